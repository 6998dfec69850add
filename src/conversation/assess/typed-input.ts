import type { Place, SiteRating, StepId } from '../../assessment/assessment';
import type { AssessmentGuide, DecisionChoice, Fixable, Purpose } from '../../guidance/assessment-guide';
import type { Hexagon } from '../../guidance/hexagon';
import type { SiteIndicator } from '../../guidance/intervention';
import { siteIndicators } from '../../guidance/taxonomy';
import { type TypedWord, typedWords } from '../../guidance/typed-phrase';
import { isPhrase, leadingWords, textAfter, withoutFillers } from './phrase-match';
import { choiceOf, choiceWithReason } from './read-choice';
import { RatingReader } from './read-rating';
import { ServiceReader } from './service-reader';

export type AssessCommand = keyof AssessmentGuide['commands'];

/** What a typed message comes to while an assessment is open. */
export type TypedInput =
  /** `rest`: what was said with it – a name, an intervention; in the words of the person. */
  | { kind: 'command'; command: AssessCommand; rest: string }
  | { kind: 'rating'; rating: SiteRating; reason: string }
  /** `reason`: "" when none was given with the rating. */
  | { kind: 'change'; step: StepId; rating?: SiteRating; reason: string }
  | { kind: 'purpose'; purpose: Purpose }
  | { kind: 'decision'; choice: DecisionChoice; reason: string }
  | { kind: 'fixable'; fixable: Fixable }
  | { kind: 'text'; text: string }
  | { kind: 'question'; text: string };

/** What typing answers next. */
export type WaitingFor =
  | 'service'
  | 'purpose'
  | 'rating'
  | 'reason'
  | 'review'
  | 'fixable'
  | 'who'
  | 'when'
  | 'decision'
  | 'nothing';

/** Where any words are an answer, so that only whole phrases are commands. */
const takesAnyWords: readonly WaitingFor[] = ['service', 'reason', 'who', 'when'];
/** True where any words are an answer. */
export const isFreeText = (waiting: WaitingFor): boolean => takesAnyWords.includes(waiting);

/** Commands that need no open assessment. The rest of the message may name one. */
const anywhere = [
  'deleteData',
  'aboutData',
  'list',
  'history',
  'reassess',
  'rename',
  'delete',
  'report',
  'share',
  'resume',
  'where',
  'start',
] as const satisfies readonly AssessCommand[];
/** Those that may go on with a name: "assess IPT for Leith CMHT", "rename it to …". */
const withRest: readonly AssessCommand[] = ['start', 'resume', 'reassess', 'rename', 'delete'];
/** Commands within an open assessment, in the order in which they are looked for. */
const within = [
  'back',
  'where',
  'pause',
  'cancel',
  'summary',
  'review',
] as const satisfies readonly AssessCommand[];

const betweenNumbers = new Set([
  'between',
  'and',
  'or',
  'to',
  'from',
  'about',
  'around',
  'maybe',
  'a',
  'half',
  'point',
]);
const question = /\?\s*$/;
/** A question without its question mark. "When staff leave" is none. */
const asks =
  /^(?:(?:what|how|when|where|which|who|why)(?:['’]?s|\s+(?:is|are|was|were|does|do|did|can|could|should|would|will|much|many|long|often|about))\b|(?:tell me|show me|explain)\b)/i;
/** A question where nothing but an answer or a question is expected. */
const asksLoosely =
  /^(?:what|how|when|where|which|who|why|is|are|does|do|can|could|should|would|will|tell|show|explain)\b/i;

/** Reads what is typed of assessments by the phrases in data/. */
export class TypedInputReader {
  /** Reads the service that typed words are about. */
  readonly services: ServiceReader;
  private readonly ratings: RatingReader;

  constructor(
    private readonly guide: AssessmentGuide,
    hexagon: Hexagon,
  ) {
    this.ratings = new RatingReader(guide, hexagon);
    this.services = new ServiceReader(guide);
  }

  /** A command that is understood whether or not an assessment is open; null for all else, questions on the guide above all. */
  about(text: string): { command: AssessCommand; rest: string } | null {
    const words = this.words(text);
    const { commands } = this.guide;
    const said = words.map(({ word }) => word).join(' ');
    for (const command of anywhere) if (commands[command].includes(said)) return { command, rest: '' };
    for (const command of anywhere) {
      const count = leadingWords(words, commands[command]);
      if (count > 0 && this.mayGoOn(command, words, count)) {
        return { command, rest: textAfter(text, words, count) };
      }
    }
    return null;
  }

  /** Reads a message at a place. Where any words are an answer, only whole phrases are commands. */
  within(text: string, place: Place, waiting: WaitingFor): TypedInput {
    const words = this.words(text);
    if (!this.isAnswer(words, waiting)) {
      const command = this.commandWithin(words, waiting);
      if (command) return { kind: 'command', command, rest: '' };
      const change = this.change(text, words, waiting);
      if (change) return change;
    }
    return this.answer(text, words, place, waiting) ?? this.other(text, waiting);
  }

  /** Which intervention words after "assess" mean: one that is named, the one talked of, or none yet. */
  whatToAssess(rest: string): 'named' | 'talked-of' | 'any' {
    const words = typedWords(rest);
    const { refersBack, anyIntervention } = this.guide;
    if (leadingWords(words, anyIntervention) > 0) return 'any';
    return words.length === 0 || leadingWords(words, refersBack) > 0 ? 'talked-of' : 'named';
  }

  /** The step that "edit", "edit Fit" or "change the decision to go" asks to open again; null for all else. */
  stepToEdit(text: string, input: TypedInput): StepId | null {
    if (leadingWords(this.words(text), this.guide.commands.change) === 0) return null;
    if (input.kind === 'change') return input.step;
    return input.kind === 'command' && input.command === 'review' ? 'review' : null;
  }

  /** True for numbers and no more: "between 3 and 4", "4 to 5". */
  saysNumbers(text: string): boolean {
    const { numbers } = this.guide;
    return typedWords(text).every(
      ({ word }) => /^\d+$/.test(word) || Object.hasOwn(numbers, word) || betweenNumbers.has(word),
    );
  }

  /** False for words that name nothing: "yes", "ok", "4". */
  mayBeService(text: string): boolean {
    return /\p{L}{2}/u.test(text) && this.yesOrNo(text) === null;
  }

  /** "yes" or "no" to a question of the bot's own; null for all else. */
  yesOrNo(text: string): 'yes' | 'no' | null {
    const words = this.words(text);
    const { confirm, decline, resume } = this.guide.commands;
    if (isPhrase(words, decline)) return 'no';
    return isPhrase(words, confirm) || isPhrase(words, resume) ? 'yes' : null;
  }

  /** True for "a new one", after drafts were offered. */
  meansNew(text: string): boolean {
    return isPhrase(this.words(text), this.guide.commands.startNew);
  }

  private words(text: string): TypedWord[] {
    return withoutFillers(text, this.guide.fillers);
  }

  /** Guards commands that go on with words against ordinary sentences that only begin like them. */
  private mayGoOn(command: AssessCommand, words: readonly TypedWord[], count: number): boolean {
    if (command === 'deleteData') return words.length - count <= 4;
    if (command === 'report' || command === 'share') return words[count - 1]?.word === 'for';
    if (!withRest.includes(command)) return false;
    // "continue IPT after discharge" is no wish to resume; "resume IPT" is.
    if (command === 'resume') return words[0]?.word === 'resume' || words[count - 1]?.word === 'assessment';
    // "assessment of risk", "assessment tools": words on assessments in general.
    if (command === 'start' && count === 1)
      return !['assessment', 'assesment'].includes(words[0]?.word ?? '') || this.goesOnWithFor(words, count);
    return true;
  }

  private goesOnWithFor(words: readonly TypedWord[], count: number): boolean {
    return words[count]?.word === 'for';
  }

  private commandWithin(words: readonly TypedWord[], waiting: WaitingFor): AssessCommand | null {
    const { commands } = this.guide;
    if (waiting === 'review' && isPhrase(words, commands.confirm)) return 'confirm';
    for (const command of within) if (isPhrase(words, commands[command])) return command;
    if (waiting !== 'nothing' && isPhrase(words, commands.skip)) return 'skip';
    const other = anywhere.find((command) => isPhrase(words, commands[command]));
    if (other) return other;
    // "No", "ok", "next": no reason is given for the rating.
    const isNone = isPhrase(words, commands.decline) || isPhrase(words, commands.confirm);
    return waiting === 'reason' && isNone ? 'skip' : null;
  }

  /** True for what answers the question that waits though it is a command elsewhere: "stop", "later", "not yet". */
  private isAnswer(words: readonly TypedWord[], waiting: WaitingFor): boolean {
    const { decisions, fixables, purposes, commands } = this.guide;
    if (waiting === 'decision') return choiceOf(words, decisions) !== null;
    if (waiting === 'fixable') return choiceOf(words, fixables) !== null;
    if (waiting === 'purpose') return choiceOf(words, purposes) !== null;
    return waiting === 'rating' && isPhrase(words, commands.notYet);
  }

  /** "change capacity to 2", "capacity 2 – two posts are open", "edit the service". */
  private change(text: string, words: readonly TypedWord[], waiting: WaitingFor): TypedInput | null {
    const verb = leadingWords(words, this.guide.commands.change);
    const rest = words
      .slice(verb)
      .filter(({ word }) => !['the', 'my', 'our', 'rating', 'for', 'of'].includes(word));
    const named = this.stepOf(rest);
    if (!named) return null;
    const [step, count] = named;
    const value = rest
      .slice(count)
      .filter(({ word }) => !['to', 'is', 'as', 'a', 'at', 'rating', 'be', 'now'].includes(word));
    if (value.length === 0) {
      // A bare word is an answer where any words are; elsewhere it names the step.
      const isNamed = verb > 0 || (!isFreeText(waiting) && waiting !== 'rating');
      return isNamed ? { kind: 'change', step, reason: '' } : null;
    }
    const indicator = siteIndicators.find((each) => each === step);
    // "Change the decision to go": it is asked for again.
    const isDecision = step === 'decision' && verb > 0 && choiceOf(value, this.guide.decisions) !== null;
    if (isDecision) return { kind: 'change', step, reason: '' };
    if (!indicator) return null;
    const typed = this.ratings.read(text.slice(value[0]?.start), indicator);
    // Where any words are an answer, "need 2 – one post is open" is rather that.
    const isMeant = typed && (typed.reason === '' || verb > 0 || !isFreeText(waiting));
    return isMeant ? { kind: 'change', step, ...typed } : null;
  }

  private stepOf(words: readonly TypedWord[]): [StepId, number] | null {
    const { indicators, places } = this.guide;
    for (const [step, phrases] of Object.entries({ ...indicators, ...places })) {
      const count = leadingWords(words, phrases);
      if (count > 0) return [step as StepId, count];
    }
    return null;
  }

  private answer(
    text: string,
    words: readonly TypedWord[],
    place: Place,
    waiting: WaitingFor,
  ): TypedInput | null {
    switch (waiting) {
      case 'rating':
        return this.rating(text, place as SiteIndicator);
      case 'reason': {
        // A second rating without a word more corrects the first.
        const again = this.rating(text, place as SiteIndicator);
        return again?.reason === '' ? again : null;
      }
      case 'purpose': {
        const purpose = choiceOf(words, this.guide.purposes);
        return purpose ? { kind: 'purpose', purpose } : null;
      }
      case 'fixable': {
        const fixable = choiceOf(words, this.guide.fixables);
        return fixable ? { kind: 'fixable', fixable } : null;
      }
      case 'decision':
        return this.decision(text, words);
      default:
        return null;
    }
  }

  private rating(text: string, indicator: SiteIndicator): (TypedInput & { kind: 'rating' }) | null {
    const typed = this.ratings.read(text, indicator);
    return typed && { kind: 'rating', ...typed };
  }

  private decision(text: string, words: readonly TypedWord[]): TypedInput | null {
    const decided = choiceWithReason(text, words, this.guide.decisions);
    return decided && { kind: 'decision', ...decided };
  }

  private other(text: string, waiting: WaitingFor): TypedInput {
    const start = text.trim();
    const isQuestion = question.test(start) || (isFreeText(waiting) ? asks : asksLoosely).test(start);
    return { kind: isQuestion ? 'question' : 'text', text: start };
  }
}
