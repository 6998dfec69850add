import type { SafetyScreen, Screened } from '../answering/safety';
import { ReadingMemory } from './reading-memory';

/** Longer messages are no questions; they are asked to be put shortly. Characters. */
export const longest = 1500;
/** Characters that two parts of a longer text share, so that nothing is cut in two unseen. */
const overlap = 200;

/** Screens a text; a long one by parts that overlap, as the time it takes grows faster than the text. */
export function screenedInParts(screen: SafetyScreen, text: string): Screened | null {
  if (text.length <= longest) return screen.screen(text);
  let first: Screened | null = null;
  for (let start = 0; start < text.length; start += longest - overlap) {
    const found = screen.screen(text.slice(start, start + longest));
    if (found === 'patient-data') return found;
    first ??= found;
  }
  return first;
}

/** What the screen says of texts; only those that pass are kept, to be screened once. */
export const screenedTexts = (screen: SafetyScreen): ReadingMemory<Screened | null> =>
  new ReadingMemory(
    (text) => screenedInParts(screen, text),
    (found) => found === null,
  );
