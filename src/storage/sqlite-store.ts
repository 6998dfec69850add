import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { checkKey, checkPrefix } from './document-key';
import {
  type DocumentStore,
  type Durability,
  type PutCondition,
  StoreConflictError,
  type StoredDocument,
} from './document-store';
import { toJson } from './document-value';
import type { Database } from './quiet-sqlite';
import { openDatabase, openRelaxed, readVersion, schemaVersion, writeVersion } from './sqlite-database';
import { toStoreOpenError } from './store-open-error';

/** Name of the file in DATA_DIR. */
export const databaseName = 'matrix-guide.sqlite';

/**
 * A DocumentStore in one SQLite file. Several processes on one machine may share the file: each condition is
 * checked and written in a single statement.
 */
export class SqliteStore implements DocumentStore {
  private readonly statements: ReturnType<typeof prepare>;
  private readonly relaxed: ReturnType<typeof prepare>;

  private constructor(
    private readonly file: string,
    private readonly database: Database,
    /** The same file without waiting for the disk at each write. */
    private readonly quick: Database,
  ) {
    this.statements = prepare(database);
    this.relaxed = prepare(quick);
  }

  /** Opens or creates the file and its folder. @throws StoreOpenError when it is damaged or cannot be written */
  static open(file: string): SqliteStore {
    const database = openDatabase(file);
    try {
      return new SqliteStore(file, database, openRelaxed(file));
    } catch (error) {
      database.close();
      throw toStoreOpenError(error, file);
    }
  }

  async get<T>(key: string): Promise<StoredDocument<T> | null> {
    const row = this.statements.get.get(checkKey(key));
    return row === undefined ? null : { value: JSON.parse(String(row.value)) as T, eTag: String(row.etag) };
  }

  async put<T>(
    key: string,
    value: T,
    condition: PutCondition,
    durability: Durability = 'durable',
  ): Promise<{ eTag: string }> {
    const { any, fresh, unchanged } = durability === 'relaxed' ? this.relaxed : this.statements;
    checkKey(key);
    const json = toJson(value);
    // Random rather than counted: a deleted and re-created document never shows an eTag seen before.
    const eTag = randomUUID();
    if (condition === 'any') any.run(key, json, eTag);
    else {
      const { changes } =
        condition === 'new' ? fresh.run(key, json, eTag) : unchanged.run(json, eTag, key, condition.eTag);
      if (changes === 0) throw new StoreConflictError(key);
    }
    return { eTag };
  }

  async delete(key: string, eTag?: string): Promise<void> {
    const { get, remove, removeUnchanged } = this.statements;
    checkKey(key);
    if (eTag === undefined) remove.run(key);
    else if (removeUnchanged.run(key, eTag).changes === 0 && get.get(key) !== undefined) {
      throw new StoreConflictError(key);
    }
  }

  async list(prefix: string): Promise<string[]> {
    const keys: string[] = [];
    // SQLite compares UTF-8 bytes, which is code-point order; keys with the prefix stand together.
    for (const row of this.statements.from.iterate(checkPrefix(prefix))) {
      const key = String(row.key);
      if (!key.startsWith(prefix)) break;
      keys.push(key);
    }
    return keys;
  }

  async healthy(): Promise<boolean> {
    try {
      writeVersion(this.database);
      // A deleted file can still be written through the open handle, and is lost at the next start.
      return readVersion(this.database) === schemaVersion && existsSync(this.file);
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    for (const database of [this.quick, this.database]) if (database.isOpen) database.close();
  }
}

function prepare(database: Database) {
  const insert = 'INSERT INTO documents (key, value, etag) VALUES (?, ?, ?) ON CONFLICT (key)';
  return {
    get: database.prepare('SELECT value, etag FROM documents WHERE key = ?'),
    any: database.prepare(`${insert} DO UPDATE SET value = excluded.value, etag = excluded.etag`),
    fresh: database.prepare(`${insert} DO NOTHING`),
    unchanged: database.prepare('UPDATE documents SET value = ?, etag = ? WHERE key = ? AND etag = ?'),
    remove: database.prepare('DELETE FROM documents WHERE key = ?'),
    removeUnchanged: database.prepare('DELETE FROM documents WHERE key = ? AND etag = ?'),
    from: database.prepare('SELECT key FROM documents WHERE key >= ? ORDER BY key'),
  };
}
