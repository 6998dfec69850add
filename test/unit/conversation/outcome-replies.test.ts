import type { Found, Outcome } from '../../../src/answering/outcome';
import { InterventionReplies } from '../../../src/conversation/intervention-replies';
import { OutcomeReplies } from '../../../src/conversation/outcome-replies';
import { pretendLinks } from '../../support/pretend-links';
import { corpus, held } from '../../support/real-corpus';

const at = new Date('2026-11-23T10:00:00Z');
const interventions = new InterventionReplies(corpus, pretendLinks);
const all = new OutcomeReplies(corpus, 'guide@example.org', interventions);
const replies = { replyTo: (outcome: Outcome) => all.replyTo(outcome, at) };
const found: Found = {
  kind: 'answer',
  band: 'high',
  interventionId: 'ipt',
  figures: [],
  profile: [],
  passages: [{ section: 'fidelity', text: 'A sentence.' }],
  sections: ['fidelity', 'workforce', 'values'],
  related: [],
};

describe('a reply to what was found', () => {
  it('names the section quoted first as the source and offers at most two in full', () => {
    const reply = replies.replyTo(found);
    expect(reply).toMatchObject({
      kind: 'answer',
      closest: false,
      passages: [{ section: 'Fidelity', text: 'A sentence.' }],
      source: { section: 'Fidelity', intervention: held('ipt').shortName },
    });
    expect(reply.kind === 'answer' && reply.full.map(({ title }) => title)).toEqual([
      'Fidelity',
      'Workforce',
    ]);
  });

  it('says so when it is only the closest match', () => {
    expect(replies.replyTo({ ...found, band: 'medium' })).toMatchObject({ closest: true });
  });

  it('opens an overview as a whole', () => {
    const reply = replies.replyTo({ ...found, interventionId: 'emdr', sections: ['summary'], passages: [] });
    expect(reply.kind === 'answer' && reply.full.map(({ data }) => data)).toEqual([
      expect.objectContaining({ action: 'intervention', intervention: 'emdr' }),
    ]);
  });

  it('names the sections that an overview lacks', () => {
    const reply = replies.replyTo({
      kind: 'overview-only',
      interventionId: 'emdr',
      asked: ['start-up-costs'],
      inWords: [],
      nearest: '',
    });
    expect(reply).toMatchObject({ kind: 'overview-only', shortName: 'EMDR', asked: ['Start-up Costs'] });
    expect(reply.kind === 'overview-only' && reply.ratings).toHaveLength(3);
  });

  it('offers interventions that are held in full in place of one that is not held', () => {
    expect(replies.replyTo({ kind: 'not-held', name: 'Reiki' })).toMatchObject({
      kind: 'not-held',
      name: 'Reiki',
      examples: [{ title: 'IPT' }],
      homeUrl: expect.stringContaining('https://'),
      contact: 'guide@example.org',
    });
  });

  it('offers six candidates, each a button that answers the question, and names the rest', () => {
    const nine = corpus.interventions.slice(0, 9);
    const interventionIds = nine.map(({ id }) => id);
    const reply = replies.replyTo({ kind: 'did-you-mean', interventionIds, asked: [] });
    expect(reply).toMatchObject({
      kind: 'did-you-mean',
      notHeld: [],
      candidates: nine
        .slice(0, 6)
        .map(({ id, title }) => ({ title, data: { action: 'choose', intervention: id } })),
      others: nine.slice(6).map(({ shortName }) => shortName),
    });
  });

  it('says at once which sections none of the candidates holds', () => {
    const asked = ['start-up-costs', 'summary'] as const;
    const choice = (interventionIds: string[]) =>
      replies.replyTo({ kind: 'did-you-mean', interventionIds, asked: [...asked] });
    expect(choice(['emdr', 'dbt'])).toMatchObject({ notHeld: ['Start-up Costs'] });
    expect(choice(['emdr', 'ipt'])).toMatchObject({ notHeld: [] });
  });

  it('offers the nearest sections when nothing was found', () => {
    const nearest = [{ interventionId: 'ipt', section: 'workforce' as const }];
    expect(replies.replyTo({ kind: 'no-answer', interventionId: 'ipt', nearest })).toMatchObject({
      kind: 'no-answer',
      interventionTitle: held('ipt').title,
      nearest: [{ title: 'Workforce' }],
    });
    expect(replies.replyTo({ kind: 'no-answer', interventionId: null, nearest: [] })).toMatchObject({
      interventionTitle: '',
    });
  });

  it('opens a section that was asked for as such', () => {
    expect(replies.replyTo({ kind: 'section', interventionId: 'ipt', section: 'references' })).toMatchObject({
      kind: 'section',
      title: 'References',
    });
  });

  it('refuses ids that are not held', () => {
    expect(() => replies.replyTo({ kind: 'intervention', interventionId: 'unheard-of' })).toThrow(
      /unheard-of/,
    );
  });

  it('says that a section is not held where it is asked for by its name', () => {
    expect(replies.replyTo({ kind: 'section', interventionId: 'emdr', section: 'references' })).toMatchObject(
      {
        kind: 'overview-only',
        asked: ['References'],
      },
    );
  });
});
