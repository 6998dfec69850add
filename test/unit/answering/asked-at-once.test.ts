import { askedAtOnce } from '../../../src/answering/asked-at-once';

describe('questions asked at once', () => {
  it.each([
    ['who can train and how much is it', ['who can train', 'how much is it']],
    ['What does it cost? Is it funded?', ['What does it cost', 'Is it funded']],
    [
      'who delivers it, how long is it and what does it cost',
      ['who delivers it', 'how long is it', 'what does it cost'],
    ],
    ['who’s it for; and can we get funding', ["who's it for", 'can we get funding']],
  ])('are taken apart: %s', (text, questions) => {
    expect(askedAtOnce(text)).toEqual({ questions, beside: '' });
  });

  it.each(['course and supervision costs', 'what do training and supervision cost', 'who and how'])(
    'are one: %s',
    (text) => {
      expect(askedAtOnce(text).questions).toEqual([]);
    },
  );

  it('are too many when they are more than three', () => {
    expect(askedAtOnce('who is it for? what is it? how long is it? what does it cost?').questions).toEqual(
      [],
    );
  });

  it('tell apart what stands beside them', () => {
    expect(askedAtOnce('supervisor training: what course and what cases')).toEqual({
      questions: ['what course', 'what cases'],
      beside: 'supervisor training',
    });
  });
});
