import { QuestionReader } from '../../../src/answering/question';
import { ShareOf } from '../../../src/answering/share-of';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const shares = new ShareOf(index);
const find = (text: string) => shares.find('ipt', reader.read(text));
const values = (text: string) =>
  find(text)?.figures.map(({ figure }) =>
    'value' in figure ? figure.value : figure.kind === 'count' && figure.min,
  );

describe('how many of a number', () => {
  it.each([
    ['how many of the 331 were IPT', [35, 10]],
    ['what % of the 331 trials were IPT', [35, 10]],
    ['of the 55 studies, how many were IPT?', [5]],
    ['how many of the 52 studies evaluated IPT', [8]],
    ['how many of the 332 comparisons were IPT', [24]],
    ['how many of the 90 studies had people with depression', [62]],
    ['how many teenagers in the 38', [6]],
    ['55 studies how many IPT', [5]],
  ])('is told by the sentence that holds both: %s', (text, told) => {
    expect(values(text)).toEqual(told);
  });

  it('quotes that sentence alone', () => {
    expect(find('how many of the 331 were IPT')?.passages).toEqual([
      { section: 'research-design', text: 'IPT was explored in 35 of the 331 studies, or 10% (4).' },
    ]);
  });

  it.each([
    'how many of the 331 were in adults',
    'how many people in the 90 studies',
    'how many folk took part in the 38 trials',
    'how many of the 17 were IPT',
    'how many sessions',
    'how long are the 16 sessions',
    'the 331 trials',
  ])('is left alone where the page tells it in no such words: %s', (text) => {
    expect(find(text)).toBeNull();
  });
});
