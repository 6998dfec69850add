import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const playground = '@microsoft/m365agentsplayground@0.2.28';
const onWindows = process.platform === 'win32';

const explanation = `Microsoft 365 Agents Playground shows the bot in a local copy of Teams.

It is Microsoft's program, not part of this project, and comes under Microsoft's pre-release evaluation licence.
Read that licence first: it is in the package ${playground}.
If you accept it:

  1. Start the bot in another terminal:  npm start
  2. Run:                                npm run playground -- --accept-licence

Options:
  --port NUMBER              port of the bot; 3978 by default
  --playground-port NUMBER   port of the Playground; 56150 by default

It is fetched with npx, keeps its log in a temporary folder, and is told to send no telemetry.
It listens on every network address of this machine: use it only on a network you trust, with no patient details.
For trying the bot you do not need it: npm start serves a chat page of its own.`;

interface Ports {
  bot: number;
  playground: number;
}

/** What the command line asks for: the ports, or null while the licence is not accepted. @throws on wrong options */
export function playgroundPorts(args: string[]): Ports | null {
  const { values } = parseArgs({
    args,
    options: {
      'accept-licence': { type: 'boolean', default: false },
      port: { type: 'string', default: '3978' },
      'playground-port': { type: 'string', default: '56150' },
    },
  });
  const ports = {
    bot: portOf('port', values.port),
    playground: portOf('playground-port', values['playground-port']),
  };
  return values['accept-licence'] ? ports : null;
}

function portOf(option: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) throw new Error(`--${option} must be a whole number from 1 to 65535`);
  return port;
}

/** Starts the Playground in a folder of its own, because it writes its log, with the messages in it, where it runs. */
function start({ bot, playground: port }: Ports, folder: string): ChildProcess {
  const settings = path.join(folder, 'playground.env');
  writeFileSync(settings, 'APPLICATION_INSIGHTS_NO_STATSBEAT=1\n');
  // What is loaded here is passed on to the Playground.
  process.loadEnvFile(settings);
  standInForBrowserOpener(folder);
  const endpoint = `http://127.0.0.1:${bot}/api/messages`;
  const options = [
    '--app-endpoint',
    endpoint,
    '--channel-id',
    'msteams',
    '--port',
    String(port),
    '--disable-telemetry',
  ];
  const command = ['--yes', playground, 'start', ...options];
  // A group of its own, so that npx and what it started can be stopped together.
  const group = { detached: !onWindows, shell: onWindows };
  return spawn('npx', command, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], ...group });
}

/** Without xdg-open the Playground stops at once. npx looks for programs in the folder's node_modules/.bin first. */
function standInForBrowserOpener(folder: string): void {
  if (process.platform !== 'linux' || !spawnSync('xdg-open', ['--version']).error) return;
  const bin = path.join(folder, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(path.join(bin, 'xdg-open'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
}

async function main(args: string[]): Promise<void> {
  const ports = playgroundPorts(args);
  if (!ports) return console.log(explanation);
  const ready = await fetch(`http://127.0.0.1:${ports.bot}/readyz`).catch(() => null);
  if (!ready?.ok)
    throw new Error(`No bot answers on port ${ports.bot}. Start it in another terminal: npm start`);
  const folder = mkdtempSync(path.join(tmpdir(), 'matrix-guide-playground-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  console.log(`Open http://127.0.0.1:${ports.playground} in a browser. Ctrl+C stops the Playground.`);
  const child = start(ports, folder);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(child));
  child.once('error', (fault) => fail(`npx cannot be run: ${fault.message}`));
  child.once('exit', (code) => {
    process.exitCode = code ?? 0;
  });
}

function stop({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (onWindows) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGTERM');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

if (require.main === module) main(process.argv.slice(2)).catch((fault: Error) => fail(fault.message));
