import type { IndexedStatement } from './guidance-index';

/** A list may run this much over the room there is, rather than lose its last item. Characters. */
const overrun = 60;

/**
 * The chosen statements of a section in its order, list items under their lead-in; a whole list when it fits.
 * @param all the section's statements
 * @param room characters that lists may take
 */
export function quote(
  all: readonly IndexedStatement[],
  chosen: readonly IndexedStatement[],
  room: number,
): string {
  const wanted = new Set(chosen);
  let left = room;
  for (const statement of chosen) {
    if (statement.kind !== 'lead' && statement.kind !== 'item') continue;
    for (const part of listAround(all, statement, left)) {
      if (!wanted.has(part)) left -= part.text.length;
      wanted.add(part);
    }
  }
  return written([...wanted].sort((a, b) => a.position - b.position));
}

/** The lead-in of the statement's list, with its items as far as they fit. */
function listAround(
  all: readonly IndexedStatement[],
  statement: IndexedStatement,
  room: number,
): IndexedStatement[] {
  const lead = statement.kind === 'lead' ? statement.text : statement.lead;
  const opener = all.filter((each) => each.kind === 'lead' && each.text === lead);
  const items = all.filter((each) => each.kind === 'item' && each.lead === lead);
  const size = items.reduce((sum, { text }) => sum + text.length, lead.length);
  if (size <= room) return [...opener, ...items];
  // A long list is cut to its first items rather than dropped; the full section holds the rest.
  let left = room + overrun;
  const fitting = items.filter(({ text }) => {
    left -= text.length;
    return left >= 0;
  });
  return statement.kind === 'lead' ? [...opener, ...fitting] : opener;
}

function written(statements: readonly IndexedStatement[]): string {
  let text = '';
  for (const { kind, text: next } of statements) {
    const listed = kind === 'item' || kind === 'question';
    if (text === '') text = listed ? `- ${next}` : next;
    else if (listed) text += `\n- ${next}`;
    else text += `${text.includes('\n- ') ? '\n\n' : ' '}${next}`;
  }
  return text;
}
