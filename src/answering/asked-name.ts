import type { Lexicon } from './lexicon';
import { normaliseWords } from './normalise';
import { stemOf } from './phrase-table';

/** Words that are named of what the page says nothing on; of more the last. */
const most = 5;
const articles = new Set(['the', 'a', 'an', 'any']);
/** What is asked of one word is part of what the page does not say ("when was it developed"). */
const opensOtherwise = /^(?:when|where|why|how|who)\b/i;

/** What is asked after, in the words that were typed, without the small ones at both ends ("is there a waiting list?"). */
export function askedName(text: string, lexicon: Lexicon): string {
  const words = text.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}£]+|[^\p{L}\p{N}%]+$/gu, ''));
  const says = (word: string) => normaliseWords(word).some((each) => !lexicon.isFiller(stemOf(each)));
  // A word of everyday speech may open or close a name ("side effects", "waiting time"); a stop word never does.
  const isNoStop = (word: string | undefined) => word !== undefined && lexicon.termsOf(word).length > 0;
  const last = words.findLastIndex(isNoStop);
  let first = words.findIndex(says);
  if (isNoStop(words[first - 1]) && articles.has(words[first - 2] ?? '')) first -= 1;
  const named = first < 0 ? words : words.slice(first, Math.max(first, last) + 1);
  const isTooLittle = named.length === 1 && opensOtherwise.test(text) && words.length <= most;
  return (isTooLittle ? words : named).slice(-most).join(' ');
}
