import { supervisionTerm } from './field-terms';
import { stemOf } from './phrase-table';
import type { Question } from './question';

/** Words of a question that may be about supervision, though it is not named. */
const trainingTerms = new Set(
  [
    'supervision',
    'supervisor',
    'training',
    'trainee',
    'course',
    'accreditation',
    'case',
    'peer',
    'certificate',
    'cost',
    'practitioner',
    'attend',
  ].map(stemOf),
);

/**
 * True when a sentence or figure tells of supervision though nothing of training was asked: "face to face or remote"
 * is said of supervision, not of the therapy.
 */
export function ofSupervisionOnly(told: ReadonlySet<string>, { terms }: Question): boolean {
  return told.has(supervisionTerm) && !terms.some(({ term }) => trainingTerms.has(term));
}
