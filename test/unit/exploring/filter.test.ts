import fc from 'fast-check';
import { applyFilter, asksForAnything, type Filter, noFilter } from '../../../src/exploring/filter';
import { ratingFloor } from '../../../src/guidance/rating';
import { corpus } from '../../support/real-corpus';

const { interventions, exploring } = corpus;
const some = (tags: Readonly<Record<string, unknown>>) => {
  const all = Object.keys(tags);
  return fc.subarray(all, { maxLength: Math.min(3, all.length) });
};
const level = fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  needs: some(exploring.needs),
  ages: some(exploring.ages),
  levels: some(exploring.levels),
  forms: some(exploring),
  publishers: some(exploring.publishers),
  scotland: fc.boolean(),
  minimum: fc.record({ usability: level, supports: level, evidence: level }),
});
const ids = (filter: Filter) => applyFilter(interventions, filter, exploring).matches.map(({ id }) => id);

describe('a filter', () => {
  it('that asks for nothing lets everything through, in the order of titles', () => {
    const { matches, unknown } = applyFilter(interventions, noFilter, exploring);
    expect(matches).toHaveLength(interventions.length);
    expect(unknown).toEqual([]);
    const titles = matches.map(({ title }) => title);
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'en-GB')));
    expect(asksForAnything(noFilter)).toBe(false);
  });

  it('never counts as met what an intervention does not show', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const { classification, ratings, publisher, sections } of applyFilter(
          interventions,
          filter,
          exploring,
        ).matches) {
          if (filter.needs.length > 0)
            expect(classification.needs.some((tag) => filter.needs.includes(tag))).toBe(true);
          if (filter.ages.length > 0)
            expect(classification.ages.some((tag) => filter.ages.includes(tag))).toBe(true);
          if (filter.scotland && classification.scotland !== 'yes')
            expect(sections[0]?.text).toMatch(/(?<!not) delivered in Scotland/);
          if (filter.publishers.length > 0) expect(filter.publishers).toContain(publisher);
          for (const key of ['usability', 'supports', 'evidence'] as const) {
            const lowest = filter.minimum[key];
            if (lowest !== null) expect(ratingFloor(ratings[key])).toBeGreaterThanOrEqual(lowest);
          }
        }
      }),
    );
  });

  it('hides nothing silently: what is no match fails a part or is counted as showing nothing of it', () => {
    const evidence = { ...noFilter, minimum: { ...noFilter.minimum, evidence: 4 as const } };
    const { matches, unknown } = applyFilter(interventions, evidence, exploring);
    const below = interventions.filter(({ ratings }) => {
      const floor = ratingFloor(ratings.evidence);
      return floor !== null && floor < 4;
    });
    expect(matches.length + below.length + (unknown[0]?.count ?? 0)).toBe(interventions.length);
    expect(unknown).toEqual([
      {
        part: 'evidence',
        count: interventions.filter(({ ratings }) => ratings.evidence === null || ratings.evidence === 'NYR')
          .length,
      },
    ]);
  });

  it('with one part more never lets more through', () => {
    fc.assert(
      fc.property(anyFilter, level, (filter, lowest) => {
        const without = { ...filter, minimum: { ...filter.minimum, evidence: null } };
        const within = { ...filter, minimum: { ...filter.minimum, evidence: lowest } };
        expect(ids(without)).toEqual(expect.arrayContaining(ids(within)));
      }),
    );
  });

  it('counts "4 - 5" as 4 and "3+" as 3', () => {
    const least = (evidence: 3 | 4 | 5) => ids({ ...noFilter, minimum: { ...noFilter.minimum, evidence } });
    const of = (value: string) =>
      interventions.filter(({ ratings }) => ratings.evidence === value).map(({ id }) => id);
    expect(least(4)).toEqual(expect.arrayContaining(of('4 - 5')));
    expect(least(5)).not.toEqual(expect.arrayContaining(of('4 - 5')));
    expect(least(3)).toEqual(expect.arrayContaining(of('3+')));
  });
});

describe('a form', () => {
  const inGroups: Filter = { ...noFilter, forms: ['In a group'] };

  it('is met by those whose text tells of it, and by none that only bears its name', () => {
    expect(ids(inGroups)).toEqual(expect.arrayContaining(['seasons-for-growth', 'mellow-toddlers', 'ipt']));
    expect(ids({ ...noFilter, forms: ['Online'] })).not.toContain('emdr');
  });

  it('leaves those that do not speak of it uncounted, never refused', () => {
    const { matches, unknown } = applyFilter(interventions, inGroups, exploring);
    expect(unknown).toEqual([{ part: 'form', count: interventions.length - matches.length }]);
  });
});
