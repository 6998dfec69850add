import { StoreConflictError } from '../../../src/storage/document-store';
import { Lease } from '../../../src/storage/lease';
import { MemoryStore } from '../../../src/storage/memory-store';

const minute = 60_000;
const start = new Date('2026-11-23T09:00:00Z');
const later = (milliseconds: number) => new Date(start.getTime() + milliseconds);

describe('a lease', () => {
  let store: MemoryStore;
  let done: string[];
  /** What a process has of the lease. */
  const process = () => new Lease(store, 'jobs/test', { length: 30 * minute, every: 600 * minute });
  const job = (name: string) => async () => {
    done.push(name);
    return name;
  };
  beforeEach(() => {
    store = new MemoryStore();
    done = [];
  });

  it('lets one of many processes do the job that come at the same moment', async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) => process().run(start, job(`${index}`))),
    );
    expect(done).toHaveLength(1);
    expect(results.filter((result) => result !== null)).toEqual(done);
  });

  it('does the job again when it is due, and not before', async () => {
    await process().run(start, job('first'));
    expect(await process().run(later(599 * minute), job('early'))).toBeNull();
    expect(await process().run(later(600 * minute), job('second'))).toBe('second');
  });

  it('keeps others away while somebody is at it, and gives the job to the next when they are lost', async () => {
    const lost = process().run(start, () => new Promise<never>(() => undefined));
    await new Promise(setImmediate);
    expect(await process().run(later(29 * minute), job('early'))).toBeNull();
    expect(await process().run(later(30 * minute), job('next'))).toBe('next');
    await expect(Promise.race([lost, Promise.resolve('still away')])).resolves.toBe('still away');
  });

  it('tells of a job that failed, and is free again later', async () => {
    const failing = process().run(start, () => Promise.reject(new StoreConflictError('x')));
    await expect(failing).rejects.toThrow(StoreConflictError);
    expect(await process().run(later(30 * minute), job('next'))).toBe('next');
  });

  it('does not mark as done what somebody else has taken over', async () => {
    const slow = process().run(start, () => process().run(later(31 * minute), job('other')));
    expect(await slow).toBe('other');
    expect((await store.get('jobs/test'))?.value).toMatchObject({
      done: later(31 * minute).toISOString(),
    });
  });

  it('begins anew over what cannot be read', async () => {
    await store.put('jobs/test', { until: 'nonsense' }, 'new');
    expect(await process().run(start, job('first'))).toBe('first');
  });
});
