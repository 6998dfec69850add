/** The content's form asks for no more. */
const longest = 90;

/**
 * What a figure is about, until a person writes something better: its noun and the clause of the sentence around it,
 * shortened to whole words with "…" where words were left out.
 */
export function figureLabel(
  noun: string,
  sentence: string,
  span: { at: number; before: string; after: string },
): string {
  const from = lastBreak(span.before);
  const clause = sentence.slice(from).trim();
  const after = nextBreak(span.after);
  const end =
    after === -1
      ? clause.length
      : span.at - from + (span.after.length ? sentence.length - span.at - span.after.length : 0) + after;
  const words = clause.slice(0, end).replace(/^[\s,;:(–-]+|[\s,;:)–.-]+$/g, '');
  const head = `${noun[0]?.toUpperCase() ?? ''}${noun.slice(1)}: `;
  return `${head}${shortened(words, longest - head.length, span.at - from)}`;
}

/** Where the clause before a place begins: behind the last comma, bracket or the like. */
function lastBreak(before: string): number {
  const match = /^[\s\S]*[;:(]\s|^[\s\S]*,\s(?=\D)/.exec(before);
  return match ? match[0].length : 0;
}

function nextBreak(after: string): number {
  const match = /[;:]\s|,\s(?=\D)|\)[\s,]/.exec(after);
  return match ? match.index : -1;
}

function shortened(words: string, room: number, at: number): string {
  if (words.length <= room) return words;
  const start = Math.max(0, Math.min(at - Math.floor(room / 2), words.length - room + 2));
  const cut = words.slice(start, start + room - 2);
  const whole = start > 0 ? cut.replace(/^\S*\s/, '') : cut;
  const ended = start + room - 2 < words.length ? whole.replace(/\s\S*$/, '') : whole;
  return `${start > 0 ? '…' : ''}${ended.trim()}${start + room - 2 < words.length ? '…' : ''}`;
}
