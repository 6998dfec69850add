import type { Vocabulary } from '../guidance/vocabulary';
import { normaliseWords } from './normalise';
import { PhraseTable, stemOf } from './phrase-table';

/** A word of a question after the vocabulary has been applied. */
export interface Term {
  /** Canonical stem under which content is indexed. */
  term: string;
  /** The stems it was made from, for questions of spelling and of what the content knows. */
  stems: string[];
}

/**
 * The one term processor that questions and content share: synonyms and abbreviations to their canonical word,
 * stop words out, the rest stemmed.
 */
export class Lexicon {
  private readonly synonyms = new PhraseTable<string>();
  private readonly padding = new PhraseTable<true>();
  private readonly stopStems: Set<string>;
  private readonly fillerStems: Set<string>;
  private readonly outside = new PhraseTable<boolean>();
  private readonly spelledOut: PhraseTable<string[]> = new PhraseTable();
  /** Short forms of one word, just as they are typed: "mony" is many, "monies" is none. */
  private readonly shortWords = new Map<string, string[]>();

  constructor(readonly vocabulary: Vocabulary) {
    for (const [canonical, phrases] of Object.entries(vocabulary.synonyms)) {
      for (const phrase of [canonical, ...phrases])
        this.synonyms.add(normaliseWords(phrase), stemOf(canonical));
    }
    for (const phrase of vocabulary.padding) this.padding.add(normaliseWords(phrase), true);
    for (const [short, long] of Object.entries(vocabulary.abbreviations)) {
      const words = normaliseWords(short);
      if (words.length === 1) this.shortWords.set(words[0] ?? '', normaliseWords(long));
      else this.spelledOut.add(words, normaliseWords(long));
    }
    for (const phrase of vocabulary.outside) this.outside.add(normaliseWords(phrase), true);
    // The longer phrase wins: "better than nothing" is told of, "better than" is not.
    for (const phrase of vocabulary.notOutside) this.outside.add(normaliseWords(phrase), false);
    this.stopStems = new Set(vocabulary.stopWords.flatMap(normaliseWords).map(stemOf));
    const fillers = vocabulary.fillers.map(normaliseWords);
    this.fillerStems = new Set(
      fillers
        .filter(({ length }) => length === 1)
        .flat()
        .map(stemOf),
    );
    // A filler of several words says nothing as a whole, though its words may ("case for", "area of").
    for (const words of fillers.filter(({ length }) => length > 1)) this.padding.add(words, true);
  }

  /** True for everyday words that carry no meaning when the content lacks them. */
  isFiller(stem: string): boolean {
    return this.fillerStems.has(stem) || this.stopStems.has(stem);
  }

  /** True for a word that the vocabulary gives a meaning: a synonym, a small word, an everyday one. */
  isWord(word: string): boolean {
    const stem = stemOf(word);
    return this.isFiller(stem) || this.synonyms.match([stem], 0) !== null;
  }

  /** Phrases in the words for things that the guide's pages seldom tell of, each as its stems. */
  outsideIn(words: string[]): string[] {
    const stems = words.map(stemOf);
    const found: string[] = [];
    for (let index = 0; index < words.length; ) {
      const hit = this.outside.match(stems, index);
      if (hit?.value) found.push(stems.slice(index, index + hit.length).join(' '));
      index += hit?.length ?? 1;
    }
    return found;
  }

  /** Abbreviations spelt out ("sup" → "supervision"). */
  spellOut(words: readonly string[]): string[] {
    return replacePhrases(words, this.spelledOut, this.shortWords);
  }

  /** Places of the words that belong to a short form of several ("ed psych"). */
  inShortPhrases(words: readonly string[]): Set<number> {
    const stems = words.map(stemOf);
    const places = new Set<number>();
    for (let index = 0; index < words.length; index++) {
      const length = this.spelledOut.match(stems, index)?.length ?? 0;
      for (let offset = 0; offset < length; offset++) places.add(index + offset);
    }
    return places;
  }

  /** The words without polite openings. */
  cutPadding(words: string[]): string[] {
    const stems = words.map(stemOf);
    const kept: string[] = [];
    for (let index = 0; index < words.length; ) {
      const hit = this.padding.match(stems, index);
      if (hit) index += hit.length;
      else kept.push(words[index++] ?? '');
    }
    return kept;
  }

  /** Words → terms, in order, stop words left out. */
  terms(words: string[]): Term[] {
    const stems = words.map(stemOf);
    const terms: Term[] = [];
    for (let index = 0; index < words.length; ) {
      const hit = this.synonyms.match(stems, index);
      const length = hit?.length ?? 1;
      const stem = stems[index] ?? '';
      if (hit || !this.stopStems.has(stem)) {
        terms.push({ term: hit?.value ?? stem, stems: stems.slice(index, index + length) });
      }
      index += length;
    }
    return terms;
  }

  /** Terms of a piece of content. */
  termsOf(text: string): string[] {
    return this.termsIn(normaliseWords(text));
  }

  /** Terms of the words of a piece of content. */
  termsIn(words: readonly string[]): string[] {
    return this.terms(this.spellOut(words)).map((each) => each.term);
  }

  /** Every word the vocabulary knows, for the correction of spelling. */
  words(): string[] {
    const { synonyms, sections, stopWords, padding, fillers, safety, kinds, profile } = this.vocabulary;
    const phrases = [
      ...Object.entries(synonyms).flatMap(([canonical, others]) => [canonical, ...others]),
      ...Object.values(sections).flat(),
      ...Object.values(kinds).flat(),
      ...Object.values(profile).flatMap((topic) => topic.phrases),
      ...[stopWords, padding, fillers, safety.crisis].flat(),
    ];
    return phrases.flatMap(normaliseWords);
  }

  /** Words that are right as they are, but rare enough here that nothing should be corrected to them. */
  rareWords(): string[] {
    const { outside, therapies, safety, otherLanguages, talk, askedByName, rightWords, abbreviations } =
      this.vocabulary;
    const names = therapies.flatMap(({ name, aliases }) => [name, ...aliases]);
    const phrases = [
      ...rightWords,
      ...Object.keys(abbreviations),
      ...names,
      ...outside,
      ...safety.clinical,
      ...safety.patientCues,
      ...otherLanguages,
    ];
    const asked = askedByName.flatMap((kind) => kind.names);
    return [...phrases, ...asked, ...Object.values(talk).flat()].flatMap(normaliseWords);
  }
}

function replacePhrases(
  words: readonly string[],
  table: PhraseTable<string[]>,
  single: ReadonlyMap<string, string[]>,
): string[] {
  const stems = words.map(stemOf);
  const replaced: string[] = [];
  for (let index = 0; index < words.length; ) {
    const hit = table.match(stems, index);
    const word = words[index] ?? '';
    replaced.push(...(hit?.value ?? single.get(word) ?? [word]));
    index += hit?.length ?? 1;
  }
  return replaced;
}
