import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Request, Response, Server } from 'restify';
import { refuse } from './refusals';
import { pagePolicy } from './security-headers';

/** Where the files of the local chat page are. */
export interface ChatPageFiles {
  /** Folder of index.html and its parts. */
  pageDir: string;
  /** Name under /vendor/ → file; a missing file is answered with 404. */
  vendor: Readonly<Record<string, string>>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
/** Names with one dot, in folders without any: no name can lead out of the folder. */
const safePath = /^([\w-]+\/)*[\w-]+\.\w+$/;

/** Serves the local chat page at / with its parts under /page/ and /vendor/. */
export function serveChatPage(server: Server, { pageDir, vendor }: ChatPageFiles): void {
  server.get('/', async (request: Request, response: Response) => {
    await sendFile(request, response, join(pageDir, 'index.html'));
  });
  server.get('/page/*', async (request: Request, response: Response) => {
    const path: string = request.params['*'] ?? '';
    await sendFile(request, response, safePath.test(path) ? join(pageDir, path) : null);
  });
  server.get('/vendor/:file', async (request: Request, response: Response) => {
    const file: string = request.params.file;
    await sendFile(request, response, Object.hasOwn(vendor, file) ? (vendor[file] ?? null) : null);
  });
}

/** Sends a file of a known kind; anything else is answered with 404. */
export async function sendFile(request: Request, response: Response, file: string | null): Promise<void> {
  const mediaType = mediaTypes[extname(file ?? '')] ?? null;
  const content = file && mediaType ? await readFile(file).catch(() => null) : null;
  if (content === null || mediaType === null) return refuse(response, 404);
  response.setHeader('Content-Security-Policy', pagePolicy(request.socket.localPort ?? 0));
  response.setHeader('Content-Type', mediaType);
  response.sendRaw(200, content);
}
