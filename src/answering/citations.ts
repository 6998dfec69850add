import type { Reference } from '../guidance/intervention';

const citation = /\((\d{1,2}(?:\s*[,–-]\s*\d{1,2})*)\)/g;

/** The text without its references in brackets, whose numbers are no figures. */
export const withoutCitations = (text: string): string => text.replace(citation, '');

/** Numbers of the references that a statement cites: "(1–3)", "(2,3)", "(6)". */
export function citedNumbers(text: string): number[] {
  return [...text.matchAll(citation)].flatMap(([, list = '']) =>
    list.split(',').flatMap((part) => {
      const [from = 0, to = from] = part.split(/[–-]/).map(Number);
      return Array.from({ length: Math.max(0, Math.min(to - from, 20)) + 1 }, (_, step) => from + step);
    }),
  );
}

/** First author and year of the references that a statement cites, so that "Zhou 2015" finds what it reports. */
export function authorsCited(text: string, references: readonly Reference[]): string[] {
  const cited = citedNumbers(text);
  return references
    .filter(({ number }) => cited.includes(number))
    .map(
      (reference) =>
        `${reference.text.split(' ')[0]} ${/\b(?:19|20)\d{2}\b/.exec(reference.text)?.[0] ?? ''}`,
    );
}
