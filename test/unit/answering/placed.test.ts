import { placedWords, placeNamed } from '../../../src/answering/placed';
import { QuestionReader } from '../../../src/answering/question';
import { TopicWords } from '../../../src/answering/topic-words';
import { realIndex } from '../../support/real-corpus';

const reader = new QuestionReader(realIndex());
const words = new TopicWords(realIndex());
const topic = (...terms: string[]) => ({ terms, kinds: [], plan: null });

describe('a message that names a place alone', () => {
  it.each([
    ["what's the third one", 'third'],
    ['and the last', 'last'],
    ['explain number 2', 'second'],
    ['the 4th one?', 'fourth'],
    ['middle one', 'middle'],
    ['how many sessions in the third', null],
    ['for 4', null],
    ['2', null],
  ])('"%s" names %s', (text, expected) => {
    expect(placeNamed(reader.read(text))).toBe(expected);
  });

  it('is meant of what was listed', () => {
    expect(placedWords('third', topic('area'), words, 7)).toBe('third area');
    expect(placedWords('last', topic('second', 'featur'), words, 7)).toBe('last feature');
    expect(placedWords('third', topic('cost'), words, 7)).toBe('');
  });

  it('is meant of the references that a page lists', () => {
    expect(placedWords('fourth', topic('reference'), words, 7)).toBe('reference 4');
    expect(placedWords('last', topic('reference', 'paper:3'), words, 7)).toBe('reference 7');
    expect(placedWords('fourth', topic('reference'), words, 3)).toBe('');
  });
});
