import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Database, DatabaseSync } from './quiet-sqlite';
import { StoreOpenError, toStoreOpenError } from './store-open-error';

/** Layout of the file, kept in SQLite's user_version; raised when the table changes. */
export const schemaVersion = 1;

/** How long a write waits for another process' lock, in milliseconds. It blocks this process, so it is short. */
const busyTimeoutMs = 2000;

/** What is deleted is overwritten, so that it cannot be read from the file. */
const overwriting = 'PRAGMA secure_delete = ON';

/**
 * Opens (and, when missing, creates) the file with its folder, ready to read and write.
 * @throws StoreOpenError with a code and a remedy when the file is damaged, locked, newer or cannot be written
 */
export function openDatabase(file: string): Database {
  let database: Database | undefined;
  try {
    // Only the bot's own account may read what people said.
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true, mode: 0o700 });
    database = new DatabaseSync(file);
    prepareFile(database, file);
    return database;
  } catch (error) {
    database?.close();
    throw toStoreOpenError(error, file);
  }
}

/**
 * A second connection to a file that `openDatabase` has prepared, for writes that need not wait for the disk: in WAL
 * mode with synchronous=NORMAL a commit survives the end of the process, not a loss of power.
 */
export function openRelaxed(file: string): Database {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}; PRAGMA synchronous = NORMAL; ${overwriting}`);
  return database;
}

function prepareFile(database: Database, file: string): void {
  database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  const found = readVersion(database);
  if (found > schemaVersion) throw new StoreOpenError('store-newer', file);
  // WAL with FULL: a commit is on the disk when it returns, and readers never wait for a writer.
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${overwriting}`);
  const [check] = Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {});
  if (check !== 'ok') throw new StoreOpenError('store-corrupt', file, new Error(String(check)));
  database.exec(
    'CREATE TABLE IF NOT EXISTS documents (key TEXT PRIMARY KEY, value TEXT NOT NULL, etag TEXT NOT NULL) WITHOUT ROWID',
  );
  writeVersion(database);
}

/** The layout version held by the file; 0 for a new one. */
export function readVersion(database: Database): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}

/** Commits the layout version: the smallest real write there is, and no document changes. */
export function writeVersion(database: Database): void {
  database.exec(`PRAGMA user_version = ${schemaVersion}`);
}
