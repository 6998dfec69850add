/** Why a store file cannot be used. */
export type StoreOpenCode =
  | 'store-corrupt'
  | 'store-unwritable'
  | 'store-busy'
  | 'store-newer'
  | 'store-failed';

const remedies: Record<StoreOpenCode, string> = {
  'store-corrupt':
    'it is damaged or not a database of this bot; restore a backup or move it away to start empty',
  'store-unwritable':
    'the file or its folder cannot be written; check DATA_DIR, its owner and the free space',
  'store-busy': 'another process holds it locked; stop that process first',
  'store-newer': 'it was written by a newer version of this bot; start that version',
  'store-failed': 'see the cause',
};

/** The store's file cannot be opened for reading and writing. The message names the file and the remedy. */
export class StoreOpenError extends Error {
  override readonly name = 'StoreOpenError';
  constructor(
    readonly code: StoreOpenCode,
    file: string,
    cause?: unknown,
  ) {
    super(`cannot open the document store ${file}: ${remedies[code]} [${code}]`, { cause });
  }
}

/** Wraps whatever SQLite or the file system threw; a StoreOpenError passes through unchanged. */
export function toStoreOpenError(error: unknown, file: string): StoreOpenError {
  return error instanceof StoreOpenError ? error : new StoreOpenError(codeOf(error), file, error);
}

// Primary result codes: https://www.sqlite.org/rescode.html (extended codes keep them in the low byte).
// 1 is raised when the table is there but has other columns.
const codesBySqlite: Record<number, StoreOpenCode> = {
  1: 'store-corrupt',
  5: 'store-busy',
  6: 'store-busy',
  8: 'store-unwritable',
  10: 'store-unwritable',
  11: 'store-corrupt',
  13: 'store-unwritable',
  14: 'store-unwritable',
  26: 'store-corrupt',
};
const fileSystemCodes = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EEXIST',
  'ENOSPC',
  'ENOENT',
  'ELOOP',
]);

function codeOf(error: unknown): StoreOpenCode {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (typeof errcode === 'number') return codesBySqlite[errcode & 0xff] ?? 'store-failed';
  return typeof code === 'string' && fileSystemCodes.has(code) ? 'store-unwritable' : 'store-failed';
}
