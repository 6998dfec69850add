import { likeness } from './combine-answers';
import { toldTogether } from './joined-answers';
import type { Answered } from './outcome';
import type { Question } from './question';
import { tellingTerms } from './question-readings';

/** A question within a message, with what answers it and how surely it means something. */
export interface ReadClause {
  question: Question;
  /** How much surer than the whole it must be, 0–1, since it points to what was said beside it. */
  leaning: number;
  answer: Answered | null;
  /** How like it is to an utterance, 0–1. */
  meant: number;
  /** True when it means what the guide does not tell. */
  isUntold: boolean;
}

/** Words of its own by which a clause is answered plainly without meaning anything by the utterances. */
const wordsOfAnAnswer = 2;

/** The message as it stands: how surely it means something (0–1), and what answers it. */
export interface ReadWhole {
  meant: number;
  isHeldBack: boolean;
  answer: () => Answered | null;
}

/** The answer to what is asked, apart from the scene, where that is surer than that to the message as it stands. */
export function answerToClauses(clauses: readonly ReadClause[], whole: ReadWhole): Answered | null {
  if (clauses.every(({ isUntold, meant, leaning }) => isUntold && meant >= whole.meant + leaning))
    return null;
  const sure = clauses.filter((clause) => isSure(clause, whole.meant));
  if (sure.length > 0) return together(sure);
  const answer = whole.answer();
  const better = clauses.filter((clause) => isBetter(clause, whole, answer));
  return better.length > 0 ? together(better) : answer;
}

/** People set the scene first and ask last. */
function together(clauses: readonly ReadClause[]): Answered | null {
  const answers = clauses.flatMap(({ answer }) => answer ?? []);
  const plain = answers.filter(({ found }) => found.band === 'high');
  return (plain.length > 1 ? toldTogether(plain) : null) ?? plain.at(-1) ?? answers.at(-1) ?? null;
}

function isSure({ question, answer, meant, leaning }: ReadClause, whole: number): boolean {
  if (answer?.found.band !== 'high') return false;
  if (meant >= likeness.plain) return meant >= whole + leaning;
  return leaning === 0 && whole < likeness.plain && tellingTerms(question).length >= wordsOfAnAnswer;
}

function isBetter(clause: ReadClause, whole: ReadWhole, answer: Answered | null): boolean {
  if (!clause.answer) return false;
  const isPlain =
    clause.answer.found.band === 'high' && tellingTerms(clause.question).length >= wordsOfAnAnswer;
  const isMeant = clause.meant >= likeness.lone && clause.meant >= whole.meant + clause.leaning;
  if (whole.isHeldBack) return isPlain || (clause.leaning === 0 && clause.meant >= likeness.ofPart);
  if (!answer) return isPlain || isMeant;
  if (answer.found.band === 'medium') return (isPlain && clause.leaning === 0) || isMeant;
  return isMeant && clause.meant >= whole.meant + betterMargin;
}
const betterMargin = 0.1;
