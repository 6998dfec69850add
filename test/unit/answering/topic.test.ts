import { stemOf } from '../../../src/answering/phrase-table';
import { QuestionReader } from '../../../src/answering/question';
import { topicOf, withTopic } from '../../../src/answering/topic';
import { realIndex } from '../../support/real-corpus';

const reader = new QuestionReader(realIndex());
const cost = { terms: [stemOf('training'), stemOf('cost')], kinds: ['money' as const], plan: null };

describe('the topic of a talk', () => {
  it('is what the last question was about, in words of the guide', () => {
    const topic = topicOf(reader.read('supervision hours'), cost);
    expect(topic?.terms).toContain(stemOf('supervision'));
    expect(topic?.terms).not.toContain(stemOf('cost'));
  });

  it('stays what it was when a message has no word of the guide', () => {
    expect(topicOf(reader.read('zyzzogeton'), cost)).toBe(cost);
    expect(topicOf(reader.read(''), null)).toBeNull();
  });

  it('never holds a word that the guide does not know', () => {
    expect(JSON.stringify(topicOf(reader.read('supervision of zyzzogeton'), null))).not.toContain('zyz');
  });
});

describe('a question read with its topic', () => {
  it('takes on the words and the kind of figure that it lacks, with less weight', () => {
    const question = withTopic(reader.read('and supervision?'), cost);
    expect([...question.kinds]).toEqual(['money']);
    const weights = new Map(question.terms.map(({ term, weight }) => [term, weight]));
    expect(weights.get(stemOf('supervision'))).toBe(1);
    expect(weights.get(stemOf('training'))).toBeLessThan(1);
  });

  it('keeps its own kind of figure, and its own word when the topic holds it too', () => {
    const question = withTopic(reader.read('how many training cases'), cost);
    expect(question.kinds.has('count')).toBe(true);
    expect(question.kinds.has('money')).toBe(false);
    const own = question.terms.filter(({ term }) => term === stemOf('training'));
    expect(own).toHaveLength(1);
  });
});
