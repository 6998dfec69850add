import type { Lexicon } from './lexicon';
import { normaliseWords } from './normalise';
import { stemOf } from './phrase-table';

/** Words that are named of what the page says nothing on; of more the last. */
const most = 5;

/** What is asked after, in the words that were typed, without the small ones at both ends ("is there a waiting list?"). */
export function askedName(text: string, lexicon: Lexicon): string {
  const words = text.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}£]+|[^\p{L}\p{N}%]+$/gu, ''));
  const stems = (word: string) => normaliseWords(word).map(stemOf);
  const first = words.findIndex((word) => stems(word).some((stem) => !lexicon.isFiller(stem)));
  // A noun of everyday speech may close a name ("waiting time"); a stop word never does.
  const last = words.findLastIndex((word) => lexicon.termsOf(word).length > 0);
  const named = first < 0 ? words : words.slice(first, Math.max(first, last) + 1);
  return named.slice(-most).join(' ');
}
