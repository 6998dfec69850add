import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AssessmentDocuments } from '../../src/storage/assessment-documents';
import { SqliteStore } from '../../src/storage/sqlite-store';
import { begun } from '../support/assessment-flow';

const rounds = 25;
const script = path.join(__dirname, 'save-without-end.cjs');
const folder = mkdtempSync(path.join(tmpdir(), 'store-kill-'));
const file = path.join(folder, 'store.sqlite');
const owner = { tenant: 't', user: 'u' };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Has a process store until it has acknowledged so many, kills it, and gives the last number it acknowledged. */
async function storeAndKill(first: number, acknowledged: number): Promise<number> {
  const child = spawn(process.execPath, [script, file, JSON.stringify(begun()), String(first)]);
  let said = '';
  let fault = '';
  child.stderr.on('data', (data) => (fault += data));
  const exited = once(child, 'exit');
  child.stdout.on('data', (data) => {
    said += data;
    if (said.split('\n').length > acknowledged) child.kill('SIGKILL');
  });
  const [code] = await exited;
  // Killed, it has no code; with one it ended by itself.
  if (code !== null) throw new Error(fault);
  // What follows the last end of line was cut off.
  return Number(said.split('\n').at(-2));
}

test(`a store that is killed ${rounds} times has lost nothing that it acknowledged`, async () => {
  let last = -1;
  for (let round = 1; round <= rounds; round += 1) {
    last = await storeAndKill(last + 1, 1 + ((round * 7) % 40));
    const store = SqliteStore.open(file);
    const stored = await new AssessmentDocuments(store).load(owner, begun().id);
    await store.close();
    const found = stored?.assessment.sequence ?? -1;
    expect(found).toBeGreaterThanOrEqual(last);
    expect(stored?.assessment.name).toHaveLength(found % 100);
    last = found;
  }
}, 60_000);
