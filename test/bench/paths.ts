import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder, wherever this file was compiled to. */
export const root = above(__dirname);

function above(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : above(dirname(folder));
}

export const dataDir = join(root, 'data');
export const cardsDir = join(root, 'cards');
