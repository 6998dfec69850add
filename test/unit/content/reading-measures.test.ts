import { measureReading } from '../../../src/content/reading-measures';

describe('sentences', () => {
  it.each([
    ['One sentence. And another one.', 2],
    ['A list that begins:\n- with one\n- and two', 3],
    ['## A heading\n\nA sentence.', 2],
    ['Duffy et al. studied it. Others did too.', 2],
    ['It costs approx. £1,500.50 a course.', 1],
    ['See https://www.example.org/a.b?c=d for more.', 1],
    ['', 0],
    ['– …', 0],
  ])('are counted: %j', (text, sentences) => {
    expect(measureReading(text).sentences).toBe(sentences);
  });

  it('have their words counted, numbers and hyphened words as one', () => {
    expect(measureReading('A 5-day course costs £1,500.')).toMatchObject({ words: 5, wordsPerSentence: 5 });
  });

  it('of more than 25 words are given as they stand', () => {
    const long = `So${' so'.repeat(24)} long.`;
    expect(measureReading(`Short. ${long} Short again.`).long).toEqual([long]);
  });
});

describe('the reading age', () => {
  it('is not guessed from a few words', () => {
    expect(measureReading('The cat sat on the mat.').readingAge).toBeNull();
  });

  it('is that of the first years of school for short words in short sentences', () => {
    expect(
      measureReading('The cat sat on the mat and saw a dog. '.repeat(12)).readingAge,
    ).toBeLessThanOrEqual(8);
  });

  it('rises with the length of words and of sentences', () => {
    const plain = measureReading('We help people to talk with others. '.repeat(20)).readingAge ?? 0;
    const longWords = measureReading('Practitioners facilitate interpersonal communication. '.repeat(25));
    const longSentences = measureReading(
      `${'we help people to talk with others and '.repeat(6)}rest. `.repeat(4),
    );
    expect(longWords.readingAge).toBeGreaterThan(plain + 5);
    expect(longSentences.readingAge).toBeGreaterThan(plain + 5);
  });

  it('follows Flesch and Kincaid: grade 0.39 × 10 words + 11.8 × 1.3 syllables − 15.59, and five years', () => {
    // 10 words of 13 syllables a sentence: one of three syllables, one of two, eight of one.
    const sentence = 'The therapist will help each person find a new way. ';
    expect(measureReading(sentence.repeat(10)).readingAge).toBe(Math.round(3.9 + 11.8 * 1.3 - 15.59 + 5));
  });
});
