import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = path.resolve(__dirname, '../..');
const entry = path.join(root, 'dist/index.js');

export interface BuiltBot {
  url: string;
  pid: number;
  /** Asks the bot to end, as a platform does, and gives the code it ends with; null when it had to be killed. */
  terminate(): Promise<number | null>;
  /** Stops the bot and deletes its data. */
  stop(): Promise<void>;
  /** Ends the bot at once, as a lack of power would, and leaves its data. */
  kill(): Promise<void>;
}

/**
 * Starts the built bot in local mode on a free port. Resolves once it is ready.
 * @param dataDir folder of its data; a new one when not given
 * @param settings variables beside those of local mode
 */
export async function startBuiltBot(
  dataDir = newDataDir(),
  settings: NodeJS.ProcessEnv = {},
): Promise<BuiltBot> {
  if (!existsSync(entry)) throw new Error('The bot is not built. Run: npm run build');
  const port = await freePort();
  const child = spawn(process.execPath, [entry], {
    cwd: root,
    env: { ...localMode(port, dataDir), ...settings },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await end(child);
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await untilReady(url, child);
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message}\n${output}`);
  }
  const kill = async () => {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  const terminate = async () => {
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    const [code] = (await exited) as [number | null];
    return code;
  };
  return { url, pid: child.pid ?? 0, stop, kill, terminate };
}

/** A new temporary folder for data. */
export function newDataDir(): string {
  return mkdtempSync(path.join(tmpdir(), 'matrix-guide-'));
}

// Blank credentials win over a .env file: this bot must never run as a real one.
function localMode(port: number, dataDir: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    STORE: 'sqlite',
    MicrosoftAppId: '',
    MicrosoftAppPassword: '',
    MicrosoftAppTenantId: '',
    MicrosoftAppType: '',
    NODE_ENV: '',
  };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (child.exitCode !== null) throw new Error(`The bot stopped with code ${child.exitCode}.`);
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await pause(100);
  }
  throw new Error('The bot did not become ready.');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await exited;
  clearTimeout(timer);
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
