import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backupCommand } from '../../../src/cli/backup';
import { databaseName, SqliteStore } from '../../../src/storage/sqlite-store';

const folder = mkdtempSync(path.join(tmpdir(), 'backup-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the commands backup and restore', () => {
  it("take the bot's folder and say what was done", async () => {
    const file = path.join(folder, 'backup.sqlite');
    const store = SqliteStore.open(path.join(folder, databaseName));
    await store.put('a', 1, 'new');
    expect(backupCommand(['backup', file, '--data', folder])).toMatch(/^Backed up to .*documents: 1\.$/);
    await store.close();
    expect(backupCommand(['restore', file, '--data', folder, '--replace'])).toMatch(
      /^Restored to .*documents: 1\./,
    );
    expect(existsSync(file)).toBe(true);
  });

  it.each([[[]], [['backup']], [['restore']], [['delete', 'x']], [['backup', 'x', 'y']]])(
    'explain themselves when given %j',
    (args) => {
      expect(() => backupCommand(args)).toThrow('npm run restore -- FILE');
    },
  );

  it('refuse options they do not know', () => {
    expect(() => backupCommand(['backup', 'x', '--force'])).toThrow('--force');
  });
});
