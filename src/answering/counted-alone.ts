import type { GuidanceIndex } from './guidance-index';
import { PhraseTable, stemOf } from './phrase-table';
import type { Question } from './question';
import type { Topic } from './topic';

/** They may be patients, places or whoever was talked of. */
const general = new Set(
  'people person persons staff heads place places of us of them participant participants supervisee supervisees folk student students candidate delegate trainee worker colleague'
    .split(' ')
    .map(stemOf),
);
/** A longer message says itself what it asks. Words. */
const mostWords = 5;
const before = /^(?:(?:and|ok|so|we have|we ve got|we have got|i have|got|for|what about|how about) )+/;

/** Knows a message that is nothing but staff: "5 nurses", or "nurses?" behind a price. */
export class CountedAlone {
  private readonly staff = new PhraseTable<string>();

  constructor({ corpus, lexicon }: GuidanceIndex) {
    for (const phrase of corpus.vocabulary.people) {
      const words = lexicon.spellOut(phrase.split(/\s+/));
      if (!words.every((word) => general.has(stemOf(word)))) this.staff.add(words, phrase);
    }
  }

  /** What is asked of those staff in full: their cost; null where the message says more, or a cost plan takes it up. */
  asked({ words, interventions, notHeld }: Question, topic: Topic | null): string | null {
    if (words.length === 0 || words.length > mostWords || interventions.length + notHeld.length > 0)
      return null;
    const said = words.join(' ').replace(before, '').split(' ');
    const [first = ''] = said;
    const isCounted = /^[1-9]\d{0,2}$/.test(first);
    const isPriced = topic?.kinds.includes('money') === true;
    if (isCounted === isPriced) return null;
    const stems = (isCounted ? said.slice(1) : said).map(stemOf);
    return stems.length > 0 && this.staff.match(stems, 0)?.length === stems.length
      ? `cost for ${said.join(' ')}`
      : null;
  }
}
