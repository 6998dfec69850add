import type { Reply } from '../../conversation/reply';
import type { LinkView } from '../../conversation/views';
import { sectionKeys, sectionTitle } from '../../guidance/taxonomy';

/** One thing that a card shows or offers. */
export interface Place {
  /** Title of the section it is from; null where cards quote none. */
  section: string | null;
  text: string;
}

const titles: ReadonlySet<string> = new Set(sectionKeys.map(sectionTitle));

/**
 * What a reply shows, in the order in which people come upon it: figures, passages, then sections to open. Null for
 * replies that quote no section.
 */
export function placesOf(reply: Reply): Place[] | null {
  switch (reply.kind) {
    case 'answer': {
      // A fact of the classification or a rating names what it is, not where it stands: that is the source.
      const sectionOf = (named: string) => (titles.has(named) ? named : reply.source.section);
      return [
        ...reply.facts.map(({ section, value, label }) => ({
          section: sectionOf(section),
          text: `${value} ${label}`,
        })),
        ...reply.passages,
        ...[...reply.full, ...reply.related].flatMap(linked),
      ];
    }
    case 'section': {
      const facts = reply.facts.map(({ value, label }) => `${value} ${label}`);
      const text = [...facts, reply.text, ...reply.questions, ...reply.references].join('\n');
      return [{ section: reply.title, text }, ...reply.related.flatMap(linked)];
    }
    case 'cost-plan':
      return [...reply.rows, ...reply.yearly].map(({ section, label, each, total }) => ({
        section,
        text: `${label} ${each} ${total}`,
      }));
    default:
      return null;
  }
}

function linked({ title, data }: LinkView): Place[] {
  return data.action === 'section' ? [{ section: sectionTitle(data.section), text: title }] : [];
}
