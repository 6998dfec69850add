import { loadContent } from '../../../src/content/load-content';
import { disturbedQuestions } from '../../support/disturbed-questions';
import { misspelt, seeded } from '../../support/reword';
import { percent } from '../figures';
import { dataDir } from '../paths';
import { guideOver } from '../quality/guide';
import { markAll } from '../quality/mark';
import { goldenQuestions, robustnessSet, type SetQuestion, unseenQuestions } from '../quality/question-sets';
import { type Without, withouts } from '../quality/without';
import type { PartResult } from '../report';

/** What each part of the answering adds: everything is marked with all parts, then with one of them switched off. */
export async function ablation({ quick }: { quick: boolean }): Promise<PartResult> {
  const golden = goldenQuestions();
  const unseen = unseenQuestions();
  const slipped = misspeltOf(unseen);
  const disturbed = disturbedOf();
  const unanswerable = [...unseen.filter(({ answerable }) => !answerable), ...unansweredOfRobustness()];
  const measure = async ({ name, corpus, switchOff }: Without) => {
    const restore = switchOff();
    try {
      const ask = guideOver(corpus);
      const [of, onUnseen, onSlipped, onDisturbed, onNone] = [
        await markAll(ask, golden),
        await markAll(ask, unseen),
        await markAll(ask, slipped),
        await markAll(ask, disturbed),
        await markAll(ask, unanswerable),
      ];
      return {
        name,
        golden: of.right,
        unseen: onUnseen.right,
        plain: onUnseen.plain,
        slipped: onSlipped.right,
        disturbed: onDisturbed.right,
        asserted: onNone.asserted,
      };
    } finally {
      restore();
    }
  };
  const variants = withouts(loadContent(dataDir));
  const measured: Awaited<ReturnType<typeof measure>>[] = [];
  for (const variant of quick ? variants.slice(0, 6) : variants) measured.push(await measure(variant));
  const all = measured[0];
  const change = (share: number, of: number) => {
    const points = 100 * (share - of);
    return Math.abs(points) < 0.05 ? '0' : `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)}`;
  };
  const keys = ['golden', 'unseen', 'plain', 'slipped', 'disturbed', 'asserted'] as const;
  return {
    part: 'ablation',
    title: 'What each part of the answering adds',
    notes: [
      'First line: per cent. Other lines: points by which it changes without the part.',
      `golden: ${golden.length} questions, right · unseen: ${unseen.filter(({ answerable }) => answerable).length} answerable questions, right · plain: of these, right and said plainly · misspelt: the unseen ones with one slip, right · disturbed: ${disturbed.length} questions of the robustness set, in all forms without misspellings, right · asserted: of ${unanswerable.length} questions that the page does not answer, answered plainly (lower is better).`,
    ],
    columns: ['without', 'golden', 'unseen', 'plain', 'misspelt', 'disturbed', 'asserted'],
    rows: measured.map((each, index) => [
      each.name,
      ...keys.map((key) => (index === 0 ? percent(each[key]) : change(each[key], all?.[key] ?? 0))),
    ]),
    goals: [],
    data: measured,
  };
}

function misspeltOf(questions: readonly SetQuestion[]): SetQuestion[] {
  return questions
    .filter(({ answerable }) => answerable)
    .flatMap((question, index) => {
      const text = misspelt(question.messages[0] ?? '', 1, seeded(index));
      return text === null ? [] : [{ ...question, messages: [text] }];
    });
}

/** Misspellings are looked at apart. */
function disturbedOf(): SetQuestion[] {
  return Object.entries(disturbedQuestions(robustnessSet()))
    .filter(([form]) => !form.includes('misspelling'))
    .flatMap(([form, asked]) =>
      asked.map(({ text, contains }, index) => ({
        id: `${form} ${index}`,
        messages: [text],
        kinds: null,
        sections: null,
        contains,
        never: [],
        answerable: true,
      })),
    );
}

function unansweredOfRobustness(): SetQuestion[] {
  return robustnessSet().unanswered.map((ask, index) => ({
    id: `robust-${index}`,
    messages: [ask],
    kinds: null,
    sections: null,
    contains: [],
    never: [],
    answerable: false,
  }));
}
