import type { RenderedCard } from './card-renderer';

/** Bytes that older Teams clients take for a message with its card. */
export const messageBudget = 28 * 1024;
/** Characters of a message beside its card and summary: ids, names and addresses at their longest. */
const envelope = 900;

/** Bytes of the message that carries a card, as Teams counts them (UTF-16). */
export function messageBytes({ card, summary }: RenderedCard): number {
  return (JSON.stringify({ summary, content: card }).length + envelope) * 2;
}
