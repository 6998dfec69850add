import { createLogger, type Logger } from '../../src/logger';

/** A logger that keeps every line it writes. */
export function recordingLogger(): { logger: Logger; lines: string[] } {
  const lines: string[] = [];
  return { logger: createLogger('debug', (line) => lines.push(line)), lines };
}
