import type { IncomingActivity } from './incoming-activity';

/** Milliseconds after which each kind of turn is acknowledged, done or not, and after which it is given up. */
export interface TurnBudget {
  /** Teams sends a message again after 10–15 s. */
  turn: number;
  /** Teams shows a fault after 5 s. */
  search: number;
  /** The turn is given up with an apology. */
  limit: number;
}
export const turnBudget: TurnBudget = { turn: 8000, search: 4000, limit: 60_000 };

/** Milliseconds that the activity may take until it is acknowledged. */
export function budgetOf(activity: IncomingActivity, budget: TurnBudget): number {
  return isSearch(activity) ? budget.search : budget.turn;
}

/** True for an invoke of the search in the message box, or for an address that was pasted. */
export function isSearch(activity: IncomingActivity): boolean {
  return activity.type === 'invoke' && activity.name?.startsWith('composeExtension/') === true;
}

/** The time was up. */
export class TimeUpError extends Error {
  override readonly name = 'TimeUpError';
  readonly code = 'time-up';
}

/** What the work gives. @rejects with TimeUpError when it takes longer than so many milliseconds; it then goes on unheard */
export async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeUpError('the time was up')), milliseconds);
  });
  try {
    return await Promise.race([work, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
