/** A template asks for data that its presenter does not give. Nothing half-filled is ever sent. */
export class CardBindingError extends Error {
  override readonly name = 'CardBindingError';
  constructor(
    readonly kind: string,
    readonly paths: readonly string[],
  ) {
    super(`card template "${kind}" has unbound fields: ${paths.join(', ')}`);
  }
}

/** Templates are missing, extra or invalid; lists every problem found, so that one start shows them all. */
export class CardTemplateError extends Error {
  override readonly name = 'CardTemplateError';
  constructor(readonly problems: readonly string[]) {
    super(`card templates cannot be used:\n- ${problems.join('\n- ')}`);
  }
}
