import type { TurnContext } from 'botbuilder';

const mark = Symbol('delivered');

/** Remembers that the conversation has got a message in this turn. */
export function markDelivered(context: TurnContext): void {
  context.turnState.set(mark, true);
}

/** True when the conversation has got a message in this turn: the turn must then not be done a second time. */
export function hasDelivered(context: TurnContext): boolean {
  return context.turnState.get(mark) === true;
}
