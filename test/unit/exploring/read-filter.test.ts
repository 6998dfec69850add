import { type Filter, noFilter } from '../../../src/exploring/filter';
import { FilterReader } from '../../../src/exploring/read-filter';
import { corpus } from '../../support/real-corpus';

const reader = new FilterReader(corpus.exploring);
const minimum = (levels: Partial<Filter['minimum']>): Partial<Filter> => ({
  minimum: { ...noFilter.minimum, ...levels },
});

describe('what is looked for', () => {
  it.each<[string, Partial<Filter>]>([
    ['interventions for eating disorders', { needs: ['Eating Disorders'] }],
    [
      'anything for PTSD',
      { needs: ['Difficulties Specifically Associated with Stress and Trauma', 'Trauma'] },
    ],
    ['programmes for under 5s', { ages: ['Infants and Toddlers: 0-36 months', 'Preschool: 3 to 5 years'] }],
    ['therapies for older adults', { ages: ['Older Adults'] }],
    [
      'programmes for 5-11s',
      { ages: ['Preschool: 3 to 5 years', 'Primary school: 6 to 12 years', 'Children and Young People'] },
    ],
    ['group programmes at home', { forms: ['In a group', 'At home'] }],
    // A school is a place, "primary school" an age.
    ['primary school programmes', { ages: ['Primary school: 6 to 12 years'] }],
    ['universal programmes', { levels: ['Universal'] }],
    ['therapies used in Scotland', { scotland: true }],
    ['evidence 4 or better', minimum({ evidence: 4 })],
    ['at least 3 for usability', minimum({ usability: 3 })],
    ['evidence rating of 5 and supports 4+', minimum({ evidence: 5, supports: 4 })],
    [
      'ADHD',
      { needs: ['Attention Deficit Hyperactivity Disorder (ADHD) / Attention Deficit Disorder (ADD)'] },
    ],
    ['list all', {}],
    ['evidence for it', {}],
    ['', {}],
  ])('in "%s"', (words, expected) => {
    expect(reader.read(words)).toEqual({ ...noFilter, ...expected });
  });
});

describe('the highest rated', () => {
  it('have the highest of all ratings, or of the one that is named', () => {
    expect(reader.read('highest rated therapies').minimum).toEqual({
      usability: 5,
      supports: 5,
      evidence: 5,
    });
    expect(reader.read('therapies with the highest evidence rating').minimum.evidence).toBe(5);
    expect(reader.read('therapies with the highest evidence rating').minimum.usability).toBeNull();
  });
});

describe('adults over 65', () => {
  it('are older adults alone', () => {
    expect(reader.read('therapies for adults over 65').ages).toEqual(['Older Adults']);
  });
});
