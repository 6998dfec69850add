import { bands } from './band';
import type { BestAnswer } from './best-answer';
import { choosePassages } from './choose-passages';
import type { GuidanceIndex } from './guidance-index';
import type { Answered, Found } from './outcome';
import type { Question, QuestionReader } from './question';
import { isBare, leansOnTopic, ownWords, tellingTerms } from './question-readings';
import { type RankedStatement, rankStatements } from './rank-statements';
import type { Topic } from './topic';

/** The term by which sentences and figures that name an adaptation are known. */
const termOf = (variant: string): string => `variant:${variant}`;
const variantTerm = /^variant:/;

/** Adaptations that a question is about: those it names, else those talked of where it leans on the talk. */
export function adaptationsIn(question: Question, topic: Topic | null): string[] {
  if (question.variants.length > 0) return question.variants;
  const leans = question.interventions.length === 0 && leansOnTopic(question);
  const carried = leans ? (topic?.terms ?? []) : [];
  return carried
    .filter((term) => variantTerm.test(term))
    .map((term) => term.replace(variantTerm, ''));
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

  /** @param variants short names of the adaptations, in lower case (1 or more) */
  best(
    id: string,
    variants: readonly string[],
    question: Question,
    topic: Topic | null,
    found: Answered | null,
  ): Answered | null {
    const asked = this.withoutAdaptation(id, question, topic);
    if (isBare(asked) || ownWords(asked) + asked.kinds.size === 0) return found;
    if (found && this.tells(id, found.found, variants, asked)) return found;
    const own = this.ofAdaptation(id, variants, asked);
    if (own) return own;
    const plain = this.readings.best(id, asked.words.join(' '), asked, { topic: null });
    if (!plain) return found;
    return { ...plain, found: { ...plain.found, untoldOf: this.namesOf(id, variants) } };
  }

  /** What is asked, of the intervention itself. */
  private withoutAdaptation(id: string, question: Question, topic: Topic | null): Question {
    const words = question.words.join(' ');
    const read = this.reader.read(words);
    const before = topic && question.variants.length === 0 && ownWords(question) === 0 ? topic : null;
    const carried = (before?.terms ?? [])
      .filter((term) => !variantTerm.test(term))
      .map((term) => ({ term, weight: 1, known: true }));
    return { ...read, interventions: [id], variants: [], terms: [...read.terms, ...carried] };
  }

  /** True when what was found names the adaptation and answers for what is asked of it. */
  private tells(id: string, found: Found, variants: readonly string[], asked: Question): boolean {
    const named = variants.map(termOf);
    const names = (terms: ReadonlySet<string>) => named.some((term) => terms.has(term));
    if (found.figures.some(({ terms }) => names(terms))) return true;
    if (asked.kinds.size > 0) return false;
    const telling = tellingTerms(asked);
    const statements = this.index.sectionsOf(id).flatMap((section) => section.statements);
    return statements.some(
      ({ text, terms }) =>
        names(terms) &&
        (telling.length === 0 || telling.some((term) => terms.has(term))) &&
        found.passages.some((passage) => passage.text.includes(text)),
    );
  }

  /** The sentences that name the adaptation, where they answer for most of what is asked; else null. */
  private ofAdaptation(id: string, variants: readonly string[], asked: Question): Answered | null {
    const named = variants.map(termOf);
    const ranked = rankStatements(this.index, this.index.sectionsOf(id), asked).filter(
      ({ statement, coverage, hasKind }) =>
        hasKind && coverage >= bands.high && named.some((term) => statement.terms.has(term)),
    );
    const [best] = ranked;
    return best ? quoted(id, best, ranked) : null;
  }

  /** The names as the page writes them. */
  private namesOf(id: string, variants: readonly string[]): string[] {
    const [section] = this.index.sectionsOf(id);
    const held = section?.intervention.variants ?? [];
    return held.map(({ shortName }) => shortName).filter((name) => variants.includes(name.toLowerCase()));
  }
}

function quoted(id: string, best: RankedStatement, ranked: readonly RankedStatement[]): Answered {
  const passages = choosePassages(ranked);
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
