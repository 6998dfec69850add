import fc from 'fast-check';
import { normaliseWords } from '../../../src/answering/normalise';

describe('normaliseWords', () => {
  test.each([
    ['lower case without punctuation', 'What, exactly, is IPT?!', ['what', 'exactly', 'is', 'ipt']],
    ['no accents', 'Café naïve', ['cafe', 'naive']],
    ['number words as digits', 'four cases of sixteen', ['4', 'cases', 'of', '16']],
    ['large numbers without commas', '34,385 participants', ['34385', 'participants']],
    ['a list of numbers as several numbers', '1, 2', ['1', '2']],
    ['ordinals as digits', 'the 2nd case', ['the', '2', 'case']],
    [
      'British spelling for American',
      'behavioral counseling program',
      ['behavioural', 'counselling', 'programme'],
    ],
    ['units parted from their number', '50mins', ['50', 'mins']],
    ['the pound sign as a word of its own', '£1,500', ['£', '1500']],
    ['no endings after an apostrophe', 'what’s the board’s view', ['what', 'the', 'board', 'view']],
    ['"not" for its short form', "don't", ['do', 'not']],
  ])('gives %s', (_what, text, words) => {
    expect(normaliseWords(text)).toEqual(words);
  });

  it.each(['12–20', '12-20', '12 to 20', 'twelve to twenty'])('finds both ends of the range "%s"', (text) => {
    expect(normaliseWords(text)).toEqual(expect.arrayContaining(['12', '20']));
  });

  it('gives no words for a text without any', () => {
    expect(normaliseWords(' … 👍 –— ')).toEqual([]);
  });

  it('gives only words without spaces or capitals, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of normaliseWords(text)) {
          expect(word).toMatch(/^\S+$/);
          expect(word).not.toMatch(/[A-Z.,?!'’]/);
        }
      }),
    );
  });
});
