import { join } from 'node:path';
import { noMetrics } from '../../src/metrics';
import { HexagonPictures } from '../../src/pictures/hexagon-png';
import { loadLinkPages } from '../../src/web/link-pages';
import type { PublicFiles, RenderedReport } from '../../src/web/public-files';
import { WebServer } from '../../src/web/server';
import { AddressSigner } from '../../src/web/signed-address';
import { SignedAddresses } from '../../src/web/signed-addresses';
import { hexagonValues } from '../support/hexagon-values';
import { rawGet } from '../support/local-bot';
import { cardsDir, corpus } from '../support/real-corpus';
import { recordingLogger } from '../support/recording-logger';

/** Of one address. */
const filesPerMinute = 40;
const start = new Date('2026-11-23T10:00:00Z');
const owner = { tenant: 'tenant-1', user: 'user-1' };
const values = hexagonValues('5', '5', '5', '4', '1+', null);
const html = '<!doctype html><html><head><style>p{}</style></head><body><p>Team North</p></body></html>';
const rendered: Record<string, RenderedReport> = {
  html: { body: html, contentType: 'text/html; charset=utf-8', fileName: 'report.html' },
  docx: { body: Buffer.from('PK'), contentType: 'application/vnd.test', fileName: 'Tèam.docx' },
  csv: { body: 'a,b', contentType: 'text/csv; charset=utf-8', fileName: 'report.csv' },
};

let server: WebServer;
let port: number;
let base: string;
let now: Date;
let reports: Map<string, Record<string, RenderedReport>>;
let addresses: SignedAddresses;

async function listen(mode: 'local' | 'production'): Promise<void> {
  const signer = new AddressSigner(() => Buffer.alloc(32, 3));
  const pictures = new HexagonPictures(corpus.hexagon);
  const files: PublicFiles = {
    signer,
    hexagon: (each) => pictures.png(each),
    reports: {
      render: async (ownerKey, id, format) => reports.get(`${ownerKey}/${id}`)?.[format] ?? null,
    },
    pages: loadLinkPages(cardsDir),
  };
  const pageDir = join(__dirname, '../../src/web/page');
  const rules = { appId: 'app', tenantId: 'tenant' };
  server = new WebServer({
    endpoint: { receive: async () => ({ status: 200 }) },
    mode: mode === 'local' ? { kind: 'local', page: { pageDir, vendor: {} } } : { kind: 'production', rules },
    files,
    ready: async () => true,
    limits: { conversation: null, address: filesPerMinute, proxies: 1 },
    logger: recordingLogger().logger,
    metrics: noMetrics,
    now: () => now,
  });
  port = await server.listen(0, '127.0.0.1');
  base = `http://127.0.0.1:${port}`;
  addresses = new SignedAddresses({ signer, base: () => base, ownerKey: ({ user }) => `key-${user}` });
}

beforeEach(() => {
  now = start;
  reports = new Map([['key-user-1/a-1', rendered]]);
});
afterEach(() => server.close(0));

describe.each(['local', 'production'] as const)('in %s mode', (mode) => {
  beforeEach(() => listen(mode));

  describe('a picture', () => {
    it('is a PNG that may be kept and shown on pages of others', async () => {
      const response = await fetch(addresses.hexagon(values, now));
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'image/png',
        'cache-control': 'public, max-age=2592000, immutable',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'cross-origin',
      });
      const png = Buffer.from(await response.arrayBuffer());
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(Number(response.headers.get('content-length'))).toBe(png.length);
    });

    it('is gone when its address has expired', async () => {
      const address = addresses.hexagon(values, now);
      now = new Date('2028-02-01T00:00:00Z');
      const response = await fetch(address);
      expect(response.status).toBe(410);
      expect(response.headers.get('cache-control')).toBe('no-store');
    });

    it.each([
      ['nothing', ''],
      ['no token', 'picture.png'],
      ['another folder', '../../healthz.png'],
      ['a long name', `${'a'.repeat(5000)}.png`],
    ])('is not made for %s', async (_what, name) => {
      expect((await rawGet(port, `/pictures/hexagon/${name}`, {})).status).toBe(404);
    });

    it('is not made for changed values', async () => {
      const changed = addresses.hexagon(values, now).replace(/hexagon\/../, 'hexagon/eY');
      expect((await fetch(changed)).status).toBe(404);
    });
  });

  describe('a report', () => {
    it('is shown as a page that runs nothing, is not kept and does not tell where it was opened from', async () => {
      const response = await fetch(addresses.report(owner, 'a-1', 'html', now));
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(html);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'private, no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow',
        'x-content-type-options': 'nosniff',
        'content-disposition': expect.stringMatching(/^inline; filename="report\.html"/),
        'content-security-policy': expect.stringMatching(
          /^default-src 'none'; style-src 'sha256-[^ ]+'; img-src data:; /,
        ),
      });
    });

    it.each(['docx', 'csv'] as const)('is saved as %s under its name', async (format) => {
      const response = await fetch(addresses.report(owner, 'a-1', format, now));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(rendered[format]?.contentType);
      const disposition = response.headers.get('content-disposition') ?? '';
      expect(disposition).toMatch(/^attachment; /);
      expect(disposition).toContain(
        `filename*=UTF-8''${encodeURIComponent(rendered[format]?.fileName ?? '')}`,
      );
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(rendered[format]?.body ?? ''));
    });

    it('is gone after its minutes, with words on what to do and nothing of what it said', async () => {
      const address = addresses.report(owner, 'a-1', 'html', now);
      now = new Date(start.getTime() + addresses.reportMinutes * 60_000);
      const response = await fetch(address);
      expect(response.status).toBe(410);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      const text = await response.text();
      expect(text).toContain('This link has expired');
      expect(text).not.toContain('Team North');
    });

    it('answers alike when it was deleted and when it never was', async () => {
      const address = addresses.report(owner, 'a-1', 'html', now);
      reports.clear();
      const [deleted, never] = await Promise.all([fetch(address), fetch(`${base}/reports/a.b/html`)]);
      expect([deleted.status, never.status]).toEqual([404, 404]);
      expect(await deleted.text()).toBe(await never.text());
    });

    it('does not open with the token of a picture', async () => {
      const token = /hexagon\/(.*)\.png/.exec(addresses.hexagon(values, now))?.[1];
      expect((await fetch(`${base}/reports/${token}/html`)).status).toBe(404);
    });

    it.each(['pdf', 'constructor', 'HTML', '', 'html/more'])('has no format "%s"', async (format) => {
      const address = addresses.report(owner, 'a-1', 'html', now).replace(/html$/, format);
      expect((await fetch(address)).status).toBe(404);
    });
  });
});

it('in local mode, another site cannot have them fetched by a name that points here', async () => {
  await listen('local');
  const { pathname } = new URL(addresses.report(owner, 'a-1', 'html', now));
  expect((await rawGet(port, pathname, { host: 'attacker.example' })).status).toBe(403);
});

it('the local chat page may show pictures of its own server under either name of this machine', async () => {
  await listen('local');
  const policy = (await fetch(base)).headers.get('content-security-policy');
  expect(policy).toContain(`img-src 'self' data: http://127.0.0.1:${port} http://localhost:${port};`);
});

it('one address may not fetch without end, and does not hold up another', async () => {
  await listen('production');
  const path = new URL(addresses.hexagon(values, now)).pathname;
  const from = (address: string) => fetch(base + path, { headers: { 'x-forwarded-for': address } });
  for (let count = 0; count < filesPerMinute; count += 1)
    expect((await from('198.51.100.7')).status).toBe(200);
  const refused = await from('203.0.113.1, 198.51.100.7');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await from('198.51.100.8')).status).toBe(200);
  now = new Date(now.getTime() + 60_000);
  expect((await from('198.51.100.7')).status).toBe(200);
});
