import type { Verdict } from './judge';
import type { Evaluation, Scores } from './scores';

/** Lines that show an evaluation to a person: scores by kind, then what went wrong and what did not come first. */
export function scoresInWords(found: Evaluation, verdicts: readonly Verdict[]): string[] {
  const rows = [
    ...Object.entries(found.byKind).sort(([a], [b]) => a.localeCompare(b)),
    ['all', found.all],
  ] as [string, Scores][];
  const { precision, recall } = found.noAnswer;
  const failures = verdicts.filter(({ faults }) => faults.length > 0);
  const later = verdicts.filter(({ rank }) => rank !== null && rank !== 1);
  return [
    line(['kind', 'questions', 'as expected', 'success@1', 'success@3', 'MRR']),
    ...rows.map(([kind, scores]) => line([kind, ...cellsOf(scores)])),
    '',
    `No answer: precision ${percent(precision)}, recall ${percent(recall)}`,
    `Figures of another intervention: ${found.wrongInterventionFigures}`,
    ...listed('Not as expected', failures, ({ faults }) => faults),
    ...listed('Not shown first', later, ({ rank }) => [
      rank === 0 ? 'what was expected is not shown' : `what was expected comes in place ${rank}`,
    ]),
  ];
}

function cellsOf({ questions, asExpected, successAt1, successAt3, mrr }: Scores): string[] {
  return [
    String(questions),
    percent(asExpected),
    percent(successAt1),
    percent(successAt3),
    mrr === null ? '–' : mrr.toFixed(2),
  ];
}

const percent = (share: number | null): string => (share === null ? '–' : `${(100 * share).toFixed(1)}%`);

function line([first = '', ...rest]: string[]): string {
  return first.padEnd(18) + rest.map((cell) => cell.padStart(12)).join('');
}

function listed(
  heading: string,
  verdicts: readonly Verdict[],
  details: (verdict: Verdict) => string[],
): string[] {
  if (verdicts.length === 0) return [];
  const each = verdicts.flatMap((verdict) => [
    `  ${verdict.id}: ${verdict.asked.join(' → ')}`,
    ...details(verdict).map((detail) => `    ${detail}`),
  ]);
  return ['', `${heading} (${verdicts.length})`, ...each];
}
