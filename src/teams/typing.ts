import type { Activity } from 'botbuilder';

/** The one thing a typing indicator needs of a turn context. */
export interface Sender {
  sendActivity(activity: Partial<Activity>): Promise<unknown>;
}

/** Milliseconds after which an answer that is still being worked on shows the typing indicator. */
export const typingDelay = 600;

/**
 * Does the work and shows the typing indicator when it takes longer than `delay` milliseconds. The indicator never
 * comes after the answer, and its failing fails nothing.
 */
export async function withTyping<T>(sender: Sender, delay: number, work: () => Promise<T>): Promise<T> {
  let indicator: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    indicator = sender.sendActivity({ type: 'typing' }).catch(() => undefined);
  }, delay);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    await indicator;
  }
}
