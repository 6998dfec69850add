import type { Corpus } from '../guidance/corpus';
import { type Intervention, wordingOf } from '../guidance/intervention';
import {
  partTitles,
  type SectionGroup,
  type SectionKey,
  sectionGroup,
  sectionTitle,
} from '../guidance/taxonomy';
import { actionVersion } from './command';
import type { LinkView, SourceView } from './reply';

const dates = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
/** Days written so far: each answer names the one on which its page was taken in. */
const written = new Map<string, string>();
const mostWritten = 1000;

/** "23 November 2026" of an ISO 8601 date or time. */
export function dateText(iso: string): string {
  const day = iso.slice(0, 10);
  let text = iso.length === day.length ? written.get(day) : undefined;
  if (text === undefined) {
    text = dates.format(new Date(iso));
    if (iso.length === day.length && written.size < mostWritten) written.set(day, text);
  }
  return text;
}

/** Where an answer is from; links to the guide's home page when the intervention's own address is not known. */
export function sourceOf(corpus: Corpus, intervention: Intervention, section: SectionKey): SourceView {
  return {
    // The heading above has its full name.
    intervention: intervention.shortName,
    indicator: groupTitle(corpus, sectionGroup(section)),
    section: sectionTitle(section),
    publisher: intervention.publisher,
    captured: dateText(intervention.captured),
    url: intervention.address ?? intervention.publisherAddress,
    isHome: intervention.address === null,
    isGuideText: wordingOf(intervention, section) === 'source',
  };
}

function groupTitle(corpus: Corpus, group: SectionGroup): string {
  if (group === 'overview' || group === 'references') return partTitles[group];
  return corpus.hexagon.indicators.find(({ key }) => key === group)?.title ?? group;
}

/** A button that opens a section. */
export function sectionLink(intervention: string, section: SectionKey): LinkView {
  return {
    title: sectionTitle(section),
    data: { action: 'section', intervention, section, version: actionVersion },
  };
}

/** A button that opens an intervention's overview. */
export function interventionLink({ id, shortName }: Intervention): LinkView {
  return { title: shortName, data: { action: 'intervention', intervention: id, version: actionVersion } };
}

/** Buttons for the first example questions. @param most how many at the most */
export function exampleLinks(corpus: Corpus, most: number): LinkView[] {
  return corpus.examples.slice(0, most).map(({ id, text }) => ({
    title: text,
    data: { action: 'example', example: id, version: actionVersion },
  }));
}

/** A button that starts an assessment of an intervention; the template has its words. */
export function assessLink({ id, shortName }: Intervention): LinkView {
  return { title: shortName, data: { action: 'assess', intervention: id, version: actionVersion } };
}

/** A button that opens what can be done with an answer; the template has its words. */
export function optionsLink({ id }: Intervention, section: SectionKey): LinkView {
  return { title: '', data: { action: 'answer-options', intervention: id, section, version: actionVersion } };
}

/** A button that puts an intervention aside to compare; the template has its words. */
export function compareLink({ id }: Intervention): LinkView {
  return { title: '', data: { action: 'compare-add', intervention: id, version: actionVersion } };
}

/** A button that lists what is held of an intervention; the template has its words. */
export function coverageLink({ id }: Intervention): LinkView {
  return { title: '', data: { action: 'coverage', intervention: id, version: actionVersion } };
}

/** A button that shows the questions an intervention's page puts to a service; the template has its words. */
export function questionsLink({ id }: Intervention): LinkView {
  return { title: '', data: { action: 'questions', intervention: id, version: actionVersion } };
}
