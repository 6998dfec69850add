/** How easy a text is to read. */
export interface ReadingMeasures {
  words: number;
  sentences: number;
  /** Words of a sentence on average; 0 without any. */
  wordsPerSentence: number;
  /** Sentences of more words than `longestSentence`, as they stand. */
  long: string[];
  /**
   * Years of age at which most people can read it: the Flesch–Kincaid grade (Kincaid and others, 1975) and five years.
   * Null for fewer words than the formula can judge.
   */
  readingAge: number | null;
}

/** Words of a sentence that people still take in at once. Source: GOV.UK style guide, which asks for 25 at most. */
export const longestSentence = 25;
/** The formula was made for samples of about a hundred words. */
const fewestWords = 100;
/** From the grade of a school in the United States to an age. */
const ageOfGrade = 5;

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
/** Full stops of these end no sentence. */
const abbreviated = /\b(?:et al|e\.g|i\.e|approx|vs|Dr|Prof|No)\.(?=\s)/g;
const word = /[\p{L}\p{N}]+(?:[-'’.,/&][\p{L}\p{N}]+)*/gu;
/** "time", "based", "makes"; not "table", "treated", "services". */
const silentEnd = /(?:[^aeiouyl]e|[^aeiouydt]ed|[^aeiouycghsxz]es)$/;
const address = /https?:\/\/\S+/g;

/** Measures text in the form of sections: each line of a list, and each sub-heading, counts as a sentence. */
export function measureReading(text: string): ReadingMeasures {
  const found = sentencesOf(text);
  const words = found.flatMap(wordsOf);
  const syllables = words.reduce((sum, each) => sum + syllablesIn(each), 0);
  const perSentence = found.length === 0 ? 0 : words.length / found.length;
  const grade = 0.39 * perSentence + 11.8 * (syllables / Math.max(1, words.length)) - 15.59;
  return {
    words: words.length,
    sentences: found.length,
    wordsPerSentence: Math.round(perSentence * 10) / 10,
    long: found.filter((each) => wordsOf(each).length > longestSentence),
    readingAge: words.length < fewestWords ? null : Math.max(0, Math.round(grade + ageOfGrade)),
  };
}

function sentencesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/^\s*(?:- |## )/, '').replace(address, ''));
  return lines
    .flatMap((line) => [...sentences.segment(line.replace(abbreviated, (match) => match.slice(0, -1)))])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

const wordsOf = (text: string): string[] => text.match(word) ?? [];

/** Groups of vowels, without a silent e at the end; capitals are spelt out. */
function syllablesIn(text: string): number {
  if (/^[A-Z]{2,}$/.test(text)) return text.length;
  const plain = text.toLowerCase();
  const groups = plain.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups - (silentEnd.test(plain) ? 1 : 0));
}
