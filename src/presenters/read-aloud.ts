/** Most characters of a card's spoken text; keeps speak, fallback text and summary far below the message budget. */
export const maxSpoken = 500;

/**
 * What a card says, as plain text: its texts, fact lists and the buttons among them in reading order, at most `maxSpoken` characters.
 * Serves notifications, screen readers and clients that cannot show the card, so none of them has wording of its own.
 */
export function readAloud(card: unknown): string {
  const said = sentences(card).join(' ');
  if (said.length <= maxSpoken) return said;
  const cut = said.slice(0, maxSpoken - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), maxSpoken / 2))}…`;
}

function sentences(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(sentences);
  if (typeof node !== 'object' || node === null) return [];
  const element = node as Record<string, unknown>;
  switch (element.type) {
    case 'TextBlock':
      return String(element.text).split('\n').flatMap(sentence);
    case 'FactSet':
      return (element.facts as { title: string; value: string }[]).flatMap((fact) =>
        sentence(`${fact.title}: ${fact.value}`),
      );
    case 'ActionSet':
      return (element.actions as { title: string }[]).flatMap((action) => sentence(action.title));
    default:
      return [element.body, element.items, element.columns].flatMap(sentences);
  }
}

function sentence(markdown: string): string[] {
  const text = plainText(markdown);
  if (text === '') return [];
  return [/[.!?:…]$/.test(text) ? text : `${text}.`];
}

/** Card Markdown without its marks. A "](" that was literal text is parted, so that it cannot become a link. */
export function plainText(markdown: string): string {
  // Most texts hold no marks at all.
  if (!/[\\*[\]]|^- |\s\s|[^\S ]/.test(markdown)) return markdown.trim();
  return markdown
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/^- /gm, '')
    .replace(/\s+/g, ' ')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\]\(/g, '] (')
    .trim();
}
