import { ImportError } from './import-error';

/** Bytes of the largest page that is read. The longest page seen has 60 kB of text; saved HTML is some times that. */
export const largestPage = 5_000_000;

/**
 * The text of a saved page: UTF-8, UTF-16 with its mark, or the character set that an HTML page names.
 * @throws ImportError when the bytes are no text
 */
export function decodePage(bytes: Uint8Array): string {
  if (bytes.length > largestPage) throw tooLarge(bytes.length);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  refuseOtherKinds(start);
  const text = decode(bytes, start);
  if (text.includes('\0')) throw binary();
  if (shareOfControls(text) > 0.02) throw binary();
  if (text.trim() === '') throw new ImportError('empty', 'the file is empty');
  return text;
}

/** Tells how large a file is that is too large for a page. */
export function tooLarge(size: number): ImportError {
  const shown = `${Math.round(size / 1_000_000)} MB`;
  return new ImportError(
    'too-large',
    `the file has ${shown}; a page has far less than 5 MB. Save the page alone`,
  );
}

function decode(bytes: Uint8Array, start: string): string {
  if (start.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes);
  if (start.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 2048).includes(0)) throw binary();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeNamed(bytes, start);
  }
}

/** In the character set that the page's own <meta> names. */
function decodeNamed(bytes: Uint8Array, start: string): string {
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1];
  try {
    if (named) return new TextDecoder(named, { fatal: true }).decode(bytes);
  } catch {
    // Told below, as for a page that names none.
  }
  throw new ImportError('encoding', 'the file is not in UTF-8; save it again with the encoding "UTF-8"');
}

function refuseOtherKinds(start: string): void {
  if (start.startsWith('%PDF')) {
    throw new ImportError(
      'archive',
      'the file is a PDF; save the page as HTML, or copy its text into a file',
    );
  }
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('\u001f\u008b')) {
    const remedy = 'save the page as HTML, or copy its text into a plain text file';
    throw new ImportError('archive', `the file is a Word or compressed file; ${remedy}`);
  }
  if (/^(From: [^\n]*\n)?[\s\S]{0,400}^MIME-Version:/im.test(start)) {
    throw new ImportError('archive', 'the file is a web archive; save the page as "HTML only" instead');
  }
}

const binary = () =>
  new ImportError('binary', 'the file holds no text; save the page as HTML or as plain text');

function shareOfControls(text: string): number {
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++;
  }
  return controls / Math.max(1, text.length);
}

/** True when the text is HTML rather than text that was copied from a browser. */
export function isHtml(text: string, fileName: string): boolean {
  if (/\.x?html?$/i.test(fileName)) return true;
  return /^﻿?\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(text);
}
