import { AssessmentConflictError, type Owner } from '../../../src/conversation/assess/assessment-store';
import { AssessmentDocuments } from '../../../src/storage/assessment-documents';
import { MemoryStore } from '../../../src/storage/memory-store';
import { ownerKey } from '../../../src/storage/owner-key';
import { sampleAssessment as sample } from '../../contract/assessment-store-sample';

const alex: Owner = { tenant: 'tenant-1', user: 'alex@example.org' };
const key = `assessments/${ownerKey(alex)}/assessment-1`;

describe('assessments as documents', () => {
  let store: MemoryStore;
  let assessments: AssessmentDocuments;
  beforeEach(() => {
    store = new MemoryStore();
    assessments = new AssessmentDocuments(store);
  });

  it("stand under their owner's key and their id, which tell neither person nor organisation", async () => {
    await assessments.save(alex, sample(), 'new');
    expect(await store.list('')).toEqual([key]);
    expect(JSON.stringify(await store.get(key))).not.toMatch(/alex|tenant-1/);
  });

  it('are written durably, not as a convenience that may be lost', async () => {
    const put = jest.spyOn(store, 'put');
    await assessments.save(alex, sample(), 'new');
    expect(put).toHaveBeenCalledTimes(1);
    expect(put.mock.calls.flat()).not.toContain('relaxed');
  });

  it("are found by their owner's key too", async () => {
    const tag = await assessments.save(alex, sample(), 'new');
    const found = await assessments.loadByOwnerKey(ownerKey(alex), 'assessment-1');
    expect(found).toEqual({ assessment: sample(), tag });
  });

  it.each([
    ['the key of another person', ownerKey({ ...alex, user: 'blair' }), 'assessment-1'],
    [
      'the key of another person and a path',
      ownerKey({ ...alex, user: 'b' }),
      `../${ownerKey(alex)}/assessment-1`,
    ],
    ['the key in capitals', ownerKey(alex).toUpperCase(), 'assessment-1'],
    ['a key with a path', `x/../${ownerKey(alex)}`, 'assessment-1'],
    ['no key', '', `${ownerKey(alex)}/assessment-1`],
    ['a key with a line break', `${ownerKey(alex)}\n`, 'assessment-1'],
    ['a key that no store can hold', '\u0000'.repeat(600), 'assessment-1'],
    ['a forged id', ownerKey(alex), '../assessment-1'],
  ])('are not found by %s', async (_, owner, id) => {
    await assessments.save(alex, sample(), 'new');
    expect(await assessments.loadByOwnerKey(owner, id)).toBeNull();
  });

  it('let a fault of the store pass as it is', async () => {
    await store.close();
    await expect(assessments.save(alex, sample(), 'new')).rejects.not.toThrow(AssessmentConflictError);
    await expect(assessments.load(alex, 'assessment-1')).rejects.toThrow('closed');
  });
});

describe.each([
  ['of another form', { ...sample(), sequence: -1 }],
  ['with a choice that is no longer known', { ...sample(), revisiting: 'interview' }],
  ['that is none at all', null],
])('a stored document %s', (_, value) => {
  const store = new MemoryStore();
  const assessments = new AssessmentDocuments(store);
  beforeEach(async () => {
    await store.put(key, value, 'any');
  });

  it('is not found, and the others are', async () => {
    await assessments.save(alex, sample({ id: 'assessment-2' }), 'new');
    expect(await assessments.load(alex, 'assessment-1')).toBeNull();
    expect((await assessments.list(alex)).map(({ id }) => id)).toEqual(['assessment-2']);
    await assessments.delete(alex, 'assessment-2');
  });

  it('stays as it is when one of its id is saved', async () => {
    const before = await store.get(key);
    await expect(assessments.save(alex, sample(), 'new')).rejects.toThrow(AssessmentConflictError);
    expect(await store.get(key)).toEqual(before);
  });

  it('goes when its owner deletes everything', async () => {
    await assessments.save(alex, sample({ id: 'assessment-2' }), 'new');
    expect(await assessments.deleteAll(alex)).toBe(2);
    expect(await store.list('')).toEqual([]);
  });
});
