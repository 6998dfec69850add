import { MemoryStore } from '../../../src/storage/memory-store';
import { OnceLedger, turnKey } from '../../../src/teams/once-ledger';
import { activity } from '../../support/activities';
import { recordingLogger } from '../../support/recording-logger';

const now = new Date('2026-11-23T09:30:00Z');

describe('the ledger', () => {
  const { logger, lines } = recordingLogger();
  let store: MemoryStore;
  let ledger: OnceLedger;
  beforeEach(() => {
    store = new MemoryStore();
    ledger = new OnceLedger(store, logger, 2);
  });

  it('grants a key once', async () => {
    expect(await Promise.all([ledger.claim('a'), ledger.claim('a'), ledger.claim('b')])).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('grants no key that another process was granted', async () => {
    await ledger.claim('a');
    expect(await new OnceLedger(store, logger).claim('a')).toBe(false);
  });

  it('remembers in the store what memory has no room for', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await ledger.claim(key);
    expect(await ledger.claim('a')).toBe(false);
  });

  it('grants a key again after its release', async () => {
    await ledger.claim('a');
    await ledger.release('a');
    expect(await ledger.claim('a')).toBe(true);
  });

  it('grants a key once more than never when the store fails, and says so', async () => {
    await store.close();
    expect(await ledger.claim('a')).toBe(true);
    expect(await ledger.claim('a')).toBe(false);
    await expect(ledger.release('a')).resolves.toBeUndefined();
    expect(lines.join()).toContain('ledger.unavailable');
  });

  it('grants a key again that another process released', async () => {
    await ledger.claim('a');
    await new OnceLedger(store, logger).release('a');
    expect(await ledger.claim('a')).toBe(true);
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
