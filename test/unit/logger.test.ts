import { describeFault } from '../../src/errors';
import { createLogger, hashIds, type LogLevel, withLogFields } from '../../src/logger';

const now = () => new Date('2026-11-23T09:30:00Z');

it('an event is one line of JSON', () => {
  const lines: string[] = [];
  createLogger('info', (line) => lines.push(line), now).warn('store.slow', { milliseconds: 12 });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\{[^\n]*\}\n$/);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    time: '2026-11-23T09:30:00.000Z',
    level: 'warn',
    event: 'store.slow',
    milliseconds: 12,
  });
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

it('each line holds the fields of the work that it is logged for, and of no other', async () => {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger('info', (line) => lines.push(JSON.parse(line)), now);
  const work = (turn: string) =>
    withLogFields({ turn }, async () => {
      await Promise.resolve();
      logger.info('working', { own: turn });
    });
  await Promise.all([work('A'), work('B')]);
  logger.info('outside');
  expect(lines.map(({ event, turn, own }) => [event, turn, own])).toEqual([
    ['working', 'A', 'A'],
    ['working', 'B', 'B'],
    ['outside', undefined, undefined],
  ]);
});

it('an id in the log is the same for the same salt, another for another, and never the id', () => {
  const id = '29:person';
  expect(hashIds('one salt')(id)).toBe(hashIds('one salt')(id));
  expect(hashIds('one salt')(id)).not.toBe(hashIds('another salt')(id));
  expect(hashIds('one salt')(id)).toMatch(/^[0-9a-f]{12}$/);
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
