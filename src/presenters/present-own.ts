import type { LinkView } from '../conversation/reply';

/** Buttons that every card about one intervention has: assess it, share the card or say what was wrong with it. */
export function presentOwn({ assess, options }: { assess?: LinkView; options?: LinkView }) {
  return { assess: assess ? [assess] : [], options: options ? [options] : [] };
}
