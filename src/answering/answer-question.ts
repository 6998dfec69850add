import { findIntervention } from '../guidance/corpus';
import type { OverviewTopicKey } from '../guidance/overview-topics';
import { acrossAll } from './across-all';
import { AdaptationAnswers, adaptationsIn, withoutAdaptations } from './adaptation-answers';
import { adaptationsMeant } from './adaptation-meant';
import { withAgeGroups } from './ages-in-years';
import { AnswerMemory } from './answer-memory';
import { openingAnswer } from './answer-within';
import { answersAnywhere } from './answers-anywhere';
import type { AskContext, Asked, PendingQuestion } from './asked';
import { AskedEverywhere } from './asked-everywhere';
import { BareSections } from './bare-sections';
import { besideThePlan } from './beside-a-plan';
import { BestAnswer } from './best-answer';
import { planCosts } from './cost-plan';
import type { GuidanceIndex } from './guidance-index';
import { type Likely, LikelyInterventions } from './likely-interventions';
import { type NamedInText, namedInText } from './named-in-text';
import type { Answered, Outcome } from './outcome';
import { OverviewAnswers } from './overview-answers';
import { OwnedUp } from './owned-up';
import { PartByPart } from './part-by-part';
import { PlanReader } from './plan-reader';
import { type PlanRequest, withUntold } from './plan-request';
import { type Question, QuestionReader } from './question';
import { isBare, ownWords } from './question-readings';
import { isAboutIt, ownStaff, targetsOf } from './question-targets';
import { hasWords, remember } from './remember';
import { withoutLead } from './spoken-opening';
import { TalkReader } from './talk-reader';
import { askingOf, goesOn } from './talked-of';
import { priced, type Topic, withTopic } from './topic';
import { Unanswered } from './unanswered';
import { withReference } from './which-paper';
import { withoutMarkup } from './without-markup';

/** Interventions answered in one turn; more would flood a phone. */
const mostInterventions = 3;

/** Answers questions over an index. Pure: the same question in the same context gives the same outcome. */
export class Answerer {
  private readonly everywhere: AskedEverywhere;
  private readonly reader: QuestionReader;
  private readonly plans: PlanReader;
  private readonly readings: BestAnswer;
  private readonly likely: LikelyInterventions;
  private readonly overviews: OverviewAnswers;
  private readonly ownedUp: OwnedUp;
  private readonly adaptations: AdaptationAnswers;
  private readonly bare: BareSections;
  private readonly byParts: PartByPart;
  private readonly unanswered: Unanswered;
  private readonly talk: TalkReader;
  private readonly memory = new AnswerMemory();

  constructor(private readonly index: GuidanceIndex) {
    this.everywhere = new AskedEverywhere(index.corpus.vocabulary.toldForAll);
    this.reader = new QuestionReader(index);
    this.plans = new PlanReader(index);
    this.readings = new BestAnswer(index, this.reader);
    this.likely = new LikelyInterventions(index);
    this.ownedUp = new OwnedUp(index, this.reader, this.readings);
    this.adaptations = new AdaptationAnswers(index, this.reader, this.readings);
    this.bare = new BareSections(index);
    this.byParts = new PartByPart(
      index,
      this.reader,
      this.readings,
      (...asked) => this.asWhole(...asked),
      (text, context) => this.talk.read(text, context, () => false),
    );
    this.unanswered = new Unanswered(index, this.readings);
    this.overviews = new OverviewAnswers(index, this.reader, this.unanswered);
    this.talk = new TalkReader(index, this.reader, (...asked) => this.readings.meaningOf(...asked));
  }

  /** Makes beforehand, in steps, what the first question would have to wait for. */
  prepare(): Iterable<undefined> {
    return this.readings.prepare();
  }

  /** @param typed one message, already screened for crisis and patient data */
  ask(typed: string, context: AskContext): Asked {
    const text = this.everywhere.plain(withAgeGroups(withoutLead(withoutMarkup(typed))));
    return this.memory.recall(text, context, () => this.workOut(text, context));
  }

  private workOut(typed: string, before: AskContext): Asked {
    const context = { ...before, topic: priced(before.topic, () => this.reader.read(typed)) };
    const isPlanned = (asked: Question) => this.planned(typed, asked, context) !== null;
    const { text, question: read } = this.talk.read(typed, context, isPlanned);
    const question = context.candidates?.length ? amongCandidates(read, context.candidates) : read;
    // "We've got two CBT therapists, how much …" counts those who are to be trained, in something else.
    const counts =
      question.professions.length > 0 &&
      (ownStaff.test(text) || this.plans.countsByTherapy(text)) &&
      this.planned(text, question, context) !== null;
    const targets = targetsOf(counts ? { ...question, professions: [] } : question, context);
    if (targets.length === 0 && question.possible.length > 0) {
      const tells = (id: string) => this.overviews.tells(id, question);
      const which = this.unanswered.whichOfShared(question.possible, text, question, tells);
      return remember([which], question, context, this.overviews.topicsIn(question));
    }
    const outcomes: Outcome[] = [];
    for (const id of targets.slice(0, mostInterventions))
      outcomes.push(this.about(id, text, question, context));
    for (const name of question.notHeld) outcomes.push({ kind: 'not-held', name });
    if (outcomes.length === 0) outcomes.push(this.anywhere(text, question, context));
    const all = outcomes.flatMap((outcome) => this.withOthers(outcome, text, context));
    this.readings.forget();
    const variants = adaptationsMeant(this.index, question, all);
    const meant = variants.length > 0 ? { ...question, variants } : question;
    return remember(all, meant, context, this.askedInSmallWords(all, question, context.topic));
  }

  /** What was asked in words by which no page is searched ("who's it for?"), so that it can be asked of another. */
  private askedInSmallWords(
    outcomes: readonly Outcome[],
    question: Question,
    topic: Topic | null,
  ): OverviewTopicKey[] {
    const ids = outcomes.flatMap((each) =>
      each.kind === 'answer' || each.kind === 'overview-only' ? [each.interventionId] : [],
    );
    const isOverview = ids.some((id) => findIntervention(this.index.corpus, id)?.coverage === 'overview');
    // What was asked before of a whole page is still meant by "how long?".
    const isFirst = (topic?.terms.length ?? 0) === 0;
    return ids.length > 0 && (isOverview || isFirst) && !hasWords(question)
      ? this.overviews.topicsIn(question)
      : [];
  }

  /** A cost plan with the answers to what is asked beside it, in the order of the message. */
  private withOthers(outcome: Outcome, text: string, context: AskContext): Outcome[] {
    if (outcome.kind !== 'cost-plan') return [outcome];
    const { ahead, behind } = besideThePlan(text, this.reader);
    const answers = (asked: readonly string[]) =>
      asked
        .map((each) => this.about(outcome.interventionId, each, this.reader.read(each), context))
        .filter(({ kind }) => kind === 'answer' || kind === 'no-answer')
        .slice(0, mostInterventions);
    return [...answers(ahead), outcome, ...answers(behind)];
  }

  /** Answers the question that waited, for the intervention now chosen; its overview when none waits. */
  answerPending(id: string, pending: PendingQuestion | null): Outcome {
    const question = { ...askingOf(this.reader.read(''), pending), interventions: [id] };
    return this.about(id, '', question, { interventionId: id, topic: null });
  }

  /** True when the text names an intervention that is held. */
  names(text: string): boolean {
    return this.named(text).length > 0;
  }

  /** What the text names, of what is held and of what is not. */
  namedIn(text: string): NamedInText {
    return namedInText(this.reader, text);
  }

  /** Ids of the interventions that the text names. */
  named(text: string): readonly string[] {
    return this.reader.read(text).interventions;
  }

  /** The outcome for one intervention that was named or is being talked about. */
  private about(id: string, text: string, question: Question, context: AskContext): Outcome {
    const request = this.planned(text, question, context);
    const plan = request && planCosts(this.index, id, request);
    if (plan) return plan;
    return this.byParts.orWhole(id, text, question, context, () => this.asWhole(id, text, question, context));
  }

  /** The outcome for one intervention, of a message taken as one question that is not to be planned. */
  private asWhole(id: string, text: string, question: Question, context: AskContext): Outcome {
    const told = this.ownedUp.find(id, text, question, context);
    if (told) return told;
    if (question.interventions.includes(id) && this.bare.asksForAll(question))
      return { kind: 'intervention', interventionId: id };
    const ofOverview = this.overviews.find(id, question);
    if (ofOverview) return ofOverview;
    // The sections tell of the intervention; an adaptation that is talked of has sentences of its own.
    const isOfAdaptation = adaptationsIn(question, context.topic).length > 0;
    const opening = isBare(question) && !isOfAdaptation ? this.inSmallWords(id, question) : null;
    if (opening) return opening;
    if (isBare(question) && !goesOn(question, context) && !this.readings.isMeant(id, question, true))
      return { kind: 'intervention', interventionId: id };
    if (this.readings.asksForReferences(id, question))
      return { kind: 'section', interventionId: id, section: 'references' };
    const answered = this.bestOf(id, text, question, context);
    // "…, what is it in a sentence?" behind a scene that no answer fits.
    const asked = answered?.found.band === 'high' ? null : this.readings.bareClauseOf(id, text, question);
    const outcome = (asked && this.inSmallWords(id, asked)) ?? answered?.found;
    if (outcome) return this.overviews.withoutPrice(outcome, question);
    if (findIntervention(this.index.corpus, id)?.coverage === 'overview') {
      return this.overviews.untoldOf(id, question);
    }
    return this.unanswered.none(question, id);
  }

  /** The best answer; of an adaptation only what the page tells of it, or else owned to be of the intervention. */
  private bestOf(id: string, text: string, question: Question, context: AskContext): Answered | null {
    const variants = adaptationsIn(question, context.topic);
    const plain = { ...context, topic: withoutAdaptations(context.topic) };
    const best =
      variants.length === 0
        ? this.readings.best(id, text, question, question.interventions.length > 0 ? plain : context)
        : this.adaptations.best({ id, variants, text, question, topic: context.topic });
    return best && { ...best, found: withReference(this.index, best.found, text) };
  }

  /** What is asked for in small words alone: the intervention itself or one of its sections; null when neither is. */
  private inSmallWords(id: string, question: Question): Outcome | null {
    const section = this.bare.find(question);
    if (section === 'summary') return { kind: 'intervention', interventionId: id };
    return section && openingAnswer(this.index, id, section);
  }

  /** What is to be planned, when people are counted and money is meant, now or in the question before. */
  private planned(text: string, question: Question, context: AskContext): PlanRequest | null {
    const about = context.topic && ownWords(question) === 0 ? withTopic(question, context.topic) : question;
    const request = this.plans.read(text, about, context.topic);
    if (!request || this.ownedUp.standsForPlan(text)) return null;
    const adaptations = adaptationsIn(question, context.topic);
    return withUntold(request, this.ownedUp.unpricedIn(text), adaptations);
  }

  /** No intervention was named: the whole corpus is searched. */
  private anywhere(text: string, question: Question, context: AskContext): Outcome {
    const found = this.likely.find(question, context);
    const likely = isAboutIt(text) ? { ...found, overviews: [] } : found;
    const [first] = likely.pages;
    const request = this.planned(text, question, context);
    const search = () => this.searched(likely, text, question, context, request);
    return first && !request ? this.byParts.orWhole(first.id, text, question, context, search) : search();
  }

  private searched(
    likely: Likely,
    text: string,
    question: Question,
    context: AskContext,
    request: PlanRequest | null,
  ): Outcome {
    // What has no price stands on a plan's own card.
    const priced = request ? '' : text;
    const told = firstOf(likely.pages, ({ id }) =>
      this.ownedUp.find(id, priced, question, context, isAboutIt(text)),
    );
    if (told) return told;
    const isMeant = likely.pages.some(({ id }) => this.readings.isMeant(id, question));
    const isBareSummary = isBare(question) && this.bare.find(question) === 'summary';
    if (isBare(question) && !context.topic && (!isMeant || isBareSummary))
      return this.unanswered.none(question, null);
    if (question.unknownName !== null) return this.unanswered.none(question, null);
    const plan = request && firstOf(likely.pages, ({ id }) => planCosts(this.index, id, request));
    if (plan) return plan;
    const found =
      question.asksAcross && !isMeant
        ? acrossAll(this.readings, likely, { text, question, context })
        : this.nearest(likely, text, question, context);
    return found ?? this.unanswered.none(question, null);
  }

  /** The answer of the likeliest intervention; which one is meant, where several answer alike; null where none does. */
  private nearest(likely: Likely, text: string, question: Question, { topic }: AskContext): Outcome | null {
    const answers = answersAnywhere(this.readings, likely, { text, question, topic });
    const [first, ...near] = answers;
    if (!first) return null;
    // Nobody named the one whose figure it would be.
    const isFigureOfOther = first.coverage !== 'full' && first.answer.found.figures.length > 0;
    if (near.length > 0 || isFigureOfOther)
      return this.unanswered.whichOf(
        answers.map(({ id }) => id),
        question,
      );
    if (first.coverage === 'full' && this.readings.asksForReferences(first.id, question)) {
      return { kind: 'section', interventionId: first.id, section: 'references' };
    }
    return withReference(this.index, first.answer.found, text);
  }
}

/** After did-you-mean, a new question still waits for the choice. */
const amongCandidates = (question: Question, candidates: readonly string[]): Question =>
  question.interventions.length + question.notHeld.length + question.possible.length > 0
    ? question
    : { ...question, possible: [...candidates] };

/** The first that comes of the items, in their order; null when nothing does. */
function firstOf<T, Result>(items: readonly T[], make: (item: T) => Result | null): Result | null {
  for (const item of items) {
    const made = make(item);
    if (made) return made;
  }
  return null;
}
