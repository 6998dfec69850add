// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the expressions of card templates are what is tested here
import {
  contactToMarkdown,
  contentToMarkdown,
  escapeMarkdown,
  linkTarget,
} from '../../../src/presenters/escape-markdown';

describe('escapeMarkdown', () => {
  test.each([
    ['[a](http://evil.example)', '\\[a\\](http://evil.example)'],
    ['**loud** and _soft_', '\\*\\*loud\\*\\* and \\_soft\\_'],
    ['`code` # head', '\\`code\\` \\# head'],
    ['<at>All</at>', '\\<at>All\\</at>'],
    ['&lt;at&gt; & co', '\\&lt;at\\&gt; & co'],
    ['{{DATE(2026-01-01T00:00:00Z)}}', '{\\{DATE(2026-01-01T00:00:00Z)}}'],
    ['a\n\n# b', 'a \\# b'],
    ['- item', '\\- item'],
    ['1. first', '1\\. first'],
    ['> quote', '\\> quote'],
    ['back\\slash', 'back\\\\slash'],
    ['${x}', '${x}'],
  ])('makes %j literal', (given, expected) => {
    expect(escapeMarkdown(given)).toBe(expected);
  });

  test('leaves everyday figures and words alone', () => {
    for (const text of ['£1,500–£2,000', '4 - 5', '1+', '5-day course (approx.)', "Children's & adults"]) {
      expect(escapeMarkdown(text)).toBe(text);
    }
  });
});

describe('contentToMarkdown', () => {
  test('turns sub-headings bold, keeps lists and joins hard-wrapped lines', () => {
    const text = 'One line\ngoes on.\n## Needs *this*\n- first\n  wrapped\n- second_item\n\nThe end.';
    expect(contentToMarkdown(text)).toBe(
      'One line goes on.\n\n**Needs \\*this\\***\n\n- first wrapped\n- second\\_item\n\nThe end.',
    );
  });

  test('links https addresses and leaves the full stop outside', () => {
    expect(contentToMarkdown('See https://example.org/a_b/.')).toBe(
      'See [example.org/a\\_b](https://example.org/a_b/).',
    );
  });

  test('keeps brackets that belong to an address', () => {
    expect(contentToMarkdown('(https://doi.org/10.1/S0(16)3)')).toContain('https://doi.org/10.1/S0%2816%293');
    expect(contentToMarkdown('(https://doi.org/10.1)')).toBe('([doi.org/10.1](https://doi.org/10.1))');
  });

  test('gives nothing for nothing', () => {
    expect(contentToMarkdown(' \n\n ')).toBe('');
  });
});

describe('addresses', () => {
  test('only web addresses become link targets, without signs that would end the link', () => {
    expect(linkTarget('https://example.org/a(b)')).toBe('https://example.org/a%28b%29');
    expect(linkTarget('javascript:alert(1)')).toBe('');
    expect(linkTarget('www.example.org')).toBe('');
    expect(linkTarget('https://a b')).toBe('');
  });

  test('an e-mail address becomes a mail link, other contacts stay text', () => {
    expect(contactToMarkdown('the_team@example.scot')).toBe(
      '[the\\_team@example.scot](mailto:the_team@example.scot)',
    );
    expect(contactToMarkdown('the [team]')).toBe('the \\[team\\]');
  });
});
