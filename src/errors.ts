/** The settings of the environment are wrong; thrown at start with every problem found, by name and never by value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'config';
  constructor(readonly problems: readonly string[]) {
    super(`the settings have ${problems.length} problem(s): ${problems.join('; ')}`);
  }
}

/** The channel did not take a message of the bot. `cause` holds the fault. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly code = 'transport';
  constructor(options: ErrorOptions) {
    super('the channel did not take the message; it should be reachable from here over https', options);
  }
}

/** What may be logged of a fault: its name, code and place. Its message is left out, as it may hold a user's words. */
export interface FaultFields {
  fault: string;
  faultCode?: string;
  faultAt?: string;
  cause?: string;
}

/** Describes any thrown value without its message. */
export function describeFault(fault: unknown): FaultFields {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const { code, statusCode } = fault as { code?: unknown; statusCode?: unknown };
  // Not every library names its errors; their classes tell more than "Error".
  const fields: FaultFields = { fault: fault.name === 'Error' ? fault.constructor.name : fault.name };
  if (code !== undefined || statusCode !== undefined) fields.faultCode = String(code ?? statusCode);
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  if (frames.length > 0)
    fields.faultAt = frames
      .slice(0, 6)
      .map((line) => line.trim())
      .join(' | ');
  if (fault.cause instanceof Error) fields.cause = fault.cause.name;
  return fields;
}
