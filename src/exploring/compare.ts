import type { ExploreGuide } from '../guidance/explore-guide';
import { formatFigure, type KeyFigure } from '../guidance/figure';
import type { Intervention, Section } from '../guidance/intervention';
import { type OverviewTopic, type OverviewTopics, toldOfTopic } from '../guidance/overview-topics';
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

/**
 * What interventions show of each topic, side by side. Never a sum and never a winner.
 * @param told how the text tells of what stands under no heading of its own
 */
export function compareRows(
  interventions: readonly Intervention[],
  guide: ExploreGuide,
  told: OverviewTopics,
): ComparedRow[] {
  const topics = Object.keys(guide.rows).filter((key) => key !== 'notHeld' && key !== 'notShown') as Topic[];
  return topics.flatMap((topic) => {
    const cells = interventions.map((each) => cellOf(each, topic, guide, told));
    const held = cells.filter((cell) => cell.held).map(({ text }) => text);
    // Few pages show these; where none does, the row would only seem to deny that there is any.
    if (seldomShown.has(topic) && held.length === 0) return [];
    return [{ topic, cells, differs: new Set(held).size > 1 }];
  });
}
const seldomShown = new Set<Topic>(['levels', 'duration', 'format']);

function cellOf(
  intervention: Intervention,
  topic: Topic,
  { rows }: ExploreGuide,
  told: OverviewTopics,
): ComparedCell {
  const text = shown(intervention, topic, told);
  if (text !== '') return { text, short: topic === 'costs' ? withoutLabels(text) : text, held: true };
  // What a page held in full does not say is not shown; of an overview we hold too little to tell.
  const isTag = topic === 'needs' || topic === 'ages' || topic === 'levels' || topic === 'scotland';
  const none = isTag || intervention.coverage === 'full' ? rows.notShown : rows.notHeld;
  return { text: none, short: none, held: false };
}

const withoutLabels = (text: string): string => text.replace(/ \([^)]*\)/g, '');

function shown(intervention: Intervention, topic: Topic, told: OverviewTopics): string {
  const { needs, ages, levels, scotland } = intervention.classification;
  switch (topic) {
    case 'needs':
      return needs.join('; ') || sentence(intervention, told.needs);
    case 'ages':
      return ages.join('; ') || figuresOf(intervention, ['ages']) || sentence(intervention, told.ages);
    case 'levels':
      return levels.join('; ');
    case 'scotland':
      return scotland === 'yes' ? 'Yes' : sentence(intervention, told.scotland);
    case 'sessions':
      return figuresOf(intervention, ['sessions', 'lessons', 'modules']);
    case 'length':
      return figures(intervention, ({ kind, key }) => kind === 'duration' && /session-length/.test(key));
    case 'duration':
      return figuresOf(intervention, ['programme-length']);
    case 'format':
      return sentence(intervention, told.format);
    case 'costs':
      return figures(intervention, ({ kind }) => kind === 'money', 3);
    case 'delivery':
      return (
        firstSentence(intervention, ['qualifications-required', 'workforce']) ||
        sentence(intervention, told.delivery)
      );
    case 'training':
      return firstSentence(intervention, ['training-requirements']);
    case 'supervision':
      return firstSentence(intervention, ['supervision-requirements']);
  }
}

/** The first sentence that tells of a topic; "" when none does. */
const sentence = (intervention: Intervention, topic: OverviewTopic | undefined): string =>
  (topic && toldOfTopic(intervention, topic, tellingSections).sentences[0]?.text) ?? '';
/** Where a whole page tells it as well. */
const tellingSections: readonly SectionKey[] = ['modifiable-components', 'summary'];

/** Values of the figures whose keys begin so. */
const figuresOf = (intervention: Intervention, keys: readonly string[]): string =>
  figures(intervention, ({ key }) => keys.some((each) => key === each || key.startsWith(`${each}-`)));

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
