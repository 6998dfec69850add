import { contentBlocks } from './content-blocks';

/**
 * Text from people or data as literal card text: one line, with every character that could start emphasis, a link,
 * a heading, a list, an entity or a card function escaped. Template expressions need no care: bound data is never
 * evaluated again.
 */
export function escapeMarkdown(text: string): string {
  return escapeLineStart(escapeInline(text.replace(/\s+/g, ' ').trim()));
}

/**
 * Our own content text as card Markdown: sub-headings in bold, lists kept, https addresses as links; everything else
 * is escaped. Teams cards know no headings, so bold stands in for them.
 */
export function contentToMarkdown(text: string): string {
  let markdown = '';
  let before = '';
  for (const block of contentBlocks(text)) {
    const gap = before === '' ? '' : before === 'item' && block.kind === 'item' ? '\n' : '\n\n';
    markdown += gap + blockToMarkdown(block.kind, linkAddresses(block.text));
    before = block.kind;
  }
  return markdown;
}

/** An http(s) address as the target of a Markdown link; empty when the text is no such address. */
export function linkTarget(address: string): string {
  const text = address.trim();
  if (!/^https?:\/\/[^\s]+$/i.test(text)) return '';
  return text.replace(/[()<>[\]"'\\`*{}|^]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A contact as card Markdown: an e-mail address becomes a mailto link, anything else literal text. */
export function contactToMarkdown(contact: string): string {
  const text = contact.trim();
  return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text)
    ? `[${escapeMarkdown(text)}](mailto:${text})`
    : escapeMarkdown(text);
}

function blockToMarkdown(kind: 'heading' | 'paragraph' | 'item', text: string): string {
  if (kind === 'heading') return `**${text}**`;
  return kind === 'item' ? `- ${text}` : text;
}

/** Splits off https addresses (even positions are text) and links each by its readable form. */
function linkAddresses(text: string): string {
  const parts = text.split(/(https:\/\/[^\s<>[\]"]+)/);
  const linked = parts.map((part, index) => (index % 2 === 0 ? escapeInline(part) : linkOne(part)));
  return escapeLineStart(linked.join(''));
}

function linkOne(found: string): string {
  const address = trimAddress(found);
  const label = escapeInline(address.replace(/^https:\/\//, '').replace(/\/$/, ''));
  return `[${label}](${linkTarget(address)})${escapeInline(found.slice(address.length))}`;
}

/** Cuts what belongs to the sentence: closing stops, and a bracket that the address did not open. */
function trimAddress(found: string): string {
  const address = found.replace(/[.,;:!?'’]+$/, '');
  return address.endsWith(')') && !address.includes('(') ? trimAddress(address.slice(0, -1)) : address;
}

function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]<#]/g, '\\$&')
    .replace(/~~/g, '\\~\\~')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\{\{/g, '{\\{');
}

/** Stops a line from being read as a list, a quotation or an underline. */
function escapeLineStart(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^(?:[-+](?=[-+\s]|$)|[=>])/, '\\$&');
}
