import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { backUp, restore } from '../../../src/storage/sqlite-backup';
import { SqliteStore } from '../../../src/storage/sqlite-store';

const folder = mkdtempSync(path.join(tmpdir(), 'backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let folders = 0;
const plain = { replace: false };
const replacing = { replace: true };

describe('backups of a database', () => {
  let here: string;
  let database: string;
  let file: string;
  beforeEach(() => {
    here = path.join(folder, `case-${folders++}`);
    mkdirSync(here);
    database = path.join(here, 'data', 'bot.sqlite');
    file = path.join(here, 'backup.sqlite');
  });

  /** Stores documents and closes, unless told to stay open. */
  async function filled(documents: Record<string, unknown>): Promise<SqliteStore> {
    const store = SqliteStore.open(database);
    for (const [key, value] of Object.entries(documents)) await store.put(key, value, 'any');
    return store;
  }
  async function contents(of: string): Promise<Record<string, unknown>> {
    const store = SqliteStore.open(of);
    const keys = await store.list('');
    const read = await Promise.all(keys.map(async (key) => [key, (await store.get(key))?.value]));
    await store.close();
    return Object.fromEntries(read);
  }
  const leftovers = () =>
    [...readdirSync(here), ...readdirSync(path.dirname(database))].filter((name) => name.includes('partial'));

  it('hold all that was stored while the bot has the database open, and come back as they were', async () => {
    const store = await filled({ a: { text: 'Hallo 😀' }, b: [1, null] });
    expect(backUp(database, file, plain)).toBe(2);
    await store.put('c', 'later', 'new');
    await store.delete('a');
    await store.close();
    expect(restore(file, database, replacing)).toBe(2);
    expect(await contents(database)).toEqual({ a: { text: 'Hallo 😀' }, b: [1, null] });
    expect(leftovers()).toEqual([]);
  });

  it('keep eTags, so that what was read before still fits', async () => {
    const store = await filled({});
    const { eTag } = await store.put('a', 1, 'new');
    await store.close();
    backUp(database, file, plain);
    restore(file, database, replacing);
    const after = SqliteStore.open(database);
    await after.put('a', 2, { eTag });
    await after.close();
  });

  it('are made in one moment while another process writes without end, and lose nothing before it', async () => {
    await (await filled({})).close();
    const script = `
      const { SqliteStore } = require('./dist/storage/sqlite-store');
      const store = SqliteStore.open(${JSON.stringify(database)});
      (async () => {
        for (let count = 1; ; count += 1) {
          // Two documents that must never be seen apart by more than one.
          await store.put('first', count, 'any');
          await store.put('second', count, 'any');
          if (count % 20 === 0) process.stdout.write(count + '\\n');
        }
      })();`;
    const writer = spawn(process.execPath, ['-e', script], { cwd: path.resolve(__dirname, '../../..') });
    let acknowledged = 0;
    writer.stdout.on('data', (data) => {
      acknowledged = Number(String(data).trim().split('\n').at(-1));
    });
    try {
      for (let round = 0; round < 5; round += 1) {
        await once(writer.stdout, 'data');
        const before = acknowledged;
        backUp(database, file, replacing);
        const { first, second } = (await contents(file)) as { first: number; second: number };
        expect(second).toBeGreaterThanOrEqual(before);
        expect(first - second).toBeGreaterThanOrEqual(0);
        expect(first - second).toBeLessThanOrEqual(1);
      }
      expect(() => restore(file, database, replacing)).toThrow(expect.objectContaining({ code: 'in-use' }));
    } finally {
      writer.kill('SIGKILL');
      await once(writer, 'exit');
    }
  }, 30_000);

  it('are one file that only its owner reads, and hold nothing of what was deleted', async () => {
    const store = await filled({ a: 'SECRET '.repeat(2000), b: 1 });
    await store.delete('a');
    backUp(database, file, plain);
    await store.close();
    expect(readFileSync(file).includes('SECRET')).toBe(false);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(here).sort()).toEqual(['backup.sqlite', 'data']);
  });

  it('overwrite nothing without being told to', async () => {
    await (await filled({ a: 1 })).close();
    writeFileSync(file, 'something else');
    expect(() => backUp(database, file, plain)).toThrow(expect.objectContaining({ code: 'exists' }));
    expect(readFileSync(file, 'utf8')).toBe('something else');
    backUp(database, file, replacing);
    expect(() => restore(file, database, plain)).toThrow(expect.objectContaining({ code: 'exists' }));
  });

  it('are not restored while a bot has the database open, whichever process it is in', async () => {
    const store = await filled({ a: 1 });
    backUp(database, file, plain);
    await store.put('a', 2, 'any');
    expect(() => restore(file, database, replacing)).toThrow(expect.objectContaining({ code: 'in-use' }));
    await store.put('b', 3, 'new');
    await store.close();
    expect(await contents(database)).toEqual({ a: 2, b: 3 });
    expect(leftovers()).toEqual([]);
  });

  it('are restored where there is no database yet', async () => {
    await (await filled({ a: 1 })).close();
    backUp(database, file, plain);
    rmSync(path.dirname(database), { recursive: true });
    restore(file, database, plain);
    expect(await contents(database)).toEqual({ a: 1 });
  });

  it('are restored in the place of a damaged database, whatever it left beside it', async () => {
    const store = await filled({ a: 1 });
    backUp(database, file, plain);
    await store.close();
    writeFileSync(database, 'no database '.repeat(400));
    writeFileSync(`${database}-wal`, 'nor a log');
    restore(file, database, replacing);
    expect(await contents(database)).toEqual({ a: 1 });
  });

  it.each<[string, string, (made: string) => void]>([
    ['that was cut off', 'damaged', (made) => truncateSync(made, statSync(made).size - 4096)],
    ['that is no database', 'damaged', (made) => writeFileSync(made, 'no database '.repeat(400))],
    ['that is empty', 'damaged', (made) => writeFileSync(made, '')],
    ['of other making', 'damaged', (made) => run(made, 'ALTER TABLE documents RENAME COLUMN etag TO tag')],
    ['of a newer version', 'newer', (made) => run(made, 'PRAGMA user_version = 99')],
    ['that is not there', 'missing', (made) => rmSync(made)],
  ])('are checked first: one %s changes nothing', async (_name, code, spoil) => {
    const store = await filled(
      Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`k${n}`, 'x'.repeat(900)])),
    );
    await store.close();
    backUp(database, file, plain);
    spoil(file);
    const before = await contents(database);
    expect(() => restore(file, database, replacing)).toThrow(expect.objectContaining({ code }));
    expect(await contents(database)).toEqual(before);
    expect(leftovers()).toEqual([]);
  });

  it('cannot be made of what is not there, of what is damaged, or into the database itself', async () => {
    expect(() => backUp(database, file, plain)).toThrow(expect.objectContaining({ code: 'missing' }));
    await (await filled({ a: 1 })).close();
    expect(() => backUp(database, database, replacing)).toThrow(
      expect.objectContaining({ code: 'same-file' }),
    );
    expect(() => restore(database, database, replacing)).toThrow(
      expect.objectContaining({ code: 'same-file' }),
    );
    writeFileSync(database, 'no database '.repeat(400));
    expect(() => backUp(database, file, plain)).toThrow(expect.objectContaining({ code: 'damaged' }));
    expect(existsSync(file)).toBe(false);
  });
});

function run(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}
