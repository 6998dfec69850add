import type { SectionReply } from '../conversation/reply';
import { contentToMarkdown, escapeMarkdown } from './escape-markdown';
import { fitList, fitText, writtenLength } from './fit-text';
import { groupFacts } from './present-facts';
import { presentOwn } from './present-own';
import { presentSource } from './present-source';

/** Written characters of a section's own parts: with header, footer and buttons the message stays under 28 KB. */
const sectionBudget = 8800;
/** Figures above the text; the text itself holds them all. */
const maxSectionFacts = 5;
/** Written characters of a figure's text block besides its value and label. */
const factOverhead = 90;

/** A whole section as card data; only one that would not fit into a message is shortened, and says so. */
export function presentSection(reply: SectionReply) {
  // The section is the same for all its figures and stands in the title, so its name is not repeated.
  const facts = groupFacts(reply.facts.slice(0, maxSectionFacts)).flatMap((group) => group.facts);
  let left = facts.reduce(
    (sum, fact) => sum - writtenLength(fact.value + fact.label) - factOverhead,
    sectionBudget,
  );
  const body = fitText(contentToMarkdown(reply.text), left);
  left -= writtenLength(body.text);
  const questions = fitList(reply.questions.map(escapeMarkdown), left);
  left -= questions.texts.reduce((sum, text) => sum + writtenLength(text) + 2, 0);
  const references = fitList(reply.references.map(contentToMarkdown), left);
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    title: escapeMarkdown(reply.title),
    rating: escapeMarkdown(reply.rating),
    facts,
    text: body.text,
    questions: asList(questions.texts),
    references: references.texts.join('\n\n'),
    cut: body.cut || questions.cut || references.cut,
    related: reply.related.slice(0, 4),
    ...presentOwn(reply),
    sources: [presentSource(reply.source)],
  };
}

const asList = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join('\n');
