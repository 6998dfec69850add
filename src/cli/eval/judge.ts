import type { Reply } from '../../conversation/reply';
import { isSectionKey, sectionTitle } from '../../guidance/taxonomy';
import { noAnswerKinds, type Question } from './question-file';
import { quotedSections } from './quoted-sections';
import { type Place, placesOf } from './shown-places';

/** What came of a question. */
export interface Verdict {
  id: string;
  kind: string;
  /** The messages of the talk. */
  asked: string[];
  /** What is not as the file says, in words; empty when all is. */
  faults: string[];
  /**
   * Place, from 1, at which the card shows the first expected section or figure; 0 when it shows none; null when the
   * question expects neither.
   */
  rank: number | null;
  /** True when nothing but a reply without an answer is right; null when an answer is right as well. */
  wantsNoAnswer: boolean | null;
  gaveNoAnswer: boolean;
  /** Figures of an intervention that was not asked for. */
  foreign: string[];
}

/** What the bot replied to the last message of a question. */
export interface Given {
  replies: readonly Reply[];
  /** All that the cards say. */
  words: string;
  foreign: string[];
}

const none: ReadonlySet<string> = new Set(noAnswerKinds);

/** Compares what the bot replied with what the question expects. */
export function judge(question: Question, given: Given): Verdict {
  const { replies, foreign } = given;
  const isNone = question.reply.map((kind) => none.has(kind));
  return {
    id: question.id,
    kind: question.kind,
    asked: question.messages,
    faults: faultsOf(question, given),
    rank: rankOf(question, given),
    wantsNoAnswer: isNone.every(Boolean) ? true : isNone.some(Boolean) ? null : false,
    gaveNoAnswer: replies.length > 0 && replies.every(({ kind }) => none.has(kind)),
    foreign,
  };
}

function faultsOf(question: Question, { replies, words, foreign }: Given): string[] {
  const kinds = replies.map(({ kind }) => kind);
  const wrong = kinds.filter((kind) => !question.reply.includes(kind));
  const faults: string[] = [];
  if (wrong.length > 0 || kinds.length === 0)
    faults.push(`replied ${kinds.join(', ') || 'nothing'}, not ${question.reply.join(' or ')}`);
  if (!quotesExpected(question, replies))
    faults.push(
      `quotes ${quotedBy(replies).join(', ') || 'no section'}, not ${question.sections.join(' or ')}`,
    );
  for (const figure of question.figures)
    if (!hasFigure(words, figure)) faults.push(`does not show ${figure}`);
  for (const oneOf of question.contains)
    if (!oneOf.some((text) => has(words, text))) faults.push(`does not say "${oneOf.join('" or "')}"`);
  for (const text of question.never) if (has(words, text)) faults.push(`says "${text}"`);
  for (const figure of foreign) faults.push(`shows a figure of another intervention: ${figure}`);
  return faults;
}

/** Sections are asked for only of replies that quote any. */
function quotesExpected({ sections }: Question, replies: readonly Reply[]): boolean {
  if (sections.length === 0 || !replies.some((reply) => placesOf(reply) !== null)) return true;
  const titles = titlesOf(sections);
  return quotedBy(replies).some((section) => titles.has(section));
}

/** Titles of the sections that replies quote or name as their source, each once. */
const quotedBy = (replies: readonly Reply[]): string[] => [
  ...new Set(replies.flatMap((reply) => quotedSections(reply) ?? [])),
];

function rankOf(question: Question, { replies, words }: Given): number | null {
  const { sections, figures, reply } = question;
  if (sections.length === 0 && figures.length === 0) return null;
  const places = replies.flatMap((each) => placesOf(each) ?? []);
  if (places.length > 0) return places.findIndex((place) => isExpected(place, question)) + 1;
  // A card that quotes no section, such as an intervention's, shows all at once.
  const isRight = replies.some(({ kind }) => reply.includes(kind));
  return isRight && figures.every((figure) => hasFigure(words, figure)) ? 1 : 0;
}

function isExpected(place: Place, { sections, figures }: Question): boolean {
  const inSection = sections.length === 0 || titlesOf(sections).has(place.section ?? '');
  return inSection && (figures.length === 0 || figures.some((figure) => hasFigure(place.text, figure)));
}

const titlesOf = (sections: readonly string[]): ReadonlySet<string> =>
  new Set(sections.filter(isSectionKey).map(sectionTitle));

const has = (words: string, text: string): boolean => words.toLowerCase().includes(text.toLowerCase());

/** "4 hours" stands in "at least 4 hours", not in "14 hours"; a hyphen may stand for the dash of a range. */
function hasFigure(words: string, figure: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[-–—]/g, '–');
  const [all, one] = [plain(words), plain(figure)];
  for (let at = all.indexOf(one); at >= 0; at = all.indexOf(one, at + 1)) {
    const around = /\d/.test(all[at - 1] ?? '') || /^[,.]?\d/.test(all.slice(at + one.length));
    if (!around && !(all[at - 1] === '–' && /\d/.test(all[at - 2] ?? ''))) return true;
  }
  return false;
}
