import { setTimeout as pause } from 'node:timers/promises';
import type { Reply } from '../../../src/conversation/reply';
import { firstWork, warmUp } from '../../../src/teams/warm-up';
import { FakeAssistant, thanks } from '../../support/fake-assistant';
import { recordingLogger } from '../../support/recording-logger';

function* steps(done: number[], failAt = Number.POSITIVE_INFINITY): Iterable<number> {
  for (let step = 1; step <= 3; step++) {
    if (step === failAt) throw new Error('no answer');
    done.push(step);
    yield step;
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 200; tries++) await pause(10);
}

const idle = () => Number.POSITIVE_INFINITY;

describe('warming up', () => {
  let done: number[];
  let log: ReturnType<typeof recordingLogger>;
  beforeEach(() => {
    done = [];
    log = recordingLogger();
  });

  it('takes every step, none of them at once', async () => {
    warmUp(steps(done), idle, log.logger);
    expect(done).toEqual([]);
    await until(() => done.length === 3);
    expect(done).toEqual([1, 2, 3]);
  });

  it('waits while somebody writes', async () => {
    let idleFor = 0;
    const stop = warmUp(steps(done), () => idleFor, log.logger);
    await pause(300);
    expect(done).toEqual([]);
    idleFor = 1000;
    await until(() => done.length === 3);
    expect(done).toEqual([1, 2, 3]);
    stop();
  });

  it('ends when it is stopped', async () => {
    let stop = () => {};
    function* stopping(): Iterable<number> {
      for (const step of steps(done)) {
        stop();
        yield step;
      }
    }
    stop = warmUp(stopping(), idle, log.logger);
    await until(() => done.length > 0);
    await pause(100);
    expect(done).toEqual([1]);
  });

  it('ends with a warning, and no more, when a step fails', async () => {
    warmUp(steps(done, 2), idle, log.logger);
    await until(() => log.lines.length > 0);
    expect(log.lines.map((line) => JSON.parse(line).event)).toEqual(['warm-up.failed']);
    expect(done).toEqual([1]);
  });
});

describe('what is worked out first', () => {
  it('is likely replies with their cards, then the templates, each when it is asked for', () => {
    const done: string[] = [];
    const assistant = Object.assign(new FakeAssistant(), {
      *prepare() {
        yield thanks();
      },
    });
    const renderer = {
      render: ({ kind }: Reply) => {
        done.push(`card of ${kind}`);
        return { card: {}, summary: '' };
      },
      *prepare() {
        done.push('template');
        yield 0;
      },
    };
    const work = firstWork(assistant, renderer, new Date(0))[Symbol.iterator]();
    expect(done).toEqual([]);
    work.next();
    expect(done).toEqual(['card of notice']);
    work.next();
    expect(done).toEqual(['card of notice', 'template']);
    expect(work.next().done).toBe(true);
  });

  it('is nothing where neither prepares anything', () => {
    const renderer = { render: () => ({ card: {}, summary: '' }) };
    expect([...firstWork(new FakeAssistant(), renderer, new Date(0))]).toEqual([]);
  });
});
