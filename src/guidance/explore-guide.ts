import { z } from 'zod';
import { programmeIndicators } from './taxonomy';
import { plainPhrase } from './typed-phrase';

const phrase = z
  .string()
  .min(1)
  .refine((text) => plainPhrase(text) === text, {
    error: 'write phrases in lower case, without punctuation and apostrophes',
  });
const phrases = z.array(phrase).min(1);
const tagged = z.record(z.string(), phrases);
const words = z.string().min(1);
/** In what form something is given: words by which staff mean it, and those by which summaries tell it. */
const form = z.strictObject({ asked: phrases, told: phrases });

export const feedbackReasons = ['wrong-topic', 'wrong-figure', 'missing', 'unclear', 'other'] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

/** Words by which people browse, compare, share and give feedback, and labels of filters and comparisons. */
export const exploreGuideSchema = z.strictObject({
  /** Tag of the guides → words by which staff mean it. A word may stand for several tags. */
  needs: tagged,
  ages: tagged,
  /** Tag of an age group → from and to, in years, both included: for "14 year olds". */
  ageRanges: z.record(z.string(), z.tuple([z.int().min(0), z.int().max(120)])),
  levels: tagged,
  /** Form or place → how it is asked for, and how the text of an intervention tells it. */
  forms: z.record(z.string(), form),
  publishers: tagged,
  scotland: phrases,
  /** How a text tells that an intervention is used in Scotland, where its classification does not. */
  scotlandTold: phrases,
  ratings: z.record(z.enum(programmeIndicators), phrases),
  /** Words that ask for a list whatever else is said; `things` only beside something to filter by. */
  lists: phrases,
  filters: phrases,
  things: phrases,
  /** Nouns in the singular that ask for a list before one of `purposes` ("programme for") or after "which", "what". */
  oneThing: phrases,
  purposes: phrases,
  /** Phrases that ask for a list beside a need: "what helps with". */
  wishes: phrases,
  /** Words with which something else is asked, though one of the phrases above stands there too. */
  asksElse: phrases,
  /** Needs that are asked for and that no tag covers: nothing is held for them. */
  needsWithoutTag: phrases,
  /** Words of a wish that ask for nothing of their own, so that nobody is told that they were not understood. */
  passOver: phrases,
  /** Before a phrase these turn it round; there is no filter for that. */
  negations: phrases,
  /** Begin a message that narrows the list shown last: "only evidence 5". */
  narrow: phrases,
  next: phrases,
  previous: phrases,
  compare: phrases,
  showComparison: phrases,
  addToComparison: phrases,
  clearComparison: phrases,
  share: phrases,
  useful: phrases,
  notUseful: phrases,
  /** Ask for what can be done with the answer shown last. */
  answerOptions: phrases,
  /** Send a question to the content team: the one that follows, or one from a form. */
  sendQuestion: phrases,
  questionsFor: phrases,
  notCovered: phrases,
  reasons: z.record(z.enum(feedbackReasons), words),
  labels: z.strictObject({
    need: words,
    age: words,
    level: words,
    form: words,
    publisher: words,
    scotland: words,
    usability: words,
    supports: words,
    evidence: words,
    orBetter: words,
  }),
  rows: z.strictObject({
    needs: words,
    ages: words,
    levels: words,
    sessions: words,
    length: words,
    /** Of the whole, not of a session. */
    duration: words,
    format: words,
    delivery: words,
    training: words,
    supervision: words,
    costs: words,
    scotland: words,
    notHeld: words,
    notShown: words,
  }),
});
export type ExploreGuide = z.infer<typeof exploreGuideSchema>;
