import { quotedSections } from '../../../src/cli/eval/quoted-sections';
import type { Reply } from '../../../src/conversation/reply';
import { isSectionKey, sectionTitle } from '../../../src/guidance/taxonomy';
import { type Ask, wordsOf } from './guide';
import type { SetQuestion } from './question-sets';

/** How the bot did on one question. */
export interface Mark {
  question: SetQuestion;
  replies: Reply[];
  /** The reply shows what is wanted, or asserts nothing where there is nothing to assert. */
  right: boolean;
  /** The reply was given as the answer, without "the closest I found". */
  plain: boolean;
}

/** How the bot did on a set, as shares from 0 to 1. */
export interface Marks {
  answered: number;
  /** Of the answerable: right, and right and said plainly. */
  right: number;
  plain: number;
  unanswered: number;
  /** Of the unanswerable: asserted all the same. */
  asserted: number;
  wrong: Mark[];
}

const asserting = ['answer', 'section', 'cost-plan'];

export async function markAll(ask: Ask, questions: readonly SetQuestion[]): Promise<Marks> {
  const marks: Mark[] = [];
  for (const question of questions) marks.push(markOf(question, await ask(question.messages)));
  const able = marks.filter(({ question }) => question.answerable);
  const unable = marks.filter(({ question }) => !question.answerable);
  const share = (part: Mark[], all: Mark[]) => (all.length === 0 ? 0 : part.length / all.length);
  return {
    answered: able.length,
    right: share(
      able.filter(({ right }) => right),
      able,
    ),
    plain: share(
      able.filter(({ right, plain }) => right && plain),
      able,
    ),
    unanswered: unable.length,
    asserted: share(
      unable.filter(({ right }) => !right),
      unable,
    ),
    wrong: marks.filter(({ right }) => !right),
  };
}

export function markOf(question: SetQuestion, replies: Reply[]): Mark {
  const plain = replies.every((reply) => reply.kind !== 'answer' || !reply.closest);
  const right = question.answerable ? shows(question, replies) : !(plain && asserts(replies));
  return { question, replies, right, plain };
}

/** An answer that says above it that the page tells nothing of what was asked asserts nothing of it. */
const asserts = (replies: readonly Reply[]): boolean =>
  replies.some((reply) => asserting.includes(reply.kind) && !ownsUp(reply));

const ownsUp = (reply: Reply): boolean =>
  reply.kind === 'answer' && Boolean(reply.unnamed?.length || reply.unpriced?.length || reply.adaptation);

function shows({ kinds, sections, contains, never }: SetQuestion, replies: readonly Reply[]): boolean {
  if (kinds && !replies.every(({ kind }) => kinds.includes(kind))) return false;
  const quoted = replies.flatMap((reply) => quotedSections(reply) ?? []);
  const titles = (sections ?? []).filter(isSectionKey).map(sectionTitle);
  const quotes = replies.some((reply) => quotedSections(reply) !== null);
  if (sections && quotes && !quoted.some((title) => titles.some((wanted) => wanted === title))) return false;
  const shown = wordsOf(replies).toLowerCase();
  const holds = (text: string) => shown.includes(text.toLowerCase());
  return contains.every((alternatives) => alternatives.some(holds)) && !never.some(holds);
}
