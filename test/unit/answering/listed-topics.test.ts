import { listedTopics } from '../../../src/answering/listed-topics';

const texts = (message: string) => listedTopics(message).map(({ text }) => text);

describe('the topics of a list', () => {
  it('are told apart by marks and links', () => {
    expect(texts('cost, sessions and supervision?')).toEqual(['cost', 'sessions', 'supervision']);
    expect(texts('cost/training & evidence')).toEqual(['cost', 'training', 'evidence']);
  });

  it.each([
    ['supervision cost and hours', ['supervision cost', 'supervision hours']],
    ['session number and length', ['session number', 'session length']],
    ['number and length of sessions', ['number of sessions', 'length of sessions']],
    ['cost and length', ['cost', 'length']],
    ['training cost and number of sessions', ['training cost', 'number of sessions']],
  ])('share what is measured: "%s"', (message, topics) => {
    expect(texts(message)).toEqual(topics);
  });

  it('may be asked after in so many words', () => {
    expect(listedTopics('training costs and who can deliver it')).toEqual([
      { text: 'training costs', asks: false },
      { text: 'who can deliver it', asks: true },
    ]);
  });

  it.each([
    'cost',
    "once we're accredited, does anyone still check on us",
    'we have two nurses and a budget',
    'compared with what, in the children?',
    'for adults, which studies',
    'the cost of training all of our nurses and supervision',
    'a, b, c, d, e, f, g',
    '',
  ])('are none in: "%s"', (message) => {
    expect(listedTopics(message)).toEqual([]);
  });
});
