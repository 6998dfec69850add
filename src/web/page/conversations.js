/**
 * The conversations of this page, in memory only. Personal ones belong to one person; the group chat and the
 * channel are shared by all.
 */
export class Conversations {
  #byKey = new Map();

  /** The conversation this person sees in this kind of chat; made when there is none. */
  current(kind, person) {
    const key = keyOf(kind, person);
    return this.#byKey.get(key) ?? this.renew(kind, person);
  }

  /** Starts an empty conversation in place of the present one. */
  renew(kind, person) {
    const conversation = {
      id: newId(kind),
      kind,
      entries: [],
      greeted: false,
      /** Turns sent and not yet answered. */
      waiting: 0,
      /** Turns go out one after the other, in the order they were made. */
      queue: Promise.resolve(),
    };
    this.#byKey.set(keyOf(kind, person), conversation);
    return conversation;
  }
}

function keyOf(kind, person) {
  return kind === 'personal' ? `personal:${person.id}` : kind;
}

// Teams' own forms: a channel conversation names the post that the thread hangs on. Each is in a team of its own,
// because a bot welcomes a team once.
function newId(kind) {
  const id = crypto.randomUUID();
  if (kind === 'personal') return `a:${id}`;
  if (kind === 'groupChat') return `19:${id}@thread.v2`;
  return `19:${id}@thread.tacv2;messageid=${Date.now()}`;
}
