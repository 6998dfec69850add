import type { Lexicon } from './lexicon';
import { normaliseWords } from './normalise';

/** Characters of text whose words are kept at once: those of some thirty whole pages, or 10 MB. */
const mostKept = 1_000_000;

/**
 * Words and terms of the texts of the content. While it is prepared each text is looked at several times, and much of it
 * stands in many places; what was made of a text is kept until there is too much of it. Made to be thrown away afterwards.
 */
export class ContentTerms {
  private readonly words = new Map<string, string[]>();
  private readonly terms = new Map<string, string[]>();
  private kept = 0;

  constructor(private readonly lexicon: Lexicon) {}

  /** The words of a text, as `normaliseWords` gives them. */
  wordsOf(text: string): readonly string[] {
    const known = this.words.get(text);
    return known ?? this.keep(this.words, text, normaliseWords(text));
  }

  /** The terms of a text, as `Lexicon.termsOf` gives them. */
  termsOf(text: string): readonly string[] {
    const known = this.terms.get(text);
    return known ?? this.keep(this.terms, text, this.lexicon.termsIn(this.wordsOf(text)));
  }

  private keep(kept: Map<string, string[]>, text: string, made: string[]): string[] {
    this.kept += text.length;
    if (this.kept > mostKept) {
      this.words.clear();
      this.terms.clear();
      this.kept = text.length;
    }
    kept.set(text, made);
    return made;
  }
}
