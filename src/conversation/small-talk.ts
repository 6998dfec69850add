import { normaliseWords, withVerbs } from '../answering/normalise';
import { PhraseTable, stemOf } from '../answering/phrase-table';
import type { Vocabulary } from '../guidance/vocabulary';

export type Talk = keyof Vocabulary['talk'] | 'empty' | 'language';

/** Which reading wins when a message is made of several ("hi, help" is a call for help). */
const order: Talk[] = [
  'restart',
  'contact',
  'source',
  'person',
  'maker',
  'keeping',
  'confidential',
  'help',
  'complaint',
  'thanks',
  'goodbye',
  'greeting',
  'compliment',
  'assent',
];

/** Tells small talk, empty messages and other languages from questions. */
export class SmallTalk {
  private readonly phrases = new PhraseTable<Talk>();
  private readonly foreign: Set<string>;

  /**
   * @param knows whether content or vocabulary holds a word
   * @param spellOut spells out short forms and Scots ("whit can ye dae")
   */
  constructor(
    vocabulary: Vocabulary,
    private readonly knows: (word: string) => boolean,
    private readonly spellOut: (words: string[]) => string[] = (words) => words,
  ) {
    for (const talk of order) {
      for (const phrase of vocabulary.talk[talk as keyof Vocabulary['talk']]) {
        this.phrases.add(normaliseWords(phrase), talk);
      }
    }
    this.foreign = new Set(vocabulary.otherLanguages.flatMap(normaliseWords));
  }

  /** What kind of small talk the message is; null when it is to be taken as a question. */
  recognise(text: string): Talk | null {
    const words = normaliseWords(text);
    if (words.length === 0 || isJson(text)) return 'empty';
    if (this.isForeign(text, words)) return 'language';
    const spelt = this.onlyTalk(words) ?? this.onlyTalk(this.spellOut(words));
    const whole = withVerbs(text);
    return spelt ?? (whole === text ? null : this.onlyTalk(normaliseWords(whole)));
  }

  private onlyTalk(words: string[]): Talk | null {
    const stems = words.map(stemOf);
    const found = new Set<Talk>();
    for (let index = 0; index < words.length; ) {
      const hit = this.phrases.match(stems, index);
      if (!hit && !leftOver.has(words[index] ?? '')) return null;
      if (hit) found.add(hit.value);
      index += hit?.length ?? 1;
    }
    return order.find((talk) => found.has(talk)) ?? null;
  }

  private isForeign(text: string, words: string[]): boolean {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (letters >= 2 && latin < letters / 2) return true;
    if (words.length <= 2 && foreignGreeting.test(words.join(' '))) return true;
    const foreign = words.filter((word) => this.foreign.has(word)).length;
    const unknown = words.filter((word) => !this.knows(word) || this.foreign.has(word)).length;
    return foreign >= 2 && unknown / words.length >= 0.5;
  }
}

/** One word of another language is enough where it greets. */
const foreignGreeting =
  /^(?:bonjour|bonsoir|salut|hola|buenos dias|ciao|buongiorno|hallo|guten (?:tag|morgen)|namaste|merhaba|privet|sala+m|dzien dobry|czesc|ola|bom dia|hej|halo)$/;

/** A card or other data pasted as text holds no question. */
const isJson = (text: string): boolean => /^\s*(?:\{[\s\S]*\}|\[\s*[{"][\s\S]*\])\s*$/.test(text);

/** Words that may stand between phrases of small talk without making it a question. */
const leftOver = new Set([
  'a',
  'the',
  'so',
  'very',
  'much',
  'you',
  'your',
  'it',
  'please',
  'and',
  'to',
  'for',
  'that',
  'again',
  'there',
  'all',
  'oh',
  'just',
  'is',
  'i',
  'me',
  'now',
  'about',
]);
