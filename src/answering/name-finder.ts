import type { Corpus } from '../guidance/corpus';
import type { Intervention } from '../guidance/intervention';
import { familiesOf, isLink } from './families';
import { isInPassing } from './named-in-passing';
import { normaliseWords } from './normalise';
import { PhraseTable, stemOf } from './phrase-table';
import { TitleWords } from './title-words';

/** The names of therapies found in a question. */
export interface NamesFound {
  /** Held interventions that are meant for certain, in the order in which they are named. */
  interventions: string[];
  /** Held interventions that a shared name may mean ("Triple P"); empty when the name is clear. */
  possible: string[];
  /** Adaptations named ("ipt-a"), as the short name of the variant in lower case. */
  variants: string[];
  /** Held interventions named only as a profession ("CBT therapists"); their words stay in `rest`. */
  professions: string[];
  /** Well-known therapies that are not held, by their full names. */
  notHeld: string[];
  /** Those of both that are named only in passing: "our CBT supervisor", "rather than EMDR". */
  inPassing: string[];
  /** The words of the question without the names. */
  rest: string[];
}

type Named =
  | { kind: 'held'; id: string }
  | { kind: 'variant'; id: string; variant: string }
  | { kind: 'family'; ids: string[] }
  | { kind: 'not-held'; name: string }
  /** A name that is part of something else's, whose words say what is asked ("IPT UK"). */
  | { kind: 'within'; id: string };

/** Finds the names of interventions, of their variants and of well-known therapies in words. */
export class NameFinder {
  private readonly names = new PhraseTable<Named>();
  /** Sorted letters of a held abbreviation → abbreviation, so that "itp" is read as "ipt". */
  private readonly titles = new Map<string, string[]>();
  private readonly capitals = new Map<string, string>();
  private readonly scrambled = new Map<string, string>();
  /** Everyday words that are a shared name only where nothing else is said. */
  private readonly alone = new Map<string, readonly string[]>();
  /** The same of therapies that are not held, with the short forms that elsewhere need capitals ("act?"). */
  private readonly notHeldAlone = new Map<string, string>();
  private readonly titleWords: TitleWords;

  constructor(corpus: Corpus) {
    this.titleWords = new TitleWords(corpus);
    for (const intervention of corpus.interventions) this.addHeld(intervention);
    const phrases = Object.values(corpus.vocabulary.synonyms).flat();
    for (const phrase of phrases) this.addWithin(normaliseWords(phrase));
    for (const { name, ids, alone } of corpus.vocabulary.sharedNames) {
      if (alone) this.alone.set(normaliseWords(name).join(' '), ids);
      else this.names.add(normaliseWords(name), { kind: 'family', ids });
    }
    for (const [words, ids] of familiesOf(corpus.interventions)) {
      if (!this.alone.has(words)) this.names.add(words.split(' '), { kind: 'family', ids });
    }
    for (const therapy of corpus.vocabulary.therapies) this.addNotHeld(therapy);
  }

  private addNotHeld({ name, aliases, capitals, alone }: Corpus['vocabulary']['therapies'][number]): void {
    for (const short of capitals) this.capitals.set(short, name);
    for (const short of [...capitals, ...alone]) this.notHeldAlone.set(short.toLowerCase(), name);
    for (const alias of [name.replace(/\s*\([^)]*\)/g, ''), ...aliases])
      this.names.add(normaliseWords(alias), { kind: 'not-held', name });
  }

  /** A synonym that begins with a held name is more than the name: both are read. */
  private addWithin(words: string[]): void {
    const [first = '', ...more] = words;
    const named = more.length > 0 ? this.names.match([stemOf(first)], 0)?.value : undefined;
    if (named?.kind === 'held') this.names.add(words, { kind: 'within', id: named.id });
  }

  private addHeld(intervention: Intervention): void {
    const { id, title, shortName, aliases, variants } = intervention;
    this.titles.set(id, normaliseWords(title));
    const bare = title.replace(/\s*\([^)]*\)/g, '');
    for (const name of [title, bare, shortName, ...aliases]) {
      this.names.add(normaliseWords(name), { kind: 'held', id });
      if (/^[A-Z]{3,4}$/.test(name)) this.addLetters(name.toLowerCase());
    }
    for (const variant of variants) {
      const found: Named = { kind: 'variant', id, variant: variant.shortName.toLowerCase() };
      // "FB-IPT" is also typed in one word.
      const { name, shortName: short, aliases: others } = variant;
      for (const each of [name, short, short.replaceAll('-', ''), ...others])
        this.names.add(normaliseWords(each), found);
    }
  }

  /** Of two abbreviations with the same letters neither is meant for certain. */
  private addLetters(short: string): void {
    const letters = sorted(short);
    const other = this.scrambled.get(letters) ?? short;
    this.scrambled.set(letters, other === short ? short : '');
  }

  /** A held abbreviation whose letters stand in another order, else the word itself. */
  unscramble(word: string): string {
    return /^[a-z]{3,4}$/.test(word) ? this.scrambled.get(sorted(word)) || word : word;
  }

  /** Therapies whose abbreviation is a word of its own, so that only capitals tell ("ACT", "CAT"). */
  inCapitals(text: string): string[] {
    if (text === text.toUpperCase() && text.split(/\s+/).length > 4) return [];
    return [...text.matchAll(/\b[A-Z]{2,6}\b/g)].flatMap(([word]) => this.capitals.get(word) ?? []);
  }

  /** Those of them that are named only in passing. @param words of the text, in lower case */
  inCapitalsInPassing(text: string, words: readonly string[]): string[] {
    return this.inCapitals(text).filter((name) =>
      words.some(
        (word, at) => this.capitals.get(word.toUpperCase()) === name && isInPassing(words, at, at + 1),
      ),
    );
  }

  /** The one candidate whose name holds most of the words of the text; null when none or several do. */
  choose(text: string, candidates: readonly string[]): string | null {
    const words = normaliseWords(text).filter((word) => word.length > 2 && !isLink(word));
    const scored = candidates.map((id) => {
      const name = new Set((this.titles.get(id) ?? []).map(stemOf));
      return { id, hits: words.filter((word) => name.has(stemOf(word))).length };
    });
    const most = Math.max(0, ...scored.map(({ hits }) => hits));
    const best = scored.filter(({ hits }) => hits === most);
    return most > 0 && most >= words.length / 2 && best.length === 1 ? (best[0]?.id ?? null) : null;
  }

  find(words: readonly string[]): NamesFound {
    const asked = words.join(' ').replace(askedAfter, '');
    const sharing = this.alone.get(asked) ?? [];
    if (sharing.length > 0) return ofTitle(sharing);
    const other = this.notHeldAlone.get(asked);
    if (other !== undefined) return { ...nothingNamed(), notHeld: [other] };
    const found = this.named(words);
    const titled = found.rest.length === words.length ? this.titleWords.find(asked.split(' ')) : [];
    return titled.length > 0 ? ofTitle(titled) : found;
  }

  private named(words: readonly string[]): NamesFound {
    const stems = words.map(stemOf);
    const found = nothingNamed();
    /** Interventions that are named by their own names, and not in passing. */
    const plainly = new Set<string>();
    for (let index = 0; index < words.length; ) {
      const hit = this.names.match(stems, index);
      const length = hit?.length ?? 1;
      const asProfession =
        namesProfession(hit?.value.kind, stems[index + length] ?? '') &&
        !aspired.test(words.slice(0, index).join(' '));
      if (hit?.value.kind === 'held' && asProfession) found.professions.push(hit.value.id);
      else if (hit && !asProfession)
        note(found, hit.value, isInPassing(words, index, index + length), plainly);
      if (!hit || asProfession || hit.value.kind === 'within')
        found.rest.push(...words.slice(index, index + length));
      // "a course of IPT" is the therapy; "a course in IPT" is the training.
      else if (found.rest.slice(-2).join(' ') === 'course of') found.rest.splice(-2);
      index += length;
    }
    return settled(found, plainly);
  }
}

const nothingNamed = (): NamesFound => ({
  interventions: [],
  possible: [],
  variants: [],
  professions: [],
  notHeld: [],
  inPassing: [],
  rest: [],
});

/** Those that the words may name: the one that they do, or all of which one is to be chosen. */
const ofTitle = (ids: readonly string[]): NamesFound => ({
  ...nothingNamed(),
  ...(ids.length === 1 ? { interventions: [...ids] } : { possible: [...ids] }),
});

/** Between an intervention and its own adaptation these ask after the adaptation ("IPT vs IPT-A"). */
const comparing = new Set('v vs versus or and to with compared difference diff between the'.split(' '));

function settled(found: NamesFound, plainly: ReadonlySet<string>): NamesFound {
  const interventions = [...new Set(found.interventions)];
  return {
    ...found,
    interventions,
    // "We already use IPT-A, how much is IPT?" asks of the intervention itself.
    variants:
      plainly.size > 0 && !found.rest.every((word) => comparing.has(word))
        ? found.variants.filter((name) => !found.inPassing.includes(name))
        : found.variants,
    possible: interventions.length > 0 ? [] : [...new Set(found.possible)],
  };
}

function note(found: NamesFound, named: Named, inPassing: boolean, plainly: Set<string>): void {
  if (named.kind === 'family') {
    found.possible.push(...named.ids);
    return;
  }
  const [list, name] =
    named.kind === 'not-held' ? [found.notHeld, named.name] : [found.interventions, named.id];
  if (named.kind === 'held' && !inPassing) plainly.add(named.id);
  if (named.kind === 'variant') {
    found.variants.push(named.variant);
    if (inPassing) found.inPassing.push(named.variant);
  }
  // Named plainly once, it is asked about.
  if (inPassing && !list.includes(name)) found.inPassing.push(name);
  else found.inPassing = found.inPassing.filter((each) => each !== name);
  list.push(name);
}

const namesProfession = (kind: Named['kind'] | undefined, next: string): boolean =>
  (kind === 'held' && professions.has(next)) || (kind === 'not-held' && next === psychologist);
/** "Counselling psychologists" are not counselling; who gives what is not held is asked of that. */
const psychologist = stemOf('psychologist');
/** After a name, these make it the name of a profession. */
const professions = new Set(
  ['therapist', 'therapists', 'practitioner', 'clinician', 'counsellor'].map(stemOf),
);

/** Who wants to become an "EMDR therapist" asks after EMDR. */
const aspired =
  /\b(?:becom\w+|(?:train\w*|qualif\w+|register\w*|accredit\w*|certif\w+) (?:as|to be))(?: (?:an?|fully|accredited|qualified|registered|certified|trained))*$/;

/** Before a name that is all that is asked after. */
const askedAfter =
  /^(?:(?:what is|what are|tell me about|do you have|have you got|is there|about|what about|the) )+/;

const sorted = (word: string): string => [...word].sort().join('');
