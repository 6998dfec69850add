import { z } from 'zod';
import { stepIds } from '../assessment/assessment';
import { filterSchema } from '../exploring/filter';
import { sectionKeys, siteIndicators } from '../guidance/taxonomy';

/** Version of the action data. A card of another version is answered with the current state, never acted on. */
export const actionVersion = 1;

const id = z.string().min(1).max(120);
const versioned = { version: z.literal(actionVersion) };
/** An assessment, and the `sequence` it had when the card was made. */
const ofAssessment = { assessment: id, sequence: z.number().int().nonnegative(), ...versioned };

/** A section, by which answers are known. */
const ofSection = { intervention: id, section: z.enum(sectionKeys), ...versioned };

/** What a card's button sends: the action and ids, never records. */
export const actionDataSchema = z.discriminatedUnion('action', [
  /** Opens one section in full. */
  z.object({ action: z.literal('section'), intervention: id, section: z.enum(sectionKeys), ...versioned }),
  /** Opens the intervention's overview. */
  z.object({ action: z.literal('intervention'), intervention: id, ...versioned }),
  /** Answers did-you-mean: the question asked before is answered for this intervention. */
  z.object({ action: z.literal('choose'), intervention: id, ...versioned }),
  /** Asks an example question by its id. */
  z.object({ action: z.literal('example'), example: id, ...versioned }),
  z.object({ action: z.literal('help'), ...versioned }),
  z.object({ action: z.literal('restart'), ...versioned }),
  /** Starts an assessment, or shows the drafts that there are of this intervention. */
  z.object({ action: z.literal('assess'), intervention: id.optional(), ...versioned }),
  /** Starts one although there are drafts. */
  z.object({ action: z.literal('assess-new'), intervention: id, ...versioned }),
  /** Form: fields "service", "purpose" and, while no assessment is stored, "intervention". */
  z.object({
    action: z.literal('assess-set-up'),
    assessment: id.optional(),
    sequence: z.number().int().nonnegative(),
    ...versioned,
  }),
  /** Form: fields "rating", "reason" and "note-<area>". */
  z.object({ action: z.literal('assess-rate'), indicator: z.enum(siteIndicators), ...ofAssessment }),
  z.object({ action: z.literal('assess-confirm'), ...ofAssessment }),
  /** Form: fields "fixable-<indicator>", "who-<indicator>", "when-<indicator>". */
  z.object({ action: z.literal('assess-plan'), ...ofAssessment }),
  /** Form: fields "choice" and "reason". */
  z.object({ action: z.literal('assess-decide'), ...ofAssessment }),
  z.object({ action: z.literal('assess-back'), ...ofAssessment }),
  z.object({ action: z.literal('assess-skip'), ...ofAssessment }),
  z.object({ action: z.literal('assess-pause'), ...ofAssessment }),
  /** Opens a step to change it. */
  z.object({ action: z.literal('assess-step'), step: z.enum(stepIds), ...ofAssessment }),
  /** Shows where it stands: the open step, or the summary. */
  z.object({ action: z.literal('assess-resume'), ...ofAssessment }),
  z.object({ action: z.literal('assess-report'), ...ofAssessment }),
  /** Field "share-parts": what the owner ticked to stand on the card beside the ratings. */
  z.object({ action: z.literal('assess-share'), ...ofAssessment }),
  /** Starts a new assessment that repeats a finished one. */
  z.object({ action: z.literal('assess-again'), ...ofAssessment }),
  z.object({ action: z.literal('assess-history'), ...ofAssessment }),
  /** Without field "name" asks for it. */
  z.object({ action: z.literal('assess-rename'), ...ofAssessment }),
  z.object({ action: z.literal('assess-delete'), ...ofAssessment }),
  z.object({ action: z.literal('assess-delete-sure'), ...ofAssessment }),
  z.object({ action: z.literal('assess-keep'), ...versioned }),
  z.object({ action: z.literal('assess-list'), ...versioned }),
  /** What is stored about the person. */
  z.object({ action: z.literal('about-data'), ...versioned }),
  z.object({ action: z.literal('delete-data'), ...versioned }),
  /** Lists interventions from the given one on. */
  z.object({
    action: z.literal('browse'),
    filter: filterSchema,
    offset: z.number().int().nonnegative().max(10_000),
    ...versioned,
  }),
  /** Shows the card to filter by. */
  z.object({ action: z.literal('filter'), filter: filterSchema, ...versioned }),
  /** Form: fields "need", "age", "level", "publisher", "scotland", "usability", "supports", "evidence". */
  z.object({ action: z.literal('filter-apply'), ...versioned }),
  /** Without interventions those that were added are compared. */
  z.object({ action: z.literal('compare'), interventions: z.array(id).max(4).optional(), ...versioned }),
  z.object({ action: z.literal('compare-add'), intervention: id, ...versioned }),
  z.object({ action: z.literal('compare-clear'), ...versioned }),
  /** The questions that an intervention's page puts to a service. */
  z.object({ action: z.literal('questions'), intervention: id, ...versioned }),
  /** What is held of an intervention, section by section. */
  z.object({ action: z.literal('coverage'), intervention: id, ...versioned }),
  /** Form: field "section". */
  z.object({ action: z.literal('open-section'), intervention: id, ...versioned }),
  /** A card to post in a channel. */
  z.object({ action: z.literal('share-section'), ...ofSection }),
  z.object({ action: z.literal('share-intervention'), intervention: id, ...versioned }),
  z.object({ action: z.literal('share-comparison'), interventions: z.array(id).max(4), ...versioned }),
  /** What can be done with an answer: share it, say whether it was useful, compare. */
  z.object({ action: z.literal('answer-options'), ...ofSection }),
  z.object({ action: z.literal('feedback-useful'), ...ofSection }),
  /** Asks why an answer was not useful. */
  z.object({ action: z.literal('feedback-form'), ...ofSection }),
  /** Form: fields "feedback-reason" and "feedback-words". */
  z.object({ action: z.literal('feedback-send'), ...ofSection }),
  /** Form: field "question". */
  z.object({ action: z.literal('question-send'), ...versioned }),
  z.object({ action: z.literal('delete-data-sure'), ...versioned }),
]);
export type ActionData = z.infer<typeof actionDataSchema>;

/** What stands in the inputs of the card whose button was pressed, by their ids. */
export type Fields = Readonly<Record<string, string>>;

/** What a person wants in this turn: words they typed or a button they pressed. */
export type Command =
  /** `mentioned`: names of other people whom the message mentions; they stand in the text too. */
  | { kind: 'text'; text: string; mentioned?: string[] }
  | { kind: 'action'; data: ActionData; fields?: Fields }
  | { kind: 'invalid-action' }
  | { kind: 'welcome' };
