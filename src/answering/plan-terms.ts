import { stemOf } from './phrase-table';

/** The terms under which the vocabulary puts what a plan prices. */
export const trainingTerms = ['training', 'course', 'accreditation'].map(stemOf);
export const membershipTerm = stemOf('membership');
