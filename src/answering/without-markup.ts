/** The text without what says nothing of a question: web addresses, the marks of links, expressions of templates. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/\$\{[^{}]{0,200}\}/g, ' ')
    .replace(/\[([^[\]]{0,200})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/\bhttps?:\/\/\S+/gi, ' ');
}
