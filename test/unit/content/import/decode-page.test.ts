import { decodePage, isHtml, largestPage } from '../../../../src/content/import/decode-page';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('the bytes of a page', () => {
  it('are read as UTF-8, or as UTF-16 with its mark', () => {
    expect(decodePage(bytes('½ “quoted”'))).toBe('½ “quoted”');
    expect(decodePage(Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0xbd, 0x00]))).toBe('A½');
    expect(decodePage(Uint8Array.from([0xfe, 0xff, 0x00, 0x41]))).toBe('A');
  });

  it('are read in the character set that an HTML page names', () => {
    expect(decodePage(latin('<meta charset="windows-1252"><p>\xbd</p>'))).toContain('½');
  });

  it.each([
    ['empty', bytes('')],
    ['empty', bytes(' \r\n\t ')],
    ['binary', Uint8Array.from([1, 2, 3, 0, 5, 6])],
    ['binary', bytes('\u0001\u0002\u0003\u0004abc')],
    ['encoding', latin('caf\xe9 au lait')],
    ['encoding', latin('<meta charset="no-such-set"> \xe9')],
    ['archive', bytes('%PDF-1.7 …')],
    ['archive', bytes('PK\u0003\u0004 word/document.xml')],
    ['archive', bytes('From: <Saved by a browser>\nMIME-Version: 1.0\n')],
    ['too-large', new Uint8Array(largestPage + 1)],
  ])('are refused, and it is said why: %s', (code, given) => {
    expect(() => decodePage(given)).toThrow(expect.objectContaining({ name: 'ImportError', code }));
  });
});

it('HTML is told from text by its beginning or its name', () => {
  expect(isHtml('<!-- saved from url=(0022)https://example.org/ -->\n<!DOCTYPE html><p>', 'page')).toBe(true);
  expect(isHtml('plain', 'page.HTM')).toBe(true);
  expect(isHtml('The Matrix\n<p> stands here', 'page.txt')).toBe(false);
});
