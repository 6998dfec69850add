import type { Corpus } from '../guidance/corpus';
import type { Intervention } from '../guidance/intervention';
import { normaliseWords } from './normalise';
import { stemOf } from './phrase-table';

/** Of more words a message asks something. */
const most = 3;

/**
 * Knows interventions by single words of their titles ("maudsley", "eye movement"), where a message holds nothing else.
 * A word that other pages use too, or that the vocabulary gives a meaning, tells of none.
 */
export class TitleWords {
  private readonly ids = new Map<string, Set<string>>();

  constructor({ interventions, vocabulary }: Corpus) {
    for (const { id, title } of interventions)
      for (const stem of stemsOf(title)) this.ids.set(stem, (this.ids.get(stem) ?? new Set()).add(id));
    const { synonyms, sections, stopWords, fillers, people, askedByName, profile } = vocabulary;
    const said = [
      ...Object.entries(synonyms).flatMap(([word, others]) => [word, ...others]),
      ...Object.values(sections).flat(),
      ...Object.values(profile).flatMap(({ phrases }) => phrases),
      ...askedByName.flatMap(({ names }) => names),
      ...[stopWords, fillers, people].flat(),
    ];
    for (const phrase of said) for (const stem of stemsOf(phrase)) this.ids.delete(stem);
    for (const intervention of interventions) this.leaveOutWordsOf(intervention);
  }

  /** Ids of those whose titles hold every one of the words; empty when a word tells of none, or there are many words. */
  find(words: readonly string[]): string[] {
    if (words.length === 0 || words.length > most) return [];
    const [first = new Set<string>(), ...others] = words.map((word) => this.ids.get(stemOf(word)));
    return [...first].filter((id) => others.every((ids) => ids?.has(id)));
  }

  private leaveOutWordsOf({ id, sections }: Intervention): void {
    for (const { text } of sections)
      for (const stem of stemsOf(text)) if (this.ids.get(stem)?.has(id) === false) this.ids.delete(stem);
  }
}

const stemsOf = (text: string): string[] =>
  normaliseWords(text)
    .filter((word) => /^[a-z]{3,}$/.test(word))
    .map(stemOf);
