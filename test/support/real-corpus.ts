import { join } from 'node:path';
import { GuidanceIndex } from '../../src/answering/guidance-index';
import { loadContent } from '../../src/content/load-content';
import { findIntervention } from '../../src/guidance/corpus';
import type { Intervention } from '../../src/guidance/intervention';

const root = join(__dirname, '../..');

/** The guidance as it is shipped; read once per test file. */
export const corpus = loadContent(join(root, 'data'));

/** Where the card templates stand. */
export const cardsDir = join(root, 'cards');

let shared: GuidanceIndex | undefined;

/** The index over the shipped guidance. Reading it changes nothing, so tests share it. */
export function realIndex(): GuidanceIndex {
  shared ??= new GuidanceIndex(corpus);
  return shared;
}

/** An intervention that is held. */
export function held(id: string): Intervention {
  const found = findIntervention(corpus, id);
  if (!found) throw new Error(`no intervention ${id}`);
  return found;
}
