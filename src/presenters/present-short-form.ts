import type { ShortFormReply } from '../conversation/reply';
import { bareFrame, maxActions } from './card-frame';
import { escapeMarkdown } from './escape-markdown';

/** What short forms stand for, as card data. */
export function presentShortForm(reply: ShortFormReply) {
  return {
    ...bareFrame,
    forms: reply.forms.map(({ short, full, inPages }) => ({
      short: escapeMarkdown(short),
      full: escapeMarkdown(full),
      inPages,
    })),
    open: reply.open.slice(0, maxActions),
  };
}
