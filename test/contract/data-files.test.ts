import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadContent } from '../../src/content/load-content';
import { formatFigure } from '../../src/guidance/figure';
import type { Intervention } from '../../src/guidance/intervention';
import { ratingFloor, ratingValueSchema } from '../../src/guidance/rating';

const dataDir = path.resolve(__dirname, '../../data');
// Loading checks every file: its form, shared names, citations, and that each figure stands in its section's text.
const corpus = loadContent(dataDir);
const { interventions } = corpus;

const held = (id: string): Intervention => {
  const found = interventions.find((intervention) => intervention.id === id);
  if (!found) throw new Error(`no intervention ${id}`);
  return found;
};
const ratingsOf = ({ ratings }: Intervention) => [ratings.usability, ratings.supports, ratings.evidence];
const namesOf = ({ title, shortName, aliases }: Intervention) =>
  [title, shortName, ...aliases].map((name) => name.toLowerCase());

describe('the interventions', () => {
  it('are 52, one from each file', () => {
    expect(interventions).toHaveLength(52);
    expect(readdirSync(path.join(dataDir, 'interventions'))).toHaveLength(52);
  });

  it('are held as overviews, but for IPT', () => {
    expect(interventions.filter(({ coverage }) => coverage === 'full').map(({ id }) => id)).toEqual(['ipt']);
  });

  it('each have a summary that names the intervention', () => {
    for (const intervention of interventions) {
      const summary = intervention.sections.find(({ key }) => key === 'summary')?.text.toLowerCase() ?? '';
      expect([intervention.id, namesOf(intervention).some((name) => summary.includes(name))]).toEqual([
        intervention.id,
        true,
      ]);
    }
  });

  it('give no costs, training or supervision where only an overview is held', () => {
    for (const { id, coverage, sections } of interventions.filter((each) => each.coverage === 'overview')) {
      expect([id, coverage, sections.map(({ key }) => key)]).toEqual([id, 'overview', ['summary']]);
      expect([id, sections.flatMap(({ figures }) => figures).filter(({ kind }) => kind === 'money')]).toEqual(
        [id, []],
      );
    }
  });

  it('come from one of the two guides, with an address on that guide', () => {
    const homes = new Map([
      ['www.matrix.nhs.scot', 'The Matrix (NHS Education for Scotland and the Scottish Government)'],
      ['earlyinterventionframework.nhs.scot', 'Early Intervention Framework (NHS Education for Scotland)'],
    ]);
    for (const { id, publisher, publisherAddress, address } of interventions) {
      const home = new URL(publisherAddress);
      expect([id, homes.get(home.hostname)]).toEqual([id, publisher]);
      const hosts = [home.hostname, home.hostname.replace(/^www\./, '')];
      if (address !== null) expect(hosts).toContain(new URL(address).hostname);
    }
  });

  it('name no tag twice', () => {
    for (const { id, classification } of interventions) {
      for (const tags of [classification.levels, classification.needs, classification.ages]) {
        expect([id, tags]).toEqual([id, [...new Set(tags)]]);
      }
    }
  });
});

describe('ratings', () => {
  it('are values that occur on the pages, or null', () => {
    for (const rating of interventions.flatMap(ratingsOf)) {
      expect(rating === null || ratingValueSchema.safeParse(rating).success).toBe(true);
      expect(rating === null || Number(ratingFloor(rating)) >= 1).toBe(true);
    }
  });

  it.each([
    ['ipt', ['5', '5', '5']],
    ['emdr', ['5', '3', '5']],
    ['dbt', ['5', '5', '4 - 5']],
    ['mbt', ['5', null, null]],
    ['cbt', ['5', null, null]],
    ['primary-care-teen-triple-p', ['4', '4', '1+']],
    ['seasons-for-growth', ['3', '3', '2+']],
    ['incredible-years-babies', ['4', '4', '3+']],
    ['triple-p-online', ['3', '2', '4']],
    ['primary-care-triple-p', [null, null, null]],
  ])('of %s are as its page shows them', (id, ratings) => {
    expect(ratingsOf(held(id))).toEqual(ratings);
  });

  it('of level 5 have the labels of the guide', () => {
    const labels = corpus.hexagon.indicators.map(({ key, ratings }) => [key, ratings[5].label]);
    expect(Object.fromEntries(labels)).toEqual({
      usability: 'Highly Usable',
      supports: 'Well Supported',
      evidence: 'High Evidence',
      fit: 'Strong Fit',
      capacity: 'Strong Capacity',
      need: 'Strongly Meets Need',
    });
  });
});

describe('figures', () => {
  it.each([
    ['emdr', 'sessions', '6–12 sessions'],
    ['schema-therapy', 'sessions', '20–65 sessions'],
    ['mantra', 'sessions', '20–40 sessions'],
    ['dbt', 'programme-length', '6–18 months'],
    ['tf-cbt', 'sessions-typical', '12–15 sessions'],
    ['standard-stepping-stones-triple-p', 'session-length', '1.5 hours'],
    ['family-nurse-partnership', 'ages-scotland', 'ages up to 25'],
    ['incredible-years-preschool-basic', 'programme-length-universal', '14 weeks'],
  ])('of %s give its %s', (id, key, text) => {
    const figure = held(id)
      .sections.flatMap(({ figures }) => figures)
      .find((each) => each.key === key);
    expect(figure && formatFigure(figure)).toBe(text);
  });

  it('all read as a number or a range, with a unit', () => {
    const figures = interventions.flatMap(({ sections }) => sections.flatMap((section) => section.figures));
    const number = String.raw`£?\d[\d,.]*`;
    const form = new RegExp(`^(ages )?(at least |up to )?${number}(–${number})?( [a-z ]+)?$`);
    for (const figure of figures.filter(({ kind }) => kind !== 'frequency')) {
      expect(formatFigure(figure)).toMatch(form);
    }
  });
});

describe('names', () => {
  it.each(['triple p', 'incredible years', 'paths', 'friends', 'circle of security', 'parents plus'])(
    'of a family belong to no intervention: %s',
    (family) => {
      expect(interventions.filter((each) => namesOf(each).includes(family))).toEqual([]);
    },
  );

  it('of a family are in the names of all its members, so that the bot can ask which', () => {
    const members = (family: string) =>
      interventions.filter(({ title }) => title.toLowerCase().includes(family)).length;
    expect([members('triple p'), members('incredible years'), members('paths')]).toEqual([12, 7, 2]);
  });

  it.each([
    ['cbt', 'cbt'],
    ['cbt-t', 'cbt-t'],
    ['tf-cbt', 'tf-cbt'],
    ['fnp', 'family-nurse-partnership'],
    ['eye movement desensitisation and reprocessing', 'emdr'],
    ['mentalisation based therapy', 'mbt'],
    ['cosp', 'circle-of-security-parenting'],
    ['cos-i', 'circle-of-security-intensive'],
  ])('that staff use lead to one intervention: %s', (name, id) => {
    expect(interventions.filter((each) => namesOf(each).includes(name)).map((each) => each.id)).toEqual([id]);
  });

  it('that could mean TF-CBT or CBT-T belong to neither', () => {
    const ambiguous = ['trauma-focused cbt', 'trauma focused cbt', 'trauma cbt'];
    expect(interventions.filter((each) => namesOf(each).some((name) => ambiguous.includes(name)))).toEqual(
      [],
    );
  });
});
