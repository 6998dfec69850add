import type { Activity } from 'botbuilder';
import type { Reply } from '../conversation/reply';

/** Turns a reply into a card and the line that stands in notifications. */
export interface ReplyRenderer {
  render(reply: Reply): { card: object; summary: string };
}

/** The message that carries a reply: one Adaptive Card, and its summary for the notification. */
export function replyActivity(renderer: ReplyRenderer, reply: Reply): Partial<Activity> {
  const { card, summary } = renderer.render(reply);
  return {
    type: 'message',
    inputHint: 'acceptingInput',
    summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}
