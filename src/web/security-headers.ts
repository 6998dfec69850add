import { createHash } from 'node:crypto';
import type { Next, Request, Response } from 'restify';

const closed = ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];

/**
 * Everything the local chat page needs, and no more. Cards show pictures under 127.0.0.1 or localhost, whichever of
 * the two the page was opened with.
 * @param port of this server
 */
export function pagePolicy(port: number): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: http://127.0.0.1:${port} http://localhost:${port}`,
    "connect-src 'self'",
    ...closed,
  ].join('; ');
}

/** For a page that stands alone: it is styled by the `<style>` elements of its own head and shows pictures in data. */
export function documentPolicy(html: string): string {
  const [head = ''] = html.split(/<\/head>/i, 1);
  const styles = [...head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].map(([, text = '']) => {
    // Browsers read every end of line as "\n" before they compare.
    const digest = createHash('sha256').update(text.replaceAll(/\r\n?/g, '\n')).digest('base64');
    return `'sha256-${digest}'`;
  });
  return ["default-src 'none'", `style-src ${styles.join(' ') || "'none'"}`, 'img-src data:', ...closed].join(
    '; ',
  );
}

const dataPolicy = ["default-src 'none'", ...closed].join('; ');

/** Has browsers come back by https only; in production, where nobody reaches the bot otherwise. */
export function strictTransport(_request: Request, response: Response, next: Next): void {
  response.setHeader('Strict-Transport-Security', 'max-age=31536000');
  next();
}

/** Sets the headers that keep browsers from doing more with a response than it is for. */
export function securityHeaders(_request: Request, response: Response, next: Next): void {
  response.setHeader('Content-Security-Policy', dataPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
  next();
}
