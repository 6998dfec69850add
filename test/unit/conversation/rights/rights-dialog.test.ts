import { RightsDialog } from '../../../../src/conversation/rights/rights-dialog';
import { TalkMemory } from '../../../../src/conversation/talk-memory';
import { AssessmentDocuments } from '../../../../src/storage/assessment-documents';
import { MemoryStore } from '../../../../src/storage/memory-store';
import { ownerKey } from '../../../../src/storage/owner-key';
import { SessionDocuments } from '../../../../src/storage/session-documents';
import { sampleAssessment } from '../../../contract/assessment-store-sample';
import { AssessTalk, atReview, finished } from '../../../support/assess-talk';
import { wordsOf } from '../../../support/talk';

const version = 1;

describe('what is stored about a person', () => {
  it.each([
    'what do you store about me?',
    'What do you know about me',
    'show me my data',
    'what data do you have on me?',
    'how long do you keep my data',
    'data protection',
    'subject access request',
    'can you see my messages',
    'do you keep my questions',
    'do you store what i type',
    'do you save my messages',
    'is this confidential',
    'is what i type private',
  ])('is told when they type "%s"', async (text) => {
    const talk = new AssessTalk();
    await talk.say(text);
    talk.card('stored-data');
  });

  it('is told by a button of the help card', async () => {
    const talk = new AssessTalk();
    await talk.say('help');
    await talk.send({ action: 'about-data', version });
    talk.card('stored-data');
  });

  it('is nothing before anything was done, and asking stores nothing', async () => {
    const talk = new AssessTalk();
    for (const _time of ['once', 'twice']) {
      await talk.say('what do you store about me?');
      expect(talk.card('stored-data')).toMatchObject({ drafts: 0, finished: 0, talks: 0, compared: 0 });
    }
  });

  it('is counted by kind, in all conversations, and with how long it is kept', async () => {
    const talk = await finished();
    await talk.say('assess EMDR for Leith CMHT');
    const elsewhere = new AssessTalk(talk.user);
    elsewhere.scope = 'groupChat';
    await elsewhere.say('add EMDR to comparison');
    await elsewhere.say('add IPT to comparison');
    await elsewhere.say('what do you store about me?');
    expect(elsewhere.card('stored-data')).toMatchObject({
      personal: false,
      drafts: 1,
      finished: 1,
      unreadable: 0,
      talks: 2,
      compared: 2,
      retention: { session: 30, draft: 180, finished: 730, feedback: 365, mark: 2 },
    });
  });

  it('counts nothing of anybody else', async () => {
    await finished();
    const talk = new AssessTalk();
    await talk.say('what do you store about me?');
    expect(talk.card('stored-data')).toMatchObject({ finished: 0, talks: 0 });
  });

  it('is said in words that can be understood', async () => {
    const talk = await finished();
    const words = wordsOf(await talk.say('what do you store about me?'));
    expect(words).toContain('Drafts of assessments: 0');
    expect(words).toContain('Finished assessments: 1');
    expect(words).toContain('Deleted 2 years after the last change.');
    expect(words).toContain('Deleted 180 days after the last change.');
    expect(words).toContain('deleted after 1 year.');
    expect(words).not.toContain('Others in this chat');
  });

  it('counts what can no longer be read, and deletes it too', async () => {
    const talk = new AssessTalk();
    const key = `assessments/${ownerKey(talk.owner)}/broken-1`;
    await talk.store.put(key, { spoilt: true }, 'new');
    await talk.say('what do you store about me?');
    expect(talk.card('stored-data')).toMatchObject({ drafts: 0, finished: 0, unreadable: 1 });
    await talk.send({ action: 'delete-data-sure', version });
    expect(await talk.store.get(key)).toBeNull();
  });
});

describe('deleting all data', () => {
  it('is asked about with what there is, and done only after a yes', async () => {
    const talk = await atReview();
    await talk.say('delete my data');
    expect(talk.card('assess-confirm')).toMatchObject({ drafts: 1, finished: 0, talks: 1 });
    await talk.say('no');
    expect(await talk.stored()).toHaveLength(1);
    expect(talk.deeds).toEqual([]);
  });

  it('leaves no document of the person in any conversation, and says so truthfully', async () => {
    const talk = await finished();
    await talk.say('assess it again');
    for (const scope of ['personal', 'groupChat', 'team'] as const) {
      const elsewhere = new AssessTalk(talk.user);
      elsewhere.scope = scope;
      await elsewhere.say('add EMDR to comparison');
    }
    const other = await finished();
    const own = ownerKey(talk.owner);
    const keysOf = async (key: string) => (await talk.store.list('')).filter((each) => each.includes(key));
    expect((await keysOf(own)).length).toBeGreaterThanOrEqual(5);
    const others = await keysOf(ownerKey(other.owner));
    await talk.say('delete my data');
    await talk.say('yes');
    expect(talk.card('assess-notice')).toMatchObject({ notice: 'data-deleted' });
    expect(await keysOf(own)).toEqual([]);
    expect(await keysOf(ownerKey(other.owner))).toEqual(others);
    await talk.say('what do you store about me?');
    expect(talk.card('stored-data')).toMatchObject({ drafts: 0, finished: 0, talks: 0, compared: 0 });
  });

  it('owns up when something is left', async () => {
    const owner = { tenant: 't', user: 'alex' };
    const store = new MemoryStore();
    const assessments = new AssessmentDocuments(store);
    const sessions = new SessionDocuments(store);
    // Another device that stores something after each deletion.
    const deleteAll = assessments.deleteAll.bind(assessments);
    assessments.deleteAll = async (whose) => {
      const count = await deleteAll(whose);
      await assessments.save(whose, sampleAssessment(), 'new');
      return count;
    };
    const entries: unknown[] = [];
    const dialog = new RightsDialog({
      assessments,
      sessions,
      memory: new TalkMemory(sessions),
      audit: { record: (entry) => entries.push(entry) },
      retention: { session: 1, draft: 1, finished: 1, feedback: 1, mark: 2 },
    });
    const at = new Date('2026-11-23T10:00:00Z');
    const command = { kind: 'action', data: { action: 'delete-data-sure', version } } as const;
    const replies = await dialog.delete({
      command,
      scope: 'personal',
      who: { ...owner, conversation: 'c' },
      at,
    });
    expect(replies).toEqual([expect.objectContaining({ notice: 'data-left', count: 1 })]);
    expect(entries).toEqual([{ deed: 'delete-data', owner, at, counts: { deleted: 2, left: 1 } }]);
  });
});

describe('account is kept', () => {
  it('of what was deleted', async () => {
    const talk = await finished();
    await talk.press('assess-delete');
    await talk.press('assess-delete-sure');
    await talk.send({ action: 'delete-data-sure', version });
    expect(talk.deeds).toEqual([
      { deed: 'delete-assessment' },
      { deed: 'delete-data', counts: { deleted: 1, left: 0 } },
    ]);
  });

  it('of what was shared, and not of what there was nothing of', async () => {
    const talk = await finished();
    await talk.say('share');
    await talk.send({ action: 'share-section', intervention: 'ipt', section: 'start-up-costs', version });
    await talk.send({ action: 'share-intervention', intervention: 'ipt', version });
    await talk.send({ action: 'share-comparison', interventions: ['ipt', 'emdr'], version });
    await talk.send({ action: 'share-intervention', intervention: 'nonsense', version });
    expect(talk.deeds.map(({ deed }) => deed)).toEqual([
      'share-assessment',
      'share-section',
      'share-intervention',
      'share-comparison',
    ]);
  });
});
