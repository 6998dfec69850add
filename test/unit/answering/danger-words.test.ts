import { tellsOfDanger } from '../../../src/answering/danger-words';

describe('words of danger', () => {
  it.each([
    'he is in there with a shotgun',
    'i keep imagining being dead',
    'she is away with a bottle of pills',
    'she has pills since her husband died',
  ])('tell of danger to one person in "%s"', (text) => {
    expect(tellsOfDanger(text)).toBe(true);
  });

  it.each([
    'i would kill for a table of the costs',
    'my deadline is killing me',
    'training for people who were stabbed',
    'is there a drop in deaths',
    'my phone is dead',
    'low mood since her husband died, is she suitable',
    'grieving because his wife died',
  ])('are a figure of speech, or of a service, in "%s"', (text) => {
    expect(tellsOfDanger(text)).toBe(false);
  });
});
