import { askingPieces } from '../../../src/answering/asking-pieces';

describe('the pieces of a message', () => {
  it.each([
    ['who can train and how much is it', ['who can train', 'how much is it']],
    ['What does it cost? Is it funded?', ['What does it cost', 'Is it funded']],
    [
      'who delivers it, how long is it and what does it cost',
      ['who delivers it', 'how long is it', 'what does it cost'],
    ],
    ['who’s it for; and can we get funding', ["who's it for", 'can we get funding']],
  ])('each ask: %s', (text, questions) => {
    expect(askingPieces(text)).toEqual(questions.map((piece) => ({ piece, asks: true })));
  });

  it.each(['course and supervision costs', 'what do training and supervision cost'])(
    'are one: %s',
    (text) => {
      expect(askingPieces(text)).toHaveLength(1);
    },
  );

  it('tell what asks from what stands beside it', () => {
    expect(askingPieces('supervisor training: what course and what cases')).toEqual([
      { piece: 'supervisor training', asks: false },
      { piece: 'what course', asks: true },
      { piece: 'what cases', asks: true },
    ]);
  });
});
