import {
  evidenceByAge,
  factOf,
  labelOf,
  profileFacts,
  ratingsOf,
  sectionFacts,
} from '../../../src/conversation/facts';
import { figureSchema } from '../../../src/guidance/figure';
import { corpus, held } from '../../support/real-corpus';

const cost = figureSchema.parse({
  kind: 'money',
  currency: 'GBP',
  key: 'course-cost',
  label: 'Course',
  value: 1500,
  qualifier: 'approx.',
});
const ipt = held('ipt');

describe('facts', () => {
  it('show a figure with what it measures, how exact it is and its section', () => {
    expect(factOf({ figure: cost, section: 'start-up-costs' })).toEqual({
      value: '£1,500',
      label: 'Course (approx.)',
      section: 'Start-up Costs',
    });
    expect(labelOf({ ...cost, qualifier: undefined })).toBe('Course');
  });

  it('of a section are in the order of the section', () => {
    const other = { ...cost, value: 2600 };
    expect(sectionFacts([cost, other], 'financial-support').map(({ value }) => value)).toEqual([
      '£1,500',
      '£2,600',
    ]);
  });
});

describe('ratings', () => {
  it("are always six, in the guide's order, with their labels", () => {
    expect(ratingsOf(corpus, ipt).map(({ indicator, rating }) => `${indicator}: ${rating}`)).toEqual([
      'Usability: 5 – Highly Usable',
      'Supports: 5 – Well Supported',
      'Evidence: 5 – High Evidence',
      `Fit: ${corpus.hexagon.notYetRated.label}`,
      `Capacity: ${corpus.hexagon.notYetRated.label}`,
      `Need: ${corpus.hexagon.notYetRated.label}`,
    ]);
  });

  it('that the page does not show are said to be so, never as a number', () => {
    const unrated = { ...ipt, ratings: { ...ipt.ratings, usability: null, evidence: '4 - 5' } };
    const [usability, , evidence] = ratingsOf(corpus, unrated);
    expect(usability?.rating).toBe(corpus.vocabulary.profileValues.none);
    expect(evidence?.rating).toBe('4 - 5');
  });

  it('of age groups are shown where the page rates them apart', () => {
    expect(evidenceByAge(ipt)).toEqual([
      { indicator: 'Young People', rating: '5' },
      { indicator: 'Adults', rating: '5' },
    ]);
  });
});

describe('facts of the classification', () => {
  it('are those that were asked for, and no others', () => {
    expect(profileFacts(corpus, ipt, [])).toEqual([]);
    const [ages, ...more] = profileFacts(corpus, ipt, ['ages']);
    expect(more).toEqual([]);
    expect(ages?.value).toBe('Children and Young People, Adults, Older Adults');
  });

  it('tell needs, provision in Scotland and the website', () => {
    const { yes, unknown, none, home } = corpus.vocabulary.profileValues;
    const of = (intervention: typeof ipt) =>
      profileFacts(corpus, intervention, ['needs', 'scotland', 'website']).map(({ value }) => value);
    expect(of({ ...ipt, website: 'example.org' })).toEqual(['Mood', yes, 'example.org']);
    const bare = { ...ipt.classification, needs: [], scotland: 'unknown' as const };
    expect(of({ ...ipt, classification: bare, website: null, address: null })).toEqual([
      none,
      unknown,
      `${ipt.publisherAddress} (${home})`,
    ]);
  });

  it('tell all six indicators, and evidence by age', () => {
    const facts = profileFacts(corpus, ipt, ['ratings']);
    expect(facts.map(({ label }) => label)).toEqual([
      'Usability',
      'Supports',
      'Evidence',
      'Fit',
      'Capacity',
      'Need',
      'Evidence: Young People',
      'Evidence: Adults',
    ]);
  });
});
