import type { AssessmentGuide } from '../../guidance/assessment-guide';
import { plainPhrase, typedWords } from '../../guidance/typed-phrase';
import { leadingWords, textAfter } from './phrase-match';

/** Finds the service that typed words are about: "for the Leith CMHT", "we are the perinatal team". */
export class ServiceReader {
  constructor(private readonly guide: AssessmentGuide) {}

  /** The service that "for …" names; null when none is named or it says no more than "my team". */
  namedIn(text: string): string | null {
    const named = /\b(?:for|at|in)\s+(?:(?:the|our|my)\s+)?(.{2,120})$/iu.exec(
      text.replace(/[\s.?!]+$/u, ''),
    );
    const service = named?.[1]?.trim() ?? '';
    const isGeneric = this.guide.services.generic.includes(plainPhrase(service));
    return this.isSaidIn(service) && !isGeneric ? service : null;
  }

  /** A service as it was typed, without "we are" and the like before its name. */
  nameOf(text: string): string {
    const words = typedWords(text);
    const count = leadingWords(words, this.guide.services.before);
    return count > 0 && count < words.length ? textAfter(text, words, count) : text.trim();
  }

  /** True when the words tell that a service or team is meant: "Leith CMHT". */
  isSaidIn(text: string): boolean {
    return typedWords(text).some(({ word }) => this.guide.services.words.includes(word));
  }
}
