import type { KeyFigure } from '../guidance/figure';
import type { Intervention, Section } from '../guidance/intervention';
import type { ContentProblem } from './content-error';
import { type ContentFile, problemAt } from './content-file';
import { numbersInText } from './numbers-in-text';

interface Finding {
  at?: string;
  problem: string;
  remedy: string;
}

/**
 * Checks the figures of every section: each holds a number, its range runs upwards, its key stands once in the
 * section, and its numbers stand in the section's text, so that a figure never says what the text does not.
 */
export function checkFigures(file: ContentFile<Intervention>): ContentProblem[] {
  return file.value.sections.flatMap((section, sectionIndex) =>
    section.figures.flatMap((figure, index) =>
      [...checkKey(section, index), ...checkNumbers(section, figure)].map(({ at, ...words }) =>
        problemAt(file, ['sections', sectionIndex, 'figures', index, ...(at ? [at] : [])], words),
      ),
    ),
  );
}

function checkKey({ figures }: Section, index: number): Finding[] {
  const key = figures[index]?.key;
  if (figures.findIndex((figure) => figure.key === key) === index) return [];
  const problem = `figure "${key}" stands twice in the section`;
  return [{ at: 'key', problem, remedy: 'give each figure of a section a key of its own' }];
}

function checkNumbers(section: Section, figure: KeyFigure): Finding[] {
  if (figure.kind === 'frequency') return [];
  const numbers = numbersOf(figure);
  if (numbers.length === 0) {
    return [{ problem: `figure "${figure.key}" holds no number`, remedy: 'add value, or min, max or both' }];
  }
  const { min, max } = figure;
  const found: Finding[] = [];
  if (min !== undefined && max !== undefined && min > max) {
    found.push({ at: 'min', problem: `min ${min} is above max ${max}`, remedy: 'swap them' });
  }
  const inText = numbersInText(section.text);
  for (const [at, number] of numbers) {
    if (inText.has(number)) continue;
    const problem = `${number} does not stand in the text of section "${section.key}"`;
    found.push({ at, problem, remedy: 'correct the figure or write the number in the text' });
  }
  return found;
}

function numbersOf(figure: Exclude<KeyFigure, { kind: 'frequency' }>): [string, number][] {
  const { min, max } = figure;
  const value = 'value' in figure ? figure.value : undefined;
  return Object.entries({ value, min, max }).filter(
    (entry): entry is [string, number] => entry[1] !== undefined,
  );
}
