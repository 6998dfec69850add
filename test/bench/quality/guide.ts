import { cardText } from '../../../src/cli/card-text';
import { createAssistant } from '../../../src/conversation/assistant';
import type { Reply } from '../../../src/conversation/reply';
import type { Corpus } from '../../../src/guidance/corpus';
import { CardRenderer } from '../../../src/presenters/card-renderer';
import { AssessmentDocuments } from '../../../src/storage/assessment-documents';
import { FeedbackDocuments } from '../../../src/storage/feedback-documents';
import { MemoryStore } from '../../../src/storage/memory-store';
import { SessionDocuments } from '../../../src/storage/session-documents';
import { cardsDir } from '../paths';

const renderer = CardRenderer.load(cardsDir);
const at = new Date('2026-11-23T10:00:00Z');
const links = { hexagon: () => 'https://bot.example/a.png', report: () => '', reportMinutes: 60 };

/** Holds a talk and gives the replies to its last message. */
export type Ask = (messages: readonly string[]) => Promise<Reply[]>;

/** The bot's mind over a corpus. Every talk is new and knows of no other. */
export function guideOver(corpus: Corpus): Ask {
  const store = new MemoryStore();
  const assistant = createAssistant({
    corpus,
    sessions: new SessionDocuments(store),
    assessments: new AssessmentDocuments(store),
    links,
    feedback: new FeedbackDocuments(store),
    newId: () => 'bench',
    contact: 'guide@example.org',
  });
  let talks = 0;
  return async (messages) => {
    const who = { tenant: 'bench', user: 'bench', conversation: `talk ${talks++}` };
    let replies: Reply[] = [];
    for (const text of messages)
      replies = await assistant.reply({ command: { kind: 'text', text }, scope: 'personal', who, at });
    return replies;
  };
}

/** What a person reads of the replies. */
export const wordsOf = (replies: readonly Reply[]): string =>
  replies.map((reply) => cardText(renderer.render(reply).card)).join('\n');
