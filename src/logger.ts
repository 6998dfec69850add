import { AsyncLocalStorage } from 'node:async_hooks';
import { createHmac } from 'node:crypto';
import pino from 'pino';

/** How much is logged, from least to most. */
export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];
type Severity = Exclude<LogLevel, 'silent'>;

/** Facts of an event. Never the text of a message, an answer, or a person's name; ids only as `hashIds` gives them. */
export type LogFields = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Where events are told. `event` is a short stable name such as "turn" or "store.unavailable". */
export type Logger = Readonly<Record<Severity, (event: string, fields?: LogFields) => void>>;

const scope = new AsyncLocalStorage<LogFields>();

/** Does the work; every line that is logged on its behalf, however deep, holds the fields. */
export function withLogFields<T>(fields: LogFields, work: () => T): T {
  return scope.run(fields, work);
}

/** The fields of the work in hand; empty outside any. */
export function logFieldsInHand(): LogFields {
  return scope.getStore() ?? {};
}

/** A logger that writes one line of JSON for each event at or above `level`; `write` gets the line with its newline. */
export function createLogger(
  level: LogLevel,
  write?: (line: string) => void,
  now: () => Date = () => new Date(),
): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    messageKey: 'event',
    timestamp: () => `,"time":"${now().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    // A copy: pino writes into what it is given.
    mixin: () => ({ ...logFieldsInHand() }),
  };
  // Written at once: what happened just before an end must not be lost.
  const lines = pino(options, write ? { write } : pino.destination({ fd: 1, sync: true }));
  const at = (severity: Severity) => (event: string, fields?: LogFields) =>
    lines[severity](fields ?? {}, event);
  return { fatal: at('fatal'), error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}

/** Gives ids a form for the log: twelve hex digits that tell nothing without the salt, and are the same for the same id. */
export function hashIds(salt: string): (id: string) => string {
  return (id) => createHmac('sha256', salt).update(id).digest('hex').slice(0, 12);
}
