import type { ReplyKind } from '../../src/conversation/reply';

/** Kinds of replies that browse, compare, share and take feedback. */
export const exploreKinds: readonly ReplyKind[] = [
  'list',
  'filter',
  'compare',
  'comparing',
  'share',
  'share-help',
  'answer-options',
  'feedback',
  'sent',
  'questions',
  'coverage',
];
