import { usualRetention } from '../../../src/conversation/rights/retention-days';
import { AssessmentDocuments } from '../../../src/storage/assessment-documents';
import { FeedbackDocuments } from '../../../src/storage/feedback-documents';
import { MemoryStore } from '../../../src/storage/memory-store';
import { Retention } from '../../../src/storage/retention';
import { turnKey } from '../../../src/teams/once-ledger';
import { sampleAssessment } from '../../contract/assessment-store-sample';
import { activity } from '../../support/activities';
import { recordingLogger } from '../../support/recording-logger';

const now = new Date('2026-11-23T09:30:00.000Z');
const day = 24 * 60 * 60 * 1000;
/** A moment so many days before now; a millisecond earlier than the last that is kept. */
const daysAgo = (days: number) => new Date(now.getTime() - days * day).toISOString();
const over = (days: number) => new Date(now.getTime() - days * day - 1).toISOString();
const owner = { tenant: 't', user: 'alex' };

describe('the retention', () => {
  let store: MemoryStore;
  let assessments: AssessmentDocuments;
  const { logger, lines } = recordingLogger();
  const retention = (days = usualRetention) => new Retention({ store, days, logger });
  beforeEach(() => {
    store = new MemoryStore();
    assessments = new AssessmentDocuments(store);
    lines.length = 0;
  });

  it('keeps what is not older than it may be, and deletes what is, by kind', async () => {
    const kept = {
      'sessions/a/1': { at: daysAgo(30) },
      'assessments/a/draft': { finished: null, changed: daysAgo(180) },
      'assessments/a/done': { finished: daysAgo(730), changed: daysAgo(730) },
      'feedback/1': { day: '2025-11-24' },
      'questions/1': { day: '2025-11-24' },
      'turns/2026-11-22/x': {},
      'keys/links': { key: 'x' },
      'welcomes/x': {},
      'asked/sections': { 'ipt values': 3 },
    };
    const old = {
      'sessions/a/2': { at: over(30) },
      'assessments/a/old-draft': { finished: null, changed: over(180) },
      'assessments/a/old-done': { finished: over(730), changed: over(730) },
      'feedback/2': { day: '2025-11-22' },
      'questions/2': { day: '2025-11-22' },
      'turns/2026-11-21/x': {},
    };
    for (const [key, value] of Object.entries({ ...kept, ...old })) await store.put(key, value, 'new');
    expect(await retention().run(now)).toEqual({
      session: 1,
      draft: 1,
      finished: 1,
      feedback: 2,
      mark: 1,
      kept: 6,
      changed: 0,
      unreadable: 0,
    });
    expect(await store.list('')).toEqual(Object.keys(kept).sort());
  });

  it('takes the days that are set', async () => {
    await store.put('sessions/a/1', { at: daysAgo(8) }, 'new');
    const counts = await retention({ ...usualRetention, session: 7 }).run(now);
    expect(counts.session).toBe(1);
  });

  it('reads what the bot itself stores', async () => {
    const then = new Date(daysAgo(800));
    await assessments.save(owner, sampleAssessment({ changed: over(800) }), 'new');
    await assessments.save(owner, sampleAssessment({ id: 'draft-1', finished: null }), 'new');
    const feedback = new FeedbackDocuments(store);
    await feedback.addQuestion({ day: then.toISOString().slice(0, 10), text: 'How much is it?' });
    await store.put(turnKey(activity({ timestamp: then.toISOString() }), now) ?? '', {}, 'new');
    expect(await retention().run(now)).toMatchObject({
      finished: 1,
      feedback: 1,
      mark: 1,
      kept: 1,
      unreadable: 0,
    });
  });

  it('leaves a document that its owner changes in the meantime', async () => {
    await store.put('assessments/a/draft', { finished: null, changed: over(180) }, 'new');
    const remove = store.delete.bind(store);
    store.delete = async (key, eTag) => {
      await store.put(key, { finished: null, changed: now.toISOString() }, 'any');
      return remove(key, eTag);
    };
    expect(await retention().run(now)).toMatchObject({ draft: 0, changed: 1 });
    expect(await store.get('assessments/a/draft')).not.toBeNull();
  });

  it.each([
    ['no moment', {}],
    ['a moment that is none', { at: 'yesterday' }],
    ['a moment of another making', { at: '1' }],
    ['nothing', null],
  ])('leaves what holds %s, and tells of it', async (_name, value) => {
    await store.put('sessions/a/1', value, 'new');
    expect(await retention().run(now)).toMatchObject({ session: 0, unreadable: 1 });
    expect(await store.list('sessions/')).toHaveLength(1);
  });

  it('is done once by many replicas, and again the day after', async () => {
    await store.put('sessions/a/1', { at: over(30) }, 'new');
    const replicas = Array.from({ length: 5 }, () => retention());
    const counts = await Promise.all(replicas.map((each) => each.runWhenDue(now)));
    expect(counts.filter((each) => each !== null)).toEqual([expect.objectContaining({ session: 1 })]);
    expect(await retention().runWhenDue(new Date(now.getTime() + day / 2))).toBeNull();
    expect(await retention().runWhenDue(new Date(now.getTime() + day))).toMatchObject({ session: 0 });
  });

  it('tells in the log how many, and of whom nothing', async () => {
    await store.put('sessions/somebody/1', { at: over(30) }, 'new');
    await retention().runWhenDue(now);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ event: 'retention', session: 1 }),
    ]);
    expect(lines.join()).not.toContain('somebody');
  });

  it('says in the log that it failed, and lives on', async () => {
    await store.close();
    expect(await retention().runWhenDue(now)).toBeNull();
    expect(lines.join()).toContain('retention.failed');
  });
});
