import path from 'node:path';
import { reviewContent } from '../../../src/content/review-content';
import { interventionData, removeContentFolders, writeContentFolder } from '../../support/content-folder';
import { alphaFile, withSummary } from '../../support/content-problems';

afterAll(removeContentFolders);

function warningsOf(changes: Record<string, unknown>, today = '2026-11-24', staleMonths = 12) {
  const folder = writeContentFolder({ [alphaFile]: interventionData('alpha', changes) });
  return reviewContent(folder, { today: new Date(today), staleMonths }).warnings;
}

const reference = (number: number) => ({ number, text: 'Someone A. A study of something. 2020.' });

describe('references', () => {
  it('that no text cites are told of', () => {
    const changes = { ...withSummary('Shown (1).'), references: [reference(1), reference(2)] };
    expect(warningsOf(changes)).toMatchObject([
      { path: 'references[1]', problem: 'no text cites reference 2', remedy: expect.stringContaining('(2)') },
    ]);
  });

  it('that stand within a cited range are not', () => {
    expect(warningsOf({ ...withSummary('Shown (1–3).'), references: [1, 2, 3].map(reference) })).toEqual([]);
  });
});

describe('the day of capture', () => {
  it.each([
    ['2025-11-24', '2026-11-24', 12, 0],
    ['2025-11-23', '2026-11-24', 12, 1],
    ['2026-10-24', '2026-11-24', 1, 0],
    ['2026-10-23', '2026-11-24', 1, 1],
    ['2026-02-28', '2026-03-31', 1, 0],
  ])('%s seen on %s is at most %d months ago, or told of: %d', (captured, today, months, expected) => {
    expect(warningsOf({ captured }, today, months)).toHaveLength(expected);
  });

  it('may not lie ahead', () => {
    expect(warningsOf({ captured: '2027-01-01' })).toMatchObject([
      { path: 'captured', problem: '2027-01-01 has not come yet' },
    ]);
  });
});

describe('sentences', () => {
  const words = (count: number) => `${'word '.repeat(count - 1)}end.`;

  it('of more than 25 words are told of with their beginning, in texts and in questions', () => {
    const changes = {
      sections: [
        {
          key: 'values',
          text: `${words(25)} ${words(26)}`,
          questions: [{ id: 'values-1', text: words(27) }],
        },
      ],
    };
    expect(warningsOf(changes)).toMatchObject([
      {
        path: 'sections[0].text',
        problem: expect.stringMatching(/^a sentence has more than 25 words: "word/),
      },
      { path: 'sections[0].questions[0].text' },
    ]);
  });

  it('that nobody can read without a degree are told of as a whole', () => {
    const hard =
      'Psychotherapeutic interpersonal interventions operationalise biopsychosocial formulations. ';
    expect(warningsOf(withSummary(hard.repeat(20)))).toMatchObject([
      { path: 'sections', problem: expect.stringMatching(/reading age of \d\d$/) },
    ]);
  });
});

describe('the content as it is shipped', () => {
  it('has nothing to be told of on the day after it was captured', () => {
    const data = path.resolve(__dirname, '../../../data');
    const { errors, warnings } = reviewContent(data, { today: new Date('2026-11-24'), staleMonths: 12 });
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
  });
});
