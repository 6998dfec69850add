import { pricedThings } from '../../../src/answering/priced-things';
import { QuestionReader } from '../../../src/answering/question';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const named = (text: string) => [...pricedThings(index, 'ipt', reader.read(text))].sort();

describe('things whose price is asked', () => {
  it.each([
    ['cost of course + supervision', ['accreditation-supervision-cost', 'course-cost']],
    [
      'price of course, supervision and membership',
      ['accreditation-supervision-cost', 'course-cost', 'membership-cost'],
    ],
    ['how much is supervision', ['accreditation-supervision-cost']],
  ])('are those that are named: "%s"', (text, keys) => {
    expect(named(text)).toEqual(keys);
  });

  it('are none where only those who pay, or no price, are named', () => {
    expect(named('what do accredited practitioners pay each year')).toEqual([]);
    expect(named('how long is the course and the supervision')).toEqual([]);
  });
});
