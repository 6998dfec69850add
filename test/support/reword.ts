/** Chance that can be repeated: the same seed gives the same numbers, from 0 up to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Chance = () => number;
const pick = <T>(from: readonly T[], chance: Chance): T => from[Math.floor(chance() * from.length)] as T;

/** Keys that lie beside one another; a finger that misses hits one of them. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function beside(letter: string, chance: Chance): string {
  const row = rows.find((each) => each.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  return pick(
    [row[at - 1], row[at + 1]].filter((each) => each !== undefined),
    chance,
  );
}

/** One slip of a finger in a word: two letters swapped, one lost, one twice, or the key beside it. The first stays. */
export function slip(word: string, chance: Chance): string {
  const at = 1 + Math.floor(chance() * (word.length - 2));
  const [before, letter, next, after] = [
    word.slice(0, at),
    word[at] ?? '',
    word[at + 1] ?? '',
    word.slice(at + 2),
  ];
  switch (Math.floor(chance() * 4)) {
    case 0:
      // Of two letters alike a swap would change nothing; one is lost instead.
      return letter === next ? before + letter + after : before + next + letter + after;
    case 1:
      return before + next + after;
    case 2:
      return before + letter + letter + next + after;
    default:
      return before + beside(letter, chance) + next + after;
  }
}

/** The text with slips in as many of its words of five letters or more. Null when it has too few of them. */
export function misspelt(text: string, slips: number, chance: Chance): string | null {
  const words = text.split(' ');
  const open = words.flatMap((word, index) => (/^[a-z]{5,}$/.test(word) ? [index] : []));
  if (open.length < slips) return null;
  for (let left = slips; left > 0; left--) {
    const [index] = open.splice(Math.floor(chance() * open.length), 1);
    if (index !== undefined) words[index] = slip(words[index] ?? '', chance);
  }
  return words.join(' ');
}

/** The words in another order. */
export function shuffled(text: string, chance: Chance): string {
  const words = text.split(' ');
  for (let last = words.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [words[last], words[other]] = [words[other] ?? '', words[last] ?? ''];
  }
  return words.join(' ');
}

const small = new Set(
  'a an and are as be by can could do does each for from has have how i in is it of on or our the there to was we were what which who with you your'.split(
    ' ',
  ),
);
/** Small words that tell which kind of figure is asked for; without them the question is another one. */
const telling = /\bhow (?:many|much|often|long)\b/g;

/** The words that carry the meaning, as in a telegram. */
export function telegram(text: string): string {
  return text
    .replace(telling, (words) => words.replace(' ', '_'))
    .split(' ')
    .filter((word) => !small.has(word.toLowerCase()))
    .join(' ')
    .replaceAll('_', ' ');
}

/** Each phrase of the table that stands in the text replaced. Null when none does. */
export function replaced(text: string, table: Readonly<Record<string, string>>): string | null {
  const changed = Object.entries(table).reduce(
    (all, [from, to]) => all.replace(new RegExp(`\\b${from}\\b`, 'g'), to),
    text,
  );
  return changed === text ? null : changed;
}

/** The text without the name of the intervention where it is only added ("… of IPT"). Null when it is not. */
export function withoutName(text: string, name: string): string | null {
  const left = text.replace(new RegExp(` (?:of|to|for) ${name}$`), '');
  return left === text ? null : left;
}

export const titleCase = (text: string): string => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
