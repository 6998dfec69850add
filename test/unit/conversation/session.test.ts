import fc from 'fast-check';
import { readSession, type Session, sessionSchema } from '../../../src/conversation/session';

const now = new Date('2026-11-23T12:00:00Z');
const hours = (count: number) => new Date(now.getTime() - count * 3_600_000).toISOString();
const stored: Session = {
  interventionId: 'ipt',
  before: null,
  topic: { terms: ['cost'], kinds: ['money'], plan: null },
  pending: { terms: ['cost'], kinds: ['money'], plan: null, profile: ['ages'], overviewTopics: ['delivery'] },
  candidates: ['ipt', 'emdr'],
  talkedOf: { interventions: ['ipt', 'emdr'], notHeld: [], isList: false },
  assessment: 'a1b2c3d4',
  asking: { what: 'delete', id: 'a1b2c3d4' },
  shown: { what: 'section', interventions: ['ipt'], section: 'fidelity' },
  listing: null,
  comparing: ['ipt'],
  at: hours(1),
};
const empty = {
  interventionId: null,
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
  at: now.toISOString(),
};

describe('reading a session', () => {
  it('goes on with what was stored a while ago', () => {
    expect(readSession(stored, now)).toEqual(stored);
    expect(readSession({ ...stored, at: hours(11.9) }, now).interventionId).toBe('ipt');
  });

  it('starts afresh after half a day', () => {
    expect(readSession({ ...stored, at: hours(12) }, now)).toEqual(empty);
  });

  it('takes up one that was stored before there were assessments', () => {
    const { assessment, asking, shown, listing, comparing, ...old } = stored;
    const none = { assessment: null, asking: null, shown: null, listing: null, comparing: [] };
    expect(readSession(old, now)).toEqual({ ...stored, ...none });
  });

  it.each([
    ['missing', null],
    ['of another shape', { interventionId: 7 }],
    ['with a kind of figure that is not known', { ...stored, topic: { terms: [], kinds: ['share'] } }],
    ['without a time that can be read', { ...stored, at: 'yesterday' }],
  ])('starts afresh when it is %s', (_what, given) => {
    expect(readSession(given, now)).toEqual(empty);
  });

  it('drops what a session should not hold', () => {
    expect(readSession({ ...stored, text: 'my question' }, now)).toEqual(stored);
  });

  it('is a valid session, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => sessionSchema.safeParse(readSession(given, now)).success),
    );
  });
});
