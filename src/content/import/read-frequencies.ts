import { figureLabel } from './figure-label';

const frequency =
  /\b(weekly|fortnightly|monthly|daily|quarterly|annually|(?:once|twice|three times|\d times) (?:a|per|every) (?:week|month|year|day)|every (?:(?:two|three|four|six|\d) )?(?:weeks?|months?|years?|days?|fortnight))\b/gi;

/** "weekly", "twice a month" and the like, with what they stand beside. */
export function readFrequencies(
  sentence: string,
): { at: number; figure: { key: string; label: string } & Record<string, unknown> }[] {
  return [...sentence.matchAll(frequency)].map((match) => {
    const every = match[0].toLowerCase();
    const after = sentence.slice(match.index + match[0].length);
    const span = { at: match.index, before: sentence.slice(0, match.index), after };
    const near = `${span.before.slice(-60)} ${after.slice(0, 40)}`;
    const subject = /supervis/i.test(near)
      ? 'supervision'
      : /session|appointment/i.test(near)
        ? 'session'
        : 'every';
    return {
      at: match.index,
      figure: {
        key: subject === 'every' ? 'frequency' : `${subject}-frequency`,
        kind: 'frequency',
        label: figureLabel('How often', sentence, span),
        every,
      },
    };
  });
}
