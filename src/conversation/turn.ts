import type { Command } from './command';
import type { FoundCard, Search } from './explore/finder';
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
  /** Does beforehand, in steps, what the first messages would wait for. Gives likely replies; nobody's session changes. */
  prepare?(at: Date): Iterable<Reply[]>;
}

/** Finds cards to post in a chat in which the bot need not be. */
export interface CardFinder {
  find(text: string, part: { skip: number; count: number }, at: Date): Promise<Search>;
  /** Null when no intervention is held under the address. */
  unfurl(url: string, at: Date): FoundCard | null;
}
