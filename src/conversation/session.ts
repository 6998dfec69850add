import { z } from 'zod';
import { filterSchema } from '../exploring/filter';
import { overviewTopicKeys } from '../guidance/overview-topics';
import { sectionKeys } from '../guidance/taxonomy';

const heads = z.object({ least: z.number(), most: z.number() });
const planSchema = z.object({
  people: heads,
  uncounted: z.boolean(),
  supervised: heads.nullable(),
  members: heads.optional(),
  attending: heads.optional(),
  training: z.boolean(),
  supervision: z.boolean(),
  membership: z.boolean(),
  years: z.number().nullable(),
});
const profileTopic = z.enum(['ratings', 'ages', 'needs', 'levels', 'scotland', 'website']);
const topicSchema = z.object({
  terms: z.array(z.string()),
  kinds: z.array(z.enum(['money', 'count', 'duration', 'frequency', 'ages'])),
  plan: planSchema.nullable().default(null),
  profile: z.array(profileTopic).optional(),
  overviewTopics: z.array(z.enum(overviewTopicKeys)).optional(),
});

/**
 * What a talk remembers: which intervention and topic it is about, as ids and words of the content. Never what
 * somebody typed. One session per person and conversation.
 */
export const sessionSchema = z.object({
  interventionId: z.string().nullable(),
  /** The intervention that was talked of before that one; null when there was none. */
  before: z.string().nullable().default(null),
  topic: topicSchema.nullable(),
  /** The question that waits for "which intervention?", as words of the content. */
  pending: topicSchema
    .extend({
      profile: z.array(profileTopic),
      overviewTopics: z.array(z.enum(overviewTopicKeys)).default([]),
    })
    .nullable(),
  /** The interventions among which a person is to choose; empty when none are offered. */
  candidates: z.array(z.string()).default([]),
  /** What is talked of where that is not one intervention: several, a list, therapies that are not held. */
  talkedOf: z
    .object({ interventions: z.array(z.string()), notHeld: z.array(z.string()), isList: z.boolean() })
    .nullable()
    .default(null),
  /** The assessment that typing belongs to, or that was finished last; null when none is open here. */
  assessment: z.string().nullable().default(null),
  /** A question of the assessment's own that waits for an answer; `id`: the assessment or intervention it is about. */
  asking: z
    .object({
      what: z.enum(['intervention', 'drafts', 'delete', 'delete-data', 'rename']),
      id: z.string(),
    })
    .nullable()
    .default(null),
  /** What was shown last, to share it or to say whether it was useful; null when that was something else. */
  shown: z
    .object({
      what: z.enum(['section', 'intervention', 'comparison']),
      interventions: z.array(z.string()),
      section: z.enum(sectionKeys).nullable(),
    })
    .nullable()
    .default(null),
  /** The list that was shown last, for "next". */
  listing: z.object({ filter: filterSchema, offset: z.number() }).nullable().default(null),
  /** Interventions that were put aside to compare. */
  comparing: z.array(z.string()).default([]),
  /** When it was last used, ISO 8601; old sessions start afresh. */
  at: z.string(),
});
export type Session = z.infer<typeof sessionSchema>;

/** Who talks where. */
export interface Who {
  tenant: string;
  user: string;
  conversation: string;
}

/** Keeps sessions between turns. What it returns may be missing or old: a session is a convenience, never a record. */
export interface SessionStore {
  load(who: Who): Promise<unknown>;
  /**
   * Stores what `change` makes of the stored session (null when there is none). When another turn stored one in between,
   * `change` is asked again with that.
   */
  change(who: Who, change: (stored: unknown) => Session): Promise<void>;
  forget(who: Who): Promise<void>;
  /** A person's sessions in all conversations, as they are stored. */
  all(owner: { tenant: string; user: string }): Promise<unknown[]>;
  /** Forgets a person's sessions in all conversations; resolves to how many there were. */
  forgetAll(owner: { tenant: string; user: string }): Promise<number>;
}

/** How many interventions a stored session has put aside to compare; 0 for whatever is no session. */
export function readCompared(stored: unknown): number {
  const parsed = sessionSchema.safeParse(stored);
  return parsed.success ? parsed.data.comparing.length : 0;
}

/** After this many hours without a word, "it" no longer means what it did. */
const freshHours = 12;

/** A stored session, or a new one when it is missing, malformed or old. */
export function readSession(stored: unknown, now: Date): Session {
  const parsed = sessionSchema.safeParse(stored);
  const fresh = parsed.success && now.getTime() - Date.parse(parsed.data.at) < freshHours * 3_600_000;
  return fresh
    ? parsed.data
    : {
        interventionId: null,
        before: null,
        topic: null,
        pending: null,
        candidates: [],
        talkedOf: null,
        assessment: null,
        asking: null,
        shown: null,
        listing: null,
        comparing: [],
        at: now.toISOString(),
      };
}
