import type { FigureKind } from '../guidance/figure';
import type { OverviewTopicKey } from '../guidance/overview-topics';
import { kindsToConfirm } from './confirming';
import type { GuidanceIndex } from './guidance-index';
import type { Term } from './lexicon';
import type { NamesFound } from './name-finder';
import { normaliseWords } from './normalise';
import { PhraseTable, stemOf } from './phrase-table';
import { strangeNameIn } from './strange-name';

export type ProfileTopic = 'ratings' | 'ages' | 'needs' | 'levels' | 'scotland' | 'website';

/** A term of the question with its weight, 0–1; terms carried over from the question before weigh less. */
export interface QueryTerm {
  term: string;
  weight: number;
  /** False for words that neither content nor vocabulary knows. */
  known: boolean;
}

/** A question, read: which interventions, which words, which kind of figure. Lives as long as its turn. */
export interface Question {
  interventions: string[];
  /** Interventions named only as the profession of somebody ("CBT therapists"). */
  professions: string[];
  possible: string[];
  notHeld: string[];
  /** Ids and names of therapies that are named only in passing ("we already do CBT, how much is IPT?"). */
  inPassing: string[];
  variants: string[];
  terms: QueryTerm[];
  /** The words that are left when names are taken out, corrected, for comparing with utterances. */
  words: string[];
  /** Topics that an overview may tell, where they are known from before and no words are left to read them from. */
  overviewTopics?: readonly OverviewTopicKey[];
  /** Stemmed phrases for things that the guide's pages seldom tell of ("wait list"). */
  outside: string[];
  kinds: Set<FigureKind>;
  profile: Set<ProfileTopic>;
  /** A word in capitals that looks like the name of a therapy we do not know ("XYZT"). */
  unknownName: string | null;
  /** True when the words point back to the question before ("how long is each one?"). */
  refersBack: boolean;
  /** True for "can …", "do …", "is …", "who …": a profession named there is the one who would deliver it. */
  asksWhether: boolean;
  /** True for "which interventions …": no single one is meant. */
  asksAcross: boolean;
  /** True when it states a figure and asks whether it is so ("so it's 12 sessions?"). */
  confirms: boolean;
  /** True when it goes on with what was asked before ("and supervision?", "what about groups?"). */
  continuesTopic: boolean;
}

/** Words that the content happens to hold but that are of everyday speech. */
export const everydayWeight = 0.2;
/** However rare such a word is in the content, it is worth no more than this (weight × idf). */
const everydayWorth = 0.5;
/** A word nobody here knows is more often chatter than the point of the question. */
const strangeWeight = 0.55;
/** The longer the message, the surer it is chatter. */
const chatterWeight = 0.2;
const manyWords = 10;

/** A small number often only sets the scene ("ten years under her belt"). */
const numberWeight = 0.6;

function weightOf(term: string, known: boolean, unknownWeight: number): number {
  if (!known) return unknownWeight;
  return /^\d{1,2}$/.test(term) ? numberWeight : 1;
}

/** A letter that stands alone is a mark of something else. */
const loneLetter = /^[a-z]$/;

/** "How much" of these asks for their price. */
const bought = new Set(['training', 'course', 'membership', 'accreditation'].map(stemOf));

/** Reads questions. Built once over the vocabulary; reading has no side effects. */
export class QuestionReader {
  private readonly kinds = new PhraseTable<FigureKind | 'amount'>();
  private readonly profile = new PhraseTable<ProfileTopic>();
  private readonly buyers: ReadonlySet<string>;
  /** What the content counts: sessions, cases, studies. */
  private readonly counted: ReadonlySet<string>;

  constructor(private readonly index: GuidanceIndex) {
    const { kinds, profile, people } = index.corpus.vocabulary;
    const priced = new Set(index.figures('money').flatMap(({ terms }) => [...terms]));
    this.counted = new Set(index.figures('count').flatMap(({ unitTerms }) => [...unitTerms]));
    const who = people.flatMap((phrase) => index.lexicon.termsOf(phrase));
    this.buyers = new Set(who.filter((term) => !priced.has(term)));
    for (const [kind, phrases] of Object.entries(kinds)) {
      for (const phrase of phrases) this.kinds.add(normaliseWords(phrase), kind as FigureKind | 'amount');
    }
    for (const [topic, { phrases }] of Object.entries(profile)) {
      for (const phrase of phrases) this.profile.add(normaliseWords(phrase), topic as ProfileTopic);
    }
  }

  /** Reads a question. @param text what the person typed; at most a few hundred words are looked at */
  read(text: string): Question {
    const { lexicon, names, spelling } = this.index;
    const typed = normaliseWords(text).slice(0, 300);
    const corrected = typed.map((word) =>
      spelling.knows(word) ? word : spelling.correct(names.unscramble(word)),
    );
    const words = lexicon.spellOut(corrected);
    const found = names.find(words);
    const strange = this.strangerIn(text, found);
    const rest = lexicon.cutPadding(found.rest);
    const stems = rest.map(stemOf);
    const weighed = this.weigh(lexicon.terms(rest), words.length);
    const stated = kindsToConfirm(rest, (word) => this.counted.has(this.termOf(word)));
    const kinds = this.kindsIn(stems, weighed);
    if (kinds.size === 0) for (const kind of stated) kinds.add(kind);
    // Whom the price is for changes nothing about it.
    const terms = kinds.has('money') ? weighed.map((each) => this.asBuyer(each)) : weighed;
    return {
      interventions: found.interventions,
      professions: found.professions,
      possible: found.possible,
      notHeld: [...new Set([...found.notHeld, ...names.inCapitals(text), ...strange])],
      inPassing: [...found.inPassing, ...names.inCapitalsInPassing(text, words)],
      variants: found.variants,
      words: found.rest,
      terms: [
        ...terms,
        ...found.variants.map((variant) => ({ term: `variant:${variant}`, weight: 1, known: true })),
      ],
      outside: lexicon.outsideIn(rest),
      kinds,
      profile: this.profile.matchesIn(stems),
      unknownName:
        unknownNameIn(text, (word) => this.isExplained(word)) ?? strangerAskedFor(found.rest, weighed),
      refersBack: continues(words) || pointsBack(words, terms.length),
      continuesTopic: continues(words),
      asksWhether: words.some((word) => whether.has(word)),
      confirms: stated.size > 0,
      asksAcross: across.test(typed.join(' ')),
    };
  }

  /** True for a word that is known, or that names something, be its letters in another order ("ITP"). */
  private isExplained(word: string): boolean {
    const { names, spelling } = this.index;
    return spelling.knows(word) || names.find([names.unscramble(word)]).rest.length === 0;
  }

  /** The name of an intervention that nobody here knows, where none is named that somebody does. */
  private strangerIn(text: string, { interventions, possible, notHeld }: NamesFound): string[] {
    if (interventions.length + possible.length + notHeld.length > 0) return [];
    const { spelling } = this.index;
    const name = strangeNameIn(text, (word) => !spelling.knows(word) && spelling.correct(word) === word);
    return name === null ? [] : [name];
  }

  private termOf(word: string): string {
    return this.index.lexicon.terms([word])[0]?.term ?? '';
  }

  private asBuyer(term: QueryTerm): QueryTerm {
    return this.buyers.has(term.term) ? { ...term, weight: everydayWeight } : term;
  }

  /** Drops everyday words that the content lacks, and repeated ones. */
  private weigh(terms: Term[], wordCount: number): QueryTerm[] {
    const unknownWeight = wordCount > manyWords ? chatterWeight : strangeWeight;
    const weighed = new Map<string, QueryTerm>();
    for (const { term, stems } of terms) {
      if (loneLetter.test(term)) continue;
      const known = this.index.knows(term);
      if (!known && (stems.every((stem) => this.index.lexicon.isFiller(stem)) || /^\d+$/.test(term)))
        continue;
      // Everyday words that the content happens to hold still say less than the words of the field.
      const everyday = stems.length === 1 && this.index.lexicon.isFiller(stems[0] ?? '');
      weighed.set(term, {
        term,
        weight: everyday
          ? Math.min(everydayWeight, everydayWorth / this.index.idf(term))
          : weightOf(term, known, unknownWeight),
        known,
      });
    }
    return [...weighed.values()];
  }

  private kindsIn(stems: string[], terms: QueryTerm[]): Set<FigureKind> {
    const kinds = new Set<FigureKind>();
    for (const kind of this.kinds.matchesIn(stems)) {
      if (kind !== 'amount') kinds.add(kind);
      // "how much" alone, or of something we know no price for, asks for a price; "how much supervision" does not.
      else if (terms.every(({ term, weight }) => weight < 1 || bought.has(term) || this.buyers.has(term)))
        kinds.add('money');
      else for (const each of ['duration', 'count', 'frequency'] as const) kinds.add(each);
    }
    if (terms.some(({ term }) => term === costTerm)) kinds.add('money');
    // Where prices are told is asked for, not the prices.
    if (terms.some(({ term }) => term === detailTerm)) kinds.delete('money');
    return kinds;
  }
}

/** A word of three or more capitals that nothing explains; null when there is none or all is in capitals. */
function unknownNameIn(text: string, explained: (word: string) => boolean): string | null {
  if (text === text.toUpperCase() && text.split(/\s+/).length > 3) return null;
  for (const [word] of text.matchAll(/\b[A-Z][A-Z0-9]*[A-Z](?:-[A-Z0-9]+)?\b/g)) {
    if (word.length >= 3 && word.length <= 10 && !normaliseWords(word).every(explained)) return word;
  }
  return null;
}

/** Whether the guide tells of something at all: "does the matrix cover …", "have you got anything on …". */
const asksForCover =
  /\b(?:matrix|guide|bot|chatbot|you|here)\b.*\b(?:covers?|covered|holds?|have|has|includes?|lists?|got|know)\b|\b(?:do|does|have|has|is|are|got|any|anything)\b.*\b(?:matrix|guide|anything|here)\b/;

/** What a message asks the guide to tell of and nobody here knows; null when it names something that is known. */
function strangerAskedFor(words: string[], terms: readonly QueryTerm[]): string | null {
  const telling = terms.filter(({ term, weight }) => weight > everydayWeight && term !== coverTerm);
  const isStrange = telling.length > 0 && telling.every(({ known }) => !known);
  return isStrange && asksForCover.test(words.join(' ')) ? (telling[0]?.term ?? null) : null;
}

/** Interventions in the plural, asked after as such. */
const across =
  /\b(?:which|what|list|all|any|show|other|highest|best|top|are there|is there an?)\b.{0,40}\b(?:interventions?|therapies|programmes?|treatments)\b|\b(?:interventions|therapies|programmes|treatments) (?:for|in|with|that|are|do)\b|^(?:list|show) all\b/;

const whether = new Set([
  'can',
  'could',
  'do',
  'does',
  'are',
  'is',
  'who',
  'which',
  'may',
  'our',
  'my',
  'send',
  'sending',
]);

/** The word under which the vocabulary puts "covers". */
const coverTerm = stemOf('content');
const costTerm = stemOf('cost');
const detailTerm = stemOf('detail');

const backward = new Set([
  'it',
  'its',
  'they',
  'them',
  'their',
  'that',
  'those',
  'this',
  'these',
  'each',
  'one',
  '1',
  'there',
]);

/** "And …", "ok, what about …". */
const goingOn = /^(?:(?:ok|okay|so|right|but|yes|no|oh) )*(?:and|or|also|plus|what about|how about)\b/;
const continues = (words: string[]): boolean => goingOn.test(words.slice(0, 5).join(' '));

/** True when a short question leans on the one before by a pronoun. */
function pointsBack(words: string[], termCount: number): boolean {
  return termCount <= 3 && words.length <= 9 && words.some((word) => backward.has(word));
}
