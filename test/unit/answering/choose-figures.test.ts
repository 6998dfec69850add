import { chooseFigures, withoutRepeats } from '../../../src/answering/choose-figures';
import { QuestionReader } from '../../../src/answering/question';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const choose = (text: string, id = 'ipt') => chooseFigures(index, index.sectionsOf(id), reader.read(text));

describe('choosing figures', () => {
  it('gives every price for the cost of training, and no other figure', () => {
    const figures = choose('IPT training cost');
    expect(figures.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['£1,500', '£2,600', '£25–£100 a year']),
    );
    expect(figures.every(({ figure }) => figure.kind === 'money')).toBe(true);
  });

  it('gives a fact of two values with both', () => {
    const texts = choose('how many IPT sessions').map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['12–20 sessions', '16 sessions']));
  });

  it('gives the hours of supervision and the section they are from', () => {
    expect(choose('how many hours of supervision per case')[0]).toMatchObject({
      text: 'at least 4 hours',
      section: 'supervision-requirements',
    });
  });

  it('gives only figures of the unit that the question names', () => {
    const figures = choose('how many participants were in the network meta-analysis');
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.every(({ text }) => text.endsWith('participants'))).toBe(true);
  });

  it('takes the figure whose number was typed, and what else the page gives for the same', () => {
    expect(choose('is it 4 cases?').map(({ text }) => text)).toEqual(['4 cases']);
    expect(choose('so it is 20 sessions?').map(({ text }) => text)).toEqual([
      '12–20 sessions',
      '16 sessions',
    ]);
  });

  it('gives none for a question that asks for none', () => {
    expect(choose('what are the focal areas of IPT')).toEqual([]);
  });

  it('gives no price for an intervention whose overview has none', () => {
    expect(choose('EMDR training cost', 'emdr')).toEqual([]);
  });

  it('gives at most four, best first', () => {
    const coverages = choose('how many studies').map(({ coverage }) => coverage);
    expect(coverages.length).toBeLessThanOrEqual(4);
    expect(coverages).toEqual([...coverages].sort((a, b) => b - a));
  });
});

describe('withoutRepeats', () => {
  const figures = index.sectionsOf('ipt').flatMap((section) => section.figures);

  it('keeps one figure for each fact and value', () => {
    const costs = withoutRepeats(figures.filter(({ figure }) => figure.key === 'course-cost'));
    expect(costs.map(({ text, section }) => [text, section])).toEqual([['£1,500', 'start-up-costs']]);
    const sessions = withoutRepeats(figures.filter(({ figure }) => figure.key === 'sessions'));
    expect(sessions.map(({ text }) => text).sort()).toEqual(['12–20 sessions', '16 sessions']);
  });
});
