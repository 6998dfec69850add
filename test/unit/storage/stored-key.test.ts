import { StoreConflictError } from '../../../src/storage/document-store';
import { MemoryStore } from '../../../src/storage/memory-store';
import { storedKey } from '../../../src/storage/stored-key';

it('is made once and is the same from then on', async () => {
  const store = new MemoryStore();
  const key = await storedKey(store, 'links');
  expect(key).toHaveLength(32);
  expect((await storedKey(store, 'links')).equals(key)).toBe(true);
});

it('differs from purpose to purpose', async () => {
  const store = new MemoryStore();
  expect((await storedKey(store, 'links')).equals(await storedKey(store, 'people'))).toBe(false);
});

it('differs from store to store', async () => {
  const [one, other] = [
    await storedKey(new MemoryStore(), 'links'),
    await storedKey(new MemoryStore(), 'links'),
  ];
  expect(one.equals(other)).toBe(false);
});

it('is one for all who ask at the same time', async () => {
  const store = new MemoryStore();
  const keys = await Promise.all(Array.from({ length: 5 }, () => storedKey(store, 'links')));
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
});

it('is the one of the process that was first', async () => {
  const store = new MemoryStore();
  const theirs = await storedKey(store, 'links');
  const late = Object.create(store) as MemoryStore;
  let looked = 0;
  late.get = (key) => (looked++ === 0 ? Promise.resolve(null) : store.get(key));
  late.put = () => Promise.reject(new StoreConflictError('keys/links'));
  expect((await storedKey(late, 'links')).equals(theirs)).toBe(true);
});

it('is not made up when the store fails', async () => {
  const store = new MemoryStore();
  await store.close();
  await expect(storedKey(store, 'links')).rejects.toThrow('closed');
});

it.each([{}, { key: 'c2hvcnQ=' }, { key: '' }])(
  'is not taken from a document that holds none: %j',
  async (value) => {
    const store = new MemoryStore();
    await store.put('keys/links', value, 'new');
    await expect(storedKey(store, 'links')).rejects.toThrow('holds no key');
  },
);
