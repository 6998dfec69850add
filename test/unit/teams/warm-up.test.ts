import { setTimeout as pause } from 'node:timers/promises';
import type { Reply } from '../../../src/conversation/reply';
import { warmUp } from '../../../src/teams/warm-up';
import { recordingLogger } from '../../support/recording-logger';

const thanks: Reply = { kind: 'notice', notice: 'thanks', examples: [] };

function* replies(made: number[], failAt = Number.POSITIVE_INFINITY): Iterable<Reply> {
  for (let step = 1; step <= 3; step++) {
    if (step === failAt) throw new Error('no answer');
    made.push(step);
    yield thanks;
  }
}

async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; !done() && tries < 200; tries++) await pause(10);
}

describe('warming up', () => {
  const card = { card: {}, summary: '' };
  let made: number[];
  let rendered: Reply[];
  let log: ReturnType<typeof recordingLogger>;
  const renderer = {
    render: (reply: Reply) => {
      rendered.push(reply);
      return card;
    },
  };
  beforeEach(() => {
    made = [];
    rendered = [];
    log = recordingLogger();
  });

  it('makes every reply and its card, none of them at once', async () => {
    warmUp(replies(made), renderer, log.logger);
    expect(made).toEqual([]);
    await until(() => rendered.length === 3);
    expect(made).toEqual([1, 2, 3]);
    expect(rendered).toEqual([thanks, thanks, thanks]);
  });

  it('ends when it is stopped', async () => {
    const stop = warmUp(replies(made), renderer, log.logger);
    await until(() => made.length === 1);
    stop();
    await pause(100);
    expect(made.length).toBeLessThan(3);
  });

  it('ends with a warning, and no more, when a reply cannot be made', async () => {
    warmUp(replies(made, 2), renderer, log.logger);
    await until(() => log.lines.length > 0);
    expect(log.lines.map((line) => JSON.parse(line).event)).toEqual(['warm-up.failed']);
    expect(made).toEqual([1]);
  });
});
