/** The text without what says nothing of a question: web addresses, marks of links and tags, expressions of templates. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/\$\{[^{}]{0,200}\}/g, ' ')
    .replace(/\[([^[\]]{0,200})\]\((?:[^()\s]|\([^()\s]*\)){0,500}\)/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/\bhttps?:\/\/\S+/gi, ' ');
}
