import type { ExploreGuide } from '../../guidance/explore-guide';
import { phrasesByFirstWord } from '../../guidance/typed-phrase';

/** Words of a message before the phrase that asks for an intervention; with more of them it sets a scene. */
const mostBefore = 7;
/** How far before the noun "which" or "the" may stand: "which parenting programme", "the best therapy". Words. */
const reach = 3;

/** "Does therapy for …", "is treatment for …" ask of something that is known; "is there …", "do you have …" look for it. */
const asksWhether =
  /^(?:is|are|does|do|did|can|could|will|would|has|should|must|may) (?!there|you|we|i|any|anything|something|the (?:guide|matrix)\b)/;
/** They point to what was talked of. */
const pointing = new Set(['it', 'its', 'this', 'these', 'those', 'they']);
const definite = new Set(['the', 'that', 'our', 'my', 'your', 'his', 'her', 'their', 'same']);
/** "The best therapy for …" is not known yet. */
const unknown = new Set(['best', 'right', 'recommended', 'most', 'first', 'preferred', 'suitable']);

/** They praise what is wished for ("an evidence based therapy for …") and ask for nothing else. */
const praise = new Set(['effective', 'evidence', 'based', 'proven', 'rated', 'rating', 'highly']);

/** What must be told beside the words that ask: a need, or at least whom it is for. */
export type Wish = 'by-need' | 'by-need-or-age';

/**
 * How the words ask for one intervention in the singular, or for help with something ("a programme for …", "what
 * helps with …"); null when they ask something else.
 */
export function wishIn(words: readonly string[], guide: ExploreGuide): Wish | null {
  if (words.some((word) => pointing.has(word)) || asksWhether.test(words.join(' ')) || words[0] === 'who')
    return null;
  const noun = nounIn(words, guide);
  const phrase = noun ?? placeOf(words, guide.wishes);
  if (!phrase || phrase.start > mostBefore) return null;
  const before = words.slice(0, phrase.start);
  while (praise.has(before.at(-1) ?? '')) before.pop();
  // "With evidence 5" is part of the wish.
  const hasLevel = words.some((word) => /^[1-5]$/.test(word));
  const rest = [...before, ...words.slice(phrase.end)].filter((word) => !(hasLevel && praise.has(word)));
  if (rest.some((word) => guide.asksElse.includes(word))) return null;
  return noun && noun.end < words.length ? 'by-need-or-age' : 'by-need';
}

interface Place {
  start: number;
  end: number;
}

/** "A therapy for", "which programme", "insomnia programme": where the noun stands that an intervention is asked for by. */
function nounIn(words: readonly string[], { oneThing, purposes }: ExploreGuide): Place | null {
  for (let start = 0; start < words.length; start++) {
    const length = lengthAt(words, start, oneThing);
    if (length === 0) continue;
    const end = start + length;
    const before = words.slice(Math.max(0, start - reach), start);
    const isKnown = before.some((word) => definite.has(word)) && !before.some((word) => unknown.has(word));
    const asks = before.some((word) => word === 'which' || word === 'what');
    // "An insomnia programme" ends with the noun.
    const isLast = end === words.length;
    if (!isKnown && (asks || isLast || lengthAt(words, end, purposes) > 0)) return { start, end };
  }
  return null;
}

function placeOf(words: readonly string[], phrases: readonly string[]): Place | null {
  for (let start = 0; start < words.length; start++) {
    const length = lengthAt(words, start, phrases);
    if (length > 0) return { start, end: start + length };
  }
  return null;
}

/** Words of the longest of the phrases that begins here; 0 when none does. */
function lengthAt(words: readonly string[], start: number, phrases: readonly string[]): number {
  const possible = phrasesByFirstWord(phrases).get(words[start] ?? '') ?? [];
  const fitting = possible.filter((parts) => parts.every((part, offset) => words[start + offset] === part));
  return Math.max(0, ...fitting.map(({ length }) => length));
}
