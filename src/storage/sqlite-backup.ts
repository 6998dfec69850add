import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { type Database, DatabaseSync } from './quiet-sqlite';
import { readVersion, schemaVersion } from './sqlite-database';

/** Why a backup was not made or not restored. */
export type BackupCode = 'missing' | 'exists' | 'damaged' | 'newer' | 'in-use' | 'same-file';

const reasons: Record<BackupCode, string> = {
  missing: 'there is no such file',
  exists: 'it exists, and nothing is overwritten without --replace',
  damaged: 'it is damaged or not a database of this bot',
  newer: 'it was written by a newer version of this bot',
  'in-use': 'a bot has it open; stop the bot first',
  'same-file': 'it is the database of the bot itself',
};

/** A backup that was not made or not restored; nothing was changed. The message names the file and the reason. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(
    readonly code: BackupCode,
    file: string,
    cause?: unknown,
  ) {
    super(`${file}: ${reasons[code]} [${code}]`, { cause });
  }
}

/** Milliseconds that a bot which is just writing is waited for. */
const busyTimeoutMs = 5000;
/** What SQLite keeps beside a database that is or was open. */
const companions = ['-wal', '-shm', '-journal'];

interface Options {
  /** Take the place of a file that exists. */
  replace: boolean;
}

/**
 * Copies the database as it stands at one moment into a file of its own, while bots use it: they neither wait nor stop.
 * The copy holds nothing of what was deleted. It is complete, checked and on the disk before it gets its name.
 * @returns how many documents the copy holds
 * @throws BackupError
 */
export function backUp(database: string, file: string, { replace }: Options): number {
  if (!existsSync(database)) throw new BackupError('missing', database);
  if (sameFile(database, file)) throw new BackupError('same-file', file);
  if (existsSync(file) && !replace) throw new BackupError('exists', file);
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  return intoPlace(file, (partial) => {
    const source = new DatabaseSync(database, { readOnly: true });
    try {
      source.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
      source.prepare('VACUUM INTO ?').run(partial);
    } catch (error) {
      throw new BackupError('damaged', database, error);
    } finally {
      source.close();
    }
    return checkBackup(partial, file);
  });
}

/**
 * Puts a backup in the place of the database. The backup is copied and checked first; until the last step the
 * database is as it was, and after it is the backup.
 * @returns how many documents the database then holds
 * @throws BackupError
 */
export function restore(file: string, database: string, { replace }: Options): number {
  if (!existsSync(file)) throw new BackupError('missing', file);
  if (existsSync(database) && sameFile(database, file)) throw new BackupError('same-file', file);
  if (existsSync(database) && !replace) throw new BackupError('exists', database);
  mkdirSync(path.dirname(path.resolve(database)), { recursive: true, mode: 0o700 });
  return intoPlace(
    database,
    (partial) => {
      copyFileSync(file, partial);
      return checkBackup(partial, file);
    },
    () => (existsSync(database) ? lockOut(database) : null),
  );
}

/** Has a file made under another name, and gives it its own once it is on the disk. @param lock held while it is named */
function intoPlace(
  file: string,
  make: (partial: string) => number,
  lock: () => Database | null = () => null,
): number {
  const partial = `${file}.partial-${process.pid}`;
  let locked: Database | null = null;
  try {
    remove(partial);
    const documents = make(partial);
    // It holds what people wrote: nobody but the owner reads it.
    chmodSync(partial, 0o600);
    flush(partial);
    locked = lock();
    // Windows names nothing over an open file.
    if (process.platform === 'win32') locked?.close();
    for (const companion of companions) rmSync(file + companion, { force: true });
    renameSync(partial, file);
    if (process.platform !== 'win32') flush(path.dirname(path.resolve(file)));
    return documents;
  } finally {
    if (locked?.isOpen) locked.close();
    remove(partial);
  }
}

/** How many documents a whole and readable backup holds. @throws BackupError naming `file` */
function checkBackup(partial: string, file: string): number {
  let database: Database | undefined;
  try {
    database = new DatabaseSync(partial);
    const [check] = Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {});
    if (check !== 'ok') throw new Error(String(check));
    if (readVersion(database) > schemaVersion) throw new BackupError('newer', file);
    // A database of another making has no such columns.
    const row = database
      .prepare('SELECT count(key) AS documents, count(value), count(etag) FROM documents')
      .get();
    return Number(row?.documents);
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError('damaged', file, error);
  } finally {
    database?.close();
  }
}

/**
 * Keeps every bot out: leaving the write-ahead log takes that nobody else has the file open. Null when the file is no
 * database, which no bot can have open.
 * @throws BackupError when somebody has it open
 */
function lockOut(file: string): Database | null {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    // Primary result codes 5 and 6: https://www.sqlite.org/rescode.html
    const { errcode = 0 } = error as { errcode?: number };
    if ([5, 6].includes(errcode & 0xff)) throw new BackupError('in-use', file, error);
    return null;
  }
}

function sameFile(one: string, other: string): boolean {
  return path.resolve(one) === path.resolve(other);
}

function remove(file: string): void {
  for (const each of ['', ...companions]) rmSync(file + each, { force: true });
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
