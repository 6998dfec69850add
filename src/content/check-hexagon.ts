import type { Hexagon } from '../guidance/hexagon';
import type { ContentProblem } from './content-error';
import { type ContentFile, problemAt } from './content-file';

/** Checks that each indicator of the hexagon stands once; with the fixed length of the list all six are there. */
export function checkHexagon(file: ContentFile<Hexagon>): ContentProblem[] {
  const keys = file.value.indicators.map(({ key }) => key);
  return keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [
          problemAt(file, ['indicators', index, 'key'], {
            problem: `indicator "${key}" stands twice`,
            remedy: 'list each of the six indicators once',
          }),
        ],
  );
}
