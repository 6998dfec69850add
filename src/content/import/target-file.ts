import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ImportError } from './import-error';
import type { ImportedPage } from './import-page';
import { type UpdatedFile, updateFile } from './update-file';
import { writeYaml } from './write-yaml';

/** What a file becomes by an import. */
export interface FileChange {
  text: string;
  /** Its text before; empty for a new file. */
  before: string;
  /** What an update did; null for a new file. */
  updated: UpdatedFile | null;
}

/**
 * The text that a file gets; nothing is written yet.
 * @param update whether an existing file may be changed
 * @throws ImportError when the file exists and may not be changed, or is to be changed and is not there
 */
export function changeOf(target: string, page: ImportedPage, update: boolean): FileChange {
  if (!existsSync(target)) {
    if (update) throw new ImportError('not-there', `there is no ${target} to update`);
    return { text: writeYaml(page.intervention, page.sections), before: '', updated: null };
  }
  if (!update) {
    const remedy = 'import with --update to bring it up to date, or name another --out';
    throw new ImportError('exists', `${target} exists; ${remedy}`);
  }
  const before = readFileSync(target, 'utf8');
  const updated = updateFile(before, page);
  return { text: updated.text, before, updated };
}

/** Written beside and renamed, so that a fault leaves the file as it was. */
export function writeTarget(target: string, text: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const beside = `${target}.${process.pid}.part`;
  writeFileSync(beside, text);
  renameSync(beside, target);
}
