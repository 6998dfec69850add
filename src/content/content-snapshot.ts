import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from '../guidance/corpus';
import { deepFreeze } from './deep-freeze';
import { loadContent } from './load-content';

/**
 * Content as `loadContent` gives it, from a snapshot of the last checked load where nothing has changed since: reading
 * and checking the YAML takes most of the start otherwise. The snapshot is named by a hash of every content file and
 * of the code that checks them, so an edit of either is always read anew. A snapshot that cannot be read or written
 * costs time only.
 * @param cacheDir where snapshots are kept
 * @param builtDir where the build has kept one, if it has; it is only read
 * @throws ContentError as `loadContent` does
 */
export function loadContentFast(dataDir: string, cacheDir: string, builtDir = cacheDir): Corpus {
  const name = nameOf(dataDir);
  const file = path.join(cacheDir, name);
  const kept = readSnapshot(path.join(builtDir, name)) ?? readSnapshot(file);
  if (kept) return deepFreeze(kept);
  const corpus = loadContent(dataDir);
  writeSnapshot(file, corpus);
  return corpus;
}

/**
 * Keeps a snapshot of the content as it stands, so that the first start is as fast as the others.
 * @throws ContentError as `loadContent` does
 */
export function keepContent(dataDir: string, cacheDir: string): void {
  const file = path.join(cacheDir, nameOf(dataDir));
  if (!existsSync(file)) writeSnapshot(file, loadContent(dataDir));
}

const nameOf = (dataDir: string): string => `content-${fingerprint(dataDir)}.json`;

/** Hash of the content and of the compiled code that reads it. */
function fingerprint(dataDir: string): string {
  const hash = createHash('sha256');
  for (const folder of [
    dataDir,
    path.join(dataDir, 'interventions'),
    __dirname,
    path.join(__dirname, '../guidance'),
  ]) {
    for (const name of namesIn(folder))
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex').slice(0, 32);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.(yaml|js|ts)$/.test(name))
      .sort();
  } catch {
    // A missing folder is told of by the full load.
    return [];
  }
}

function readSnapshot(file: string): Corpus | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Corpus;
  } catch {
    return null;
  }
}

function writeSnapshot(file: string, corpus: Corpus): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    // Written beside and renamed, so that a start at the same moment never reads half a file.
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, JSON.stringify(corpus));
    renameSync(beside, file);
    removeOthers(file);
  } catch {
    // The next start loads in full again.
  }
}

/** Snapshots of other content are of no more use; a process that still starts with it reads it in full. */
function removeOthers(file: string): void {
  const folder = path.dirname(file);
  for (const name of readdirSync(folder)) {
    if (/^content-[0-9a-f]{32}\.json$/.test(name) && name !== path.basename(file)) {
      rmSync(path.join(folder, name), { force: true });
    }
  }
}
