import { join } from 'node:path';
import { loadConfig } from '../config';
import { loadContent } from '../content/load-content';
import { CardRenderer } from '../presenters/card-renderer';
import { throwawayAssistant } from '../preview/throwaway-assistant';
import { cardText } from './card-text';

/** Answers in a terminal: npm run ask -- "IPT training cost" ["a follow-up" …]. Nothing is stored. */
async function main(questions: string[]): Promise<void> {
  if (questions.length === 0) {
    console.error('Say what to ask: npm run ask -- "IPT training cost"');
    process.exitCode = 1;
    return;
  }
  const root = join(__dirname, '../..');
  const corpus = loadContent(join(root, 'data'));
  const assistant = throwawayAssistant(corpus, { contact: loadConfig({}).contactEmail });
  const renderer = CardRenderer.load(join(root, 'cards'));
  const who = { tenant: 'terminal', user: 'terminal', conversation: 'terminal' };
  for (const text of questions) {
    const turn = {
      command: { kind: 'text' as const, text },
      scope: 'personal' as const,
      who,
      at: new Date(),
    };
    for (const reply of await assistant.reply(turn))
      console.log(`${cardText(renderer.render(reply).card)}\n`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
