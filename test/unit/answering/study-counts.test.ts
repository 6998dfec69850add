import { QuestionReader } from '../../../src/answering/question';
import { StudyCounts } from '../../../src/answering/study-counts';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const counts = new StudyCounts(index);
const figures = (text: string) => counts.find('ipt', reader.read(text))?.figures.map((each) => each.text);

describe('the studies of an intervention', () => {
  it('are counted paper by paper, those of other therapies left out', () => {
    expect(figures('how many IPT studies are there altogether')).toEqual([
      '5 studies',
      '8 studies',
      '20 studies',
      '35 studies',
      '90 studies',
      '24 comparisons',
      '38 trials',
    ]);
  });

  it.each(['how many studies', 'how many IPT studies in adults', 'how many sessions of IPT'])(
    'are not all asked for: %s',
    (text) => {
      expect(figures(text)).toBeUndefined();
    },
  );
});
