import type { Verdict } from '../../../../src/cli/eval/judge';
import { evaluate, shortfalls, type Thresholds } from '../../../../src/cli/eval/scores';
import { scoresInWords } from '../../../../src/cli/eval/scores-in-words';

let made = 0;
const verdict = (changes: Partial<Verdict>): Verdict => ({
  id: `question-${++made}`,
  kind: 'cost',
  asked: ['What is it?'],
  faults: [],
  rank: null,
  wantsNoAnswer: false,
  gaveNoAnswer: false,
  foreign: [],
  ...changes,
});

const nothing: Thresholds = {
  asExpected: 0,
  successAt1: 0,
  successAt3: 0,
  mrr: 0,
  noAnswerPrecision: 0,
  noAnswerRecall: 0,
  wrongInterventionFigures: 0,
};

describe('the scores', () => {
  const ranks = [1, 2, 4, 0].map((rank) => verdict({ rank }));

  it('count what is shown first and among the first three, and take the mean of 1 / place', () => {
    expect(evaluate([...ranks, verdict({})]).all).toEqual({
      questions: 5,
      asExpected: 1,
      successAt1: 0.25,
      successAt3: 0.5,
      mrr: (1 + 1 / 2 + 1 / 4 + 0) / 4,
    });
  });

  it('are told by kind too, and are null where no question tells', () => {
    const { byKind } = evaluate([verdict({ rank: 1 }), verdict({ kind: 'social', faults: ['wrong'] })]);
    expect(byKind).toMatchObject({
      cost: { questions: 1, successAt1: 1, asExpected: 1 },
      social: { questions: 1, successAt1: null, mrr: null, asExpected: 0 },
    });
  });

  it('weigh what got no answer against what should get none', () => {
    const { noAnswer } = evaluate([
      verdict({ wantsNoAnswer: true, gaveNoAnswer: true }),
      verdict({ wantsNoAnswer: true, gaveNoAnswer: false }),
      verdict({ wantsNoAnswer: false, gaveNoAnswer: true }),
      verdict({ wantsNoAnswer: null, gaveNoAnswer: true }),
      verdict({}),
    ]);
    expect(noAnswer).toEqual({ precision: 2 / 3, recall: 1 / 2 });
  });

  it('count every figure of another intervention', () => {
    const found = evaluate([verdict({ foreign: ['£1', '£2'] }), verdict({ foreign: ['£3'] })]);
    expect(found.wrongInterventionFigures).toBe(3);
  });
});

describe('a threshold', () => {
  const found = evaluate([verdict({ rank: 1 }), verdict({ rank: 2, faults: ['wrong'], foreign: ['£1'] })]);

  it.each([
    ['asExpected', 0.51],
    ['successAt1', 0.51],
    ['mrr', 0.76],
  ])('of %s is missed when less is reached', (name, least) => {
    const limits = { ...nothing, wrongInterventionFigures: 1 };
    expect(shortfalls(found, { ...limits, [name]: least })).toEqual([
      expect.stringMatching(new RegExp(`^${name} is 0\\.\\d+, below ${least}$`)),
    ]);
    expect(shortfalls(found, limits)).toEqual([]);
  });

  it('of figures of other interventions is missed when there are more', () => {
    expect(shortfalls(found, nothing)).toEqual(['wrongInterventionFigures is 1, above 0']);
  });

  it('is not missed by what no question tells', () => {
    const silent = evaluate([verdict({})]);
    expect(shortfalls(silent, { ...nothing, successAt1: 1, noAnswerRecall: 1 })).toEqual([]);
  });
});

describe('the scores in words', () => {
  it('list what went wrong and what did not come first, with the question', () => {
    const verdicts = [
      verdict({ rank: 1 }),
      verdict({ id: 'slow', asked: ['one', 'two'], rank: 3 }),
      verdict({ id: 'lost', rank: 0, faults: ['does not show £9'] }),
    ];
    const lines = scoresInWords(evaluate(verdicts), verdicts).join('\n');
    expect(lines).toContain('Not as expected (1)\n  lost: What is it?\n    does not show £9');
    expect(lines).toContain('Not shown first (2)\n  slow: one → two\n    what was expected comes in place 3');
    expect(lines).toMatch(/^all +3 +66\.7% +33\.3% +66\.7% +0\.44$/m);
  });
});
