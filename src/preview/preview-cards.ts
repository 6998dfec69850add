import type { Command } from '../conversation/command';
import { interventionLink, sectionLink } from '../conversation/links';
import type { LinkView, Reply, ReplyKind } from '../conversation/reply';
import type { Assistant } from '../conversation/turn';
import { type Corpus, findIntervention } from '../guidance/corpus';
import { type SectionKey, sectionTitle } from '../guidance/taxonomy';
import type { RenderedCard } from '../presenters/card-renderer';
import { messageBytes } from '../presenters/message-size';
import { likelyQuestions } from './likely-questions';

/** A card as the bot would send it. */
export interface PreviewCard {
  kind: ReplyKind;
  card: Record<string, unknown>;
  /** Bytes of the message that carries it. */
  bytes: number;
}

/** One thing that a person may ask or open, and what they get. */
export interface Previewed {
  /** Title of the section, or the question. */
  title: string;
  /** The section that is opened; null for a question. */
  section: SectionKey | null;
  cards: PreviewCard[];
}

/** All that the bot says of an intervention, as far as one can foresee it. */
export interface Preview {
  id: string;
  title: string;
  shortName: string;
  overview: PreviewCard[];
  sections: Previewed[];
  questions: Previewed[];
}

export interface PreviewParts {
  corpus: Corpus;
  /** One whose memory is thrown away: a preview is nothing that people asked. */
  assistant: Assistant;
  renderer: { render(reply: Reply): RenderedCard };
}

/**
 * The cards the bot would show for every section of an intervention and for the questions most likely asked about it.
 * Null when no intervention is held under the id.
 */
export async function previewOf(id: string, parts: PreviewParts, at: Date): Promise<Preview | null> {
  const { corpus, assistant, renderer } = parts;
  const intervention = findIntervention(corpus, id);
  if (!intervention) return null;
  let talks = 0;
  const cardsOf = async (command: Command): Promise<PreviewCard[]> => {
    // Each is a talk of its own, so that none leans on the one before.
    const who = { tenant: 'preview', user: 'preview', conversation: `${id} ${talks++}` };
    const replies = await assistant.reply({ command, scope: 'personal', who, at });
    return replies.map((reply) => {
      const rendered = renderer.render(reply);
      return { kind: reply.kind, card: rendered.card, bytes: messageBytes(rendered) };
    });
  };
  const press = ({ data }: LinkView) => cardsOf({ kind: 'action', data });
  const sections: Previewed[] = [];
  for (const { key } of intervention.sections)
    sections.push({ title: sectionTitle(key), section: key, cards: await press(sectionLink(id, key)) });
  const questions: Previewed[] = [];
  for (const text of likelyQuestions(corpus, intervention))
    questions.push({ title: text, section: null, cards: await cardsOf({ kind: 'text', text }) });
  const overview = await press(interventionLink(intervention));
  return { id, title: intervention.title, shortName: intervention.shortName, overview, sections, questions };
}
