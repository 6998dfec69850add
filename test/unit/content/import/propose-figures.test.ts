import { checkFigures } from '../../../../src/content/check-figures';
import { proposeFigures } from '../../../../src/content/import/propose-figures';
import { countWords } from '../../../../src/content/import/read-measure';
import { formatFigure } from '../../../../src/guidance/figure';
import { interventionSchema } from '../../../../src/guidance/intervention';
import { interventionData } from '../../../support/content-folder';
import { setting } from '../../../support/import-pages';

const counts = countWords(setting.guide.counts);
const shown = (text: string) =>
  proposeFigures(text, counts).map(({ figure }) => `${figure.kind} ${formatFigure(figure)}`);

describe('key figures are proposed', () => {
  it.each([
    ['The course costs £1,250.50 per person.', ['money £1,250.5']],
    ['Fees are between £20 and £35.', ['money £20–£35']],
    ['Yearly fees range from £25-£100.', ['money £25–£100']],
    ['It runs for 8 to 12 weeks.', ['duration 8–12 weeks']],
    ['Each session lasts 2½ hours.', ['duration 2.5 hours']],
    ['It takes twenty-four sessions.', ['count 24 sessions']],
    ['An 8-session format exists.', ['count 8 sessions']],
    ['There are 3 or 4 sessions.', ['count 3–4 sessions']],
    ['Up to 10 home visits are made.', ['count up to 10 home visits']],
    ['At least 12 of the 16 sessions are attended.', ['count at least 12 sessions', 'count 16 sessions']],
    ['Of these comparisons, 24 delivered it.', ['count 24 comparisons']],
    ['A trial (n=1,204) was held.', ['count 1,204 participants']],
    ['Half (52%) agreed.', ['count 52 per cent']],
    ['It is for children aged 2-7 years.', ['ages ages 2–7']],
    ['It is for 10-16 year olds.', ['ages ages 10–16']],
    ['Mothers aged 19 or over may come.', ['ages ages at least 19']],
    ['Supervision is given twice a month.', ['frequency twice a month']],
    ['They meet every two weeks.', ['frequency every two weeks']],
    ['It works on one of four focal areas.', ['count 4 focal areas']],
    ['There are 9 otters.', ['count 9 otters']],
  ])('%s', (text, figures) => {
    expect(shown(text)).toEqual(expect.arrayContaining(figures));
  });

  it.each([
    'It was shown (1-3) and again (12).',
    'A review appeared in 2019.',
    'See https://example.org/7/sessions for more.',
    'Sessions 5-12 and what follows.',
    'The scale is called PHQ-9 sessions.',
    'It costs £2k.',
  ])('but not from %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('with how sure the page is', () => {
    const [figure] = proposeFigures('The course (approx. £1500) is held.', counts);
    expect(figure?.figure).toMatchObject({ key: 'course-cost', qualifier: 'approx.', value: 1500 });
  });

  it('once where a page only refers back, and with keys of their own', () => {
    const text = 'It included 52 studies. Of the 52 studies, 8 of them tested it.';
    expect(proposeFigures(text, counts).map(({ figure }) => figure.key)).toEqual(['studies', 'studies-2']);
  });

  it('so that the content check finds their numbers in the text', () => {
    const text = 'Twenty-four sessions of 1½ hours, £12–£20 each, for ages 3-6, in ninety schools.';
    const figures = proposeFigures(text, counts).map(({ figure }) => figure);
    expect(figures.length).toBeGreaterThan(3);
    const value = interventionSchema.parse(
      interventionData('alpha', { sections: [{ key: 'summary', text, figures }] }),
    );
    expect(checkFigures({ file: 'a.yaml', value, lineOf: () => 1 })).toEqual([]);
  });
});
