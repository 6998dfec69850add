import type { SectionKey } from '../guidance/taxonomy';
import { askedInWords, askedSections } from './asked-sections';
import type { BestAnswer } from './best-answer';
import type { GuidanceIndex, IndexedStatement } from './guidance-index';
import { mostListed } from './likely-interventions';
import type { Outcome, OverviewOnly } from './outcome';
import type { Question } from './question';
import { rankStatements } from './rank-statements';

type WhichOf = Extract<Outcome, { kind: 'did-you-mean' }>;

/** Sections offered where nothing answers. */
const mostNearest = 3;
/** Interventions of a choice that are asked whether they answer: those that have a button. */
const mostTried = 6;

/** Characters of what is told of an overview in place of an answer, so that its card keeps to some 700. */
const roomForNearest = 180;

/** Outcomes for what is not answered: which one is meant, what an overview lacks, what is near. */
export class Unanswered {
  constructor(
    private readonly index: GuidanceIndex,
    private readonly readings: BestAnswer,
  ) {}

  /** Asks which of the interventions is meant. */
  whichOf(interventionIds: string[], question: Question): WhichOf {
    const asked = askedSections(this.index, question);
    return { kind: 'did-you-mean', interventionIds: interventionIds.slice(0, mostListed), asked };
  }

  /**
   * As `whichOf`; nothing is said not to be held where one of the first answers the question.
   * @param tells whether the overview of one answers it
   */
  whichOfShared(ids: string[], text: string, question: Question, tells: (id: string) => boolean): WhichOf {
    const answers = (id: string) =>
      tells(id) || this.readings.best(id, text, question, { topic: null }) !== null;
    const which = this.whichOf(ids, question);
    return ids.slice(0, mostTried).some(answers) ? { ...which, asked: [] } : which;
  }

  /** Says what is not held of an intervention of which only the overview is. */
  overviewOnly(id: string, question: Question): OverviewOnly {
    const asked = this.askedOf(question);
    const inWords = askedInWords(this.index, question, asked);
    return {
      kind: 'overview-only',
      interventionId: id,
      asked,
      inWords,
      nearest: this.nearestIn(id, question),
    };
  }

  /** Sentences of an overview, those likest to the question before others, in the order of the page. */
  private nearestIn(id: string, question: Question): string {
    const sections = this.index.sectionsOf(id);
    const statements = sections.flatMap((section) => section.statements);
    const ranked = rankStatements(this.index, sections, question).map(({ statement }) => statement);
    let room = roomForNearest;
    const chosen = new Set<IndexedStatement>();
    for (const statement of new Set([...ranked, ...statements])) {
      room -= statement.text.length + 1;
      if (room < 0 && chosen.size > 0) break;
      chosen.add(statement);
    }
    return statements
      .filter((statement) => chosen.has(statement))
      .map(({ text }) => text)
      .join(' ');
  }

  /** No answer, with the sections that are nearest. @param id the intervention asked about; null when none */
  none(question: Question, id: string | null): Outcome {
    const ranked = this.index.rankSections(
      question.terms.filter(({ known }) => known).map(({ term }) => term),
    );
    const nearest = ranked
      .best(mostNearest, ({ intervention }) =>
        id === null ? intervention.coverage === 'full' : intervention.id === id,
      )
      .map(({ intervention, key }) => ({ interventionId: intervention.id, section: key }));
    const named = id !== null && question.interventions.includes(id);
    return { kind: 'no-answer', interventionId: named ? id : null, nearest };
  }

  /** The sections asked for (0–2), by what is meant, else by the words. */
  private askedOf(question: Question): SectionKey[] {
    const meant = this.readings.sectionsMeant(question).slice(0, 2);
    return meant.length > 0 ? meant : askedSections(this.index, question);
  }
}
