import { withoutRepeats } from './choose-figures';
import type { Passage } from './choose-passages';
import type { Answered, Found } from './outcome';

/** Visible characters for the sentences of one question of several. */
const roomForOne = 330;

/** Figures shown of one question of several, and of all. */
const figuresOfOne = 3;
const mostFigures = 7;

/** The first passage, or its best sentence when that is long. */
export function briefly({ found, gist }: Answered): Passage[] {
  const [first] = found.passages;
  return first && gist && first.text.length > roomForOne ? [gist] : found.passages.slice(0, 1);
}

/** The first passage as far as there is room for one question of several: at least its first sentence, with its list. */
export function inShort(found: Found): Found {
  const [first] = found.passages;
  if (!first) return found;
  const kept: string[] = [];
  let length = 0;
  for (const line of first.text.split('\n')) {
    const isItem = line.startsWith('- ');
    if (!isItem && kept.length > 0 && length + line.length > roomForOne) break;
    const sentences = isItem ? [line] : line.split(betweenSentences);
    const fitting = sentences.filter((sentence) => {
      length += sentence.length;
      return length <= roomForOne || isItem || sentence === sentences[0];
    });
    kept.push(fitting.join(' '));
  }
  return { ...found, passages: [{ ...first, text: kept.join('\n').trim() }] };
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
    figures: withoutRepeats(found.flatMap((each) => each.figures.slice(0, figuresOfOne))).slice(
      0,
      mostFigures,
    ),
    profile: unique(found.flatMap((each) => each.profile)),
    passages: withoutRepeated(found.flatMap((each) => each.passages.slice(0, 1))),
    sections,
    related: unique(found.flatMap((each) => each.related))
      .filter((key) => !sections.includes(key))
      .slice(0, 3),
  };
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
  const told = answers.map((answer) => ({ ...answer.found, passages: briefly(answer) }));
  const different = new Set(told.map(({ profile, passages }) => profile.join() || passages[0]?.text));
  if (different.size < 2) return null;
  const found: Found = { ...joined(told), band: 'high' };
  return { found, score: Math.max(1, ...answers.map(({ score }) => score)), gist: null };
}
