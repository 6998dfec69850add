import { coveredBy, doneBy, withoutCovered } from '../../../src/answering/covered-people';

describe('who need not be paid for', () => {
  it.each([
    ['', '2', 'are already funded', 'funded'],
    ['', '2', 'of them have nes funded places', 'funded'],
    ['but nes will pay for', '3', '', 'funded'],
    ['', '3', 'of whom nes are sponsoring', 'funded'],
    ['we have funding for', '2', '', 'funded'],
    ['', '4', 'of whom are accredited already', 'done'],
    ['', '4', 'have been trained', 'done'],
    ['', '2 accredited nurses', '', 'done'],
    ['', '3', 'have done the 5 day course', 'course'],
    ['', '1', 'already has the course', 'course'],
  ])('is told by "%s %s %s"', (ahead, own, after, reason) => {
    expect(coveredBy(ahead, own, after)).toBe(reason);
  });

  it.each([
    ['cost for', '3 nurses', 'to be trained'],
    ['', '3', 'not accredited'],
    ['', '2', 'are already members'],
    ['', '2', 'want accreditation'],
    ['', '2', 'funded by ourselves'],
  ])('is not told by "%s %s %s"', (ahead, own, after) => {
    expect(coveredBy(ahead, own, after)).toBeNull();
  });
});

describe('people without those who are covered', () => {
  const heads = (least: number, most = least) => ({ least, most });

  it('are fewer by those who are funded or done', () => {
    const covered = [
      { ...heads(2), covered: 'funded' as const },
      { ...heads(1), covered: 'done' as const },
      { ...heads(4), covered: null },
    ];
    expect(withoutCovered(heads(7), covered)).toEqual({
      people: heads(4),
      left: { funded: heads(2), done: heads(1) },
    });
  });

  it('keep those who have been on the course, who need supervision', () => {
    const covered = [{ ...heads(2), covered: 'course' as const }];
    expect(withoutCovered(heads(5, 6), covered)).toMatchObject({
      people: heads(5, 6),
      attending: heads(3, 4),
    });
  });

  it('are nobody that could be planned for where all are covered', () => {
    expect(withoutCovered(heads(2), [{ ...heads(2), covered: 'funded' as const }])).toBeNull();
    expect(withoutCovered(heads(2), [{ ...heads(3), covered: 'course' as const }])).toBeNull();
  });
});

describe('what people have behind them', () => {
  it.each([
    ['2', 'have done the course', 'course'],
    ['1', 'has had the training', 'course'],
    ['1', 'in our team finished the 5 day course', 'course'],
    ['4 accredited nurses', '', 'accredited'],
    ['4', 'who are already accredited', 'accredited'],
    ['2', 'have done the course , cost to get accredited', 'course'],
  ])('is told by "%s %s"', (own, after, done) => {
    expect(doneBy('', own, after)).toBe(done);
  });

  it.each([
    ['1', 'is trained in cbt'],
    ['2', 'are already funded'],
    ['2', 'going for accreditation'],
    ['3 nurses', 'to be trained'],
    ['3', 'want the course'],
    ['2', 'are already here'],
  ])('is not told by "%s %s"', (own, after) => {
    expect(doneBy('', own, after)).toBeNull();
  });
});
