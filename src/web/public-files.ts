import type { Next, Request, Response, Server } from 'restify';
import { type HexagonValues, type ReportFormat, reportFormats } from '../conversation/assess/links';
import { contentDisposition } from './content-disposition';
import type { LinkPages } from './link-pages';
import { documentPolicy } from './security-headers';
import type { AddressSigner } from './signed-address';
import { readHexagonPayload, readReportPayload } from './signed-addresses';
import { refuseForNow } from './turn-down';

/** A report as a file. An HTML report is styled by `<style>` in its head alone and holds its pictures as data. */
export interface RenderedReport {
  body: Buffer | string;
  contentType: string;
  fileName: string;
}

/** What signed addresses lead to. */
export interface PublicFiles {
  signer: AddressSigner;
  /** Draws the PNG of a hexagon. */
  hexagon: (values: HexagonValues) => Buffer;
  reports: {
    /** Null when there is no such assessment, or it has been deleted. */
    render(ownerKey: string, assessmentId: string, format: ReportFormat): Promise<RenderedReport | null>;
  };
  pages: LinkPages;
}

type Refused = 'expired' | 'forged';

/** Seconds for which a picture may be kept: its address always shows the same. */
const pictureAge = 30 * 24 * 60 * 60;

/**
 * Serves /pictures/hexagon/<token>.png and /reports/<token>/<format>. The token alone opens them; nobody is asked who
 * they are. An expired token is answered with 410; one that was not made here, or whose report is gone, with 404.
 * @param admit null when the caller may have a file now, else the seconds to wait
 */
export function servePublicFiles(
  server: Server,
  files: PublicFiles,
  admit: (request: Request) => number | null,
  now: () => Date,
): void {
  const guard = (request: Request, response: Response, next: Next): void => {
    const wait = admit(request);
    if (wait !== null) refuseForNow(response, wait);
    next(wait === null ? undefined : false);
  };
  // Wildcards, because the router takes no named part of more than 100 characters.
  server.get('/pictures/hexagon/*', guard, async (request: Request, response: Response) => {
    const picture = findPicture(files, request.params['*'] ?? '', now());
    if (typeof picture === 'string') refuseWithPage(response, files.pages, picture);
    else sendPicture(response, picture);
  });
  server.get('/reports/*', guard, async (request: Request, response: Response) => {
    const found = await findReport(files, request.params['*'] ?? '', now());
    response.setHeader('Cache-Control', 'private, no-store');
    if (typeof found === 'string') refuseWithPage(response, files.pages, found);
    else sendReport(response, found.format, found.report);
  });
}

function findPicture(files: PublicFiles, path: string, now: Date): Buffer | Refused {
  const [, token = ''] = /^([^/]+)\.png$/.exec(path) ?? [];
  const payload = files.signer.open('hexagon', token, now);
  if (typeof payload === 'string') return payload;
  const values = readHexagonPayload(payload);
  return values ? files.hexagon(values) : 'forged';
}

async function findReport(
  files: PublicFiles,
  path: string,
  now: Date,
): Promise<{ format: ReportFormat; report: RenderedReport } | Refused> {
  const [, token = '', name] = /^([^/]+)\/([a-z]+)$/.exec(path) ?? [];
  const format = reportFormats.find((each) => each === name);
  if (!format) return 'forged';
  const payload = files.signer.open('report', token, now);
  if (typeof payload === 'string') return payload;
  const read = readReportPayload(payload);
  const report = read && (await files.reports.render(read.ownerKey, read.assessmentId, format));
  return report ? { format, report } : 'forged';
}

function sendPicture(response: Response, png: Buffer): void {
  response.setHeader('Content-Type', 'image/png');
  response.setHeader('Cache-Control', `public, max-age=${pictureAge}, immutable`);
  // Cards show it in pages of other origins: in Teams on the web, and in the local chat under this machine's other name.
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('Content-Length', png.length);
  response.sendRaw(200, png);
}

function sendReport(response: Response, format: ReportFormat, report: RenderedReport): void {
  const { body, contentType, fileName } = report;
  response.setHeader('Content-Type', contentType);
  response.setHeader('Content-Disposition', contentDisposition(format === 'html', fileName));
  response.setHeader('X-Robots-Tag', 'noindex, nofollow');
  if (format === 'html') response.setHeader('Content-Security-Policy', documentPolicy(String(body)));
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.sendRaw(200, body);
}

function refuseWithPage(response: Response, pages: LinkPages, why: Refused): void {
  const [status, html] = why === 'expired' ? [410, pages.expired] : [404, pages.unknown];
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Security-Policy', documentPolicy(html));
  response.setHeader('X-Robots-Tag', 'noindex, nofollow');
  response.sendRaw(status, html);
}
