import { actionVersion } from '../conversation/command';
import type {
  AnswerOptionsReply,
  CompareReply,
  ComparingReply,
  CoverageReply,
  FilterReply,
  ListReply,
  QuestionsReply,
} from '../conversation/explore/explore-reply';
import { browseLink } from '../conversation/explore/list-replies';
import type { LinkView } from '../conversation/views';
import { bareFrame } from './card-frame';
import { escapeMarkdown } from './escape-markdown';
import { presentSource } from './present-source';

/** Characters of all cells together, by how many interventions are compared. */
const allCells = { 2: 3900, 3: 3100, 4: 1100 } as const;
/** Characters of one cell: the first of these with which all cells fit. */
const longestCells = [150, 110, 80, 60, 45, 30, 20];
/** Longest name before a cell, in characters. */
const longestHead = { 2: 40, 3: 26, 4: 12 } as const;

/** Characters of words that were not understood. */
const longestUnread = 150;
/** Value of the choice by which a field of the filter asks for nothing. */
const any = 'any';
const clear = { action: 'compare-clear', version: actionVersion } as const;
const links = (link: LinkView | null) => (link ? [link] : []);

/** A page of interventions as card data; the filter gives way to "Previous" between the first and the last page. */
export function presentList(reply: ListReply) {
  return {
    ...bareFrame,
    filters: reply.filters.map((text) => ({ text: escapeMarkdown(text) })),
    total: String(reply.total),
    from: String(reply.from),
    to: String(reply.to),
    rows: reply.rows.map(({ title, who, ratings, open }) => ({
      name: escapeMarkdown(title),
      shortName: open.title,
      who: escapeMarkdown(who),
      ratings: escapeMarkdown(ratings),
      data: open.data,
    })),
    // The words of the person, as they typed them.
    unread: escapeMarkdown(reply.unread.join(', ').slice(0, longestUnread)),
    // There is nothing else by which the list could be.
    unlisted: reply.total === 0 && reply.unread.length > 0 && reply.filters.length === 0,
    wider: reply.wider,
    unknown: reply.unknown.map(({ label, count }) => ({
      label: escapeMarkdown(label),
      count: String(count),
    })),
    told: escapeMarkdown(reply.told.join(', ')),
    needs: (reply.needs ?? []).map(escapeMarkdown).join(' · '),
    speaking: escapeMarkdown((reply.speaking ?? []).join(', ')),
    next: links(reply.next),
    previous: links(reply.previous),
    showFilter: reply.next === null || reply.previous === null,
    filter: reply.filter.data,
    all: browseLink().data,
  };
}

/** The filter card as card data. */
export function presentFilter(reply: FilterReply) {
  const scotland = reply.fields.find(({ id }) => id === 'scotland');
  return {
    ...bareFrame,
    fields: reply.fields
      .filter(({ id }) => id !== 'scotland')
      .map((field) => ({ ...field, value: field.value || any })),
    scotland: { label: scotland?.label ?? '', value: scotland?.value || any },
    apply: { action: 'filter-apply', version: actionVersion },
    all: browseLink().data,
  };
}

/** A comparison as card data. Each cell names its intervention, so that it can be read alone on a phone. */
export function presentCompare(reply: CompareReply) {
  const count = Math.min(4, Math.max(2, reply.names.length)) as 2;
  const longest = longestCell(
    reply.rows.flatMap(({ cells }) => cells),
    allCells[count],
  );
  const heads = reply.names.map((name) => escapeMarkdown(shortened(name, longestHead[count])));
  return {
    ...bareFrame,
    names: reply.names.map(escapeMarkdown).join(' · '),
    notHeld: reply.notHeld.map(escapeMarkdown),
    shared: reply.shared,
    rows: reply.rows.map(({ title, cells, differs }) => ({
      title: escapeMarkdown(title),
      differs,
      cells: cells.map((cell, index) => ({
        text: `**${heads[index]}:** ${escapeMarkdown(shortened(cell, longest))}`,
      })),
    })),
    from: reply.sources.map((source, index) => {
      const { publisher, captured, url, isGuideText } = presentSource(source);
      const link = url === '' ? '' : ` · [Open](${url})`;
      return { text: `${heads[index]} · ${publisher} · captured ${captured}${link}`, isGuideText };
    }),
    // Four interventions leave no room for buttons of their own.
    open: reply.names.length < 4 ? reply.open : [],
    share: links(reply.share),
    clear,
  };
}

function longestCell(cells: readonly string[], budget: number): number {
  const total = (longest: number) => cells.reduce((sum, cell) => sum + Math.min(cell.length, longest), 0);
  return longestCells.find((longest) => total(longest) <= budget) ?? 20;
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** What is put aside to compare, as card data. */
export function presentComparing(reply: ComparingReply) {
  return {
    ...bareFrame,
    state: reply.state,
    names: reply.names.map(escapeMarkdown).join(' · '),
    notHeld: reply.notHeld.map(escapeMarkdown),
    open: reply.open,
    many: reply.state === 'too-many',
    compare: links(reply.compare),
    // These are named, and not what was put aside.
    showClear: reply.names.length > 0 && reply.state !== 'too-many' && reply.state !== 'only-one',
    browse: reply.browse.data,
    clear,
  };
}

/** What can be done with an answer, as card data. */
export function presentAnswerOptions(reply: AnswerOptionsReply) {
  return {
    ...bareFrame,
    heading: escapeMarkdown(reply.interventionTitle),
    section: escapeMarkdown(reply.section),
    share: reply.share.data,
    useful: reply.useful.data,
    notUseful: reply.notUseful.data,
    compare: reply.compare.data,
  };
}

/** The questions of a page as card data. */
export function presentQuestions(reply: QuestionsReply) {
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    sources: [presentSource(reply.source)],
    groups: reply.groups.map(({ title, questions }) => ({
      title: escapeMarkdown(title),
      questions: `\n\n${questions.map((text) => `- ${escapeMarkdown(text)}`).join('\n')}`,
    })),
    assess: [reply.assess],
  };
}

/** What is held of a page, as card data. */
export function presentCoverage(reply: CoverageReply) {
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    sources: [presentSource(reply.source)],
    full: reply.full,
    held: reply.held.map(({ title }) => escapeMarkdown(title)).join(', '),
    // Of an overview there is one part, which a button opens.
    choices: reply.full ? [{ sections: reply.held, first: reply.held[0]?.value ?? '' }] : [],
    choose: reply.full ? [reply.choose] : [],
    missing: reply.missing.map(escapeMarkdown).join(', '),
    open: [reply.open],
  };
}
