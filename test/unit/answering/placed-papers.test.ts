import { papersByPlace } from '../../../src/answering/placed-papers';
import { QuestionReader } from '../../../src/answering/question';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const placed = (text: string, terms: string[] = []) =>
  papersByPlace(index, 'ipt', reader.read(text), terms.length > 0 ? { terms, kinds: [], plan: null } : null);

describe('papers that are named by their place', () => {
  it.each([
    ['the first study in young people', [1]],
    ['second network meta-analysis in children', [2]],
    ['third study in young people', [3]],
    ['the 2nd study in adults', [6]],
    ['last study', [4]],
    ['kids age range in the first one', [1]],
  ])('are those of the age group: "%s"', (text, numbers) => {
    expect(placed(text)).toEqual(numbers);
  });

  it('are those of each age group where none is named', () => {
    expect(placed('what was the second study about')).toEqual([2, 6]);
  });

  it('are those of what was talked of', () => {
    const terms = reader.read('evidence for adults').terms.map(({ term }) => term);
    expect(placed('in the third, how many RCTs', terms)).toEqual([7]);
  });

  it.each(['what is the first phase', 'the first 2 cases', 'in the first session', 'first studies'])(
    'are none: "%s"',
    (text) => {
      expect(placed(text)).toEqual([]);
    },
  );
});
