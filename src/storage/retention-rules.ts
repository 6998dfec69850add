import type { RetentionDays } from '../conversation/rights/retention-days';

/** What decides whether a document is too old: a kind with its days, and the moment from which they are counted. */
export interface Aged {
  kind: keyof RetentionDays;
  since: Date;
}

/** Documents under a prefix, and how their age is told. */
export interface RetentionRule {
  prefix: string;
  /** Told by the key alone: such documents never change, and need not be read. Null when the key tells no day. */
  ofKey?: (key: string) => Aged | null;
  /** Told by the stored value; null when it holds no moment that can be read. */
  ofValue?: (value: unknown) => Aged | null;
}

/**
 * All that is kept for a time. What is not named here stays: keys that sign, marks of where the bot was installed, and
 * counts of sections, none of which is about a person.
 */
export const retentionRules: readonly RetentionRule[] = [
  { prefix: 'sessions/', ofValue: (value) => aged('session', field(value, 'at')) },
  {
    prefix: 'assessments/',
    ofValue: (value) =>
      aged(field(value, 'finished') === null ? 'draft' : 'finished', field(value, 'changed')),
  },
  { prefix: 'feedback/', ofValue: (value) => aged('feedback', field(value, 'day')) },
  { prefix: 'questions/', ofValue: (value) => aged('feedback', field(value, 'day')) },
  { prefix: 'turns/', ofKey: (key) => aged('mark', key.split('/')[1]) },
];

/** True when its days are over. */
export function isOver({ kind, since }: Aged, days: RetentionDays, now: Date): boolean {
  return now.getTime() - since.getTime() > days[kind] * 24 * 60 * 60 * 1000;
}

function aged(kind: Aged['kind'], moment: unknown): Aged | null {
  // "2026-11-23" or a full moment; nothing else that Date would take.
  if (typeof moment !== 'string' || !/^\d{4}-\d{2}-\d{2}($|T)/.test(moment)) return null;
  const since = new Date(moment);
  return Number.isNaN(since.getTime()) ? null : { kind, since };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
