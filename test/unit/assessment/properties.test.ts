import fc from 'fast-check';
import type { Assessment, Place } from '../../../src/assessment/assessment';
import { stepIds } from '../../../src/assessment/assessment';
import type { AssessmentEvent } from '../../../src/assessment/events';
import { lowRatings, placeOf } from '../../../src/assessment/flow';
import { apply } from '../../../src/assessment/transition';
import { at, begun, definition, played, rated, setUp, whole } from '../../support/assessment-flow';

const indicators = ['fit', 'capacity', 'need'] as const;
const ratings = [1, 2, 3, 4, 5, 'not-yet'] as const;
const indicator = fc.constantFrom(...indicators);
const rating = fc.constantFrom(...ratings);

const event: fc.Arbitrary<AssessmentEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('set-up' as const),
    service: fc.constantFrom('a', ''),
    purpose: fc.constantFrom('new', 'in-use'),
  }),
  fc.tuple(indicator, rating, fc.constantFrom('', 'why'), fc.boolean()).map(
    ([each, value, reason, done]): AssessmentEvent => ({
      kind: 'rate',
      indicator: each,
      rating: value,
      reason,
      done,
    }),
  ),
  fc.constant<AssessmentEvent>({ kind: 'confirm-review' }),
  indicator.map(whole),
  fc.constant<AssessmentEvent>({ kind: 'decide', choice: 'not-now', reason: '' }),
  fc.constant<AssessmentEvent>({ kind: 'skip' }),
  fc.constant<AssessmentEvent>({ kind: 'back' }),
  fc.constantFrom(...stepIds).map((step): AssessmentEvent => ({ kind: 'go-to', step })),
  fc.constant<AssessmentEvent>({ kind: 'go-on' }),
);
/** An assessment after anything that a person may have done; "on" does what leads forward from where it stands. */
const anyState = fc
  .array(fc.oneof(event, fc.constant('on' as const)), { maxLength: 25 })
  .map((events) =>
    events.reduce((state, each) => (each === 'on' ? onward(state) : (taken(state, each) ?? state)), begun()),
  );

/** A refusal because something before is open leads on to that, as the dialog does. */
function onward(state: Assessment): Assessment {
  const place = placeOf(definition, state);
  if (place === 'summary') return state;
  return taken(state, forward[place]) ?? played([{ kind: 'go-on' }], state);
}

function taken(state: Assessment, each: AssessmentEvent): Assessment | null {
  const result = apply(definition, state, each, at);
  return result.ok ? result.assessment : null;
}

/** What leads on from each place. */
const forward: Record<Exclude<Place, 'summary'>, AssessmentEvent> = {
  setup: setUp,
  fit: { kind: 'skip' },
  capacity: { kind: 'skip' },
  need: { kind: 'skip' },
  review: { kind: 'confirm-review' },
  actions: { kind: 'skip' },
  decision: { kind: 'decide', choice: 'undecided', reason: '' },
};

describe('from anywhere', () => {
  it('every path ends: going forward leads to the summary in few steps', () => {
    // Seven steps, three answers for each of three low ratings, and steps on from places that were opened too early.
    const most = 2 * stepIds.length + 9;
    fc.assert(
      fc.property(anyState, (start) => {
        let state = start;
        let count = 0;
        for (
          let place = placeOf(definition, state);
          place !== 'summary';
          place = placeOf(definition, state)
        ) {
          state = onward(state);
          count += 1;
          expect(count).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('back shows the step before, changes no answer, and going on leads where it was', () => {
    fc.assert(
      fc.property(anyState, (start) => {
        const state = { ...start, revisiting: null };
        const place = placeOf(definition, state);
        const back = taken(state, { kind: 'back' });
        if (place === 'setup' || place === 'summary') return expect(back).toBeNull();
        expect(back?.answers).toEqual(state.answers);
        expect(stepIds.indexOf(placeOf(definition, back as Assessment) as 'fit')).toBeLessThan(
          stepIds.indexOf(place),
        );
        expect(placeOf(definition, played([{ kind: 'go-on' }], back as Assessment))).toBe(place);
      }),
    );
  });

  it('back, again and again, leads to the beginning', () => {
    fc.assert(
      fc.property(anyState, (start) => {
        let state: Assessment | null = { ...start, finished: null };
        for (let count = 0; state && count < stepIds.length; count += 1) {
          if (placeOf(definition, state) === 'setup') return;
          state = taken(state, { kind: 'back' });
        }
        expect(state && placeOf(definition, state)).toBe('setup');
      }),
    );
  });

  it('doing the same twice changes nothing the second time', () => {
    // "Back" and "skip" mean another step the second time.
    const repeatable = event.filter(({ kind }) => kind !== 'back' && kind !== 'skip');
    fc.assert(
      fc.property(anyState, repeatable, (state, each) => {
        const once = taken(state, each);
        const twice = once && (taken(once, each) ?? once);
        expect(twice).toEqual(once);
      }),
    );
  });

  it('a refused event leaves everything as it was', () => {
    fc.assert(
      fc.property(anyState, event, (state, each) => {
        const copy = structuredClone(state);
        apply(definition, state, each, 'later');
        expect(state).toEqual(copy);
      }),
    );
  });

  it('a raised rating lowers nothing, removes nothing and makes no new low rating', () => {
    fc.assert(
      fc.property(anyState, indicator, fc.constantFrom(1, 2, 3, 4, 5), (start, each, value) => {
        const state = { ...start, finished: null };
        const before = state.answers.indicators[each]?.rating;
        if (typeof before === 'number' && value <= before) return;
        const raised = taken(state, { kind: 'rate', indicator: each, rating: value as 1, done: true });
        if (!raised) throw new Error('a rating was refused');
        for (const other of indicators.filter((key) => key !== each)) {
          expect(raised.answers.indicators[other]).toEqual(state.answers.indicators[other]);
        }
        expect(raised.answers.indicators[each]?.reason).toBe(state.answers.indicators[each]?.reason ?? '');
        expect(raised.answers.actions).toEqual(state.answers.actions);
        expect(raised.answers.decision).toEqual(state.answers.decision);
        if (typeof before === 'number') {
          expect(lowRatings(state.answers)).toEqual(expect.arrayContaining(lowRatings(raised.answers)));
        }
      }),
    );
  });
});

describe('all ratings', () => {
  const all = ratings.flatMap((fit) =>
    ratings.flatMap((capacity) => ratings.map((need) => ({ fit, capacity, need }))),
  );
  const orders = [
    ['fit', 'capacity', 'need'],
    ['fit', 'need', 'capacity'],
    ['capacity', 'fit', 'need'],
    ['capacity', 'need', 'fit'],
    ['need', 'fit', 'capacity'],
    ['need', 'capacity', 'fit'],
  ] as const;

  it('give the same answers and the same place in whatever order they are given', () => {
    for (const given of all) {
      const [first, ...others] = orders.map((order) => {
        const rates = order.map((key) => rated(key, given[key]));
        const state = played([setUp, ...rates, { kind: 'confirm-review' }]);
        const plans = order.filter((key) => lowRatings(state.answers).includes(key)).map(whole);
        const planned = played(plans, state);
        return { answers: sorted(planned.answers), place: placeOf(definition, planned) };
      });
      for (const other of others) expect(other).toEqual(first);
      expect(first?.place).toBe('decision');
    }
  });
});

describe('every place', () => {
  it('can be reached', () => {
    const places = new Set<Place>();
    fc.assert(
      fc.property(anyState, (state) => {
        places.add(placeOf(definition, state));
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect([...places].sort()).toEqual([...stepIds, 'summary'].sort());
  });
});

const sorted = (value: object): unknown => JSON.parse(JSON.stringify(value, Object.keys(flat(value)).sort()));
function flat(value: unknown, keys: Record<string, true> = {}): Record<string, true> {
  if (typeof value !== 'object' || value === null) return keys;
  for (const [key, inner] of Object.entries(value)) {
    keys[key] = true;
    flat(inner, keys);
  }
  return keys;
}
