import { QuestionReader } from '../../../src/answering/question';
import { withoutStrayNumbers } from '../../../src/answering/stray-numbers';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const restated = (text: string) => withoutStrayNumbers(index.sectionsOf('ipt'), reader.read(text));

describe('a number that is stated to be confirmed', () => {
  it.each([
    ["so it's 10 sessions?", '10 sessions'],
    ['so 6 hours of supervision per case, right?', '6 hours'],
  ])('is taken out where the page counts none so: %s', (text, stray) => {
    const { question, stray: found } = restated(text);
    expect(found).toEqual([stray]);
    expect(question.words.some((word) => /^\d/.test(word))).toBe(false);
    expect(question.confirms).toBe(false);
  });

  it.each([
    ['is the course £1800?', '£1800'],
    ['membership costs £150 a year?', '£150 a year'],
    ['is the supervision £2,600 a year?', '£2600 a year'],
  ])('is taken out where the page tells no such price: %s', (text, stray) => {
    expect(restated(text).stray).toEqual([stray]);
  });

  it.each(['is it £4,100 in all?', 'is the course £1500?', 'is it under £5,000?', 'is £2,000 enough?'])(
    'stays where it may be so: %s',
    (text) => {
      expect(restated(text).stray).toEqual([]);
    },
  );

  it.each(["so it's 16 sessions?", 'how many sessions', 'is it £100', 'we have 10 nurses'])(
    'stays otherwise: %s',
    (text) => {
      const question = reader.read(text);
      expect(withoutStrayNumbers(index.sectionsOf('ipt'), question)).toEqual({ question, stray: [] });
    },
  );
});
