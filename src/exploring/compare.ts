import type { ExploreGuide } from '../guidance/explore-guide';
import { formatFigure, type KeyFigure } from '../guidance/figure';
import type { Intervention, Section } from '../guidance/intervention';
import type { SectionKey } from '../guidance/taxonomy';

/** Fewest and most interventions of a comparison. */
export const fewestCompared = 2;
export const mostCompared = 4;

/** One cell: what an intervention shows of a topic. */
export interface ComparedCell {
  text: string;
  /** The same in fewer words, for a comparison of many. */
  short: string;
  /** False when the text only says that nothing is held or shown. */
  held: boolean;
}

export interface ComparedRow {
  topic: Exclude<keyof ExploreGuide['rows'], 'notHeld' | 'notShown'>;
  /** One for each intervention, in their order. */
  cells: ComparedCell[];
  /** True when what is held differs. */
  differs: boolean;
}

type Topic = ComparedRow['topic'];

/** What interventions show of each topic, side by side. Never a sum and never a winner. */
export function compareRows(interventions: readonly Intervention[], guide: ExploreGuide): ComparedRow[] {
  const topics = Object.keys(guide.rows).filter((key) => key !== 'notHeld' && key !== 'notShown') as Topic[];
  return topics.flatMap((topic) => {
    const cells = interventions.map((each) => cellOf(each, topic, guide));
    const held = cells.filter((cell) => cell.held).map(({ text }) => text);
    // Few pages show a level; where none does, a row on provision would only seem to deny that there is any.
    if (topic === 'levels' && held.length === 0) return [];
    return [{ topic, cells, differs: new Set(held).size > 1 }];
  });
}

function cellOf(intervention: Intervention, topic: Topic, { rows }: ExploreGuide): ComparedCell {
  const text = shown(intervention, topic);
  if (text !== '') return { text, short: topic === 'costs' ? withoutLabels(text) : text, held: true };
  // What a page held in full does not say is not shown; of an overview we hold too little to tell.
  const isTag = topic === 'needs' || topic === 'ages' || topic === 'levels' || topic === 'scotland';
  const none = isTag || intervention.coverage === 'full' ? rows.notShown : rows.notHeld;
  return { text: none, short: none, held: false };
}

const withoutLabels = (text: string): string => text.replace(/ \([^)]*\)/g, '');

function shown(intervention: Intervention, topic: Topic): string {
  const { needs, ages, levels, scotland } = intervention.classification;
  switch (topic) {
    case 'needs':
      return needs.join('; ');
    case 'ages':
      return ages.join('; ');
    case 'levels':
      return levels.join('; ');
    case 'scotland':
      return scotland === 'yes' ? 'Yes' : '';
    case 'sessions':
      return figures(intervention, (figure) => figure.kind === 'count' && /^sessions/.test(figure.key));
    case 'length':
      return figures(
        intervention,
        (figure) => figure.kind === 'duration' && /session-length/.test(figure.key),
      );
    case 'costs':
      return figures(intervention, (figure) => figure.kind === 'money', 3);
    case 'delivery':
      return firstSentence(intervention, ['qualifications-required', 'workforce']);
    case 'training':
      return firstSentence(intervention, ['training-requirements']);
    case 'supervision':
      return firstSentence(intervention, ['supervision-requirements']);
  }
}

/** Values of the figures that are asked for, each told once, with what they measure when there are several. */
function figures({ sections }: Intervention, wanted: (figure: KeyFigure) => boolean, most = 2): string {
  const found = new Map<string, string>();
  for (const figure of sections.flatMap((section) => section.figures).filter(wanted)) {
    const value = formatFigure(figure);
    if (!found.has(value)) found.set(value, figure.label);
  }
  const entries = [...found].slice(0, most);
  if (entries.length <= 1) return entries[0]?.[0] ?? '';
  const isMoney = /^£/.test(entries[0]?.[0] ?? '');
  return entries.map(([value, label]) => (isMoney ? `${value} (${label})` : value)).join('; ');
}

/** The section's first sentence; a list that it leads up to is told in one line. */
function firstSentence({ sections }: Intervention, keys: readonly SectionKey[]): string {
  const section = keys.map((key) => sections.find((each: Section) => each.key === key)).find(Boolean);
  const lines = (section?.text.split('\n') ?? []).filter((each) => each !== '' && !each.startsWith('#'));
  const [first = '', ...others] = lines;
  if (!first.endsWith(':')) return /^.*?\.(?=\s|$)/.exec(first)?.[0] ?? first;
  const end = others.findIndex((line) => !line.startsWith('- '));
  const items = others.slice(0, end < 0 ? others.length : end).map((line) => line.slice(2));
  return `${first} ${items.join(', ')}`;
}
