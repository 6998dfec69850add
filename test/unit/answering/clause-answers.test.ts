import { answerToClauses, type ReadClause } from '../../../src/answering/clause-answers';
import type { Answered, Band } from '../../../src/answering/outcome';
import { QuestionReader } from '../../../src/answering/question';
import { realIndex } from '../../support/real-corpus';

const question = new QuestionReader(realIndex()).read('supervision for training');
const bare = new QuestionReader(realIndex()).read('what is it');

const answered = (text: string, band: Band = 'high'): Answered => ({
  score: 1,
  gist: null,
  found: {
    kind: 'answer',
    band,
    interventionId: 'ipt',
    figures: [],
    profile: [],
    passages: [{ section: 'summary', text }],
    sections: ['summary'],
    related: [],
  },
});

const clause = (given: Partial<ReadClause>): ReadClause => ({
  question,
  leaning: 0,
  answer: answered('clause'),
  meant: 0.8,
  isUntold: false,
  ...given,
});

/** The first words that are told; the whole message is meant 0.5 and answered with "whole" unless given. */
function told(
  clauses: ReadClause[],
  whole: { meant?: number; isHeldBack?: boolean; answer?: Answered | null } = {},
) {
  const { meant = 0.5, isHeldBack = false, answer = answered('whole') } = whole;
  const found = answerToClauses(clauses, { meant, isHeldBack, answer: () => answer });
  return found?.found.passages.map(({ text }) => text).join(' + ') ?? null;
}

describe('a message that sets a scene', () => {
  it('is answered by its clause when that surely means something', () => {
    expect(told([clause({})])).toBe('clause');
    expect(told([clause({ answer: answered('clause', 'medium'), meant: 0.55 })])).toBe('whole');
  });

  it('is answered as it stands when that is surer', () => {
    expect(told([clause({ meant: 0.75 })], { meant: 0.9 })).toBe('whole');
  });

  it('is answered as it stands when its clause hangs on the scene', () => {
    expect(told([clause({ leaning: 0.3, meant: 0.75 })])).toBe('whole');
    expect(told([clause({ leaning: 0.3, meant: 0.95 })])).toBe('clause');
  });

  it('is answered by a plain clause that means nothing by the utterances, if that has words of its own', () => {
    expect(told([clause({ meant: 0 })])).toBe('clause');
    expect(told([clause({ meant: 0, question: bare })])).toBe('whole');
  });

  it('is answered by a likely clause when nothing else answers', () => {
    const likely = clause({ answer: answered('clause', 'medium'), meant: 0.55 });
    expect(told([likely], { answer: null })).toBe('clause');
    expect(told([clause({ ...likely, meant: 0.3 })], { answer: null })).toBeNull();
  });

  it('is answered by a clause less readily when it speaks of what is not told', () => {
    const likely = clause({ answer: answered('clause', 'medium'), meant: 0.55 });
    const whole = { isHeldBack: true, answer: null };
    expect(told([likely], whole)).toBeNull();
    expect(told([clause({ ...likely, meant: 0.65 })], whole)).toBe('clause');
    expect(told([clause({ ...likely, meant: 0.65, leaning: 0.15 })], whole)).toBeNull();
  });

  it('is not answered when all that it asks is not told', () => {
    expect(told([clause({ answer: null, isUntold: true })])).toBeNull();
    expect(told([clause({ answer: null, isUntold: true }), clause({})])).toBe('clause');
  });

  it('is answered with each of its clauses, or the last that differs', () => {
    const other = clause({ answer: answered('other') });
    expect(told([clause({}), other])).toBe('clause + other');
    expect(told([clause({}), clause({})])).toBe('clause');
  });
});
