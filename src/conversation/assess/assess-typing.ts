import type { StepId } from '../../assessment/assessment';
import { withProgramme } from '../../assessment/create';
import type { AssessmentEvent } from '../../assessment/events';
import { placeOf } from '../../assessment/flow';
import { apply } from '../../assessment/transition';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { type AssessParts, afterRefusal, assessNotice, notice, ownerOf } from './assess-parts';
import type { AssessNoticeView } from './assess-reply';
import { isIndicator, type OpenAssessment, planWaitingFor } from './place-replies';
import type { TypedInput, TypedInputReader, WaitingFor } from './typed-input';

/** Answers a question that is typed in the middle; null when the guide has no plain answer to it. */
export type AskGuide = (text: string) => Promise<Reply[] | null>;

/** Words of a statement that is taken as a reason though a rating was waited for; fewer are rather a slip. */
const fewestWords = 3;

/** Takes in what is typed while an assessment is open. */
export class AssessTyping {
  constructor(
    private readonly parts: AssessParts,
    private readonly reader: TypedInputReader,
  ) {}

  /** Reads a message at the place where the assessment stands. */
  read(open: OpenAssessment, text: string): TypedInput {
    return this.reader.within(text, placeOf(open.definition, open.assessment), waitingFor(open));
  }

  /**
   * Acts on a message that answers, changes or asks. Commands are the dialog's.
   * @param ask answers questions asked in the middle
   */
  async take(open: OpenAssessment, input: TypedInput, turn: Turn, ask: AskGuide): Promise<Reply[]> {
    switch (input.kind) {
      case 'question':
        return this.question(open, input.text, turn, ask);
      case 'text':
        return this.text(open, input.text, turn, ask);
      case 'change':
        return this.change(open, input.step, input.rating, turn);
      default: {
        const event = eventOf(open, input);
        return event ? this.apply(open, event, turn) : this.again(open, [notice('unclear')], turn);
      }
    }
  }

  /** Shows the assessment where it stands. */
  again(open: OpenAssessment, notices: AssessNoticeView[], turn: Turn): Reply[] {
    return [this.parts.places.show(open, notices, turn.at)];
  }

  /** Stores what an event does, and shows where that leads. */
  async apply(
    { assessment: { id } }: OpenAssessment,
    event: AssessmentEvent,
    turn: Turn,
    code?: AssessNoticeView['code'],
    /** Where to go first. */
    from?: StepId,
  ): Promise<Reply[]> {
    const changed = await this.parts.desk.change(
      ownerOf(turn),
      id,
      ({ assessment, definition, intervention }) => {
        const gone =
          from && apply(definition, assessment, { kind: 'go-to', step: from }, turn.at.toISOString());
        const start = gone?.ok ? gone.assessment : assessment;
        const base = event.kind === 'decide' ? withProgramme(start, intervention) : start;
        const taken = apply(definition, base, event, turn.at.toISOString());
        if (!taken.ok) {
          const next = afterRefusal(definition, assessment, taken.refusal, turn.at.toISOString());
          return { next, result: notice(taken.refusal as 'too-early') };
        }
        const step = stepOfEvent(event, placeOf(definition, assessment) as StepId);
        const title = this.parts.places.placeTitle(step);
        return {
          next: taken.assessment,
          result: notice(code ?? (taken.changed ? 'saved' : 'already'), title),
        };
      },
    );
    if (!changed) return [assessNotice('not-yours')];
    return this.again(changed.open, [changed.result], turn);
  }

  private async question(open: OpenAssessment, text: string, turn: Turn, ask: AskGuide): Promise<Reply[]> {
    const answers = await ask(this.inPlace(open, text));
    if (answers) return [...answers, ...this.again(open, [notice('still-here')], turn)];
    // A question that the guide does not answer may well be the reason: "Who would cover while staff train?"
    const place = placeOf(open.definition, open.assessment);
    if (waitingFor(open) !== 'reason' || !isIndicator(place))
      return this.again(open, [notice('unclear')], turn);
    const event = { kind: 'rate', indicator: place, reason: text.trim(), done: true } as const;
    return this.apply(open, event, turn, 'kept-as-reason');
  }

  /** "What does 4 mean?" is asked of the indicator that is rated. */
  private inPlace({ definition, assessment }: OpenAssessment, text: string): string {
    const place = placeOf(definition, assessment);
    const asksMeaning = isIndicator(place) && /\bmeans?\b|\bmeaning\b/i.test(text);
    return asksMeaning ? `${text} ${this.parts.places.placeTitle(place)}` : text;
  }

  /** Words that are no answer by their form: a name, a reason or a plan where one is waited for, else a statement. */
  private async text(open: OpenAssessment, text: string, turn: Turn, ask: AskGuide): Promise<Reply[]> {
    const event = eventOfText(open, waitingFor(open) === 'service' ? this.reader.serviceName(text) : text);
    if (event) return this.apply(open, event, turn);
    const place = placeOf(open.definition, open.assessment);
    const words = text.trim().split(/\s+/).length;
    // One word, or figures, are rather a slip than a question to the guide.
    const isAsked = words > 1 && /\p{L}{3}/u.test(text);
    const answers = isAsked ? await ask(text) : null;
    if (answers) return [...answers, ...this.again(open, [notice('still-here')], turn)];
    const isStatement = isAsked && words >= fewestWords;
    if (!isIndicator(place) || !isStatement) return this.again(open, [notice('unclear')], turn);
    const reason = [open.assessment.answers.indicators[place]?.reason ?? '', text.trim()]
      .filter((part) => part !== '')
      .join('\n');
    return this.apply(open, { kind: 'rate', indicator: place, reason, done: false }, turn, 'kept-as-reason');
  }

  private async change(
    open: OpenAssessment,
    step: StepId,
    rating: (TypedInput & { kind: 'change' })['rating'],
    turn: Turn,
  ): Promise<Reply[]> {
    if (rating === undefined || !isIndicator(step))
      return this.apply(open, { kind: 'go-to', step }, turn, 'changed');
    // Its reason may no longer hold, so that it is asked for again.
    return this.apply(open, { kind: 'rate', indicator: step, rating, done: false }, turn, 'changed', step);
  }
}

/** What typing is taken as at the place where the assessment stands. */
export function waitingFor({ assessment, definition }: OpenAssessment): WaitingFor {
  const place = placeOf(definition, assessment);
  const { answers } = assessment;
  if (place === 'setup') return answers.service === null ? 'service' : 'purpose';
  if (place === 'actions') return planWaitingFor(assessment).field;
  if (!isIndicator(place)) return place === 'summary' ? 'nothing' : place;
  const answer = answers.indicators[place];
  return answer?.rating && !answer.done ? 'reason' : 'rating';
}

function eventOf(open: OpenAssessment, input: TypedInput): AssessmentEvent | null {
  const place = placeOf(open.definition, open.assessment);
  switch (input.kind) {
    case 'rating':
      if (!isIndicator(place)) return null;
      return {
        kind: 'rate',
        indicator: place,
        rating: input.rating,
        ...(input.reason !== '' && { reason: input.reason }),
        // "Not yet" needs no reason; a number without one is asked for it.
        done: input.reason !== '' || input.rating === 'not-yet',
      };
    case 'purpose':
      return place === 'setup' ? { kind: 'set-up', purpose: input.purpose } : null;
    case 'decision':
      return place === 'decision' ? { kind: 'decide', choice: input.choice, reason: input.reason } : null;
    case 'fixable':
      return place === 'actions'
        ? { kind: 'plan', plans: { [planWaitingFor(open.assessment).indicator]: { fixable: input.fixable } } }
        : null;
    default:
      return null;
  }
}

function eventOfText(open: OpenAssessment, text: string): AssessmentEvent | null {
  const place = placeOf(open.definition, open.assessment);
  const waiting = waitingFor(open);
  if (place === 'setup' && waiting === 'service') return { kind: 'set-up', service: text };
  if (isIndicator(place) && waiting === 'reason') {
    return { kind: 'rate', indicator: place, reason: text, done: true };
  }
  if (place === 'actions' && waiting !== 'fixable') {
    const { indicator, field } = planWaitingFor(open.assessment);
    return { kind: 'plan', plans: { [indicator]: { [field]: text } } };
  }
  return null;
}

function stepOfEvent(event: AssessmentEvent, place: StepId): StepId {
  switch (event.kind) {
    case 'rate':
      return event.indicator;
    case 'set-up':
      return 'setup';
    case 'plan':
      return 'actions';
    case 'decide':
      return 'decision';
    case 'go-to':
      return event.step;
    default:
      return place;
  }
}
