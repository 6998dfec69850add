import { withoutOpening } from '../../../src/answering/spoken-opening';

describe('what is said before a question', () => {
  it.each([
    [
      'I write a paper for the board. Could you tell me the costs and the sessions?',
      'the costs and the sessions?',
      true,
    ],
    ['hi, manager here. need training cost and sessions, ta', 'training cost and sessions', true],
    ["Hello. I'd like to know what it costs", 'what it costs', true],
    [
      'We are a team in Fife. What does it cost and who can do it?',
      'What does it cost and who can do it?',
      false,
    ],
  ])('is left out of "%s"', (typed, text, isAskedFor) => {
    expect(withoutOpening(typed)).toEqual({ text, isAskedFor });
  });

  it.each([
    ['costs and sessions'],
    ['What does it cost? And who can do it?'],
    ['We have two nurses. They have done the course'],
    ['needs assessment and outcomes'],
  ])('is nothing in "%s"', (text) => {
    expect(withoutOpening(text)).toEqual({ text, isAskedFor: false });
  });
});
