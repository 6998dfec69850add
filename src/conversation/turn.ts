import type { Command } from './command';
import type { Reply, Scope } from './reply';
import type { Who } from './session';

/** One turn of talk, free of Teams: who says what, where and when. */
export interface Turn {
  command: Command;
  scope: Scope;
  who: Who;
  at: Date;
}

/** The bot's mind, as the Teams edge sees it. Rejects only on infrastructure faults; every input gets a reply. */
export interface Assistant {
  reply(turn: Turn): Promise<Reply[]>;
}
