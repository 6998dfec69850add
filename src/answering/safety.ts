import type { Vocabulary } from '../guidance/vocabulary';
import { normaliseWords } from './normalise';
import { PhraseTable, stemOf } from './phrase-table';

export type Screened = 'crisis-person' | 'crisis-patient' | 'patient-data' | 'clinical';

/** Ten digits, with or without spaces or hyphens: the shape of a CHI number, valid or not. */
const chiNumber = /(?<![\d£])\d(?:[ -]?\d){9}(?!\d)/;
const dateOfBirth = /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}\b/;
const postcode = /\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b/i;
/** Two names with capitals, one after the other ("John Brown"). */
const street =
  /\b\d{1,4}[a-z]?\s+(?:[A-Z][a-z]+\s+){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Drive|Crescent|Terrace|Lane|Place|Gardens|Court|Close|Way)\b/;
const fullName = /\b[A-Z][a-z]+(?:\s+[A-Z]['’]?[A-Za-z-]+)+\b/g;
const titledName = /\b(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.?\s+[A-Z][a-z]+/;

/** Words looked at for safety, and of those the ones whose spelling is corrected first. */
const mostWords = 4000;
const mostCorrected = 200;

/**
 * Looks at a message before anything else is done with it. Crisis comes first, then patient data, then questions that
 * need a clinician. Sources: NHS rules on identifiable data; The Matrix is a guide to services, not to one patient.
 */
export class SafetyScreen {
  private readonly crisis = new PhraseTable<true>();
  private readonly clinical = new PhraseTable<true>();
  private readonly patient = new PhraseTable<true>();
  private readonly knownNames: Set<string>;

  /**
   * @param knownWords words of content and vocabulary: a pair of such words in capitals is no person's name
   * @param correct corrects the spelling of a word, so that a misspelt word of crisis is still seen
   */
  constructor(
    vocabulary: Vocabulary,
    knownWords: Iterable<string>,
    private readonly correct: (word: string) => string,
  ) {
    for (const phrase of vocabulary.safety.crisis) this.crisis.add(normaliseWords(phrase), true);
    for (const phrase of vocabulary.safety.clinical) this.clinical.add(normaliseWords(phrase), true);
    for (const phrase of vocabulary.safety.patientCues) this.patient.add(normaliseWords(phrase), true);
    this.knownNames = new Set(knownWords);
  }

  /** What keeps the message from being searched; null when nothing does. */
  screen(text: string): Screened | null {
    const words = normaliseWords(text).slice(0, mostWords);
    const stems = words.map(stemOf);
    const aboutPatient = this.patient.matchesIn(stems).size > 0 || /\b(?:he|she|him|her|his)\b/i.test(text);
    const corrected = words.slice(0, mostCorrected).map((word) => stemOf(this.correct(word)));
    if (this.crisis.matchesIn(stems).size > 0 || this.crisis.matchesIn(corrected).size > 0)
      return aboutPatient ? 'crisis-patient' : 'crisis-person';
    if (this.identifies(text, aboutPatient)) return 'patient-data';
    return this.clinical.matchesIn(stems).size > 0 ? 'clinical' : null;
  }

  /** True when the text looks as if it identifies a patient. Rather once too often than once too seldom. */
  identifies(text: string, aboutPatient: boolean): boolean {
    const plain = text.normalize('NFKC');
    if (chiNumber.test(plain) || /\bchi\b[^a-z]{0,12}\d{4,}/i.test(plain)) return true;
    if (street.test(plain)) return true;
    if (!aboutPatient) return false;
    return (
      dateOfBirth.test(plain) || postcode.test(plain) || titledName.test(plain) || this.hasPersonName(plain)
    );
  }

  private hasPersonName(text: string): boolean {
    return [...text.matchAll(fullName)].some(([name]) => {
      const unknown = normaliseWords(name).filter((word) => !this.knownNames.has(word));
      return unknown.length > 0;
    });
  }
}
