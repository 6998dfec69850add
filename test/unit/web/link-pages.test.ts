import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLinkPages } from '../../../src/web/link-pages';
import { cardsDir } from '../../support/real-corpus';

describe('the pages as shipped', () => {
  const pages = loadLinkPages(cardsDir);

  it('tell what to do', () => {
    expect(pages.expired).toContain('<h1>This link has expired</h1>');
    expect(pages.expired).toContain('ask the bot for the report again');
    expect(pages.unknown).toContain('ask the bot for the report again');
  });

  it('leave nothing to be filled in, and need nothing from elsewhere', () => {
    for (const page of Object.values(pages)) {
      expect(page).not.toMatch(/\{\{|<script|<link|src=|style="/);
      expect(page).toMatch(/<html lang="en-GB">/);
    }
  });
});

describe('pages of a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'link-pages-'));
    writeFileSync(join(folder, 'link-page.html'), '<title>{{title}}</title>{{paragraphs}}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (words: object) => writeFileSync(join(folder, 'link-pages.json'), JSON.stringify(words));

  it('show words as they are', () => {
    const page = { title: '<b> & $& {{paragraphs}}', paragraphs: ['<i>', "$'"] };
    write({ expired: page, unknown: page });
    expect(loadLinkPages(folder).expired).toContain('<p>&lt;i&gt;</p>');
    expect(loadLinkPages(folder).expired).toContain('<title>&lt;b&gt; &amp; $&amp; ');
  });

  it('are refused when words are missing', () => {
    write({ expired: { title: 'Gone', paragraphs: [] } });
    expect(() => loadLinkPages(folder)).toThrow();
  });
});
