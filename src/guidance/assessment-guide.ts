import { z } from 'zod';
import { siteIndicators } from './taxonomy';
import { plainPhrase } from './typed-phrase';

/** The sections of a page that an assessment goes through, one area each, in the guide's order. */
export const areaKeys = [
  'values',
  'priorities',
  'existing-initiatives',
  'workforce',
  'technology-support',
  'administrative-support',
  'financial-support',
  'comparable-population',
  'desired-outcome',
] as const;
export type AreaKey = (typeof areaKeys)[number];

export const purposes = ['new', 'in-use'] as const;
export type Purpose = (typeof purposes)[number];
export const decisionChoices = ['go', 'not-now', 'no', 'undecided'] as const;
export type DecisionChoice = (typeof decisionChoices)[number];
export const fixables = ['yes', 'partly', 'no', 'unknown'] as const;
export type Fixable = (typeof fixables)[number];

/** What an owner may add to the card that is shared. */
export const shareParts = ['reasons', 'notes', 'plan'] as const;
export type SharePart = (typeof shareParts)[number];

const phrase = z
  .string()
  .min(1)
  .refine((text) => plainPhrase(text) === text, {
    error: 'write phrases in lower case, without punctuation and apostrophes',
  });
const phrases = z.array(phrase).min(1);
const paragraphs = z.array(z.string().min(1)).min(1);
const labelled = <Key extends string>(keys: readonly [Key, ...Key[]]) =>
  z.record(z.enum(keys), z.strictObject({ label: z.string().min(1), phrases }));

/** Words of the assessment: general questions, labels that cards and reports share, and what people type. */
export const assessmentGuideSchema = z.strictObject({
  /** Questions for interventions of which only the overview is held, for every area; in our own words. */
  generalQuestions: z.record(
    z.enum(areaKeys),
    z.array(z.strictObject({ id: z.string(), text: z.string().min(10) })).min(1),
  ),
  purposes: labelled(purposes),
  decisions: labelled(decisionChoices),
  fixables: labelled(fixables),
  /** What the steps that are no indicator are called. */
  steps: z.strictObject({
    setup: z.string(),
    review: z.string(),
    actions: z.string(),
    decision: z.string(),
    summary: z.string(),
    /** All assessments of a person: "My assessments". */
    list: z.string(),
  }),
  /** Words by which people name a step that is no indicator: "change the service". */
  places: z.strictObject({ setup: phrases, review: phrases, actions: phrases, decision: phrases }),
  /** Titles of the buttons that open a report. */
  reportLinks: z.strictObject({ html: z.string(), docx: z.string(), csv: z.string() }),
  /** What the owner may add to the card that is shared. */
  shareParts: z.record(z.enum(shareParts), z.string().min(1)),
  /** What the fields of the forms are called, where a message names them. */
  fields: z.strictObject({ service: z.string(), reason: z.string(), name: z.string() }),
  /** Numbers as people write them out: "four" → 4. */
  numbers: z.record(phrase, z.number().int().min(1).max(5)),
  /** Words by which people mean an indicator: fit, capacity, need. */
  indicators: z.record(z.enum(siteIndicators), phrases),
  /** Words that show that "for …" names a service, words before its name, and names that say no more than that it is one. */
  services: z.strictObject({ words: phrases, before: phrases, generic: phrases }),
  /** Polite words before and after what is asked for. */
  fillers: z.strictObject({ before: phrases, after: phrases }),
  /** Words before a rating: "I'd say 4". */
  aboutRatings: phrases,
  /** After "assess": words for the intervention that was talked of, and words that name none. */
  refersBack: phrases,
  anyIntervention: phrases,
  /** Phrases typed in or about an assessment, by what they ask for. All lower case. */
  commands: z.strictObject({
    start: phrases,
    list: phrases,
    resume: phrases,
    where: phrases,
    pause: phrases,
    cancel: phrases,
    back: phrases,
    skip: phrases,
    notYet: phrases,
    change: phrases,
    review: phrases,
    confirm: phrases,
    decline: phrases,
    startNew: phrases,
    summary: phrases,
    report: phrases,
    share: phrases,
    history: phrases,
    reassess: phrases,
    rename: phrases,
    delete: phrases,
    deleteData: phrases,
    aboutData: phrases,
  }),
  /** Paragraphs for the report: what the tool is, what it is not, and how to use it well. */
  report: z.strictObject({ about: paragraphs, isNot: paragraphs, goodPractice: paragraphs }),
});
export type AssessmentGuide = z.infer<typeof assessmentGuideSchema>;
