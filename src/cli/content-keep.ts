import path from 'node:path';
import { ContentError } from '../content/content-error';
import { keepContent } from '../content/content-snapshot';

const root = path.resolve(__dirname, '../..');

/**
 * The last step of the build: keeps the checked content beside the code, for a fast first start. Content with mistakes
 * is not kept; the start tells of it, and so does `npm run content:check`.
 */
export function keepForStart(dataDir: string, cacheDir: string): void {
  try {
    keepContent(dataDir, cacheDir);
  } catch (fault) {
    if (!(fault instanceof ContentError)) throw fault;
  }
}

if (require.main === module) keepForStart(path.join(root, 'data'), path.join(root, 'dist/cache'));
