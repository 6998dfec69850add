import type { ContentProblem } from './content-error';

/** Keys and indexes that lead to a value of a file. */
export type ContentPath = readonly PropertyKey[];

/** A parsed file, with the way back from a value to its line. */
export interface ContentFile<T> {
  /** Relative to the content folder. */
  file: string;
  value: T;
  /** Line of the value, from 1; of the nearest value around it when the path leads nowhere. */
  lineOf(path: ContentPath): number | undefined;
}

/** A problem at a place of a file. */
export function problemAt(
  { file, lineOf }: ContentFile<unknown>,
  path: ContentPath,
  { problem, remedy }: { problem: string; remedy: string },
): ContentProblem {
  const line = lineOf(path);
  return { file, path: formatPath(path), problem, remedy, ...(line === undefined ? {} : { line }) };
}

/** "sections[0].figures[1].value" */
function formatPath(path: ContentPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
