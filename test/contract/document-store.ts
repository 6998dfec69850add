import { InvalidKeyError } from '../../src/storage/document-key';
import { type DocumentStore, StoreConflictError } from '../../src/storage/document-store';

/** The behaviour every DocumentStore must show. `make` gives a new, empty store each time. */
export function describeDocumentStore(name: string, make: () => Promise<DocumentStore>): void {
  describe(name, () => {
    let store: DocumentStore;
    beforeEach(async () => {
      store = await make();
    });
    afterEach(() => store.close());

    readsAndWrites(() => store);
    conditions(() => store);
    deletes(() => store);
    lists(() => store);
    keys(() => store);
    health(() => store);
  });
}

function readsAndWrites(store: () => DocumentStore): void {
  it('gives null for a missing document', async () => {
    expect(await store().get('sessions/none')).toBeNull();
  });

  it('gives back what was written, with the eTag of the write', async () => {
    const value = { text: 'Hallo', list: [1, 2.5, null, true], nested: { a: {} } };
    const { eTag } = await store().put('a', value, 'new');
    expect(await store().get('a')).toEqual({ value, eTag });
  });

  it.each([
    ['null', null],
    ['a string', ''],
    ['a number', 0],
    ['an empty list', []],
  ])('keeps %s as a value', async (_, value) => {
    await store().put('a', value, 'new');
    expect((await store().get('a'))?.value).toEqual(value);
  });

  it('keeps unicode and control characters in values', async () => {
    const value = { text: 'Dòmhnall – naïve “quotes” 😀 \u{10FFFF} é é \u0000\n\u2028 %_\'";--' };
    await store().put('a', value, 'new');
    expect((await store().get('a'))?.value).toEqual(value);
  });

  it('keeps a value of 1 MB', async () => {
    const value = { text: 'Gàidhlig '.repeat(116_509) };
    await store().put('big', value, 'new');
    expect((await store().get<typeof value>('big'))?.value.text).toBe(value.text);
  });

  it('refuses a value that has no JSON form and writes nothing', async () => {
    await expect(store().put('a', undefined, 'any')).rejects.toThrow(TypeError);
    expect(await store().get('a')).toBeNull();
  });

  it('gives copies: changing what was written or read changes nothing in the store', async () => {
    const written = { ratings: [1] };
    await store().put('a', written, 'new');
    written.ratings.push(2);
    const read = await store().get<{ ratings: number[] }>('a');
    read?.value.ratings.push(3);
    expect((await store().get('a'))?.value).toEqual({ ratings: [1] });
  });
}

function conditions(store: () => DocumentStore): void {
  it('refuses "new" for a document that exists and leaves it as it was', async () => {
    const first = await store().put('a', 1, 'new');
    await expect(store().put('a', 2, 'new')).rejects.toThrow(StoreConflictError);
    expect(await store().get('a')).toEqual({ value: 1, eTag: first.eTag });
  });

  it('writes when the eTag still holds', async () => {
    const { eTag } = await store().put('a', 1, 'new');
    await store().put('a', 2, { eTag });
    expect((await store().get('a'))?.value).toBe(2);
  });

  it('refuses a stale eTag, names the key and changes nothing', async () => {
    const first = await store().put('a', 1, 'new');
    const second = await store().put('a', 2, first);
    const refused = store().put('a', 3, first);
    await expect(refused).rejects.toThrow(StoreConflictError);
    await expect(refused).rejects.toMatchObject({ key: 'a' });
    expect(await store().get('a')).toEqual({ value: 2, eTag: second.eTag });
  });

  it('refuses an eTag for a document that is missing', async () => {
    await expect(store().put('a', 1, { eTag: 'x' })).rejects.toThrow(StoreConflictError);
    expect(await store().get('a')).toBeNull();
  });

  it('writes with "any" whether the document exists or not', async () => {
    await store().put('a', 1, 'any');
    await store().put('a', 2, 'any');
    expect((await store().get('a'))?.value).toBe(2);
  });

  it('changes the eTag with every write, even of the same value', async () => {
    const first = await store().put('a', 1, 'new');
    const second = await store().put('a', 1, first);
    const third = await store().put('a', 1, 'any');
    expect(new Set([first.eTag, second.eTag, third.eTag]).size).toBe(3);
  });

  it('does not take an old eTag for a document that was deleted and written again', async () => {
    const { eTag } = await store().put('a', 1, 'new');
    await store().delete('a');
    await store().put('a', 1, 'new');
    await expect(store().put('a', 2, { eTag })).rejects.toThrow(StoreConflictError);
  });

  it('lets exactly one of many writers with the same eTag win', async () => {
    const { eTag } = await store().put('a', -1, 'new');
    const results = await Promise.allSettled([...Array(10).keys()].map((n) => store().put('a', n, { eTag })));
    const winners = results.flatMap((result, n) => (result.status === 'fulfilled' ? [n] : []));
    expect(winners).toHaveLength(1);
    expect((await store().get('a'))?.value).toBe(winners[0]);
  });

  it('lets exactly one of many writers create a document', async () => {
    const results = await Promise.allSettled([1, 2, 3, 4].map((n) => store().put('a', n, 'new')));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });
}

function deletes(store: () => DocumentStore): void {
  it('deletes a document', async () => {
    await store().put('a', 1, 'new');
    await store().delete('a');
    expect(await store().get('a')).toBeNull();
  });

  it('deletes when the eTag still holds', async () => {
    const { eTag } = await store().put('a', 1, 'new');
    await store().delete('a', eTag);
    expect(await store().get('a')).toBeNull();
  });

  it('refuses to delete with a stale eTag and keeps the document', async () => {
    const { eTag } = await store().put('a', 1, 'new');
    await store().put('a', 2, 'any');
    await expect(store().delete('a', eTag)).rejects.toThrow(StoreConflictError);
    expect((await store().get('a'))?.value).toBe(2);
  });

  it('takes a missing document as deleted, with or without an eTag', async () => {
    await expect(store().delete('a')).resolves.toBeUndefined();
    await expect(store().delete('a', 'gone')).resolves.toBeUndefined();
  });
}

function lists(store: () => DocumentStore): void {
  const fill = async (...names: string[]) => {
    for (const name of names) await store().put(name, 1, 'new');
  };

  it('lists the keys that begin with the prefix, and no others', async () => {
    await fill('b/2', 'a/1', 'b/1', 'b', 'c', 'b0', 'B/1');
    expect(await store().list('b/')).toEqual(['b/1', 'b/2']);
  });

  it('lists every key for the empty prefix and none where nothing begins so', async () => {
    await fill('b', 'a');
    expect(await store().list('')).toEqual(['a', 'b']);
    expect(await store().list('z')).toEqual([]);
  });

  it('takes %, _, * and ? in a prefix as themselves', async () => {
    await fill('a%b', 'a_b', 'axb', 'a*b', 'a?b');
    expect(await store().list('a%')).toEqual(['a%b']);
    expect(await store().list('a_')).toEqual(['a_b']);
    expect(await store().list('a*')).toEqual(['a*b']);
    expect(await store().list('a?')).toEqual(['a?b']);
  });

  it('lists in code-point order, also beyond the basic plane', async () => {
    await fill('k/😀', 'k/\uFF5E', 'k/é', 'k/z', 'k/Z', 'k/\u{10FFFF}x');
    expect(await store().list('k/')).toEqual(['k/Z', 'k/z', 'k/é', 'k/\uFF5E', 'k/😀', 'k/\u{10FFFF}x']);
    expect(await store().list('k/\u{10FFFF}')).toEqual(['k/\u{10FFFF}x']);
    expect(await store().list('k/é')).toEqual(['k/é']);
  });
}

function keys(store: () => DocumentStore): void {
  it.each([
    ['empty', ''],
    ['of more than 512 characters', 'k'.repeat(513)],
    ['with a control character', 'a\nb'],
    ['with half a surrogate pair', 'a\uD83D'],
  ])('refuses a key that is %s', async (_, key) => {
    await expect(store().put(key, 1, 'any')).rejects.toThrow(InvalidKeyError);
    await expect(store().get(key)).rejects.toThrow(InvalidKeyError);
    await expect(store().delete(key)).rejects.toThrow(InvalidKeyError);
  });

  it('keeps keys of 512 characters, and keys that differ in case, apart', async () => {
    const long = 'k'.repeat(511);
    await store().put(`${long}A`, 'upper', 'new');
    await store().put(`${long}a`, 'lower', 'new');
    expect((await store().get(`${long}A`))?.value).toBe('upper');
  });
}

function health(store: () => DocumentStore): void {
  it('is healthy until it is closed, and checking leaves no document behind', async () => {
    expect(await store().healthy()).toBe(true);
    expect(await store().list('')).toEqual([]);
    await store().close();
    expect(await store().healthy()).toBe(false);
  });

  it('can be closed twice, and refuses work afterwards', async () => {
    await store().close();
    await store().close();
    await expect(store().get('a')).rejects.toThrow();
  });
}
