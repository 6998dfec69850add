import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../paths';

/** A bot that runs as a process of its own. */
export interface BotProcess {
  url: string;
  pid: number;
  /** Milliseconds from the start of the process to its first good answer. */
  startMs: number;
  /** Processor time of the same, which other work on the machine lengthens less; NaN where the system does not tell. */
  startCpuMs: number;
  /** Processor time used so far, in milliseconds; NaN where the system does not tell. */
  cpuMs(): number;
  /** Memory held, in megabytes; NaN where the system does not tell. */
  rssMb(): number;
  stop(): Promise<void>;
}

export interface BotCommand {
  entry: string;
  /** Folder of its data. */
  dataDir: string;
  env?: NodeJS.ProcessEnv;
  /** Options of Node. */
  options?: string[];
  /** Milliseconds after which it counts as not starting. */
  patience?: number;
}

/** The built bot. */
export const ourEntry = join(root, 'dist/index.js');
/** The echo bot. */
export const echoEntry = join(__dirname, '../peers/echo-bot.js');

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'bench-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Starts a bot in local mode on a free port and waits until it is ready. */
export async function startBot({
  entry,
  dataDir,
  env,
  options = [],
  patience = 60_000,
}: BotCommand): Promise<BotProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, [...options, entry], {
    cwd: dataDir,
    env: { PATH: process.env.PATH, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilReady(`${url}/readyz`, child, started + patience);
  const startMs = performance.now() - started;
  const pid = child.pid ?? 0;
  return {
    url,
    pid,
    startMs,
    startCpuMs: cpuOf(pid),
    cpuMs: () => cpuOf(pid),
    rssMb: () => rssOf(pid),
    stop: () => end(child),
  };
}

async function untilReady(url: string, child: ChildProcess, deadline: number): Promise<void> {
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the bot stopped with code ${child.exitCode}`);
    if (await answers(url)) return;
    await pause(5);
  }
  await end(child);
  throw new Error('the bot did not become ready in time');
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}

/** Clock ticks a second in /proc: 100 on every Linux that Node runs on. */
const ticks = 100;

function cpuOf(pid: number): number {
  const fields = fromProc(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks;
}

function rssOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(fromProc(pid, 'status'))?.[1]) / 1024;
}

function fromProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await exited;
  clearTimeout(timer);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
