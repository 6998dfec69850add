import type { Vocabulary } from '../guidance/vocabulary';
import type { GuidanceIndex } from './guidance-index';
import { normaliseWords } from './normalise';
import { stemOf } from './phrase-table';
import { Shortened } from './shortened';

/**
 * Puts into words what is typed in a hurry: "4 teens", "hw 2 train", "trnng", "trainingcost". Only short messages and
 * only words that nobody here knows are touched.
 */
export class PhoneSpeech {
  private shortened: Shortened | null = null;
  private readonly meanings = new Map<string, string>();
  private readonly digits: readonly Digit[];
  private readonly alsoKnown: ReadonlySet<string>;
  private readonly staff: ReadonlySet<string>;
  /** What these stand for may be what is asked ("what does CYP stand for"). */
  private readonly shortForms: ReadonlySet<string>;

  /** @param alsoKnown words that are right as they are, beside those of the index */
  constructor(
    private readonly index: GuidanceIndex,
    alsoKnown: Iterable<string> = [],
  ) {
    const { to, for: before } = index.corpus.vocabulary.digitsAsWords;
    this.digits = [digitAs('2', 'to', to), digitAs('4', 'for', before)];
    this.alsoKnown = new Set(alsoKnown);
    this.staff = new Set(
      index.corpus.vocabulary.people.map((phrase) => stemOf(phrase.split(' ').at(-1) ?? '')),
    );
    this.shortForms = new Set(
      Object.keys(index.corpus.vocabulary.shortForms).map((each) => each.toLowerCase()),
    );
  }

  /** The message in whole words; the same text when there is nothing to put right. */
  plain(typed: string): string {
    return this.inWords(this.pieced(typed));
  }

  /** "I p t" as dictation writes it in one, "where2train" in three; a picture of money asks for the price. */
  private pieced(text: string): string {
    return text
      .replace(money, ' £ ')
      .replace(/\bw\/o\b/gi, 'without')
      .replace(/\bw\/(?=\s|\w{2})/gi, 'with ')
      .replace(ordinal, (each) => ordinals.get(each.toLowerCase()) ?? each)
      .replace(ageAndOver, 'over $1')
      .replace(joinedByDigit, '$1 $2 $3')
      .replace(countedAtOnce, (all, number, counted) => {
        const isCounted = this.index.spelling.knows(counted.toLowerCase());
        return isCounted ? `${number} ${counted}` : all;
      })
      .replace(loneLetters, (letters) => {
        const joined = letters.replace(/[\s.]+/g, '');
        return this.isName(joined.toLowerCase()) ? joined : letters;
      });
  }

  private inWords(text: string): string {
    const typed = text.match(word) ?? [];
    if (typed.length === 0 || typed.length > mostWords) return text;
    const words = typed.map((each) => each.toLowerCase());
    const apart = this.index.lexicon.inShortPhrases(words);
    const isLoud = text === text.toUpperCase();
    const meant = words.map((each, at) => {
      // Letters in capitals amid small ones are a name ("NMC").
      const isName = !isLoud && /^[A-Z][A-Z0-9]+$/.test(typed[at] ?? '');
      return isName || apart.has(at) ? null : (this.asSmallWord(words, at) ?? this.asWord(each));
    });
    if (meant.every((each) => each === null)) return text;
    let at = 0;
    return text.replace(word, (each) => meant[at++] ?? each);
  }

  /** "2" before a verb, "4" before whom it is for, "n" before words, "y" before a question. */
  private asSmallWord(words: readonly string[], at: number): string | null {
    const [before = '', typed = '', after = ''] = [words[at - 1], words[at], words[at + 1]];
    return asLetter(typed, before, after) ?? this.asDigit(words, at);
  }

  private asDigit(words: readonly string[], at: number): string | null {
    const [before = '', typed, after = ''] = [words[at - 1], words[at], words[at + 1]];
    const digit = this.digits.find(({ digit: each }) => each === typed);
    if (!digit || countsBefore.has(before) || countsPeople(words, at) || this.countsStaff(words, at))
      return null;
    // "Whats ipt 4"
    const endsQuestion = digit.meaning === 'for' && before !== '' && asksWhat.test(words[0] ?? '');
    const isMeant = after === '' ? endsQuestion : digit.followers(after);
    return isMeant ? digit.meaning : null;
  }

  /** "Put 4 cbt therapists through" counts them; "training 4 cbt therapists" may be meant for them. */
  private countsStaff(words: readonly string[], at: number): boolean {
    const staff = words[at + 2] ?? '';
    return staff.endsWith('s') && this.staff.has(stemOf(staff)) && !isFor.test(words[at - 1] ?? '');
  }

  /** What a word that nobody knows stands for; null when it is known or stands for nothing. */
  private asWord(typed: string): string | null {
    const { spelling, names, corpus } = this.index;
    const { abbreviations } = corpus.vocabulary;
    if (Object.hasOwn(abbreviations, typed))
      return this.shortForms.has(typed) ? null : (abbreviations[typed] ?? null);
    if (!/^[a-z]{4,30}$/.test(typed) || spelling.knows(typed) || this.alsoKnown.has(typed)) return null;
    const remembered = this.meanings.get(typed);
    if (remembered !== undefined) return remembered || null;
    const isOtherwise = names.unscramble(typed) !== typed || names.find([typed]).rest.length === 0;
    const meant = isOtherwise
      ? null
      : (this.withoutG(typed) ?? this.shortenedForm(typed) ?? this.apart(typed));
    if (this.meanings.size > mostRemembered) this.meanings.clear();
    this.meanings.set(typed, meant ?? '');
    return meant;
  }

  /** "Bookin", "fundin". */
  private withoutG(typed: string): string | null {
    return typed.endsWith('in') && this.index.spelling.knows(`${typed}g`) ? `${typed}g` : null;
  }

  private shortenedForm(typed: string): string | null {
    const { spelling, lexicon } = this.index;
    this.shortened ??= new Shortened(spelling.goals(), (each) => lexicon.termsOf(each)[0] ?? stemOf(each));
    const isSlip = spelling.correct(typed) !== typed;
    // A slip of the finger is put right where words are read; a vowel that is left out is one, too.
    return isSlip ? null : this.shortened.find(typed);
  }

  /** "Trainingcost", "howmuchisit", "iptcost": words without the space between them. */
  private apart(typed: string): string | null {
    if (typed.length < shortestJoined || this.index.spelling.correct(typed) !== typed) return null;
    const parts = this.partsOf(typed);
    return parts && this.isTelling(parts) ? parts.join(' ') : null;
  }

  /** The fewest known words that make up the letters, the longest first; null when none do. */
  private partsOf(letters: string): string[] | null {
    if (this.isPart(letters)) return [letters];
    for (let at = letters.length - shortestPart; at >= shortestPart; at--) {
      const first = letters.slice(0, at);
      const rest = this.isPart(first) ? this.partsOf(letters.slice(at)) : null;
      if (rest) return [first, ...rest];
    }
    return null;
  }

  private isPart(part: string): boolean {
    const { spelling, lexicon } = this.index;
    if (opens.has(part) || small.has(part) || this.isName(part)) return true;
    if (part.length <= shortestWord)
      return part.length === shortestWord && (lexicon.isWord(part) || this.isShort(part));
    return spelling.knows(part);
  }

  /** Words of everyday speech make another word of it ("outreach"); a name, or a word of the field, does not. */
  private isTelling(parts: readonly string[]): boolean {
    return (
      opens.has(parts[0] ?? '') ||
      closes.has(parts.at(-1) ?? '') ||
      parts.some((part) => this.isName(part) || this.isOfField(part))
    );
  }

  private isOfField(part: string): boolean {
    const { lexicon } = this.index;
    const [term] = lexicon.termsOf(part);
    return part.length >= longPart && term !== undefined && !lexicon.isFiller(term) && this.index.knows(term);
  }

  private isShort(part: string): boolean {
    return Object.hasOwn(this.index.corpus.vocabulary.abbreviations, part);
  }

  private isName(part: string): boolean {
    return this.index.names.find([part]).interventions.length > 0;
  }
}

const word = /[A-Za-z0-9]+/g;
const money = /[💰💷💸]/gu;
const joinedByDigit = /\b([a-z]{3,})([24])([a-z]{3,})\b/gi;
const ordinals = new Map(Object.entries({ '1st': 'first', '2nd': 'second', '3rd': 'third' }));
const ordinal = /\b(?:1st|2nd|3rd)\b/gi;
/** "75+", "18+" */
const ageAndOver = /(?<![\d£.])([1-9]\d)\s?\+(?!\s?\d)/g;
const countedAtOnce = /\b(\d{1,4})([a-z]{3,})\b/gi;
const loneLetters = /\b[a-z](?:[\s.]+[a-z]\b){2,3}/gi;
/** In longer messages a word that nobody knows is one of everyday speech more often than a short form. */
const mostWords = 12;
const mostRemembered = 2000;
const shortestJoined = 6;
const shortestPart = 2;
const shortestWord = 3;
/** Words of two letters that may stand between others. */
const small = new Set(['is', 'it', 'to', 'of', 'we', 'do']);
const longPart = 5;
/** Words with which a question opens, which are run together with the next. */
const opens = new Set(['how', 'what', 'whats', 'who', 'where', 'can', 'does', 'the', 'for', 'is']);
/** What is asked of the word before it. */
const closes = new Set(['cost', 'costs', 'price', 'fee', 'fees', 'hours', 'hrs', 'days', 'length']);
/** What something is for: "the course 4 camhs nurses". */
const isFor =
  /^(?:$|course|courses|training|trng|supervision|membership|cost|costs|price|fee|fees|much|open|suitable|ok|good|right|it|this|that|ipt|is|dates|info|place|places)$/;
const asksWhat = /^(?:what|whats|who|whos|wot|wots|wat|whit|wha)$/;
/** After these a number is one. */
const countsBefore = new Set(
  'phase level band score rating rated least the all first last of about reference references ref refs paper number no study session sessions step point page option item question key week case'.split(
    ' ',
  ),
);

function asLetter(typed: string, before: string, after: string): string | null {
  // "N of participants" is their number.
  if (typed === 'n' && after !== '' && after !== 'of') return 'and';
  if (typed === 'y' && before === '' && after !== '') return 'why';
  return typed === 'b' && (before === '2' || before === 'to') ? 'be' : null;
}

/** A digit, what is typed so, and before which words. */
interface Digit {
  digit: string;
  meaning: string;
  followers: (word: string) => boolean;
}

/** "Accredited", "going" and "supervision" follow a number ("2 accredited"), unless they are listed themselves. */
const ofForms = /(?:ed|ing|ions?)$/;

function digitAs(digit: string, meaning: string, phrases: Vocabulary['stopWords']): Digit {
  const words = new Set(phrases.flatMap(normaliseWords));
  const stems = new Set([...words].map(stemOf));
  return {
    digit,
    meaning,
    followers: (word) => words.has(word) || (!ofForms.test(word) && stems.has(stemOf(word))),
  };
}

const bought = /^(?:course|training|supervis|member|accredit)/;

const hasDone = /^(?:have|hav|hv) (?:already )?(?:\w+ed|done|been|had)\b/;

/** "2 have done it", "4 course only", and of several numbers before what is bought each counts people: "4 training 2 supervision". */
function countsPeople(words: readonly string[], at: number): boolean {
  if (hasDone.test(words.slice(at + 1, at + 4).join(' '))) return true;
  const isBought = (place: number) => bought.test(words[place] ?? '');
  if (!isBought(at + 1)) return false;
  if (/^(?:only|alone)$/.test(words[at + 2] ?? '')) return true;
  return words.some((word, other) => other !== at && /^\d{1,3}$/.test(word) && isBought(other + 1));
}
