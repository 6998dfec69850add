import type { Reply } from '../../src/conversation/reply';
import type { Assistant, CardFinder, Turn } from '../../src/conversation/turn';

/** An assistant that remembers what it was asked and says thanks, or whatever `answer` says. */
export class FakeAssistant implements Assistant {
  readonly turns: Turn[] = [];

  /** Finds nothing. */
  readonly finder: CardFinder = { find: async () => ({ kind: 'found', cards: [] }), unfurl: () => null };

  constructor(public answer: (turn: Turn) => Reply[] | Promise<Reply[]> = thanks) {}

  async reply(turn: Turn): Promise<Reply[]> {
    this.turns.push(turn);
    return this.answer(turn);
  }

  /** The commands it was given, in order. */
  get commands() {
    return this.turns.map((turn) => turn.command);
  }
}

export function thanks(): Reply[] {
  return [{ kind: 'notice', notice: 'thanks', examples: [] }];
}
