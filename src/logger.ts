/** How much is logged, from least to most. */
export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];
type Severity = Exclude<LogLevel, 'silent'>;

/** Facts of an event. Never the text of a message, an answer, or a person's name. */
export type LogFields = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Where events are told. `event` is a short stable name such as "turn" or "store.unavailable". */
export type Logger = Readonly<Record<Severity, (event: string, fields?: LogFields) => void>>;

/** A logger that writes one line of JSON for each event at or above `level`; `write` gets the line with its newline. */
export function createLogger(
  level: LogLevel,
  write: (line: string) => void = (line) => process.stdout.write(line),
  now: () => Date = () => new Date(),
): Logger {
  const threshold = logLevels.indexOf(level);
  const at = (severity: Severity) => (event: string, fields?: LogFields) => {
    if (logLevels.indexOf(severity) > threshold) return;
    write(`${JSON.stringify({ time: now().toISOString(), level: severity, event, ...fields })}\n`);
  };
  return { fatal: at('fatal'), error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}
