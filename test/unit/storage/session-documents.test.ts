import type { Session, Who } from '../../../src/conversation/session';
import { MemoryStore } from '../../../src/storage/memory-store';
import { SessionDocuments } from '../../../src/storage/session-documents';

const who: Who = { tenant: 'tenant-1', user: 'alex@example.org', conversation: '19:abc' };
const session: Session = {
  interventionId: 'ipt',
  before: null,
  topic: null,
  pending: null,
  candidates: [],
  talkedOf: null,
  assessment: null,
  asking: null,
  shown: null,
  listing: null,
  comparing: [],
  at: '2026-11-23T10:00:00.000Z',
};

describe('sessions as documents', () => {
  let store: MemoryStore;
  let sessions: SessionDocuments;
  beforeEach(() => {
    store = new MemoryStore();
    sessions = new SessionDocuments(store);
  });

  it('are null for somebody who has none', async () => {
    expect(await sessions.load(who)).toBeNull();
  });

  it('are given back as they were saved last', async () => {
    await sessions.change(who, () => session);
    await sessions.change(who, () => ({ ...session, interventionId: 'emdr' }));
    expect(await sessions.load(who)).toEqual({ ...session, interventionId: 'emdr' });
  });

  it('are gone once forgotten; to forget what is not there is no error', async () => {
    await sessions.change(who, () => session);
    await sessions.forget(who);
    await sessions.forget(who);
    expect(await sessions.load(who)).toBeNull();
    expect(await store.list('')).toEqual([]);
  });

  it('are changed from what is stored, from null where there is none', async () => {
    const seen: unknown[] = [];
    const change = (stored: unknown) => {
      seen.push(stored);
      return session;
    };
    await sessions.change(who, change);
    await sessions.change(who, change);
    expect(seen).toEqual([null, session]);
  });

  it('lose no change of turns that meet, whichever process they are in', async () => {
    const other = new SessionDocuments(store);
    const add = (id: string) => (stored: unknown) => ({
      ...session,
      comparing: [...((stored as Session | null)?.comparing ?? []), id],
    });
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(ids.map((id, index) => (index % 2 ? sessions : other).change(who, add(id))));
    expect(((await sessions.load(who)) as Session).comparing.sort()).toEqual(ids);
  });

  it('of a person are listed, whatever the conversation', async () => {
    await sessions.change(who, () => session);
    await sessions.change({ ...who, conversation: '19:other' }, () => session);
    await sessions.change({ ...who, user: 'someone else' }, () => session);
    expect(await sessions.all({ tenant: who.tenant, user: who.user })).toEqual([session, session]);
  });

  it.each([
    ['person', { user: 'someone else' }],
    ['conversation', { conversation: '19:other' }],
    ['tenant', { tenant: 'tenant-2' }],
  ])('belong to one %s', async (_what, other) => {
    await sessions.change(who, () => session);
    expect(await sessions.load({ ...who, ...other })).toBeNull();
  });

  it('are kept apart even where ids run into each other', async () => {
    await sessions.change({ tenant: 'a', user: 'bc', conversation: 'd' }, () => session);
    expect(await sessions.load({ tenant: 'ab', user: 'c', conversation: 'd' })).toBeNull();
  });

  it('of one person go all at once, whatever the conversation, and no other person loses any', async () => {
    const elsewhere = { ...who, conversation: '19:other' };
    const others = [
      { ...who, user: 'someone else' },
      { ...who, tenant: 'tenant-2' },
      { ...who, user: '' },
    ];
    for (const each of [who, elsewhere, ...others]) await sessions.change(each, () => session);
    expect(await sessions.forgetAll({ tenant: who.tenant, user: who.user })).toBe(2);
    expect(await sessions.load(who)).toBeNull();
    expect(await sessions.load(elsewhere)).toBeNull();
    for (const other of others) expect(await sessions.load(other)).toEqual(session);
  });

  it('are none to forget for somebody who has none', async () => {
    expect(await sessions.forgetAll(who)).toBe(0);
  });

  it('stand under keys that tell neither person nor conversation', async () => {
    await sessions.change(who, () => session);
    const keys = await store.list('');
    expect(keys).toEqual([expect.stringMatching(/^sessions\/[0-9a-f]{64}\/[0-9a-f]{64}$/)]);
  });
});
