import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const dataDir = mkdtempSync(path.join(tmpdir(), 'start-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

// In a process of its own, because here everything is loaded already.
it.each([
  ['is not loaded while the store is SQLite', {}, false],
  ['is loaded for a store in Azure', { AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true' }, true],
])('the SDK of Azure Blob Storage %s', (_name, settings, expected) => {
  const script = `
    const { createContainer } = require('./dist/container');
    const { loadConfig } = require('./dist/config');
    createContainer(loadConfig(${JSON.stringify({ ...settings, DATA_DIR: dataDir, LOG_LEVEL: 'silent' })}));
    const loaded = Object.keys(require.cache).some((file) => /@azure.storage-blob/.test(file));
    process.stdout.write(String(loaded));
    process.exit(0);`;
  const cwd = path.resolve(__dirname, '../..');
  const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd, encoding: 'utf8' });
  expect(stdout).toBe(String(expected));
});
