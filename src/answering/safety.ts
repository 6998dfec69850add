import type { Vocabulary } from '../guidance/vocabulary';
import { tellsOfCrisis, withoutHarmless } from './crisis-shapes';
import { tellsOfEmergency } from './emergencies';
import { isTalkOfService, namesMedicine } from './medicine-talk';
import { tellsOfGivenName, tellsOfNamedPerson } from './named-person';
import { normaliseWords } from './normalise';
import { asksForOwnCare, asksOfOnePatient } from './one-patient';
import { PhraseTable, stemOf } from './phrase-table';
import { plainSpeech } from './plain-speech';
import { withoutStaffNames } from './staff-names';
import { whoseCrisis } from './whose-crisis';

export type Screened = 'crisis-person' | 'crisis-patient' | 'patient-data' | 'clinical' | 'own-care';

/** Ten digits, with or without spaces or hyphens: the shape of a CHI number, valid or not. */
const chiNumber = /(?<![\d£])\d(?:[ -]?\d){9}(?!\d)/;
/** A telephone number as printed in the UK, an e-mail address, a full postcode, a street, a name with a title: always somebody's. */
const personal = [
  chiNumber,
  /(?<!\d)(?:\+44|0)\s?\d{2,5}[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)/,
  /[\w.+-]+@[\w-]+\.[\w.]{2,}/,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/,
  /\b\d{1,4}[a-z]?\s+(?:[A-Z][a-z]+\s+){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Drive|Crescent|Terrace|Lane|Place|Gardens|Court|Close|Way)\b/,
  /\b(?:chi|hospital|hosp|case|patient)\b[^a-z]{0,3}(?:number|no|id)?[^a-z]{0,4}[a-z]?\d{4,}/i,
  /\b(?!\d+ (?:years?|yrs?|months?|weeks?|days?|hours?|sessions?)\b)\d{1,4}[a-z]?\s+[a-z]{3,}\s+(?:road|rd|street|st|avenue|ave|crescent|terrace)\b(?![ -](?:maps?|cost|price|fee|length|number)\b)/i,
  /\bmrs?\.? (?!and\b|or\b)[a-z]{2,}/i,
  /\bMs\.? (?!Teams\b)[A-Z][a-z]{2,}/,
  /\bborn\b.{0,12}\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?[\s/.-]+(?:\d{1,2}|[a-z]{3,9})[\s/.-]+\d{2,4}/i,
  /\b(?:d\.?o\.?b\.?|date of birth)\b.{0,6}\d/i,
  /\binitials\b/i,
];
/** Initials with an age: "JM, 34", "A.B. aged 12", "JS 34F". */
const initialsWithAge =
  /\b([A-Z]\.?[A-Z])\.?,?\s+(?:aged?\s+)?\d{1,2}(?:[FMf]\b|\b)(?!\s*(?:sessions?|hours?|days?|weeks?|people|staff))/g;
/** Shapes that identify somebody where a patient is spoken of. */
const nearPatient = [
  /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}\b/,
  /\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b/i,
  /\b[A-Z]\.\s?[A-Z]\b/,
  /\bbed (?:no\.? |number )?\d/i,
];
/** A word in capitals, as names begin. */
const capitalised = /\b[A-Z][a-z]{2,}(?:['’-][A-Za-z]+)?\b/g;
/** One who is spoken of as a single person in somebody's care. */
const spokenOf = /\b(?:he|she|him|her|his|hers|himself|herself)\b/i;
/** One who speaks of themselves. */
const speaker = /\b(?:i|i['’]?m|i['’]?ve|me|my|myself)\b/i;

/** Words behind a patient word among which a name is looked for. */
const behindCue = 4;
/** Words looked at for safety, and of those the ones whose spelling is corrected first. */
const mostWords = 4000;
const mostCorrected = 200;

/**
 * Looks at a message before anything else is done with it. Crisis comes first, then patient data, then questions that
 * need a clinician, then those who look for help for themselves. Sources: NHS rules on identifiable data; The Matrix is a guide to services, not to one patient.
 */
export class SafetyScreen {
  private readonly crisis = new PhraseTable<true>();
  private readonly clinical = new PhraseTable<true>();
  private readonly clinicalWords: ReadonlySet<string>;
  private readonly patient = new PhraseTable<true>();
  private readonly knownNames: Set<string>;
  private readonly givenNames: ReadonlySet<string>;

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
    this.clinicalWords = new Set(vocabulary.safety.clinical.flatMap(normaliseWords));
    for (const phrase of vocabulary.safety.patientCues) this.patient.add(normaliseWords(phrase), true);
    this.knownNames = new Set(knownWords);
    this.givenNames = new Set(vocabulary.safety.givenNames);
  }

  /** What keeps the message from being searched; null when nothing does. */
  screen(text: string): Screened | null {
    const kept = withoutHarmless(text);
    const words = normaliseWords(kept).slice(0, mostWords);
    const stems = words.map(stemOf);
    const aboutPatient = this.patient.matchesIn(stems).size > 0 || spokenOf.test(text);
    if (this.tellsOfCrisis(kept)) return crisisOf(text, aboutPatient);
    if (this.tellsOfPatient(text)) return 'patient-data';
    if (this.asksClinician(words, stems, text) || asksOfOnePatient(text)) return 'clinical';
    return asksForOwnCare(text) ? 'own-care' : null;
  }

  /** By phrases, as they stand, with their spelling corrected and out of Scots, or by the shape of what is told. */
  private tellsOfCrisis(text: string): boolean {
    const words = normaliseWords(text).slice(0, mostWords);
    const corrected = words.slice(0, mostCorrected).map((word) => this.correct(word));
    const plain = normaliseWords(plainSpeech(text)).slice(0, mostWords);
    const readings = [words, corrected, plain];
    return (
      readings.some((reading) => this.crisis.matchesIn(reading.map(stemOf)).size > 0) || tellsOfCrisis(text)
    );
  }

  /** Stems run words together that are not alike ("medical" and "medication"), so that a word alone must be listed itself. */
  private asksClinician(words: readonly string[], stems: readonly string[], text: string): boolean {
    return words.some((_, start) => {
      const hit = this.clinical.match(stems, start);
      if (hit === null || (hit.length === 1 && namesMedicine(stems[start] ?? '') && isTalkOfService(text)))
        return false;
      return hit.length > 1 || this.clinicalWords.has(words[start] ?? '');
    });
  }

  /** True when a text that is to be kept looks as if it identifies a patient, whatever else it is about. */
  tellsOfPatient(text: string): boolean {
    const said = withoutStaffNames(text);
    const stems = normaliseWords(said).slice(0, mostWords).map(stemOf);
    return this.identifies(said, this.patient.matchesIn(stems).size > 0 || spokenOf.test(said));
  }

  /** True when the text looks as if it identifies a patient. Rather once too often than once too seldom. */
  identifies(text: string, aboutPatient: boolean): boolean {
    const plain = text.normalize('NFKC');
    if (personal.some((shape) => shape.test(plain)) || this.hasInitials(plain)) return true;
    if (tellsOfNamedPerson(plain, (word) => this.knownNames.has(word))) return true;
    if (tellsOfGivenName(plain, (word) => this.isGivenName(word))) return true;
    if (!aboutPatient) return false;
    if (this.hasPlainName(plain)) return true;
    return nearPatient.some((shape) => shape.test(plain)) || this.hasPersonName(plain);
  }

  /** True for a question on planning that only touches a crisis: nobody speaks of themselves or of one person. */
  isPlanning(text: string): boolean {
    const isOfOne = speaker.test(text) || spokenOf.test(text) || whoseCrisis(text) === 'self';
    return !isOfOne && !tellsOfEmergency(plainSpeech(text));
  }

  /** "LIAM" is a programme, and "hope" a word; "Liam" and "Hope" are people. */
  private isGivenName(word: string): boolean {
    const plain = word.toLowerCase().replace(/['’]s$/, '');
    const isName = /^[A-Z][a-z]/.test(word) || (!/^[A-Z]{2}/.test(word) && !this.knownNames.has(plain));
    return isName && this.givenNames.has(plain);
  }

  /** In a message all in capitals "OF 90" looks like initials and is a word. */
  private hasInitials(text: string): boolean {
    const shouted = text === text.toUpperCase();
    return [...text.matchAll(initialsWithAge)].some(
      ([, letters = '']) => !(shouted && this.knownNames.has(letters.toLowerCase())),
    );
  }

  /** "My patient john smith": two words in a row behind a patient word that nobody here knows, in small letters too. */
  private hasPlainName(text: string): boolean {
    const words = normaliseWords(text).slice(0, mostWords);
    const stems = words.map(stemOf);
    return words.some((_, start) => {
      const cue = this.patient.match(stems, start);
      if (!cue) return false;
      const behind = words.slice(start + cue.length, start + cue.length + behindCue);
      return behind.some((word, at) => this.isStrange(word) && this.isStrange(behind[at + 1]));
    });
  }

  private isStrange(word: string | undefined): boolean {
    return word !== undefined && /^[a-z]{3,}$/.test(word) && !this.knownNames.has(this.correct(word));
  }

  private hasPersonName(text: string): boolean {
    const names = [...text.matchAll(capitalised)].map(([name]) => normaliseWords(name));
    return names.some((words) => words.some((word) => !this.knownNames.has(word)));
  }
}

/** Whoever writes of themselves is owed other words than staff who write of one in their care. */
function crisisOf(text: string, aboutPatient: boolean): Screened {
  const whose = tellsOfEmergency(plainSpeech(text)) ? 'other' : whoseCrisis(text);
  if (whose === 'nobody') return aboutPatient ? 'crisis-patient' : 'crisis-person';
  return whose === 'self' ? 'crisis-person' : 'crisis-patient';
}
