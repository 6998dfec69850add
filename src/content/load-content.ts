import type { Corpus } from '../guidance/corpus';
import { ContentError } from './content-error';
import { deepFreeze } from './deep-freeze';
import { readContent } from './read-content';

/**
 * Reads and checks all content of a folder. The result is frozen.
 * @param draft file of an intervention that is read as if it stood in the folder
 * @throws ContentError that lists every problem of every file at once
 */
export function loadContent(dataDir: string, draft?: string): Corpus {
  const { corpus, problems } = readContent(dataDir, draft);
  if (!corpus) throw new ContentError(problems);
  return deepFreeze(corpus);
}
