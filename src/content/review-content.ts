import type { Corpus } from '../guidance/corpus';
import { findStale } from './check-captured';
import { checkDifferences, findStaleDifferences } from './check-differences';
import { findHardReading, findLongSentences } from './check-reading';
import { findUncited } from './check-references';
import type { ContentProblem } from './content-error';
import { readContent } from './read-content';
import { measureReading, type ReadingMeasures } from './reading-measures';

/** What a review of the content found. */
export interface ContentReview {
  /** Null when the bot could not start with the content. */
  corpus: Corpus | null;
  /** Must be put right. The bot starts with those that are about doubt alone, such as two values of one figure. */
  errors: ContentProblem[];
  /** To be looked at. */
  warnings: ContentProblem[];
  /** How easy it is to read: all of it, and each intervention by its id. */
  reading: { all: ReadingMeasures; interventions: Record<string, ReadingMeasures> };
}

/**
 * Reads all content of a folder and goes through everything that can be wrong or doubtful about it.
 * @param today pages captured more than `staleMonths` months before are told of
 */
export function reviewContent(
  dataDir: string,
  { today, staleMonths }: { today: Date; staleMonths: number },
): ContentReview {
  const { corpus, problems, interventions } = readContent(dataDir);
  const texts = interventions.map(({ value: { id, sections } }): [id: string, text: string] => [
    id,
    sections.map(({ text }) => text).join('\n'),
  ]);
  return {
    corpus,
    errors: [...problems, ...interventions.flatMap(checkDifferences)],
    warnings: interventions.flatMap((file) => [
      ...findUncited(file),
      ...findStaleDifferences(file),
      ...findStale(file, { today, staleMonths }),
      ...findLongSentences(file),
      ...findHardReading(file),
    ]),
    reading: {
      all: measureReading(texts.map(([, text]) => text).join('\n')),
      interventions: Object.fromEntries(texts.map(([id, text]) => [id, measureReading(text)])),
    },
  };
}
