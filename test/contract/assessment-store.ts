import fc from 'fast-check';
import {
  AssessmentConflictError,
  type AssessmentStore,
  type Owner,
} from '../../src/conversation/assess/assessment-store';
import { sampleAssessment as sample } from './assessment-store-sample';

const alex: Owner = { tenant: 'tenant-1', user: 'alex' };
const others: [string, Owner][] = [
  ['another person', { tenant: 'tenant-1', user: 'blair' }],
  ['a namesake in another organisation', { tenant: 'tenant-2', user: 'alex' }],
  ['somebody whose ids run into theirs', { tenant: 'tenant-1a', user: 'lex' }],
  ['somebody without ids', { tenant: '', user: '' }],
];

/** The behaviour every AssessmentStore must show. `make` gives a new, empty store each time. */
export function describeAssessmentStore(
  name: string,
  make: () => Promise<{ store: AssessmentStore; close: () => Promise<void> }>,
): void {
  describe(name, () => {
    let made: Awaited<ReturnType<typeof make>>;
    beforeEach(async () => {
      made = await make();
    });
    afterEach(() => made.close());

    keeps(() => made.store);
    belongs(() => made.store);
    conflicts(() => made.store);
    lists(() => made.store);
    forgedIds(() => made.store);
    hostileNames(() => made.store);
  });
}

function keeps(store: () => AssessmentStore): void {
  it('gives back what was saved, with the tag of the save', async () => {
    const tag = await store().save(alex, sample(), 'new');
    expect(await store().load(alex, 'assessment-1')).toEqual({ assessment: sample(), tag });
  });

  it('gives null for what was never saved', async () => {
    expect(await store().load(alex, 'assessment-1')).toBeNull();
    expect(await store().list(alex)).toEqual([]);
  });

  it('gives copies: changing what was saved or loaded changes nothing in the store', async () => {
    const written = sample();
    await store().save(alex, written, 'new');
    written.answers.service = 'changed';
    const read = await store().load(alex, written.id);
    if (read) read.assessment.answers.service = 'changed';
    expect((await store().load(alex, written.id))?.assessment).toEqual(sample());
  });

  it('refuses what could not be read again, and writes nothing', async () => {
    const tooLong = sample({ name: 'x'.repeat(121) });
    await expect(store().save(alex, tooLong, 'new')).rejects.toThrow();
    await expect(store().save(alex, sample(), 'new')).resolves.toEqual(expect.any(String));
    const tag = (await store().load(alex, 'assessment-1'))?.tag ?? '';
    await expect(store().save(alex, tooLong, tag)).rejects.toThrow();
    expect((await store().load(alex, 'assessment-1'))?.assessment).toEqual(sample());
  });

  it('deletes one and keeps the others', async () => {
    await store().save(alex, sample(), 'new');
    await store().save(alex, sample({ id: 'assessment-2' }), 'new');
    await store().delete(alex, 'assessment-1');
    expect(await store().load(alex, 'assessment-1')).toBeNull();
    expect((await store().list(alex)).map(({ id }) => id)).toEqual(['assessment-2']);
  });

  it('takes a missing one as deleted', async () => {
    await expect(store().delete(alex, 'assessment-1')).resolves.toBeUndefined();
    expect(await store().deleteAll(alex)).toBe(0);
  });

  it('deletes all and tells how many there were', async () => {
    for (const id of ['assessment-1', 'assessment-2', 'assessment-3'])
      await store().save(alex, sample({ id }), 'new');
    expect(await store().deleteAll(alex)).toBe(3);
    expect(await store().list(alex)).toEqual([]);
    expect(await store().load(alex, 'assessment-2')).toBeNull();
  });
}

function belongs(store: () => AssessmentStore): void {
  it.each(others)('shows nothing of it to %s', async (_, other) => {
    await store().save(alex, sample(), 'new');
    expect(await store().load(other, 'assessment-1')).toBeNull();
    expect(await store().list(other)).toEqual([]);
  });

  it.each(others)('lets %s neither change nor delete it', async (_, other) => {
    const tag = await store().save(alex, sample(), 'new');
    await expect(store().save(other, sample({ name: 'Mine' }), tag)).rejects.toThrow(AssessmentConflictError);
    await store().delete(other, 'assessment-1');
    expect(await store().deleteAll(other)).toBe(0);
    expect(await store().load(alex, 'assessment-1')).toEqual({ assessment: sample(), tag });
  });

  it.each(others)('keeps one of the same id apart for %s', async (_, other) => {
    await store().save(alex, sample(), 'new');
    await store().save(other, sample({ name: 'Theirs' }), 'new');
    expect((await store().list(alex)).map((each) => each.name)).toEqual([sample().name]);
    expect(await store().deleteAll(alex)).toBe(1);
    expect((await store().load(other, 'assessment-1'))?.assessment.name).toBe('Theirs');
  });
}

function conflicts(store: () => AssessmentStore): void {
  it('refuses "new" for one that exists and leaves it as it was', async () => {
    const tag = await store().save(alex, sample(), 'new');
    const again = store().save(alex, sample({ sequence: 8 }), 'new');
    await expect(again).rejects.toThrow(AssessmentConflictError);
    expect(await store().load(alex, 'assessment-1')).toEqual({ assessment: sample(), tag });
  });

  it('refuses a tag that is no longer the stored one, and changes nothing', async () => {
    const first = await store().save(alex, sample({ sequence: 1 }), 'new');
    const second = await store().save(alex, sample({ sequence: 2 }), first);
    const late = store().save(alex, sample({ sequence: 3 }), first);
    await expect(late).rejects.toThrow(AssessmentConflictError);
    expect(await store().load(alex, 'assessment-1')).toEqual({
      assessment: sample({ sequence: 2 }),
      tag: second,
    });
  });

  it('does not bring back one that was deleted in between', async () => {
    const tag = await store().save(alex, sample(), 'new');
    await store().delete(alex, 'assessment-1');
    await expect(store().save(alex, sample(), tag)).rejects.toThrow(AssessmentConflictError);
    expect(await store().load(alex, 'assessment-1')).toBeNull();
  });

  it('lets exactly one of fifty savers with the same tag win, round after round', async () => {
    let tag = await store().save(alex, sample({ sequence: 0 }), 'new');
    for (let round = 1; round <= 5; round += 1) {
      const results = await Promise.allSettled(
        [...Array(50).keys()].map((n) => store().save(alex, sample({ sequence: round * 100 + n }), tag)),
      );
      const winners = results.flatMap((result, n) => (result.status === 'fulfilled' ? [n] : []));
      expect(winners).toHaveLength(1);
      for (const result of results)
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(AssessmentConflictError);
      const stored = await store().load(alex, 'assessment-1');
      expect(stored?.assessment.sequence).toBe(round * 100 + (winners[0] ?? -1));
      expect(stored?.tag).not.toBe(tag);
      tag = stored?.tag ?? '';
    }
  });

  it('loses none of fifty changes that are tried again after a conflict', async () => {
    await store().save(alex, sample({ sequence: 0 }), 'new');
    const addOne = async (): Promise<void> => {
      const stored = await store().load(alex, 'assessment-1');
      const sequence = (stored?.assessment.sequence ?? 0) + 1;
      await store()
        .save(alex, sample({ sequence }), stored?.tag ?? '')
        .catch((fault) => {
          if (!(fault instanceof AssessmentConflictError)) throw fault;
          return addOne();
        });
    };
    await Promise.all([...Array(50).keys()].map(addOne));
    expect((await store().load(alex, 'assessment-1'))?.assessment.sequence).toBe(50);
  });

  it('lets exactly one of fifty savers create it', async () => {
    const results = await Promise.allSettled(
      [...Array(50).keys()].map((sequence) => store().save(alex, sample({ sequence }), 'new')),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
}

function lists(store: () => AssessmentStore): void {
  it('lists the one changed last first, in whatever order they were saved', async () => {
    const changed: [string, string][] = [
      ['assessment-b', '2026-11-23T10:00:00.000Z'],
      ['assessment-d', '2026-11-25T10:00:00.000Z'],
      ['assessment-a', '2026-11-24T10:00:00.000Z'],
      ['assessment-c', '2026-11-23T10:00:00.001Z'],
    ];
    for (const [id, at] of changed) await store().save(alex, sample({ id, changed: at }), 'new');
    const ids = (await store().list(alex)).map(({ id }) => id);
    expect(ids).toEqual(['assessment-d', 'assessment-a', 'assessment-c', 'assessment-b']);
  });

  it('lists those of the same moment in an order that stays', async () => {
    for (const id of ['same-moment-3', 'same-moment-1', 'same-moment-2'])
      await store().save(alex, sample({ id }), 'new');
    const ids = async () => (await store().list(alex)).map(({ id }) => id);
    expect(await ids()).toEqual(['same-moment-1', 'same-moment-2', 'same-moment-3']);
  });
}

function forgedIds(store: () => AssessmentStore): void {
  it.each([
    '',
    '../x',
    '../../sessions/a',
    'assessment-1/',
    '/assessment-1',
    'assessment-1\n',
    'ASSESSMENT-1',
    'assessment_1',
    'assessment-%',
    'é'.repeat(8),
    '\ud800-half-a-pair',
    'a'.repeat(61),
    'a'.repeat(100_000),
    '__proto__',
  ])('finds and deletes nothing under the forged id %j', async (id) => {
    await store().save(alex, sample(), 'new');
    expect(await store().load(alex, id)).toBeNull();
    await store().delete(alex, id);
    await expect(store().save(alex, sample({ id }), 'new')).rejects.toThrow();
    expect(await store().list(alex)).toEqual([sample()]);
  });
}

function hostileNames(store: () => AssessmentStore): void {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('', '/', '..', '%', '_', '*', '\u0000', '\ud800', '\udc00', '","', '"]', 'é', 'e\u0301'),
    fc.constantFrom('a'.repeat(5000), `${'a'.repeat(4999)}b`, 'Å'.repeat(700)),
  );
  const owner = fc.record({ tenant: text, user: text });
  const id = fc.oneof(text, fc.stringMatching(/^[a-z0-9-]{6,12}$/), fc.constant('assessment-1'));

  it('never lets people with any two names, or any id, reach one another', async () => {
    await fc.assert(
      fc.asyncProperty(owner, owner, id, async (one, other, anyId) => {
        fc.pre(one.tenant !== other.tenant || one.user !== other.user);
        const tag = await store().save(one, sample(), 'new');
        try {
          expect(await store().load(other, 'assessment-1')).toBeNull();
          expect(await store().list(other)).toEqual([]);
          const found = await store().load(one, anyId);
          expect(found?.assessment.id ?? anyId).toBe(anyId);
          await store().delete(other, anyId);
          expect(await store().deleteAll(other)).toBe(0);
          expect(await store().load(one, 'assessment-1')).toEqual({ assessment: sample(), tag });
        } finally {
          await store().deleteAll(one);
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
}
