const tens = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const numberWords = new Map([
  ...tens.map((word, index) => [word, String((index + 3) * 10)] as const),
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, number) => [word, String(number)] as const),
]);

/** Contractions as people type them on a phone, without the apostrophe. */
const contractions = new Map(
  Object.entries({
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    cant: 'can not',
    wont: 'will not',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    havent: 'have not',
    hasnt: 'has not',
    wouldnt: 'would not',
    couldnt: 'could not',
    shouldnt: 'should not',
    cannot: 'can not',
    im: 'i am',
    ive: 'i have',
    whats: 'what is',
    whos: 'who is',
    anymore: 'any more',
    myself: 'my self',
    himself: 'him self',
    herself: 'her self',
    themselves: 'them selves',
    themself: 'them self',
    yourself: 'your self',
  }).map(([word, spelt]) => [word, spelt.split(' ')]),
);

/** American endings and spellings → British, so that both find the same words. */
const spellings: [RegExp, string][] = [
  [/\b(\w{3,})iz(e|es|ed|ing|ation|ations)\b/g, '$1is$2'],
  [/\b(behavi|col|fav|lab)or(\w*)\b/g, '$1our$2'],
  [/\bcounsel(or|ors|ing|ed)\b/g, 'counsell$1'],
  [/\bcenter(s?)\b/g, 'centre$1'],
  [/\bprogram(s?)\b/g, 'programme$1'],
  [/\benrol(s|ment)?\b/g, 'enroll$1'],
  [/\bjudgment\b/g, 'judgement'],
  [/\blicense(s?)\b/g, 'licence$1'],
];

/**
 * The text as words for the search: lower case, British spelling, no accents or punctuation, number words as digits.
 * The same is done to content and to questions.
 */
export function normaliseWords(text: string): string[] {
  const words: string[] = [];
  for (const word of piecesOf(text)) {
    const long = contractions.get(word);
    if (long) words.push(...long);
    else if (word !== '' && word !== '+') words.push(spelt(word));
  }
  return words;
}

/** The text in pieces between which are marks and spaces. */
function piecesOf(text: string): readonly string[] {
  // Most of the vocabulary is plain already, and there is much of it.
  if (/^[a-z ]*$/.test(text)) return text.split(' ');
  const english = /^[\0-\x7f£’‘“”–—•]*$/.test(text);
  const folded = english ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  const plain = withoutApostrophes(withPlainNumbers(folded.toLowerCase()));
  return plain.match(english ? /£|[a-z0-9+]+/g : /£|[\p{L}\p{N}+]+/gu) ?? [];
}

/** "1,500" as 1500, "12–16" with both ends, "3rd" as 3, "50mins" in two. */
function withPlainNumbers(text: string): string {
  if (!/\d/.test(text)) return text;
  return text
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/(\d+)\s*(?:-|–|—|\bto\b)\s*(\d+)/g, '$1to$2 $1 $2')
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/(\d)\s*(mins?|hrs?|wks?|yos?|yrs?)\b/g, '$1 $2');
}

/** "can't" as can not, "it's" as it. */
function withoutApostrophes(text: string): string {
  if (!/['’‘`]|ca not|cannot/.test(text)) return text;
  return text
    .replace(/[’‘`]/g, "'")
    .replace(/\b(\w+)n't\b/g, '$1 not')
    .replace(/\bca not\b/g, 'can not')
    .replace(/\bcannot\b/g, 'can not')
    .replace(/\bwho's\b/g, 'who is')
    .replace(/'(s|re|ve|ll|d|m)\b/g, ' ');
}

const spellingsOf = new Map<string, string>();
/** Words remembered; bounded, since people type without end. */
const mostRemembered = 20_000;

/** The word in British spelling, a number word as digits. */
function spelt(word: string): string {
  let found = spellingsOf.get(word);
  if (found === undefined) {
    found = numberWords.get(word) ?? word;
    for (const [pattern, british] of spellings) found = found.replace(pattern, british);
    if (spellingsOf.size > mostRemembered) spellingsOf.clear();
    spellingsOf.set(word, found);
  }
  return found;
}

/** "What's", "who's" with the verb that they hold, which the search has no use for and set phrases do. */
export const withVerbs = (text: string): string =>
  text.replace(/\b(what|who|where|how|when)['’‘`]s\b/gi, '$1 is');
