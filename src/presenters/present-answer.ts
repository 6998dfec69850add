import type { AnswerReply, PassageView } from '../conversation/reply';
import { maxActions } from './card-frame';
import { contentToMarkdown, escapeMarkdown } from './escape-markdown';
import { fitText } from './fit-text';
import { groupFacts, presentFact } from './present-facts';
import { presentSource } from './present-source';

/** Written characters of quoted text in an answer; a longer quotation is what the full section is for. */
const passageBudget = 6000;

/** An answer as card data: one figure stands alone as the headline, several become rows grouped by section. */
export function presentAnswer(reply: AnswerReply) {
  const single = reply.facts.length === 1;
  const { passages, cut } = presentPassages(reply);
  const own = (reply.assess ? 1 : 0) + (reply.options ? 1 : 0);
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    closest: reply.closest,
    unpriced: reply.unpriced?.length ? [{ names: escapeMarkdown(reply.unpriced.join(', ')) }] : [],
    unnamed: reply.unnamed?.length ? [{ names: escapeMarkdown(reply.unnamed.join(', ')) }] : [],
    adaptation: reply.adaptation ? [presentAdaptation(reply.adaptation)] : [],
    headline: single ? reply.facts.map(presentFact) : [],
    factGroups: single ? [] : groupFacts(reply.facts),
    passages,
    cut,
    lacking: reply.lacking?.length ? [{ names: reply.lacking.map(escapeMarkdown) }] : [],
    full: reply.full.slice(0, 2),
    related: reply.related.slice(0, Math.min(3, maxActions - own - Math.min(2, reply.full.length))),
    assess: reply.assess ? [reply.assess] : [],
    options: reply.options ? [reply.options] : [],
    sources: [presentSource(reply.source)],
  };
}

function presentAdaptation({ name, of, isPrice }: NonNullable<AnswerReply['adaptation']>) {
  return { name: escapeMarkdown(name), of: escapeMarkdown(of), isPrice };
}

function presentPassages(reply: AnswerReply) {
  const budget = passageBudget / Math.max(reply.passages.length, 1);
  const several = new Set(reply.passages.map(({ section }) => section)).size > 1;
  // The name of a section stands once above all that is quoted of it in a row.
  const named = ({ section }: PassageView, position: number) =>
    reply.passages[position - 1]?.section !== section && (several || section !== reply.source.section);
  const fitted = reply.passages.map((passage, position) => ({
    section: escapeMarkdown(passage.section),
    named: named(passage, position),
    ...fitText(contentToMarkdown(passage.text), budget),
  }));
  const passages = fitted.map(({ section, named, text }) => ({ section, named, text }));
  return { passages, cut: fitted.some((passage) => passage.cut) };
}
