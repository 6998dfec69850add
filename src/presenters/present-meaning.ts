import type { MeaningReply } from '../conversation/reply';
import { bareFrame } from './card-frame';
import { escapeMarkdown } from './escape-markdown';

/** What an indicator and its ratings mean, as card data. */
export function presentMeaning(reply: MeaningReply) {
  return {
    ...bareFrame,
    title: escapeMarkdown(reply.title),
    about: escapeMarkdown(reply.about),
    levels: reply.levels.map(({ level, meaning }) => ({
      level: escapeMarkdown(level),
      meaning: escapeMarkdown(meaning),
    })),
    provenance: escapeMarkdown(reply.provenance),
  };
}
