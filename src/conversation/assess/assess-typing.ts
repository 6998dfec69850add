import type { Assessment, StepId } from '../../assessment/assessment';
import { withProgramme } from '../../assessment/create';
import type { AssessmentEvent } from '../../assessment/events';
import { placeOf } from '../../assessment/flow';
import { apply } from '../../assessment/transition';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import type { AssessNoticeView } from './assess-notice';
import { type AssessParts, afterRefusal, assessNotice, notice, ownerOf } from './assess-parts';
import { isIndicator, type OpenAssessment } from './place-replies';
import { siteRatingText } from './ratings-view';
import { eventOf, eventOfText, stepOfEvent, waitingFor } from './typed-events';
import type { TypedInput, TypedInputReader } from './typed-input';

/**
 * Answers a question that is typed in the middle; null when the guide has no plain answer to it.
 * @param oneWord true when a single word was typed: rather a slip, unless it names a section or a list
 */
export type AskGuide = (text: string, oneWord?: boolean) => Promise<Reply[] | null>;

/** Words of a statement that is taken as a reason though a rating was waited for; fewer are rather a slip. */
const fewestWords = 3;
/** "No money", "as before": words that tell something, and ask for nothing. */
const states = /^\s*(?:no|not|never|nothing|nobody|as|same|still|too|only)\s/i;

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
        return this.change(open, input, turn);
      default: {
        const event = eventOf(open, input);
        return event ? this.apply(open, event, turn) : this.unclear(open, turn);
      }
    }
  }

  /** Shows the assessment where it stands. */
  again(open: OpenAssessment, notices: AssessNoticeView[], turn: Turn): Reply[] {
    return [this.parts.places.show(open, notices, turn.at)];
  }

  /** Asks again, and says what fits. */
  unclear(open: OpenAssessment, turn: Turn): Reply[] {
    return this.again(open, [notice('unclear', waitingFor(open))], turn);
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
        const step = stepOfEvent(event, placeOf(definition, assessment) as StepId);
        const title = this.parts.places.placeTitle(step);
        if (!taken.ok) {
          const next = afterRefusal(definition, assessment, taken.refusal, turn.at.toISOString());
          return { next, result: notice(taken.refusal as 'too-early', title) };
        }
        return {
          next: taken.assessment,
          result: notice(
            code ?? (taken.changed ? 'saved' : 'already'),
            this.detail(code, step, taken.assessment),
          ),
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
    if (waitingFor(open) !== 'reason' || !isIndicator(place)) return this.unclear(open, turn);
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
    const waiting = waitingFor(open);
    if (waiting === 'service' && !this.reader.mayBeService(text)) return this.unclear(open, turn);
    const event = eventOfText(open, this.reader, text);
    if (event) return this.apply(open, event, turn);
    const place = placeOf(open.definition, open.assessment);
    const words = text.trim().split(/\s+/).length;
    const hasWords = /\p{L}{3}/u.test(text) && !this.reader.saysNumbers(text);
    const answers = hasWords && !states.test(text) ? await ask(text, words === 1) : null;
    if (answers) return [...answers, ...this.again(open, [notice('still-here')], turn)];
    const isStatement = hasWords && (words >= fewestWords || (words > 1 && states.test(text)));
    if (!isIndicator(place) || !isStatement) return this.unclear(open, turn);
    const reason = [open.assessment.answers.indicators[place]?.reason ?? '', text.trim()]
      .filter((part) => part !== '')
      .join('\n');
    return this.apply(open, { kind: 'rate', indicator: place, reason, done: false }, turn, 'kept-as-reason');
  }

  private async change(
    open: OpenAssessment,
    { step, rating, reason }: TypedInput & { kind: 'change' },
    turn: Turn,
  ): Promise<Reply[]> {
    if (rating === undefined || !isIndicator(step))
      return this.apply(open, { kind: 'go-to', step }, turn, 'changed');
    // Its reason may no longer hold, so that it is asked for again – unless a new one came along.
    const given = reason === '' ? { done: rating === 'not-yet' } : { reason, done: true };
    return this.apply(open, { kind: 'rate', indicator: step, rating, ...given }, turn, 'rated', step);
  }

  /** What a notice tells of a step: its title, or the rating that it has now. */
  private detail(code: AssessNoticeView['code'] | undefined, step: StepId, { answers }: Assessment): string {
    const title = this.parts.places.placeTitle(step);
    if (code !== 'rated' || !isIndicator(step)) return title;
    return `${title}: ${siteRatingText(this.parts.corpus, step, answers.indicators[step]?.rating ?? null)}`;
  }
}
