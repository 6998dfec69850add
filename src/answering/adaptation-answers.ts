import { sectionGroup } from '../guidance/taxonomy';
import { effectOfAdaptation } from './adaptation-effect';
import { bands } from './band';
import type { BestAnswer } from './best-answer';
import { choosePassages, type Passage } from './choose-passages';
import { likeness } from './combine-answers';
import type { GuidanceIndex } from './guidance-index';
import { toldTogether } from './joined-answers';
import { namesBoth } from './named-beside';
import type { Answered, Found } from './outcome';
import { everydayWeight, type Question, type QuestionReader } from './question';
import { isBare } from './question-readings';
import { ofKind, type RankedStatement, rankStatements } from './rank-statements';
import { severalAsked } from './several-asked';
import type { Topic } from './topic';

/** The term by which sentences and figures that name an adaptation are known. */
const termOf = (variant: string): string => `variant:${variant}`;
const variantTerm = /^variant:/;

/** Adaptations that a question is about: those it names, else those talked of, until an intervention is named. */
export function adaptationsIn(question: Question, topic: Topic | null): string[] {
  if (question.variants.length > 0 || question.interventions.length > 0) return question.variants;
  return (topic?.terms ?? [])
    .filter((term) => variantTerm.test(term))
    .map((term) => term.replace(variantTerm, ''));
}

/** The topic of a question, in which adaptations that are talked of stay until an intervention is named. */
export function keepingAdaptations(
  topic: Topic | null,
  question: Question,
  before: Topic | null,
): Topic | null {
  const kept = adaptationsIn(question, before)
    .map(termOf)
    .filter((term) => !topic?.terms.includes(term));
  return topic && kept.length > 0 ? { ...topic, terms: [...topic.terms, ...kept] } : topic;
}

/** The question, as though it named the adaptations that are talked of. */
function naming(question: Question, variants: readonly string[]): Question {
  const missing = variants.filter((variant) => !question.terms.some(({ term }) => term === termOf(variant)));
  const terms = missing.map((variant) => ({ term: termOf(variant), weight: 1, known: true }));
  return { ...question, variants: [...variants], terms: [...question.terms, ...terms] };
}

/** The topic without the adaptations that were talked of. */
export const withoutAdaptations = (topic: Topic | null): Topic | null =>
  topic && { ...topic, terms: topic.terms.filter((term) => !variantTerm.test(term)) };

/** A message about adaptations of an intervention. */
export interface AskedOfAdaptation {
  /** Id of the intervention. */
  id: string;
  /** Short names of the adaptations, in lower case (1 or more). */
  variants: readonly string[];
  text: string;
  question: Question;
  topic: Topic | null;
}

/**
 * Answers questions about an adaptation by what the page tells of it. Where the page does not tell it, what it tells
 * of the intervention itself is given and owned to be that: never one in place of the other without a word.
 */
export class AdaptationAnswers {
  constructor(
    private readonly index: GuidanceIndex,
    private readonly reader: QuestionReader,
    private readonly readings: BestAnswer,
  ) {}

  best(asked: AskedOfAdaptation): Answered | null {
    const { id, variants, text, question } = asked;
    return (
      this.several(id, variants, text) ??
      this.beside(asked) ??
      this.compared(id, variants, question) ??
      this.effect(id, variants, question) ??
      this.one(asked) ??
      this.prices(id, variants, question)
    );
  }

  /** The intervention's prices, owned to be that, where a sum is asked for that no page tells of an adaptation. */
  private prices(id: string, variants: readonly string[], { kinds }: Question): Answered | null {
    const plain = this.index.corpus.vocabulary.bareTopics.cost;
    if (plain === undefined || !kinds.has('money')) return null;
    const question = { ...this.reader.read(plain), variants: [...variants] };
    return this.one({ id, variants, text: plain, question, topic: null });
  }

  private one({ id, variants, text, question, topic }: AskedOfAdaptation): Answered | null {
    const before = withoutAdaptations(topic);
    if (question.variants.length === 0) {
      const other = this.readings.best(id, text, question, { topic: before });
      if (other && this.tellsOfOther(id, other, variants)) return other;
    }
    const found = this.readings.best(id, text, naming(question, variants), { topic });
    const asked = this.withoutAdaptation(id, question);
    if (isBare(asked)) return found;
    if (found && this.tells(id, found.found, variants, asked)) return found;
    if (found && this.isMeant(id, found.found, variants, { question, asked })) return found;
    const own = this.ofAdaptation(id, variants, asked) ?? this.whomFor(id, variants, asked);
    if (own) return own;
    const plain = this.readings.best(id, asked.words.join(' '), asked, { topic: before });
    if (!plain || (found && isEvidence(plain.found) && this.quotesStudies(id, found.found, variants)))
      return found;
    return { ...plain, found: { ...plain.found, untoldOf: this.namesOf(id, variants) } };
  }

  /** How well an adaptation works, by the papers that the page ties to it. */
  private effect(id: string, variants: readonly string[], question: Question): Answered | null {
    const effect = effectOfAdaptation(this.index, id, question, (terms) => namesOne(terms, variants));
    if (!effect) return null;
    const { tie, found } = effect;
    // The sentences on what was found name the intervention, so that the one that ties them to the adaptation leads.
    return answerOf(id, tie, [tie], choosePassages(found));
  }

  private compared(id: string, variants: readonly string[], question: Question): Answered | null {
    return comparesOnly(question) ? this.toldByName(id, variants, question) : null;
  }

  /** Several questions of one message, each answered for the adaptation; null when one of them is not. */
  private several(id: string, variants: readonly string[], text: string): Answered | null {
    const questions = severalAsked(text);
    if (questions.length === 0) return null;
    const answers = questions.map((each) =>
      this.best({ id, variants, text: each, question: this.reader.read(each), topic: null }),
    );
    if (!answers.every((each) => each !== null)) return null;
    const told = toldTogether(answers);
    const untoldOf = answers.flatMap(({ found }) => found.untoldOf ?? []);
    return told && untoldOf.length > 0
      ? { ...told, found: { ...told.found, untoldOf: [...new Set(untoldOf)] } }
      : told;
  }

  /** "Who delivers IPT and IPC": the intervention itself is named beside its adaptation, and each is told of. */
  private beside(asked: AskedOfAdaptation): Answered | null {
    const { id, variants, text, question } = asked;
    const name = this.index.sectionsOf(id)[0]?.intervention.shortName ?? '';
    if (comparesOnly(question) || !namesBoth(text, name, variants)) return null;
    const plain = this.withoutAdaptation(id, question);
    const own = isBare(plain) ? null : this.readings.best(id, plain.words.join(' '), plain, { topic: null });
    const other = own && this.one({ ...asked, topic: null });
    return own && other ? toldTogether([own, other]) : null;
  }

  /** True when another adaptation is what answers ("what about younger children?" after one for teenagers). */
  private tellsOfOther(id: string, { gist }: Answered, variants: readonly string[]): boolean {
    if (gist === null) return false;
    const named = this.index
      .sectionsOf(id)
      .flatMap(({ statements }) => statements)
      .filter(({ text }) => gist.text.includes(text))
      .flatMap(({ terms }) => [...terms].filter((term) => variantTerm.test(term)));
    return named.length > 0 && !namesOne(new Set(named), variants);
  }

  /** What is asked, of the intervention itself. */
  private withoutAdaptation(id: string, question: Question): Question {
    return { ...this.reader.read(question.words.join(' ')), interventions: [id] };
  }

  /** True when what was found names the adaptation and answers for what is asked of it. */
  private tells(id: string, found: Found, variants: readonly string[], asked: Question): boolean {
    if (found.figures.some(({ terms }) => namesOne(terms, variants))) return true;
    // Ratings and facts of the classification are the intervention's own.
    if (found.profile.length > 0) return false;
    return this.quoted(id, found, variants).some(
      ({ terms, figures }) =>
        asked.terms.some(({ term }) => terms.has(term)) &&
        (asked.kinds.size === 0 || figures.some(ofKind(asked.kinds))),
    );
  }

  /** True when the adaptation's own sentences are quoted, and the message surely means them by its name as well. */
  private isMeant(
    id: string,
    found: Found,
    variants: readonly string[],
    { question, asked }: { question: Question; asked: Question },
  ): boolean {
    const named = this.readings.likenessOf(id, naming(question, variants));
    const isSure = named >= likeness.plain && named >= this.readings.likenessOf(id, asked);
    return isSure && this.quoted(id, found, variants).length > 0;
  }

  /** True when studies of the adaptation are quoted: they tell how well it works, as far as the page does. */
  private quotesStudies(id: string, found: Found, variants: readonly string[]): boolean {
    return this.quoted(id, found, variants).some(({ section }) => sectionGroup(section) === 'evidence');
  }

  /** The sentences quoted that name the adaptation. */
  private quoted(id: string, { passages }: Found, variants: readonly string[]) {
    return this.index
      .sectionsOf(id)
      .flatMap(({ key, statements }) =>
        statements
          .filter(
            ({ text, terms }) =>
              namesOne(terms, variants) && passages.some((each) => each.text.includes(text)),
          )
          .map(({ terms, figures }) => ({ section: key, terms, figures })),
      );
  }

  /** The sentences that name the adaptation, where they hold most of the words that are asked for; else null. */
  private ofAdaptation(id: string, variants: readonly string[], asked: Question): Answered | null {
    const ranked = rankStatements(this.index, this.index.sectionsOf(id), asked).filter(
      ({ statement: { terms }, hasKind }) =>
        hasKind && namesOne(terms, variants) && this.shareHeld(terms, asked) >= bands.high,
    );
    const [best] = ranked;
    return best ? answerOf(id, best, ranked) : null;
  }

  /** Whom an adaptation is for is told where the page names it; null when something else is asked. */
  private whomFor(id: string, variants: readonly string[], asked: Question): Answered | null {
    const asksWhom = asked.profile.has('ages') || asked.profile.has('needs');
    return asksWhom ? this.toldByName(id, variants, asked) : null;
  }

  /** The sentences that name the adaptation, whatever else is asked. */
  private toldByName(id: string, variants: readonly string[], asked: Question): Answered | null {
    const sections = this.index.sectionsOf(id).filter(({ key }) => key !== 'references');
    const alone = naming({ ...asked, terms: [], kinds: new Set() }, variants);
    const ranked = rankStatements(this.index, sections, alone).filter(({ statement: { terms } }) =>
      namesOne(terms, variants),
    );
    const [best] = ranked;
    return best ? answerOf(id, best, ranked) : null;
  }

  /** Share of the words asked for that a sentence itself holds, by weight and rarity, 0–1. */
  private shareHeld(held: ReadonlySet<string>, { terms }: Question): number {
    let all = 0;
    let sum = 0;
    for (const { term, weight } of terms) {
      const worth = weight * this.index.idf(term);
      all += worth;
      if (held.has(term)) sum += worth;
    }
    return all === 0 ? 0 : sum / all;
  }

  /** The names as the page writes them. */
  private namesOf(id: string, variants: readonly string[]): string[] {
    const [section] = this.index.sectionsOf(id);
    const held = section?.intervention.variants ?? [];
    return held.map(({ shortName }) => shortName).filter((name) => variants.includes(name.toLowerCase()));
  }
}

/** "IPT-A vs IPT", "how do they differ": how an adaptation differs is told, if at all, where the page names it. */
function comparesOnly({ terms, words, kinds, variants }: Question): boolean {
  const telling = terms.filter(({ term, weight }) => weight > everydayWeight && !variantTerm.test(term));
  return (
    variants.length > 0 &&
    kinds.size === 0 &&
    words.some((word) => comparing.has(word)) &&
    telling.length <= 1
  );
}
const comparing = new Set(
  'compare compared compares comparison versus vs difference differences different differ differs'.split(' '),
);

const namesOne = (terms: ReadonlySet<string>, variants: readonly string[]): boolean =>
  variants.some((variant) => terms.has(termOf(variant)));

const isEvidence = ({ sections }: Found): boolean =>
  sections.length > 0 && sections.every((key) => ['evidence', 'references'].includes(sectionGroup(key)));

function answerOf(
  id: string,
  best: RankedStatement,
  ranked: readonly RankedStatement[],
  more: readonly Passage[] = [],
): Answered {
  const passages = [...choosePassages(ranked), ...more];
  const found: Found = {
    kind: 'answer',
    band: 'high',
    interventionId: id,
    figures: [],
    profile: [],
    passages,
    sections: [...new Set(passages.map(({ section }) => section))],
    related: [],
  };
  return { found, score: best.score, gist: { section: best.section.key, text: best.statement.text } };
}
