import type { NamedInText } from '../../answering/named-in-text';

/** What an understanding of names gives. */
export type NamedIn = Pick<NamedInText, 'held' | 'any'> &
  Partial<Pick<NamedInText, 'ofAdaptation' | 'notHeld' | 'nothingElse'>>;
