/** A block of content text, without its marker. */
export interface ContentBlock {
  kind: 'heading' | 'paragraph' | 'item';
  text: string;
}

/**
 * Splits content text into blocks: paragraphs parted by an empty line, "- " list items and "## " sub-headings.
 * A line without a marker continues the block before it, so hard-wrapped text reads as one paragraph.
 */
export function contentBlocks(text: string): ContentBlock[] {
  const blocks: ContentBlock[] = [];
  let open = false;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.replace(/\s+/g, ' ').trim();
    if (line === '') {
      open = false;
      continue;
    }
    const marked = blockOf(line);
    const last = blocks.at(-1);
    if (marked.kind === 'paragraph' && open && last) last.text += ` ${line}`;
    else blocks.push(marked);
    open = marked.kind !== 'heading';
  }
  return blocks;
}

function blockOf(line: string): ContentBlock {
  const heading = /^#{1,6} (.+)$/.exec(line)?.[1];
  if (heading) return { kind: 'heading', text: heading };
  const item = /^[-*] (.+)$/.exec(line)?.[1];
  if (item) return { kind: 'item', text: item };
  return { kind: 'paragraph', text: line };
}
