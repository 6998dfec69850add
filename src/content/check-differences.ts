import { formatFigure, type KeyFigure } from '../guidance/figure';
import type { Intervention } from '../guidance/intervention';
import type { ContentProblem } from './content-error';
import { type ContentFile, type ContentPath, problemAt } from './content-file';

interface Placed {
  figure: KeyFigure;
  path: ContentPath;
}

/** What a duration or a share of it is told in; others stand for themselves. */
const inSmaller: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  hours: [60, 'minutes'],
  weeks: [7, 'days'],
  years: [12, 'months'],
};

/**
 * Checks that a fact which stands in several sections has one value, unless `knownDifferences` says that the page
 * itself gives several and names each of them. Two figures are the same fact when they share their key, or their kind
 * and label.
 */
export function checkDifferences(file: ContentFile<Intervention>): ContentProblem[] {
  const placed = file.value.sections.flatMap(({ figures }, section) =>
    figures.map((figure, index): Placed => ({ figure, path: ['sections', section, 'figures', index] })),
  );
  return sameFacts(placed).flatMap((group) => unmarkedIn(file, group));
}

/** Finds marks that no longer say what the sections hold, so that they do not hide a later mistake. */
export function findStaleDifferences(file: ContentFile<Intervention>): ContentProblem[] {
  const figures = file.value.sections.flatMap((section) => section.figures);
  return file.value.knownDifferences.flatMap(({ figure: key, values }, index) => {
    const held = new Set(figures.filter((figure) => figure.key === key).map(shown));
    const gone = values.filter((value) => !held.has(plain(value)));
    if (gone.length === 0) return [];
    const problem = `no figure "${key}" reads ${gone.map((value) => `"${value}"`).join(' or ')}`;
    const remedy = 'correct the list of values, or remove the known difference';
    return [problemAt(file, ['knownDifferences', index], { problem, remedy })];
  });
}

function unmarkedIn(file: ContentFile<Intervention>, group: readonly Placed[]): ContentProblem[] {
  const [first] = group;
  if (!first || new Set(group.map(({ figure }) => comparable(figure))).size < 2) return [];
  const keys = new Set(group.map(({ figure }) => figure.key));
  const marked = file.value.knownDifferences.filter(({ figure }) => keys.has(figure));
  const known = new Set(marked.flatMap(({ values }) => values.map(plain)));
  const unknown = group.find(({ figure }) => !known.has(shown(figure)));
  if (!unknown) return [];
  const values = [...new Set(group.map(({ figure }) => `"${shown(figure)}"`))].join(' and ');
  const problem = `figure "${unknown.figure.key}" reads ${values} in different places`;
  const remedy = 'correct one, or list all values under knownDifferences if the page itself gives them';
  return [problemAt(file, unknown.path, { problem, remedy })];
}

/** Figures that stand for one fact, together; a figure alone is left out. */
function sameFacts(placed: readonly Placed[]): Placed[][] {
  const groups = new Map<string, Placed[]>();
  const byLabel = new Map<string, string>();
  for (const each of placed) {
    const { kind, key, label } = each.figure;
    const named = `${kind} ${label.toLowerCase()}`;
    const group = byLabel.get(named) ?? `${kind} ${key}`;
    if (!byLabel.has(named)) byLabel.set(named, group);
    groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** A value in which the same amount is the same text: 1 hour and 60 minutes. */
function comparable(figure: KeyFigure): string {
  if (figure.kind !== 'duration') return shown(figure);
  const [factor, unit] = inSmaller[figure.unit] ?? [1, figure.unit];
  const times = (amount: number | undefined) => (amount === undefined ? '' : amount * factor);
  return [times(figure.value), times(figure.min), times(figure.max), unit].join(' ');
}

/** As cards show it. A sum of money that is only about right differs from an exact one. */
function shown(figure: KeyFigure): string {
  const value = formatFigure(figure);
  return plain(figure.kind === 'money' && figure.qualifier ? `${value} (${figure.qualifier})` : value);
}

/** A hyphen typed for a dash, and spaces, make no difference. */
function plain(value: string): string {
  return value.replace(/\s+/g, ' ').replace(/[-–—]/g, '–').trim();
}
