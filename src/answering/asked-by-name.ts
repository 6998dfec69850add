import type { Vocabulary } from '../guidance/vocabulary';
import { answerWithin } from './answer-within';
import type { GuidanceIndex } from './guidance-index';
import { normaliseWords } from './normalise';
import type { Found } from './outcome';
import { PhraseTable, stemOf } from './phrase-table';
import { everydayWeight, type Question, type QuestionReader } from './question';
import type { Topic } from './topic';

type Kind = Vocabulary['askedByName'][number];

interface Named {
  kind: Kind;
  name: string;
}

/** A message of more words that asks nothing in so many words rather sets a scene. */
const fewWords = 5;
/** One that holds the word which a kind needs asks after it, be it longer. */
const fewWithNeeded = 9;

/**
 * Answers "can a social worker deliver it?", "is it in Polish?" by which ones the page names, and where it lacks the one
 * asked after, by saying so.
 */
export class AskedByName {
  private readonly names = new PhraseTable<Named>();
  /** Kinds that are asked after beside one of their own words only, each with its names. */
  private readonly needing: { needs: PhraseTable<true>; names: PhraseTable<Named> }[] = [];
  private readonly besides = new Map<Kind, ReadonlySet<string>>();
  private readonly otherwise = new Map<Kind, PhraseTable<true>>();
  /** Terms of the plain question of a kind. */
  private readonly asked = new Map<Kind, ReadonlySet<string>>();
  /** Stems of the sections in which a page would name them. */
  private readonly told = new Map<string, string>();

  constructor(
    private readonly index: GuidanceIndex,
    private readonly reader: QuestionReader,
  ) {
    const { corpus, lexicon } = index;
    for (const kind of corpus.vocabulary.askedByName) {
      this.besides.set(kind, new Set(kind.beside.flatMap((phrase) => lexicon.termsOf(phrase))));
      this.asked.set(kind, new Set(lexicon.termsOf(kind.question)));
      this.otherwise.set(kind, tableOf(kind.unless));
      const names = kind.needs.length > 0 ? new PhraseTable<Named>() : this.names;
      for (const name of kind.names) names.add(lexicon.spellOut(normaliseWords(name)), { kind, name });
      if (kind.needs.length > 0) this.needing.push({ needs: tableOf(kind.needs), names });
    }
  }

  /**
   * Null when nothing is asked after by name, or something else is asked as well.
   * @param isNamed the intervention is named or talked about
   * @param topic what was asked before: after who can deliver it, "nurses?" asks whether they can
   */
  find(id: string, question: Question, isNamed = true, topic: Topic | null = null): Found | null {
    const { named, rest } = this.askedIn(question);
    const [first] = named;
    // "One OT through to accredited" is counted, for its price.
    if (!first || rest.some((word) => /^\d+$/.test(word)) || named.some(({ kind }) => kind !== first.kind))
      return null;
    const { kind } = first;
    const lacking = named.filter(({ name }) => !this.tells(id, kind, name)).map(({ name }) => name);
    const asksWhether = question.asksWhether || (topic?.terms ?? []).some((term) => this.isAsked(kind, term));
    const telling = lacking.length === 0 ? this.sentencesOf(id, named) : [];
    if (lacking.length === 0 && telling.length === 0 && !(kind.answersHeld && asksWhether)) return null;
    if ((kind.onlyOfNamed && !isNamed) || !this.asksOnlyOf(id, kind, rest)) return null;
    const answer = answerWithin(this.index, id, this.reader.read(kind.question), kind.sections);
    if (answer?.found.band !== 'high') return null;
    const passages = telling.length > 0 ? [{ section: 'summary' as const, text: telling.join(' ') }] : null;
    return {
      ...answer.found,
      figures: [],
      ...(passages && { passages }),
      ...(lacking.length > 0 && { unnamed: [...new Set(lacking)] }),
    };
  }

  /** The sentences of an overview that hold what is named; none of a whole page. */
  private sentencesOf(id: string, named: readonly Named[]): string[] {
    const [section] = this.index.sectionsOf(id);
    if (section?.intervention.coverage !== 'overview') return [];
    const names = named.map(({ name }) => stemsOf(withoutWhich(name)));
    return section.statements
      .map(({ text }) => text)
      .filter((text) => names.some((name) => ` ${stemsOf(text)} `.includes(` ${name} `)));
  }

  /** The names that a message asks after, with what else it says; none where it asks something else. */
  private askedIn(question: Question): { named: Named[]; rest: string[] } {
    const asksFigure = question.kinds.size > 0 && !question.confirms;
    const needing = this.needingIn(question.words);
    const isAsking = asks(question, needing ? fewWithNeeded : fewWords);
    if (asksFigure || question.variants.length > 0 || !isAsking) return { named: [], rest: [] };
    return this.namesIn(question.words, needing ?? this.names);
  }

  private isAsked(kind: Kind, term: string): boolean {
    return this.asked.get(kind)?.has(term) ?? false;
  }

  /** The names that count beside a word that stands in the message; null where there is none of the kind. */
  private needingIn(words: readonly string[]): PhraseTable<Named> | null {
    const stems = words.map(stemOf);
    return this.needing.find(({ needs }) => needs.matchesIn(stems).size > 0)?.names ?? null;
  }

  private namesIn(words: readonly string[], names: PhraseTable<Named>): { named: Named[]; rest: string[] } {
    const stems = words.map(stemOf);
    const named: Named[] = [];
    const rest: string[] = [];
    for (let at = 0; at < words.length; ) {
      const hit = names.match(stems, at);
      if (hit) named.push(hit.value);
      else rest.push(words[at] ?? '');
      at += hit?.length ?? 1;
    }
    return { named, rest };
  }

  /** True when nothing beside the names asks for something else. */
  private asksOnlyOf(id: string, kind: Kind, rest: readonly string[]): boolean {
    const { terms, outside } = this.reader.read(rest.join(' '));
    const beside = this.besides.get(kind);
    if (this.otherwise.get(kind)?.matchesIn(rest.map(stemOf)).size) return false;
    return (
      outside.every((phrase) => this.index.mentions(id, phrase)) &&
      terms.every(({ term, weight, known }) => (known && weight <= everydayWeight) || beside?.has(term))
    );
  }

  private tells(id: string, { sections }: Kind, name: string): boolean {
    const [section] = this.index.sectionsOf(id);
    const isOverview = section?.intervention.coverage === 'overview';
    // An overview tells all it has under one heading.
    const stems = stemsOf(isOverview ? withoutWhich(name) : name);
    const keys = isOverview ? [...sections, 'summary'] : sections;
    return keys.some((key) => this.toldIn(id, key).includes(` ${stems} `));
  }

  private toldIn(id: string, key: string): string {
    const place = `${id}\n${key}`;
    const known = this.told.get(place);
    if (known !== undefined) return known;
    const statements = this.index.sectionsOf(id).find((each) => each.key === key)?.statements ?? [];
    const told = ` ${statements.map(({ text }) => stemsOf(text)).join(' ')} `;
    this.told.set(place, told);
    return told;
  }
}

const stemsOf = (text: string): string => normaliseWords(text).map(stemOf).join(' ');
/** "Which health boards" is told by a sentence on health boards. */
const withoutWhich = (name: string): string => name.replace(/^which /, '');

function tableOf(phrases: readonly string[]): PhraseTable<true> {
  const table = new PhraseTable<true>();
  for (const phrase of phrases) table.add(normaliseWords(phrase), true);
  return table;
}

const asks = ({ asksWhether, words }: Question, few: number): boolean =>
  asksWhether || words.length <= few || tenses.has(words[0] ?? '');
/** Further words with which one asks whether something is so. */
const tenses = new Set(['was', 'were', 'did', 'has', 'have', 'had', 'will', 'would', 'should', 'must']);
