import { answersAnywhere } from '../../../src/answering/answers-anywhere';
import type { BestAnswer } from '../../../src/answering/best-answer';
import type { Answered } from '../../../src/answering/outcome';
import { QuestionReader } from '../../../src/answering/question';
import type { Intervention } from '../../../src/guidance/intervention';
import { held, realIndex } from '../../support/real-corpus';

const question = new QuestionReader(realIndex()).read('who is it for');
const named = (id: string, coverage: Intervention['coverage']): Intervention => ({
  ...held('ipt'),
  id,
  coverage,
});

/** What is answered when each intervention scores as given; null where it has no answer. Tells which were tried. */
function answered(scores: { pages?: (number | null)[]; overviews?: (number | null)[]; isUntold?: boolean }) {
  const { pages = [], overviews = [], isUntold = false } = scores;
  const tried: string[] = [];
  const scoreOf = new Map<string, number | null>([
    ...pages.map((score, at) => [`page-${at}`, score] as const),
    ...overviews.map((score, at) => [`overview-${at}`, score] as const),
  ]);
  const readings = {
    best(id: string) {
      tried.push(id);
      const score = scoreOf.get(id);
      return typeof score === 'number' ? ({ score } as Answered) : null;
    },
    isUntold: () => isUntold,
  } as unknown as BestAnswer;
  const likely = {
    pages: pages.map((_, at) => named(`page-${at}`, 'full')),
    overviews: overviews.map((_, at) => named(`overview-${at}`, 'overview')),
  };
  const answers = answersAnywhere(readings, likely, { text: '', question, topic: null });
  return { ids: answers.map(({ id }) => id), tried };
}

describe('answers to a question that names no intervention', () => {
  it('are none where nothing answers', () => {
    expect(answered({ pages: [null], overviews: [null, null] }).ids).toEqual([]);
  });

  it('are not sought in overviews for what is known not to be told', () => {
    expect(answered({ pages: [null], overviews: [0.9], isUntold: true })).toEqual({
      ids: [],
      tried: ['page-0'],
    });
  });

  it('are the best one, when no other is near to it', () => {
    expect(answered({ pages: [0.5, 0.9, 0.6] }).ids).toEqual(['page-1']);
  });

  it('are all that are near to the best, best first', () => {
    expect(answered({ pages: [0.85, 0.9, 0.6] }).ids).toEqual(['page-1', 'page-0']);
  });

  it('are of a whole page rather than of an overview that scores as well', () => {
    expect(answered({ pages: [0.7], overviews: [0.9] }).ids).toEqual(['page-0']);
    expect(answered({ pages: [0.5], overviews: [0.9] }).ids).toEqual(['overview-0']);
  });

  it('are not looked for in overviews when a page answers as well as can be', () => {
    expect(answered({ pages: [1.4], overviews: [0.9] }).tried).toEqual(['page-0']);
    expect(answered({ pages: [0.7], overviews: [0.9] }).tried).toEqual(['page-0', 'overview-0']);
  });

  it('are no more than a card can offer, and nothing is looked for beyond', () => {
    const { ids, tried } = answered({ pages: Array(9).fill(1.3) });
    expect(ids).toEqual(['page-0', 'page-1', 'page-2', 'page-3', 'page-4', 'page-5']);
    expect(tried).toHaveLength(6);
  });
});
