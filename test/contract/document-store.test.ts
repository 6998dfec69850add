import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreConflictError } from '../../src/storage/document-store';
import { MemoryStore } from '../../src/storage/memory-store';
import { SqliteStore } from '../../src/storage/sqlite-store';
import { StoreOpenError } from '../../src/storage/store-open-error';
import { describeDocumentStore } from './document-store';

const folder = mkdtempSync(path.join(tmpdir(), 'document-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newFile = () => path.join(folder, `store-${files++}`, 'bot.db');

describeDocumentStore('MemoryStore', async () => new MemoryStore());
describeDocumentStore('SqliteStore', async () => SqliteStore.open(newFile()));

describe('SqliteStore file', () => {
  it('shows what was written, with the same eTag, after it is opened again', async () => {
    const file = newFile();
    const before = SqliteStore.open(file);
    const { eTag } = await before.put('a', { kept: true }, 'new');
    await before.close();
    const after = SqliteStore.open(file);
    expect(await after.get('a')).toEqual({ value: { kept: true }, eTag });
    await after.close();
  });

  it('shows what was written even if it was never closed', async () => {
    const file = newFile();
    const crashed = SqliteStore.open(file);
    await crashed.put('a', 1, 'new');
    const after = SqliteStore.open(file);
    expect((await after.get('a'))?.value).toBe(1);
    await after.close();
    await crashed.close();
  });

  it('lets one of two handles on the same file win', async () => {
    const file = newFile();
    const [one, two] = [SqliteStore.open(file), SqliteStore.open(file)];
    const { eTag } = await one.put('a', 0, 'new');
    await two.put('a', 2, { eTag });
    await expect(one.put('a', 1, { eTag })).rejects.toThrow(StoreConflictError);
    expect((await one.get('a'))?.value).toBe(2);
    await Promise.all([one.close(), two.close()]);
  });

  it('keeps a write-ahead log, so that readers never wait for a writer', async () => {
    const file = newFile();
    await SqliteStore.open(file).close();
    const database = new DatabaseSync(file);
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
  });

  it('holds nothing of a document that was deleted or overwritten, once it is closed', async () => {
    const file = newFile();
    const store = SqliteStore.open(file);
    const text = 'SECRET '.repeat(1000);
    for (const key of ['a', 'b', 'c']) await store.put(key, text, 'new');
    await store.put('d', text, 'new', 'relaxed');
    await store.put('a', 'harmless', 'any');
    await store.put('d', 'harmless', 'any', 'relaxed');
    for (const key of ['b', 'c']) await store.delete(key);
    await store.close();
    expect(readFileSync(file).includes('SECRET')).toBe(false);
  });

  it('is not healthy once its file is gone', async () => {
    const file = newFile();
    const store = SqliteStore.open(file);
    rmSync(file);
    expect(await store.healthy()).toBe(false);
    await store.close();
  });
});

describe('SqliteStore that cannot be opened', () => {
  it.each<[string, string, (file: string) => void]>([
    [
      'a file that is no database',
      'store-corrupt',
      (file) => writeFileSync(file, 'no database '.repeat(400)),
    ],
    ['a damaged database', 'store-corrupt', (file) => damage(file)],
    ['a database of other making', 'store-corrupt', (file) => run(file, 'CREATE TABLE documents (id, body)')],
    ['a folder in its place', 'store-unwritable', (file) => mkdirSync(file)],
    ['a database of a newer version', 'store-newer', (file) => run(file, 'PRAGMA user_version = 99')],
  ])('names the file and a code for %s', (_, code, spoil) => {
    const file = newFile();
    mkdirSync(path.dirname(file));
    spoil(file);
    const open = () => SqliteStore.open(file);
    expect(open).toThrow(StoreOpenError);
    expect(open).toThrow(expect.objectContaining({ code, message: expect.stringContaining(file) }));
  });

  it('names the file and a code when its folder is a file', () => {
    const inTheWay = path.join(folder, 'in-the-way');
    writeFileSync(inTheWay, '');
    const open = () => SqliteStore.open(path.join(inTheWay, 'bot.db'));
    expect(open).toThrow(expect.objectContaining({ code: 'store-unwritable' }));
  });
});

function run(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

// The first page stays whole, so only a check of the pages behind it can tell.
function damage(file: string): void {
  run(file, 'CREATE TABLE documents (key TEXT PRIMARY KEY, value TEXT, etag TEXT) WITHOUT ROWID');
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(4096, 0xa5), 0, 4096, 4096);
  closeSync(descriptor);
}
