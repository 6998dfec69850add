import { findIntervention } from '../guidance/corpus';
import type { Intervention } from '../guidance/intervention';
import { type OverviewTopic, type OverviewTopicKey, toldOfTopic } from '../guidance/overview-topics';
import { type IndicatorKey, type SectionKey, sectionTitle } from '../guidance/taxonomy';
import type { Passage } from './choose-passages';
import type { GuidanceIndex, IndexedFigure } from './guidance-index';
import type { Found, Outcome, OverviewOnly } from './outcome';
import { type AskedTopic, OverviewQuestions } from './overview-questions';
import type { ProfileTopic, Question, QuestionReader } from './question';
import type { Unanswered } from './unanswered';

/** Sentences and figures of an answer; the whole overview is one tap away. */
const most = { sentences: 4, figures: 4 } as const;

interface Told extends AskedTopic {
  figures: IndexedFigure[];
  passages: readonly Passage[];
  profile: ProfileTopic | null;
  ratings: IndicatorKey[];
}

/**
 * Answers what an overview tells under no heading of its own: who delivers it, for whom, where, in what form, how long. The
 * sentence, figure or rating that tells it is shown, and nothing is made of it.
 */
export class OverviewAnswers {
  private readonly questions: OverviewQuestions;

  constructor(
    private readonly index: GuidanceIndex,
    reader: QuestionReader,
    private readonly unanswered: Unanswered,
  ) {
    this.questions = new OverviewQuestions(index, reader);
  }

  /**
   * Null where a whole page is held, or something else is asked for as well. Where the overview surely tells nothing of
   * what is asked, that is said: no sentence that only shares its words may stand in for it.
   */
  find(id: string, question: Question): Found | OverviewOnly | null {
    const intervention = findIntervention(this.index.corpus, id);
    if (intervention?.coverage !== 'overview') return null;
    const told = this.questions.topicsIn(question).map((asked) => this.told(intervention, asked));
    const telling = told.filter(tellsAnything);
    // Figures and facts of the classification are known by their own words as well.
    const isPlain = question.kinds.size === 0 && question.profile.size === 0;
    if (telling.length === 0) return told.length > 0 && isPlain ? this.untold(id, question, told) : null;
    const passages = unique(telling.flatMap((each) => each.passages)).slice(0, most.sentences);
    const figures = unique(telling.flatMap((each) => each.figures)).slice(0, most.figures);
    const indicators = unique(telling.flatMap(({ ratings }) => ratings));
    const lacking = unique(told.flatMap(lackingOf));
    return {
      kind: 'answer',
      band: 'high',
      interventionId: id,
      figures,
      profile: profileOf(telling),
      ...(indicators.length > 0 && { indicators }),
      passages: joinedBySection(inOrder(passages, intervention)),
      sections: ['summary'],
      related: [],
      ...(lacking.length > 0 && { lacking }),
    };
  }

  /**
   * What is not answered of an overview. Where it tells of the topics that are asked for beside words that nobody here
   * knows, that stands first, and none of it is said not to be held.
   */
  untoldOf(id: string, question: Question): OverviewOnly {
    const outcome = this.unanswered.overviewOnly(id, question);
    const intervention = findIntervention(this.index.corpus, id);
    if (!intervention) return outcome;
    const told = this.questions.topicsIn(question, true).map((asked) => this.told(intervention, asked));
    const nearest = unique(told.flatMap(({ passages }) => passages)).slice(0, most.sentences);
    if (nearest.length === 0) return outcome;
    const text = inOrder(nearest, intervention).map((each) => each.text);
    return { ...outcome, asked: [], inWords: [], nearest: text.join(' ') };
  }

  /** True when the overview tells anything of what is asked. */
  tells(id: string, question: Question): boolean {
    return this.find(id, question)?.kind === 'answer';
  }

  /** What a question that has to wait asks for of an overview. */
  topicsIn(question: Question): OverviewTopicKey[] {
    return this.questions.keysIn(question);
  }

  /** An answer of an overview to a question that asks for a price as well, with the price said not to be held. */
  withoutPrice(outcome: Outcome, question: Question): Outcome {
    if (outcome.kind !== 'answer' || !question.kinds.has('money')) return outcome;
    const { interventionId: id, figures } = outcome;
    const isPriced = figures.some(({ figure }) => figure.kind === 'money');
    if (isPriced || findIntervention(this.index.corpus, id)?.coverage !== 'overview') return outcome;
    const { asked } = this.unanswered.overviewOnly(id, question);
    return { ...outcome, lacking: unique([...(outcome.lacking ?? []), ...asked.map(sectionTitle)]) };
  }

  private untold(id: string, question: Question, told: readonly Told[]): OverviewOnly {
    const outcome = this.unanswered.overviewOnly(id, question);
    const names = told.flatMap(({ topic }) => topic.notHeld ?? []);
    return names.length === told.length ? { ...outcome, inWords: unique(names) } : outcome;
  }

  private told(intervention: Intervention, asked: AskedTopic): Told {
    const { topic } = asked;
    const { figures, sentences } = toldOfTopic(intervention, topic);
    const indexed = this.index.sectionsOf(intervention.id).flatMap((section) => section.figures);
    return {
      ...asked,
      figures: indexed.filter(({ figure }) => figures.includes(figure)),
      passages: sentences,
      profile: topic.profile && shows(intervention, topic.profile) ? topic.profile : null,
      ratings: topic.ratings.filter((key) => intervention.ratings[key] !== null),
    };
  }
}

const tellsAnything = ({ figures, passages, profile, ratings }: Told): boolean =>
  figures.length + passages.length + ratings.length > 0 || profile !== null;

/** What was asked for and is not held, in words. */
function lackingOf(told: Told): readonly string[] {
  if (tellsAnything(told)) return told.topic.partOf.map(sectionTitle);
  return told.isAlone && told.topic.notHeld ? [told.topic.notHeld] : [];
}

function shows({ classification }: Intervention, topic: NonNullable<OverviewTopic['profile']>): boolean {
  return topic === 'scotland' ? classification.scotland === 'yes' : classification[topic].length > 0;
}

function profileOf(told: readonly Told[]): ProfileTopic[] {
  const facts = told.flatMap(({ profile }) => profile ?? []);
  return unique(told.some(({ ratings }) => ratings.length > 0) ? [...facts, 'ratings' as const] : facts);
}

/** The sentences as they stand in the text. */
function inOrder(passages: readonly Passage[], { sections }: Intervention): Passage[] {
  const place = ({ section, text }: Passage) =>
    sections.find(({ key }) => key === section)?.text.indexOf(text) ?? 0;
  return [...passages].sort((a, b) => place(a) - place(b));
}

function joinedBySection(passages: readonly Passage[]): Passage[] {
  const bySection = Map.groupBy(passages, ({ section }) => section);
  return [...bySection].map(([section, each]: [SectionKey, Passage[]]) => ({
    section,
    text: each.map(({ text }) => text).join(' '),
  }));
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
