import type { InterventionReply, OverviewOnlyReply } from '../conversation/reply';
import { bareFrame, maxActions } from './card-frame';
import { contentToMarkdown, escapeMarkdown, linkTarget } from './escape-markdown';
import { fitText } from './fit-text';
import { groupFacts, presentRatings } from './present-facts';
import { presentOwn } from './present-own';
import { presentSource } from './present-source';

/** Written characters of a summary on a card. */
const summaryBudget = 1600;
/** Needs named where something else is asked for; the overview shows all. */
const mostNeeds = 2;
/** Key figures on a card; prices come last. */
const mostFacts = 8;

/** An intervention's overview as card data. */
export function presentIntervention(reply: InterventionReply) {
  const summary = fitText(contentToMarkdown(reply.summary), summaryBudget);
  const { sections, questions, references, assess, compare, options } = reply;
  const own = [sections, questions, references, assess, compare, options].filter(
    (link) => link !== undefined,
  );
  return {
    ...bareFrame,
    title: escapeMarkdown(reply.title),
    overviewOnly: reply.coverage === 'overview',
    summary: summary.text,
    cut: summary.cut,
    ratings: presentRatings(reply.ratings),
    evidenceByAge: presentRatings(reply.evidenceByAge),
    needs: listed(reply.needs),
    ages: listed(reply.ages),
    levels: listed(reply.levels),
    inScotland: reply.scotland === 'yes',
    scotlandTold: escapeMarkdown(reply.scotlandTold),
    factGroups: groupFacts(reply.facts.slice(0, mostFacts)),
    website: presentWebsite(reply.website),
    pictureUrl: reply.picture?.url ?? '',
    pictureAlt: reply.picture?.alt ?? '',
    links: reply.links.slice(0, maxActions - own.length),
    more: reply.sections ? [reply.sections] : [],
    questions: reply.questions ? [reply.questions] : [],
    references: reply.references ? [reply.references] : [],
    ...presentOwn(reply),
    compare: reply.compare ? [reply.compare] : [],
    sources: [presentSource(reply.source)],
  };
}

/** "Only the overview is held" as card data. `asked` is escaped item by item; the template joins it into words. */
export function presentOverviewOnly(reply: OverviewOnlyReply) {
  const summary = fitText(contentToMarkdown(reply.summary), summaryBudget);
  return {
    heading: escapeMarkdown(reply.title),
    shortName: escapeMarkdown(reply.shortName),
    asked: reply.asked.map(escapeMarkdown),
    summary: summary.text,
    cut: summary.cut,
    ratings: presentRatings(reply.ratings)
      .map(({ indicator, rating }) => `${indicator} ${rating}`)
      .join(' · '),
    needs: listed(reply.needs.slice(0, mostNeeds)),
    moreNeeds: Math.max(0, reply.needs.length - mostNeeds),
    // The overview is one tap away; where there is a summary, it has told the most of it.
    ages: reply.summary === '' ? listed(reply.ages) : '',
    website: presentWebsite(reply.website),
    // Button titles are plain text in Teams: never escaped.
    open: { title: reply.shortName, data: reply.open.data },
    ...presentOwn(reply),
    sources: [presentSource(reply.source)],
  };
}

const listed = (texts: readonly string[]): string => texts.map(escapeMarkdown).join(', ');

/** The provider's website as Markdown: a link when it is a full address, else the text as the page prints it. */
function presentWebsite(website: string): string {
  const target = linkTarget(website);
  return target === '' ? escapeMarkdown(website) : `[${escapeMarkdown(website)}](${target})`;
}
