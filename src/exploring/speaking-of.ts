import { findSection } from '../guidance/corpus';
import type { Intervention } from '../guidance/intervention';
import { plainPhrase } from '../guidance/typed-phrase';

/** They say what is done with an intervention, and nothing by which one could be told from others. */
const done = new Set(
  'deliver delivered delivers delivery use used run runs lead led offer offered give given based session sessions'.split(
    ' ',
  ),
);

const singular = (word: string): string => word.replace(/(?<=[^s]{3})s$/, '');

/**
 * Interventions whose titles or summaries hold all the telling words of what was asked for; none when no word tells.
 * @param asked runs of words, as they were typed
 */
export function speakingOf(interventions: readonly Intervention[], asked: readonly string[]): Intervention[] {
  const wanted = asked
    .flatMap((run) => run.split(/[\s-]+/))
    .filter((word) => !done.has(word))
    .map(singular);
  if (wanted.length === 0) return [];
  return interventions.filter((intervention) => {
    const summary = findSection(intervention, 'summary')?.text ?? '';
    const words = new Set(
      plainPhrase(`${intervention.title} ${summary}`)
        .split(/[\s-]+/)
        .map(singular),
    );
    return wanted.every((word) => words.has(word));
  });
}
