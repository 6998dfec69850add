import { longestLine, longestName, longestNote, longestText } from '../../../src/assessment/assessment';
import type { AssessmentEvent, Refusal } from '../../../src/assessment/events';
import { apply } from '../../../src/assessment/transition';
import {
  at,
  begun,
  confirmed,
  decided,
  definition,
  played,
  rated,
  setUp,
  whole,
} from '../../support/assessment-flow';

const atReview = [setUp, rated('fit', 4), rated('capacity', 2), rated('need', 'not-yet')] as const;

describe('an event that is refused', () => {
  it.each<[string, readonly AssessmentEvent[], AssessmentEvent, Refusal]>([
    [
      'a form without a rating',
      [setUp],
      { kind: 'rate', indicator: 'fit', reason: 'x', done: true },
      'rating-missing',
    ],
    ['back at the beginning', [], { kind: 'back' }, 'nothing-before'],
    ['skip at the review', atReview, { kind: 'skip' }, 'cannot-skip'],
    ['skip of the purpose', [{ kind: 'set-up', service: 'x' }], { kind: 'skip' }, 'cannot-skip'],
    ['confirming before all is rated', [setUp, rated('fit', 4)], confirmed, 'too-early'],
    ['deciding before the review', atReview, decided, 'too-early'],
    ['deciding before the plan', [...atReview, confirmed], decided, 'too-early'],
    ['a plan for a good rating', atReview, whole('fit'), 'no-such-step'],
    [
      'opening a plan that is not needed',
      [setUp, rated('fit', 4)],
      { kind: 'go-to', step: 'actions' },
      'no-such-step',
    ],
    ['too long a reason', [setUp], rated('fit', 4, 'x'.repeat(longestText + 1)), 'too-long'],
    [
      'too long a note',
      [setUp],
      { kind: 'rate', indicator: 'fit', notes: { values: 'x'.repeat(longestNote + 1) }, done: false },
      'too-long',
    ],
    ['too long a service', [], { kind: 'set-up', service: 'x'.repeat(longestName + 1) }, 'too-long'],
    ['too long a name', [], { kind: 'rename', name: 'x'.repeat(longestName + 1) }, 'too-long'],
    [
      'too long a plan',
      atReview,
      { kind: 'plan', plans: { capacity: { who: 'x'.repeat(longestLine + 1) } } },
      'too-long',
    ],
    [
      'rating what is finished',
      [...atReview, confirmed, whole('capacity'), decided],
      rated('fit', 5),
      'finished',
    ],
  ])('%s', (_what, before, event, refusal) => {
    const assessment = played(before);
    const copy = structuredClone(assessment);
    expect(apply(definition, assessment, event, at)).toEqual({ ok: false, refusal });
    expect(assessment).toEqual(copy);
  });
});

describe('an event that is taken', () => {
  it('counts the change, says when and at which step', () => {
    const later = '2026-11-24T10:00:00.000Z';
    const taken = apply(definition, played([setUp]), rated('fit', 4), later);
    expect(taken).toMatchObject({
      ok: true,
      changed: true,
      assessment: { sequence: 2, changed: later, changedAt: { setup: 1, fit: 2 } },
    });
  });

  it('that changes nothing is told apart and counts nothing', () => {
    const assessment = played([setUp, rated('fit', 4)]);
    expect(apply(definition, assessment, rated('fit', 4), 'later')).toEqual({
      ok: true,
      changed: false,
      assessment,
    });
  });

  it('leaves as it is what it does not name', () => {
    const { answers } = played([
      setUp,
      rated('fit', 4),
      { kind: 'rate', indicator: 'fit', rating: 2, done: true },
    ]);
    expect(answers.indicators.fit).toMatchObject({ rating: 2, reason: 'because of fit' });
  });

  it('has the review confirmed anew when a rating, reason or note changes', () => {
    const reviewed = [...atReview, confirmed] as const;
    expect(played(reviewed).answers.reviewed).toBe(true);
    expect(played([...reviewed, rated('fit', 5)]).answers.reviewed).toBe(false);
    expect(played([...reviewed, rated('fit', 4)]).answers.reviewed).toBe(true);
  });

  it('keeps the plan of a rating that rose, in case it falls again', () => {
    const planned = [...atReview, confirmed, whole('capacity'), rated('capacity', 4)] as const;
    expect(played(planned).answers.actions.capacity).toMatchObject({ who: 'Team lead' });
  });

  it('skips to "not yet rated", and leaves out only the reason where a rating was given', () => {
    expect(played([setUp, { kind: 'skip' }]).answers.indicators.fit).toMatchObject({
      rating: 'not-yet',
      done: true,
    });
    const given = [
      setUp,
      { kind: 'rate', indicator: 'fit', rating: 4, done: false },
      { kind: 'skip' },
    ] as const;
    expect(played(given).answers.indicators.fit).toMatchObject({ rating: 4, reason: '', done: true });
  });

  it('removes a note that was wiped', () => {
    const note = (text: string): AssessmentEvent => ({
      kind: 'rate',
      indicator: 'fit',
      notes: { values: text },
      done: false,
    });
    expect(played([setUp, note('a'), note('')]).answers.indicators.fit?.notes).toEqual({});
  });

  it('opens a finished assessment again as a draft', () => {
    const finished = played([...atReview, confirmed, whole('capacity'), decided]);
    expect(finished.finished).toBe(at);
    expect(played([{ kind: 'go-to', step: 'review' }], finished).finished).toBeNull();
  });

  it('finishes it anew with the same decision', () => {
    const again = [{ kind: 'go-to', step: 'setup' }, setUp, decided] as const;
    const finished = played([...atReview, confirmed, whole('capacity'), decided]);
    expect(played(again, finished).finished).toBe(at);
  });

  it('names a finished assessment without opening it', () => {
    const finished = played([...atReview, confirmed, whole('capacity'), decided]);
    expect(played([{ kind: 'rename', name: 'Spring' }], finished)).toMatchObject({
      name: 'Spring',
      finished: at,
    });
    expect(begun().name).toBe('');
  });
});
