import { Answerer } from '../../answering/answer-question';
import { GuidanceIndex } from '../../answering/guidance-index';
import type { Reply } from '../../conversation/reply';
import type { Assistant } from '../../conversation/turn';
import type { Corpus } from '../../guidance/corpus';
import type { CardRenderer } from '../../presenters/card-renderer';
import { throwawayAssistant } from '../../preview/throwaway-assistant';
import { cardText } from '../card-text';
import { FigureOwners } from './figure-owners';
import { judge, type Verdict } from './judge';
import type { Question } from './question-file';

/** Asks the real assistant every question, each in a talk of its own, and compares the replies. */
export async function askQuestions(
  questions: readonly Question[],
  { corpus, renderer, at }: { corpus: Corpus; renderer: CardRenderer; at: Date },
): Promise<Verdict[]> {
  const assistant = throwawayAssistant(corpus, { contact: 'contact@example.org' });
  const names = new Answerer(new GuidanceIndex(corpus));
  const owners = new FigureOwners(corpus);
  const verdicts: Verdict[] = [];
  for (const question of questions) {
    const replies = await talk(assistant, question, at);
    const named = question.messages.map((text) => names.named(text)).findLast(({ length }) => length > 0);
    const expected = question.interventions ?? named ?? null;
    verdicts.push(
      judge(question, {
        replies,
        words: replies.map((reply) => cardText(renderer.render(reply).card)).join('\n'),
        foreign: replies.flatMap((reply) => owners.foreignIn(reply, expected)),
      }),
    );
  }
  return verdicts;
}

/** What the assistant replies to the last message. */
async function talk(assistant: Assistant, { id, messages }: Question, at: Date): Promise<Reply[]> {
  const who = { tenant: 'eval', user: 'eval', conversation: id };
  let replies: Reply[] = [];
  for (const text of messages)
    replies = await assistant.reply({ command: { kind: 'text', text }, scope: 'personal', who, at });
  return replies;
}
