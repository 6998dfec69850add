import { readFileSync, statSync } from 'node:fs';
import { largestPage, tooLarge } from './decode-page';
import { ImportError } from './import-error';

/**
 * The bytes of a saved page. What is too large to be one is not read.
 * @throws ImportError when there is no such file or it cannot be read
 */
export function readSavedPage(file: string): Uint8Array {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw new ImportError('directory', `${file} is a folder; name one saved page`);
    if (!stat.isFile()) throw new ImportError('unreadable', `${file} is no file`);
    if (stat.size > largestPage) throw tooLarge(stat.size);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ImportError('not-found', `there is no file ${file}`);
    throw new ImportError('unreadable', `the file ${file} cannot be read (${code ?? 'unknown fault'})`);
  }
}
