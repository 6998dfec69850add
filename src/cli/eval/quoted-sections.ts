import type { Reply } from '../../conversation/reply';

/** Titles of the sections that a reply quotes or names as its source; null when it quotes none by its kind. */
export function quotedSections(reply: Reply): string[] | null {
  switch (reply.kind) {
    case 'answer':
      return [reply.source, ...reply.passages, ...reply.facts].map(({ section }) => section);
    case 'section':
      return [reply.title];
    case 'cost-plan':
      return [reply.source, ...reply.rows, ...reply.yearly].map(({ section }) => section);
    default:
      return null;
  }
}
