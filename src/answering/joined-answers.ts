import { withoutRepeats } from './choose-figures';
import type { Passage } from './choose-passages';
import type { Answered, Found } from './outcome';

/** Visible characters for the sentences of one question of several. */
const roomForOne = 330;

/** Figures shown of one question of several, of one of more than two, and of all. */
const figuresOfOne = 3;
const figuresOfMany = 2;
const mostFigures = 7;

/** The first passage, or its best sentence when that is long. */
export function briefly({ found, gist }: Answered): Passage[] {
  const [first] = found.passages;
  return first && gist && first.text.length > roomForOne ? [gist] : found.passages.slice(0, 1);
}

/** Visible characters for the sentences of one question of more than two. */
const roomForEach = 280;

/**
 * The first passage as far as there is room for one question of several: at least its first sentence, with its list.
 * @param several how many are told
 */
export function inShort(found: Found, several = 2): Found {
  const room = several > 2 ? roomForEach : roomForOne;
  const [first] = found.passages;
  if (!first) return found;
  const kept: string[] = [];
  let length = 0;
  for (const block of blocksOf(first.text)) {
    const isList = block.includes('\n');
    const sentences = isList ? [block] : block.split(betweenSentences);
    if (kept.length > 0 && length + (sentences[0] ?? '').length > room) break;
    const fitting = sentences.filter((sentence, at) => {
      length += sentence.length;
      return length <= room || at === 0;
    });
    kept.push(fitting.join(' '));
  }
  return { ...found, passages: [{ ...first, text: kept.join('\n').trim() }] };
}

/** The lines of a text, the opening of a list as one with its items. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  for (const line of text.split('\n')) {
    const before = blocks.at(-1);
    if (line.startsWith('- ') && before !== undefined) blocks[blocks.length - 1] = `${before}\n${line}`;
    else blocks.push(line);
  }
  return blocks;
}

/** One answer that tells what each of several tells first. @param found at least one */
export function joined(found: readonly Found[]): Found {
  const unique = <T>(items: T[]): T[] => [...new Set(items)];
  const first = found[0] as Found;
  const sections = unique(found.flatMap((each) => each.sections));
  const rated = found.filter(({ profile }) => profile.includes('ratings'));
  const indicators = unique(rated.flatMap((each) => each.indicators ?? []));
  const lacking = unique(found.flatMap((each) => each.lacking ?? []));
  const { indicators: _, ...plain } = first;
  return {
    ...plain,
    // Where one asks for all ratings, none is left out.
    ...(rated.length > 0 && rated.every((each) => each.indicators !== undefined) && { indicators }),
    ...(lacking.length > 0 && { lacking }),
    figures: withoutRepeats(found.flatMap((each) => each.figures.slice(0, mostOf(each, found.length)))).slice(
      0,
      mostFigures,
    ),
    profile: unique(found.flatMap((each) => each.profile)),
    passages: withoutRepeated(telling(found).flatMap((each) => each.passages.slice(0, 1))),
    sections,
    related: unique(found.flatMap((each) => each.related))
      .filter((key) => !sections.includes(key))
      .slice(0, 3),
  };
}

/** Prices are told together; of anything else beside two more questions the first figures are enough. */
const mostOf = ({ figures }: Found, several: number): number =>
  several > 2 && figures.some(({ figure }) => figure.kind !== 'money') ? figuresOfMany : figuresOfOne;

/**
 * Those whose sentences tell more than the figures above them; all where none does. "The course costs about £1,500." below
 * that price only takes the room of what the others tell.
 */
function telling(found: readonly Found[]): readonly Found[] {
  const more = found.filter(({ figures, passages: [first] }) => {
    const [sentence = ''] = (first?.text ?? '').split('\n').flatMap((line) => line.split(betweenSentences));
    return !figures.some(({ text }) => sentence.includes(text));
  });
  return more.length > 0 ? more : found;
}

/** The passages without the sentences that one before them tells too. */
function withoutRepeated(passages: readonly Passage[]): Passage[] {
  const told = new Set<string>();
  return passages.flatMap(({ section, text }) => {
    const lines = text.split('\n').map((line) => {
      const fresh = line.split(betweenSentences).filter((sentence) => !told.has(sentence));
      return line === '' || fresh.length > 0 ? fresh.join(' ') : null;
    });
    const rest = lines
      .filter((line) => line !== null)
      .join('\n')
      .trim();
    for (const sentence of text.split('\n').flatMap((line) => line.split(betweenSentences)))
      told.add(sentence);
    return rest === '' ? [] : [{ section, text: rest }];
  });
}
const betweenSentences = /(?<=[.?!])\s+(?=[A-Z])/;

/** Several answers as one, each briefly; null when they do not differ. */
export function toldTogether(answers: readonly Answered[]): Answered | null {
  const told = answers.map((answer) =>
    inShort({ ...answer.found, passages: briefly(answer) }, answers.length),
  );
  const different = new Set(told.map(({ profile, passages }) => profile.join() || passages[0]?.text));
  if (different.size < 2) return null;
  const found: Found = { ...joined(told), band: 'high' };
  return { found, score: Math.max(1, ...answers.map(({ score }) => score)), gist: null };
}
