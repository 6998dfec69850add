import { countedUnits } from '../../../src/answering/counted-units';
import { realIndex } from '../../support/real-corpus';

const { lexicon } = realIndex();
const units = (text: string) => [...countedUnits(text.split(' '), lexicon)];
const termsOf = (text: string) => lexicon.termsOf(text);

describe('what a question counts', () => {
  it('ends where it is told in what', () => {
    expect(units('number of participants in studies of children')).toEqual(termsOf('participants'));
    expect(units('how many sessions are there')).toEqual(termsOf('sessions'));
  });

  it('may be two things', () => {
    expect(units('how many studies and participants in the adult reviews')).toEqual(
      termsOf('studies participants'),
    );
  });

  it('is nothing where nothing is counted', () => {
    expect(units('sessions of supervision')).toEqual([]);
  });
});
