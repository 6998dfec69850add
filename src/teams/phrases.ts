import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const phrasesSchema = z.strictObject({
  /** Shown for a moment on the card whose button was pressed; the result is a message of its own. */
  shownBelow: z.string().min(1),
  /** Shown when what a button sent cannot be read. */
  notUnderstood: z.string().min(1),
  /** Told in place of results when the words of a search look as if they tell of a patient. */
  notSearched: z.string().min(1),
  /** Told when a search finds nothing. */
  nothingFound: z.string().min(1),
  /** Told when an answer takes long and will still come. */
  stillWorking: z.string().min(1),
  /** Told when a result took so long that it cannot come any more. */
  tooSlow: z.string().min(1),
  /** Told to people of an organisation that is not served. */
  notServed: z.string().min(1),
});
/** Short words of the edge that are not cards. */
export type Phrases = z.infer<typeof phrasesSchema>;

/** Reads phrases.json of the cards folder. @throws when the file is missing or holds other keys */
export function loadPhrases(cardsDir: string): Phrases {
  return phrasesSchema.parse(JSON.parse(readFileSync(join(cardsDir, 'phrases.json'), 'utf8')));
}
