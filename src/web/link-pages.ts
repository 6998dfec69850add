import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const pageSchema = z.strictObject({
  title: z.string().min(1),
  paragraphs: z.array(z.string().min(1)).min(1),
});
const pagesSchema = z.strictObject({
  /** For a link that was good and is not any more. */
  expired: pageSchema,
  /** For a link that was never given out, or whose report is gone: the two are not told apart. */
  unknown: pageSchema,
});

/** Pages as HTML for links that lead nowhere. They say what to do and nothing of what the link was for. */
export type LinkPages = Readonly<Record<keyof z.infer<typeof pagesSchema>, string>>;

/** Reads link-pages.json and link-page.html of the cards folder. @throws when one is missing or holds other keys */
export function loadLinkPages(cardsDir: string): LinkPages {
  const words = pagesSchema.parse(JSON.parse(readFileSync(join(cardsDir, 'link-pages.json'), 'utf8')));
  const layout = readFileSync(join(cardsDir, 'link-page.html'), 'utf8');
  const page = ({ title, paragraphs }: z.infer<typeof pageSchema>) =>
    layout
      .replaceAll('{{title}}', () => escapeHtml(title))
      .replaceAll('{{paragraphs}}', () =>
        paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n      '),
      );
  return { expired: page(words.expired), unknown: page(words.unknown) };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
