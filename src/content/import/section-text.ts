/** A piece of a section's text. */
export interface TextPart {
  kind: 'paragraph' | 'item' | 'heading';
  text: string;
}

/**
 * Content text of the parts: paragraphs parted by an empty line, "- " for items, "## " for sub-headings. A list stands
 * right below the line that opens it.
 */
export function sectionText(parts: readonly TextPart[]): string {
  let text = '';
  let before: TextPart | null = null;
  for (const part of parts) {
    text += `${between(before, part)}${written(part)}`;
    before = part;
  }
  return text;
}

function between(before: TextPart | null, part: TextPart): string {
  if (!before) return '';
  const opens = before.kind === 'item' || (before.kind === 'paragraph' && /[:;]$/.test(before.text));
  return part.kind === 'item' && opens ? '\n' : '\n\n';
}

function written({ kind, text }: TextPart): string {
  if (kind === 'item') return `- ${text}`;
  return kind === 'heading' ? `## ${text}` : text;
}
