import type { Intervention } from '../guidance/intervention';
import type { ContentProblem } from './content-error';
import { type ContentFile, problemAt } from './content-file';

/** "(3)", "(1-3)", "(2,3)", "[4–7]": a citation. "(10%)" and "(n=35)" are not. */
const citation = /[([]\s*(\d{1,2}(?:\s*[-–]\s*\d{1,2})?(?:\s*,\s*\d{1,2}(?:\s*[-–]\s*\d{1,2})?)*)\s*[)\]]/g;

/** Checks that reference numbers stand once each and that every number cited in a text has its reference. */
export function checkReferences(file: ContentFile<Intervention>): ContentProblem[] {
  const { references, sections } = file.value;
  const numbers = references.map(({ number }) => number);
  const twice = numbers.flatMap((number, index) =>
    numbers.indexOf(number) === index
      ? []
      : [
          problemAt(file, ['references', index, 'number'], {
            problem: `reference ${number} stands twice`,
            remedy: 'give each reference a number of its own',
          }),
        ],
  );
  const dangling = sections.flatMap((section, index) =>
    citedNumbers(section.text)
      .filter((number) => !numbers.includes(number))
      .map((number) =>
        problemAt(file, ['sections', index, 'text'], {
          problem: `the text cites (${number}), which is not among the references`,
          remedy: 'add the reference, or write the number without brackets if it is no citation',
        }),
      ),
  );
  return [...twice, ...dangling];
}

/** Finds references that no text cites: a citation was lost, or the reference is not needed. */
export function findUncited(file: ContentFile<Intervention>): ContentProblem[] {
  const { references, sections } = file.value;
  const cited = new Set(sections.flatMap(({ text }) => citedNumbers(text)));
  return references.flatMap(({ number }, index) =>
    cited.has(number)
      ? []
      : [
          problemAt(file, ['references', index], {
            problem: `no text cites reference ${number}`,
            remedy: `write (${number}) after the sentence that rests on it, or compare with the page`,
          }),
        ],
  );
}

/** Every reference number that a text cites. */
export function citedNumbers(text: string): number[] {
  const parts = [...text.matchAll(citation)].flatMap(([, list = '']) => list.split(','));
  return [...new Set(parts.flatMap(expandRange))];
}

function expandRange(part: string): number[] {
  const [first = 0, last = first] = part.split(/[-–]/).map(Number);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, step) => first + step);
}
