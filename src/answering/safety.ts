import type { Vocabulary } from '../guidance/vocabulary';
import { normaliseWords } from './normalise';
import { PhraseTable, stemOf } from './phrase-table';

export type Screened = 'crisis-person' | 'crisis-patient' | 'patient-data' | 'clinical';

/** Ten digits, with or without spaces or hyphens: the shape of a CHI number, valid or not. */
const chiNumber = /(?<![\d£])\d(?:[ -]?\d){9}(?!\d)/;
/** An NHS number, as printed: 3-3-4. */
const dateOfBirth = /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}\b/;
const postcode = /\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b/i;
/** Two names with capitals, one after the other ("John Brown"). */
const fullName = /\b[A-Z][a-z]+(?:\s+[A-Z]['’]?[A-Za-z-]+)+\b/g;
const titledName = /\b(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.?\s+[A-Z][a-z]+/;

/**
 * Looks at a message before anything else is done with it. Crisis comes first, then patient data, then questions that
 * need a clinician. Sources: NHS rules on identifiable data; The Matrix is a guide to services, not to one patient.
 */
export class SafetyScreen {
  private readonly crisis = new PhraseTable<true>();
  private readonly clinical = new PhraseTable<true>();
  private readonly patient = new PhraseTable<true>();
  private readonly knownNames: Set<string>;

  /** @param knownWords words of content and vocabulary: a pair of such words in capitals is no person's name */
  constructor(vocabulary: Vocabulary, knownWords: Iterable<string>) {
    for (const phrase of vocabulary.safety.crisis) this.crisis.add(normaliseWords(phrase), true);
    for (const phrase of vocabulary.safety.clinical) this.clinical.add(normaliseWords(phrase), true);
    for (const phrase of vocabulary.safety.patientCues) this.patient.add(normaliseWords(phrase), true);
    this.knownNames = new Set(knownWords);
  }

  /** What keeps the message from being searched; null when nothing does. */
  screen(text: string): Screened | null {
    const stems = normaliseWords(text).slice(0, 2000).map(stemOf);
    const aboutPatient = this.patient.matchesIn(stems).size > 0;
    if (this.crisis.matchesIn(stems).size > 0) return aboutPatient ? 'crisis-patient' : 'crisis-person';
    if (this.identifies(text, aboutPatient)) return 'patient-data';
    return this.clinical.matchesIn(stems).size > 0 ? 'clinical' : null;
  }

  /** True when the text looks as if it identifies a patient. Rather once too often than once too seldom. */
  identifies(text: string, aboutPatient: boolean): boolean {
    const plain = text.normalize('NFKC');
    if (chiNumber.test(plain) || /\bchi\b[^a-z]{0,12}\d{4,}/i.test(plain)) return true;
    if (!aboutPatient) return false;
    return dateOfBirth.test(plain) || postcode.test(plain) || titledName.test(plain) || this.hasPersonName(plain);
  }

  private hasPersonName(text: string): boolean {
    return [...text.matchAll(fullName)].some(([name]) => {
      const unknown = normaliseWords(name).filter((word) => !this.knownNames.has(word));
      return unknown.length > 0;
    });
  }
}
