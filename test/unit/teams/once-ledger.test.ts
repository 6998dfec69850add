import { MemoryStore } from '../../../src/storage/memory-store';
import { OnceLedger, turnKey } from '../../../src/teams/once-ledger';
import { activity } from '../../support/activities';
import { recordingLogger } from '../../support/recording-logger';

const now = new Date('2026-11-23T09:30:00Z');

describe('the ledger', () => {
  const { logger, lines } = recordingLogger();
  let store: MemoryStore;
  let at = now;
  let done: string[];
  /** What a process has of the ledger. Looks often, and shows no life unless told to. */
  const ledger = (terms = { lease: 5000, beat: 1_000_000, look: 1 }) =>
    new OnceLedger({ store, logger, now: () => at, terms, capacity: 2 });
  const work = (name: string) => async () => void done.push(name);
  /** Work that goes on until it is told to end. */
  function longWork() {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    return { work: () => ended, end: () => end() };
  }
  beforeEach(() => {
    store = new MemoryStore();
    at = now;
    done = [];
  });

  it('does what comes twice at the same moment once', async () => {
    const one = ledger();
    const keys = ['a', 'a', 'b'];
    const results = await Promise.all(keys.map((key) => one.once(key, work(key))));
    expect(results).toEqual([true, false, true]);
    expect(done.sort()).toEqual(['a', 'b']);
  });

  it('does nothing that another process has done, however long ago', async () => {
    await ledger().once('a', work('first'));
    at = new Date(now.getTime() + 60_000);
    expect(await ledger().once('a', work('second'))).toBe(false);
    expect(done).toEqual(['first']);
  });

  it('waits for another process that is at it, and leaves it to that one', async () => {
    const long = longWork();
    const first = ledger().once('a', long.work);
    const second = ledger().once('a', work('second'));
    for (let looks = 0; looks < 5; looks += 1) await store.get('a');
    long.end();
    expect(await Promise.all([first, second])).toEqual([true, false]);
    expect(done).toEqual([]);
  });

  it('takes over what a process was at when it died', async () => {
    void ledger().once('a', () => new Promise(() => undefined));
    await store.get('a');
    at = new Date(now.getTime() + 5000);
    const results = await Promise.all([ledger().once('a', work('x')), ledger().once('a', work('y'))]);
    expect(results.sort()).toEqual([false, true]);
    expect(done).toHaveLength(1);
  });

  it('takes over nothing of a process that shows life', async () => {
    const long = longWork();
    const first = ledger({ lease: 5000, beat: 1, look: 1 }).once('a', long.work);
    await store.get('a');
    at = new Date(now.getTime() + 60_000);
    const until = async () => Date.parse((await store.get<{ until: string }>('a'))?.value.until ?? '');
    while ((await until()) < at.getTime()) await new Promise((resolve) => setTimeout(resolve, 1));
    // It lives beyond a whole lease, so that it is trusted with the work.
    expect(await ledger({ lease: 5, beat: 1000, look: 1 }).once('a', work('second'))).toBe(false);
    long.end();
    expect(await first).toBe(true);
    expect((await store.get('a'))?.value).toEqual({});
  });

  it('counts as done what failed, until it is released, by whichever process', async () => {
    const failing = ledger().once('a', () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    const one = ledger();
    expect(await one.once('a', work('second'))).toBe(false);
    await ledger().release('a');
    expect(await one.once('a', work('third'))).toBe(true);
  });

  it('does things once more than never when the store fails, and says so', async () => {
    await store.close();
    const one = ledger();
    expect(await one.once('a', work('first'))).toBe(true);
    expect(await one.once('a', work('second'))).toBe(false);
    await expect(one.release('a')).resolves.toBeUndefined();
    expect(await one.once('a', work('third'))).toBe(true);
    expect(lines.join()).toContain('ledger.unavailable');
  });

  it('takes marks of an earlier version for done', async () => {
    await store.put('a', {}, 'new');
    await store.put('b', 'nonsense', 'new');
    expect(await ledger().once('a', work('a'))).toBe(false);
    expect(await ledger().once('b', work('b'))).toBe(false);
  });
});

describe('the mark of a turn', () => {
  it('is the same for the same activity and tells nothing of it', () => {
    const sent = activity({ id: 'm1' });
    expect(turnKey(sent, now)).toBe(turnKey({ ...sent }, new Date('2026-11-24T00:00:01Z')));
    expect(turnKey(sent, now)).toMatch(/^turns\/2026-11-23\/[0-9a-f]{64}$/);
  });

  it('differs by conversation and by id', () => {
    const keys = [
      turnKey(activity({ id: 'm1' }), now),
      turnKey(activity({ id: 'm2' }), now),
      turnKey(activity({ id: 'm1', conversation: { id: 'another' } }), now),
    ];
    expect(new Set(keys).size).toBe(3);
  });

  it('stands under today when the activity has no usable time', () => {
    expect(turnKey(activity({ timestamp: 'nonsense' }), now)).toMatch(/^turns\/2026-11-23\//);
    expect(turnKey(activity({ timestamp: undefined }), now)).toMatch(/^turns\/2026-11-23\//);
  });

  it('is none for an activity without id', () => {
    expect(turnKey(activity({ id: undefined }), now)).toBeNull();
  });
});
