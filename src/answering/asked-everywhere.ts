import type { Vocabulary } from '../guidance/vocabulary';

/** Words before a place or a service: "in our", "for the", "across". */
const before =
  '(?:in|for|at|with|across|within|of|to) (?:our |the |my |an? |all |all of |those in |people in |nhs )*';
/** What a service is called beside its kind: "CAMHS team", "adult services". */
const kindOf = '(?: (?:teams?|services?|staff|settings?|clients?|patients?|clinicians?|practitioners?))*';

/**
 * Cuts where or for whom a fact is asked that the guide tells alike for all: "IPT cost in Scotland", "how many sessions for
 * older adults". Anything else keeps its place: "is it used in Scotland", "evidence for older adults".
 */
export class AskedEverywhere {
  private readonly facts: RegExp;
  private readonly unless: RegExp;
  private readonly behind: RegExp;
  private readonly ahead: RegExp;

  /** @param words places, services and whom they are for, the facts that are the same in all, and words beside which they are not */
  constructor({ places, services, facts, unless }: Vocabulary['toldForAll']) {
    const place = anyOf([...places, ...services]);
    this.facts = new RegExp(`\\b${anyOf(facts)}\\b`, 'i');
    this.unless = new RegExp(`\\b${anyOf(unless)}\\b`, 'i');
    // "Cool Kids" is a name, "IPT cost Scotland" a place.
    this.behind = new RegExp(`\\s(?:${before}${place}|${anyOf(places)})${kindOf}(?=\\s*[?.!]*$)`, 'i');
    this.ahead = new RegExp(`^${before}${place}${kindOf}[\\s,:–-]+(?=\\S)`, 'i');
  }

  /** The message without the place; the same where it says something else, or nothing else. */
  plain(text: string): string {
    if (!this.facts.test(text) || this.unless.test(text)) return text;
    const rest = text.replace(this.behind, '').replace(this.ahead, '');
    return this.facts.test(rest) ? rest : text;
  }
}

const anyOf = (phrases: readonly string[]): string =>
  `(?:${phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
