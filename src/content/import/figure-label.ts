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
  const until = sentence.length - span.after.length + nextBreak(span.after);
  const words = balanced(sentence.slice(from, until).replace(/^[\s,;:–-]+|[\s,;:–.-]+$/g, ''));
  const head = `${noun[0]?.toUpperCase() ?? ''}${noun.slice(1)}: `;
  return `${head}${shortened(words, longest - head.length, span.at - from)}`;
}

/** Where the clause before a place begins: behind the last comma, colon or semicolon. */
function lastBreak(before: string): number {
  const breaks = [...before.matchAll(/[;:]\s|,\s(?=\D)/g)];
  return (breaks.at(-1)?.index ?? -1) + 1;
}

/** Where it ends; the length of the rest when nothing breaks it. */
function nextBreak(after: string): number {
  const match = /[;:]\s|,\s(?=\D)/.exec(after);
  return match ? match.index : after.length;
}

const balanced = (words: string) => (words.split('(').length > words.split(')').length ? `${words})` : words);

function shortened(words: string, room: number, at: number): string {
  if (words.length <= room) return words;
  const start = Math.max(0, Math.min(at - Math.floor(room / 2), words.length - room + 2));
  const cut = words.slice(start, start + room - 2);
  const whole = start > 0 ? cut.replace(/^\S*\s/, '') : cut;
  const ended = start + room - 2 < words.length ? whole.replace(/\s\S*$/, '') : whole;
  return `${start > 0 ? '…' : ''}${ended.trim()}${start + room - 2 < words.length ? '…' : ''}`;
}
