import type { PendingQuestion } from './asked';
import type { Question } from './question';

/** The question that waited for an intervention to be chosen, asked of that one; it says nothing where none waited. */
export function waitingQuestion(id: string, pending: PendingQuestion | null): Question {
  return {
    interventions: [id],
    professions: [],
    possible: [],
    notHeld: [],
    inPassing: [],
    variants: [],
    outside: [],
    terms: (pending?.terms ?? []).map((term) => ({ term, weight: 1, known: true })),
    words: [],
    overviewTopics: pending?.overviewTopics ?? [],
    kinds: new Set(pending?.kinds),
    profile: new Set(pending?.profile),
    unknownName: null,
    refersBack: false,
    asksWhether: false,
    asksAcross: false,
    confirms: false,
    continuesTopic: false,
  };
}
