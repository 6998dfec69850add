/** The words of a card in reading order, for a terminal. Hidden elements are left out. @param card expanded card */
export function cardText(card: unknown): string {
  const lines: string[] = [];
  collect(card, lines);
  return lines.join('\n');
}

function collect(node: unknown, lines: string[]): void {
  if (Array.isArray(node)) {
    for (const item of node) collect(item, lines);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const element = node as Record<string, unknown>;
  if (element.isVisible === false) return;
  if (typeof element.type === 'string' && element.type.startsWith('Action.')) {
    lines.push(`  [ ${String(element.title)} ]`);
    return;
  }
  if (typeof element.text === 'string') lines.push(element.text.replace(/\*\*/g, '').replace(/\\(.)/g, '$1'));
  if (typeof element.title === 'string') lines.push(`${element.title}: ${String(element.value ?? '')}`);
  for (const key of ['body', 'items', 'columns', 'facts', 'inlines', 'actions']) collect(element[key], lines);
}
