import { stemOf } from './phrase-table';

/** Terms of age groups, as questions and content have them once synonyms are applied. */
export const ageTerms: ReadonlySet<string> = new Set(
  ['child', 'adult', 'older', 'adolescent', 'young'].map(stemOf),
);

export const adultTerm = stemOf('adult');
export const supervisionTerm = stemOf('supervision');
export const supervisorTerm = stemOf('supervisor');
export const evidenceTerm = stemOf('evidence');
/** The term under which outcomes and effects are put. */
export const effectTerm = stemOf('effective');
