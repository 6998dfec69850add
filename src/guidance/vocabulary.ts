import { z } from 'zod';
import { overviewTopicKeys, overviewTopicSchema } from './overview-topics';
import { sectionKeys } from './taxonomy';

const phrases = z.array(z.string().min(1)).min(1);

const profileTopic = z.strictObject({ label: z.string(), phrases });

/** What staff ask after by its name, of one kind (professions, languages). */
const untoldPrice = z.strictObject({
  /** As it is named on a card: "The page gives no price for …". */
  name: z.string().min(1),
  /** The plain question that is answered in its place, and the sections in which. */
  question: z.string().min(1),
  sections: z.array(z.enum(sectionKeys)).min(1),
  /** What is told beside it, of another section. */
  further: z
    .strictObject({ question: z.string().min(1), sections: z.array(z.enum(sectionKeys)).min(1) })
    .optional(),
  /** Words for it; one of them stands in the message. */
  phrases,
  /** Words of which one must stand beside it; empty where none need. */
  beside: z.array(z.string()).default([]),
  /** Words with which the message asks for something else all the same. */
  unless: z.array(z.string()).default([]),
  /** True where it is asked without a word for money ("is membership compulsory"), and no price but a fact is missing. */
  isFact: z.boolean().default(false),
  /** True where a cost plan would answer it wrongly ("can 2 people share a fee"): none is made then. */
  inPlaceOfPlan: z.boolean().default(false),
});

const askedByName = z.strictObject({
  /** The plain question whose answer tells which ones the page names. */
  question: z.string().min(1),
  /** Where the page would name them. */
  sections: z.array(z.enum(sectionKeys)).min(1),
  /** Words that may stand beside the name without asking for something else (deliver, train). */
  beside: phrases,
  /** False where a name that the page holds is better left to other readings. */
  answersHeld: z.boolean().default(true),
  /** True where it is asked only of an intervention that is named or talked about; else others may be meant. */
  onlyOfNamed: z.boolean().default(false),
  /** Everyday words with which the message asks for something else all the same. */
  unless: z.array(z.string()).default([]),
  /** Words of which one must stand in the message; then its names count before those of other kinds. None: any message. */
  needs: z.array(z.string()).default([]),
  /** Names, whether a page holds them or not; a message that names one which the page lacks is told so. */
  names: phrases,
});

/**
 * The words of the people who ask. Everything here is lower case; a phrase may have several words; inflections are
 * found by stemming and need not be listed.
 */
export const vocabularySchema = z.strictObject({
  /** canonical word → words and phrases that mean the same to staff (cost: price, fee, "set us back"). */
  synonyms: z.record(z.string(), phrases),
  /** Short form → what it stands for (cyp: children and young people). */
  abbreviations: z.record(z.string(), z.string()),
  /** Words before which a lone "2" stands for "to" (train, know), and a lone "4" for "for" (kids, depression). */
  digitsAsWords: z.strictObject({ to: phrases, for: phrases }),
  /** Places and services, facts that the guide tells alike for all of them, and words beside which it does not. */
  toldForAll: z.strictObject({ places: phrases, services: phrases, facts: phrases, unless: phrases }),
  /** Words that ask for all there is on an intervention (info, everything, the basics). */
  wholes: phrases,
  /** Short form of the field, as it is written → what it stands for; `inPages`: the pages spell it out themselves. */
  shortForms: z.record(
    z.string(),
    z.strictObject({ full: z.string().min(1), inPages: z.boolean().default(false) }),
  ),
  /** Section → words and phrases by which staff ask for it. */
  sections: z.partialRecord(z.enum(sectionKeys), phrases),
  /**
   * A word of the question → what is said not to be held where only an overview is, in place of the title of the section
   * that would tell it ("the number of its sessions" for Core Components).
   */
  saidNotHeld: z.record(
    z.string(),
    z.strictObject({ usual: z.string(), duration: z.string().describe('where it is asked how long') }),
  ),
  /** What is asked of an intervention of which only the overview is held, and how the overview may tell it. */
  overviewTopics: z.partialRecord(z.enum(overviewTopicKeys), overviewTopicSchema),
  /** Words that carry no meaning for the search (could, please, wondering …). */
  stopWords: phrases,
  /** Polite openings and other padding that is cut before the search ("could you tell me"). */
  padding: phrases,
  /** Phrases that ask for a kind of figure. `amount` is "how much" without a price in mind. */
  kinds: z.strictObject({
    money: phrases,
    count: phrases,
    duration: phrases,
    frequency: phrases,
    amount: phrases,
  }),
  /** Facts of the classification and ratings: the guide's label and the words by which staff ask for them. */
  profile: z.strictObject({
    ratings: profileTopic,
    ages: profileTopic,
    needs: profileTopic,
    levels: profileTopic,
    scotland: profileTopic,
    website: profileTopic,
  }),
  /** What a profile fact says when the page gives it in no words of its own. */
  profileValues: z.strictObject({
    yes: z.string(),
    unknown: z.string(),
    none: z.string(),
    /** Said of the address of the guide's home page, where the page's own is not held. */
    home: z.string(),
  }),
  /** Topic in a list of topics ("cost, sessions and time") → the plain question that it stands for there. */
  bareTopics: z.record(z.string(), z.string().min(1)),
  /** Plain question → words by which several that are talked of are held against each other ("which is longer"). */
  comparedBy: z.record(z.string(), phrases),
  /** Words for the staff whom a cost plan counts ("two nurses"). */
  people: phrases,
  /** Kinds of thing that staff ask after by name: "can a teacher deliver it", "is it in Polish". */
  askedByName: z.array(askedByName),
  /** What staff ask the price of and the pages do not tell. */
  untoldPrices: z.array(untoldPrice),
  /** Words that leave supervision, or everything but the course, out of a cost plan. */
  costPlan: z.strictObject({ withoutSupervision: phrases, supervisionOnly: phrases, courseOnly: phrases }),
  /** Small talk: a message of nothing but these gets a short reply. */
  talk: z.strictObject({
    greeting: phrases,
    thanks: phrases,
    goodbye: phrases,
    compliment: phrases,
    /** Yes, no and the like, where nothing was asked. */
    assent: phrases,
    complaint: phrases,
    /** Asks for a person to turn to about the bot. */
    contact: phrases,
    /** Asks where what the bot tells comes from, and of when it is. */
    source: phrases,
    /** Asks whether the bot is a person, and what it is called. */
    person: phrases,
    /** Asks who made the bot, and whose it is. */
    maker: phrases,
    /** Asks whether what is shown can be printed, saved or taken along. */
    keeping: phrases,
    /** Asks whether it is confidential, and leaves open what. */
    confidential: phrases,
    help: phrases,
    restart: phrases,
  }),
  /** Common words of other languages; two in a message without any name we hold mean that it is not English. */
  otherLanguages: phrases,
  /**
   * Words for what the guide's pages do not tell of (places, dates, waiting lists, other conditions). One of them in a
   * question, unless the content holds it, means that the guide does not answer it.
   */
  outside: phrases,
  /** Phrases that hold a word of `outside` and are told of all the same ("better than nothing": what it was compared with). */
  notOutside: phrases,
  /** Words of everyday English near one of the field, which are right as they are (removed, remote). */
  rightWords: phrases,
  /** Everyday words that the content lacks and that carry no meaning for the search (boss, colleague, quickly). */
  fillers: phrases,
  /** Well-known therapies, whether held or not, so that one that is not held is recognised by name. */
  therapies: z.array(
    z.strictObject({
      name: z.string(),
      aliases: z.array(z.string()).default([]),
      /** Abbreviations that are words of their own and mean the therapy only in capitals (ACT, CAT). */
      capitals: z.array(z.string()).default([]),
      /** Everyday words that are the name only where nothing else is said (counselling); so are `capitals` in small letters. */
      alone: z.array(z.string()).default([]),
    }),
  ),
  /** Names that more than one held intervention goes by, and everyday words that name one; with the ids of those. */
  sharedNames: z.array(
    z.strictObject({
      name: z.string(),
      ids: z.array(z.string()).min(1),
      /** True for an everyday word, which is the name only where it is all that is said. */
      alone: z.boolean().default(false),
    }),
  ),
  safety: z.strictObject({
    /** Words of crisis: signposting comes first. */
    crisis: phrases,
    /** Words that ask for a clinical decision (dose, prescribe, diagnose): declined kindly. */
    clinical: phrases,
    /** Words that make a nearby name or number look like a patient's (patient, chi, dob). */
    patientCues: phrases,
    /** Given names, by which somebody who is told of as in care is known. */
    givenNames: phrases,
  }),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;
