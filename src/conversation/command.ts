import { z } from 'zod';
import { sectionKeys } from '../guidance/taxonomy';

/** Version of the action data. A card of another version is answered with the current state, never acted on. */
export const actionVersion = 1;

const id = z.string().min(1).max(120);
const versioned = { version: z.literal(actionVersion) };

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
]);
export type ActionData = z.infer<typeof actionDataSchema>;

/** What a person wants in this turn: words they typed or a button they pressed. */
export type Command =
  /** `mentioned`: names of other people whom the message mentions; they stand in the text too. */
  | { kind: 'text'; text: string; mentioned?: string[] }
  | { kind: 'action'; data: ActionData }
  | { kind: 'invalid-action' }
  | { kind: 'welcome' };
