import { describeFault } from '../../src/errors';
import { createLogger, type LogLevel } from '../../src/logger';

const now = () => new Date('2026-11-23T09:30:00Z');

it('an event is one line of JSON', () => {
  const lines: string[] = [];
  createLogger('info', (line) => lines.push(line), now).warn('store.slow', { milliseconds: 12 });
  expect(lines).toEqual([
    '{"time":"2026-11-23T09:30:00.000Z","level":"warn","event":"store.slow","milliseconds":12}\n',
  ]);
});

it.each<[LogLevel, string[]]>([
  ['silent', []],
  ['fatal', ['fatal']],
  ['error', ['fatal', 'error']],
  ['warn', ['fatal', 'error', 'warn']],
  ['info', ['fatal', 'error', 'warn', 'info']],
  ['debug', ['fatal', 'error', 'warn', 'info', 'debug']],
])('level %s writes %j', (level, written) => {
  const lines: string[] = [];
  const logger = createLogger(level, (line) => lines.push(JSON.parse(line).level), now);
  for (const severity of ['fatal', 'error', 'warn', 'info', 'debug'] as const) logger[severity]('event');
  expect(lines).toEqual(written);
});

describe('the description of a fault', () => {
  it('tells name, code and place, and leaves out the message', () => {
    const cause = new TypeError('cause: the question');
    const fault = Object.assign(new RangeError('the question\n at second line', { cause }), {
      code: 'E_RANGE',
    });
    const described = describeFault(fault);
    expect(described).toMatchObject({ fault: 'RangeError', faultCode: 'E_RANGE', cause: 'TypeError' });
    expect(described.faultAt).toContain('logger.test.ts');
    expect(JSON.stringify(described)).not.toMatch(/question|second line/);
  });

  it('takes the class of an error that has no name of its own', () => {
    class NamelessError extends Error {}
    expect(describeFault(new NamelessError())).toMatchObject({ fault: 'NamelessError' });
  });

  it('tells only the type of what is no error', () => {
    expect(describeFault('the question')).toEqual({ fault: 'string' });
  });
});
