import { tellsVeiled } from '../../../src/answering/crisis-veiled';
import { plainSpeech } from '../../../src/answering/plain-speech';

const tells = (text: string) => tellsVeiled(plainSpeech(text));

describe('tellsVeiled', () => {
  it.each([
    'I am a risk to myself',
    "can't be arsed being alive",
    "can't see a future",
    'no way out',
    'tell my kids I love them',
    'everyone would be happier if I wasn’t around',
    "they'd all be better aff withoot me",
    "I don't think I'll make it to the weekend",
    'this is my last message',
    "I've lost the will to live and I mean it",
    "I'm at the end of my tether and scared of what I'll do",
    'last night I tried to end it',
    'I don’t trust myself tonight',
    "i've been thinking about not being here",
    'please look after my dog when I’m gone',
    "ah've had enough o this life",
    'feeling hopeless and worthless',
    'how many sertraline would kill you',
  ])('hears "%s"', (text) => {
    expect(tells(text)).toBe(true);
  });

  it.each([
    'I have lost the will to live filling in this form',
    'no way out of the fee',
    'what is the point of supervision',
    "I can't see a future date for the course",
    'I have had it with this spreadsheet',
    'at the end of my tether with this report',
    'can we end it after 12 sessions',
    'tell my manager what it costs',
    'is it worth it',
    'nothing left in the budget',
    "I can't take any more patients",
    'how long can we keep going with sessions',
  ])('leaves "%s" alone', (text) => {
    expect(tells(text)).toBe(false);
  });
});
