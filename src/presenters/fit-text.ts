export interface FittedText {
  text: string;
  /** True when lines were left out. */
  cut: boolean;
}

/** Characters that a text takes in the message, where line breaks, quotes and backslashes are written in two. */
export const writtenLength = (text: string): number => JSON.stringify(text).length - 2;

/**
 * Keeps whole lines of card Markdown while they fit into `budget` written characters; a first line that is too long
 * is cut at a word. Guards the 28 KB that older Teams clients take for a message with its card.
 */
export function fitText(markdown: string, budget: number): FittedText {
  if (writtenLength(markdown) <= budget) return { text: markdown, cut: false };
  const kept: string[] = [];
  let used = 0;
  for (const line of markdown.split('\n')) {
    used += writtenLength(line) + 2;
    if (used > budget) break;
    kept.push(line);
  }
  const text = kept.join('\n').trimEnd();
  return { text: text === '' ? cutAtWord(markdown, budget) : text, cut: true };
}

/** Keeps the first texts of a list while they fit into `budget` written characters. */
export function fitList(texts: readonly string[], budget: number): { texts: string[]; cut: boolean } {
  const kept: string[] = [];
  let used = 0;
  for (const text of texts) {
    used += writtenLength(text) + 2;
    if (used > budget) return { texts: kept, cut: true };
    kept.push(text);
  }
  return { texts: kept, cut: false };
}

function cutAtWord(text: string, budget: number): string {
  // Half the budget leaves room for characters that are written in two.
  const cut = text.slice(0, Math.floor(budget / 2));
  const end = cut.lastIndexOf(' ');
  // One long word is cut within.
  return `${cut.slice(0, end > 0 ? end : cut.length).replace(/\\$/, '')}…`;
}
