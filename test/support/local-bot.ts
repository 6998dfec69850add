import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, loadConfig } from '../../src/config';
import { type Container, createContainer, type Overrides } from '../../src/container';
import { CardRenderer } from '../../src/presenters/card-renderer';
import { MemoryStore } from '../../src/storage/memory-store';
import { FakeAssistant } from './fake-assistant';
import { recordingLogger } from './recording-logger';

export interface Sent {
  type: string;
  summary?: string;
  replyToId?: string;
  conversation?: { id: string };
  attachments?: { contentType: string; content: { type: string } }[];
  value?: { status: number; body?: { statusCode: number; type: string; value: unknown } };
}

/** Loaded once: preparing the templates takes longer than everything else of a start. */
const renderer = CardRenderer.load(join(__dirname, '../../cards'));

/** A bot that listens on a free port of this machine, with a fake assistant behind it. */
export async function startBot(overrides: Overrides & { config?: Config } = {}) {
  const assistant = new FakeAssistant();
  const store = overrides.store ?? new MemoryStore();
  const { logger, lines } = recordingLogger();
  const base = overrides.config ?? loadConfig({});
  const dataDir = mkdtempSync(join(tmpdir(), 'local-bot-'));
  const config: Config = { ...base, dataDir, host: '127.0.0.1', port: 0 };
  const container: Container = createContainer(config, { assistant, logger, renderer, ...overrides, store });
  const port = await container.start();
  const address = `http://127.0.0.1:${port}`;

  /** Posts a body as it is. */
  const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: body as string,
    });

  /** Posts an activity that asks for its replies in the response, and gives them. */
  const exchange = async (activity: object): Promise<Sent[]> => {
    const response = await post(JSON.stringify({ deliveryMode: 'expectReplies', ...activity }));
    if (response.status !== 200) throw new Error(`answered with ${response.status}`);
    return ((await response.json()) as { activities: Sent[] }).activities;
  };
  return {
    container,
    assistant,
    store,
    lines,
    port,
    address,
    post,
    exchange,
    close: async () => {
      await container.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A GET with headers that fetch does not let one set (Host), as a response's status, headers and text. */
export function rawGet(port: number, path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    call.on('error', reject).end();
  });
}
