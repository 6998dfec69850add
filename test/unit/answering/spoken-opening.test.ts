import { withoutLead, withoutOpening } from '../../../src/answering/spoken-opening';

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

describe('what leads up to a question', () => {
  it.each([
    ["thanks that's brilliant, and how many cases?", 'and how many cases?'],
    ['brilliant, and the membership?', 'and the membership?'],
    ['ta! and sessions?', 'and sessions?'],
    ['ok thanks very much what does it cost', 'what does it cost'],
    ['Ann is asking about supervision hours', 'supervision hours'],
    ['my manager wants to know how much it is', 'how much it is'],
    ['a colleague asked if nurses can deliver it', 'nurses can deliver it'],
    ['sorry, I meant 5', 'what about 5'],
  ])('is left out of "%s"', (typed, text) => {
    expect(withoutLead(typed)).toBe(text);
  });

  it.each([
    'NICE and SIGN guidelines',
    'good evidence for adults',
    'great evidence, is there',
    'thanks',
    'which studies asked about anxiety',
    'what does the page ask about workforce',
    'useful questions for the service',
  ])('is nothing in "%s"', (text) => {
    expect(withoutLead(text)).toBe(text);
  });
});
