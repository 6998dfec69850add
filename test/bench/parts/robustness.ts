import { loadContent } from '../../../src/content/load-content';
import { disturbedQuestions } from '../../support/disturbed-questions';
import { percent } from '../figures';
import { dataDir } from '../paths';
import { guideOver, wordsOf } from '../quality/guide';
import { robustnessSet } from '../quality/question-sets';
import { atLeast, type PartResult } from '../report';

/** How many of the disturbed questions come out right, by the way they are disturbed. */
export async function robustness(): Promise<PartResult> {
  const set = robustnessSet();
  const ask = guideOver(loadContent(dataDir));
  const measured: { form: string; asked: number; right: number; failed: string[] }[] = [];
  for (const [form, asked] of Object.entries(disturbedQuestions(set))) {
    const failed: string[] = [];
    for (const { text, contains } of asked) {
      const shown = wordsOf(await ask([text])).toLowerCase();
      if (!contains.every((each) => each.some((word) => shown.includes(word.toLowerCase()))))
        failed.push(text);
    }
    measured.push({ form, asked: asked.length, right: 1 - failed.length / asked.length, failed });
  }
  return {
    part: 'robustness',
    title: 'Disturbed questions',
    notes: [],
    columns: ['form', 'asked', 'right %'],
    rows: measured.map(({ form, asked, right }) => [form, String(asked), percent(right)]),
    goals: measured.map(({ form, right }) => atLeast(form, right, set.floor[form] ?? 1)),
    data: measured,
  };
}
