import { summariseFeedback } from '../../../src/cli/feedback-summary';
import type { Feedback } from '../../../src/conversation/explore/feedback-store';

const feedback = (changes: Partial<Feedback>): Feedback => ({
  day: '2026-11-23',
  interventionId: 'ipt',
  section: 'start-up-costs',
  useful: true,
  reason: null,
  words: '',
  ...changes,
});
const tables = summariseFeedback({
  feedback: [
    feedback({}),
    feedback({ useful: false, reason: 'wrong-figure', words: 'last year' }),
    feedback({ section: 'fidelity', useful: false, reason: 'missing' }),
    feedback({ section: 'fidelity', useful: false, reason: 'missing' }),
  ],
  questions: [
    { day: '2026-11-20', text: 'Is there a crèche?' },
    { day: '2026-11-22', text: 'is there a crèche' },
    { day: '2026-11-21', text: 'Who was first?' },
    { day: '2026-11-19', text: 'What do you have on a crèche?' },
    { day: '2026-11-18', text: 'what is it' },
    { day: '2026-11-18', text: 'what is this' },
  ],
  asked: [{ interventionId: 'ipt', section: 'start-up-costs', count: 7 }],
});
const table = (title: string) => tables.find((each) => each.title === title);

describe('the report on what people asked and said', () => {
  it('groups questions that say the same, the most sent first', () => {
    expect(table('Questions without an answer')?.lines).toEqual([
      ['3', 'Is there a crèche?', '2026-11-22'],
      ['1', 'Who was first?', '2026-11-21'],
      ['1', 'what is it', '2026-11-18'],
      ['1', 'what is this', '2026-11-18'],
    ]);
  });

  it('counts feedback by section, what was not useful first', () => {
    expect(table('Feedback by section')?.lines).toEqual([
      ['ipt', 'Fidelity', '0', '2', '0', '0', '2', '0', '0'],
      ['ipt', 'Start-up Costs', '1', '1', '0', '1', '0', '0', '0'],
    ]);
  });

  it('gives words with their section, and counts of what is asked for', () => {
    expect(table('Feedback in words')?.lines).toEqual([['ipt', 'Start-up Costs', 'last year', '2026-11-23']]);
    expect(table('Sections asked for most')?.lines).toEqual([['7', 'ipt', 'Start-up Costs']]);
  });

  it('has as many cells in every line as columns', () => {
    for (const { columns, lines } of tables) {
      for (const line of lines) expect(line).toHaveLength(columns.length);
    }
  });
});
