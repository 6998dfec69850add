import { ListedAnswers } from '../../../src/answering/listed-answers';
import { MeantAnswers } from '../../../src/answering/meant-answers';
import { QuestionReader } from '../../../src/answering/question';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const listed = new ListedAnswers(index, reader, new MeantAnswers(index, reader));
const topics = (text: string) => listed.find('ipt', text, reader.read(text));
const figures = (text: string) => topics(text)?.found.figures.map((each) => each.text);

describe('a message that lists topics', () => {
  it('is answered topic by topic', () => {
    expect(figures('cost, sessions and supervision')).toEqual(
      expect.arrayContaining(['£1,500', '£2,600', '12–20 sessions', 'at least 4 hours']),
    );
  });

  it('asks of each topic what it asks of one', () => {
    expect(figures('number of sessions and cases')).toEqual(
      expect.arrayContaining(['12–20 sessions', '4 cases']),
    );
  });

  it('leaves prices of several things to be chosen together', () => {
    expect(topics('training and supervision cost')).toBeNull();
  });

  it.each(['what was found in children and young people', 'cost, weather', 'cost'])('is not: %s', (text) => {
    expect(topics(text)).toBeNull();
  });
});
