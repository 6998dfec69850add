/** Why a page cannot be imported; nothing is written then. */
export type ImportFault =
  | 'not-found'
  | 'directory'
  | 'unreadable'
  | 'too-large'
  | 'empty'
  | 'binary'
  | 'archive'
  | 'encoding'
  | 'other-site'
  | 'no-name'
  | 'name-taken'
  | 'exists'
  | 'not-there'
  | 'existing-problems'
  | 'wrong-option';

/** Thrown when a file is no page that can be imported. Its message is for the person who imports. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(
    readonly code: ImportFault,
    message: string,
  ) {
    super(message);
  }
}
