import type { AskContext } from './asked';
import type { Question } from './question';

/** The question without therapies that it names only in passing, where it names an intervention plainly as well. */
export function withoutPassing(question: Question): Question {
  const { inPassing, interventions } = question;
  const plain = interventions.filter((id) => !inPassing.includes(id));
  if (plain.length === 0) return question;
  const notHeld = question.notHeld.filter((name) => !inPassing.includes(name));
  return { ...question, interventions: plain, notHeld };
}

/** Ids of the interventions that a question is about: those it names, else the one talked of; none when neither is. */
export function targetsOf(question: Question, context: AskContext): string[] {
  if (question.interventions.length > 0) return question.interventions;
  if (question.notHeld.length > 0) return [];
  if (question.professions.length > 0 && !question.asksWhether) return question.professions;
  const current = context.interventionId;
  if (current === null) return [];
  if (question.possible.length > 0) return question.possible.includes(current) ? [current] : [];
  return question.unknownName === null ? [current] : [];
}

/** Somebody counts their own people, or others beside those whose profession holds a therapy's name. */
export const ownStaff =
  /\b(?:got|have|['’]ve|our|my)\b|therapists?\s*(?:,|and|plus|&)\s*(?:an?|\d+|one|two|three|four|five|six)\b/i;

const isIt =
  /^(?:(?:and|so|but|ok|hi)\b,? )*(?:is|isn['’]?t|does|can|could|would|will|should) (?:it|this)\b/i;
/** Two things after which is asked at once are answered one by one. */
const ofTwo = /\b(?:and|or)\b|[,&+]/i;

/** True for "Is it …" where nothing was named before: a page that is held whole is meant rather than any overview. */
export const isAboutIt = (text: string): boolean => isIt.test(text) && !ofTwo.test(text);
