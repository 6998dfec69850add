import { type Corpus, describeRating, findSection } from '../guidance/corpus';
import type { Intervention, Section } from '../guidance/intervention';
import { toldOfTopic } from '../guidance/overview-topics';
import { isProgrammeIndicator, type SectionKey, sectionGroup, sectionTitle } from '../guidance/taxonomy';
import { evidenceByAge, ratingsOf, sectionFacts } from './facts';
import {
  assessLink,
  compareLink,
  coverageLink,
  optionsLink,
  questionsLink,
  sectionLink,
  sourceOf,
} from './links';
import type { FactView, InterventionReply, LinkView, SectionReply } from './reply';

/** The sections that an intervention's card offers first: what staff ask for most. */
const offered: SectionKey[] = [
  'start-up-costs',
  'training-requirements',
  'supervision-requirements',
  'core-components',
];

/** Where a page tells its prices. */
const costSections: SectionKey[] = ['start-up-costs', 'financial-support'];

/** One section in full. */
export function sectionReply(corpus: Corpus, intervention: Intervention, section: Section): SectionReply {
  const group = sectionGroup(section.key);
  const value = isProgrammeIndicator(group) ? intervention.ratings[group] : null;
  return {
    kind: 'section',
    interventionTitle: intervention.title,
    title: sectionTitle(section.key),
    rating: describeRating(corpus.hexagon, group, value) ?? '',
    facts: sectionFacts(section.figures, section.key),
    text: section.text,
    questions: section.questions.map(({ text }) => text),
    references:
      section.key === 'references'
        ? intervention.references.map(({ number, text }) => `${number}. ${text}`)
        : [],
    related: intervention.sections
      .filter(({ key }) => key !== section.key && sectionGroup(key) === group)
      .slice(0, 4)
      .map(({ key }) => sectionLink(intervention.id, key)),
    assess: assessLink(intervention),
    options: optionsLink(intervention, section.key),
    source: sourceOf(corpus, intervention, section.key),
  };
}

/** An intervention at a glance. */
export function interventionReply(corpus: Corpus, intervention: Intervention): InterventionReply {
  const { classification, shortName, title, coverage } = intervention;
  const summary = findSection(intervention, 'summary');
  return {
    kind: 'intervention',
    title,
    shortName,
    coverage,
    summary: summaryOf(intervention),
    ratings: ratingsOf(corpus, intervention),
    evidenceByAge: evidenceByAge(intervention),
    needs: classification.needs,
    ages: classification.ages,
    levels: classification.levels,
    scotland: classification.scotland,
    scotlandTold: classification.scotland === 'yes' ? '' : scotlandTold(corpus, intervention),
    facts: [...sectionFacts(summary?.figures ?? [], 'summary'), ...costsOf(intervention)],
    website: intervention.website ?? '',
    links: offeredLinks(intervention),
    assess: assessLink(intervention),
    compare: compareLink(intervention),
    // Of an overview there is nothing more to open.
    ...(coverage === 'full' && {
      sections: coverageLink(intervention),
      questions: questionsLink(intervention),
      references: sectionLink(intervention.id, 'references'),
    }),
    options: optionsLink(intervention, 'summary'),
    source: sourceOf(corpus, intervention, 'summary'),
  };
}

/** Opens the sections that are asked for most, as far as they are held. */
export function offeredLinks(intervention: Intervention): LinkView[] {
  return offered
    .filter((key) => findSection(intervention, key))
    .map((key) => sectionLink(intervention.id, key));
}

/** Prices by the sections that hold them, each told once. */
function costsOf({ sections }: Intervention): FactView[] {
  const facts = costSections.flatMap((key) => {
    const figures = sections.find((section) => section.key === key)?.figures ?? [];
    return sectionFacts(
      figures.filter(({ kind }) => kind === 'money'),
      key,
    );
  });
  return facts.filter(({ value }, index) => facts.findIndex((each) => each.value === value) === index);
}

/** What the summary tells of use in Scotland; empty where it tells nothing. */
function scotlandTold({ vocabulary }: Corpus, intervention: Intervention): string {
  const topic = vocabulary.overviewTopics.scotland;
  const { sentences } = topic ? toldOfTopic(intervention, topic) : { sentences: [] };
  return sentences
    .map(({ text }) => text)
    .filter((text) => /\bScot(?:land|tish)\b/.test(text))
    .join(' ');
}

/** The summary's text; empty when the page gave none. */
export function summaryOf(intervention: Intervention): string {
  return findSection(intervention, 'summary')?.text.trim() ?? '';
}
