import { tellsOfCrisis } from '../../../src/answering/crisis-shapes';

describe('a crisis told without a phrase of the list', () => {
  it.each([
    'he took 20 paracetamol',
    '\u{1F198}',
    'i cant cope',
    'I can’t cope with this any more',
    'feeling really low and cant cope',
    'pt says he’ll jump',
    'cutting',
    'young person cutting',
    'she is cutting again',
    'they are cutting their wrists',
    'someone is threatening staff with a knife',
    'violent patient attacking staff',
  ])('is "%s"', (text) => {
    expect(tellsOfCrisis(text)).toBe(true);
  });

  it.each([
    'cutting costs',
    'they are cutting our budget',
    'is there a cut-off score',
    'is she cutting corners',
    'how do services cope',
    'I can’t cope with the numbers on our waiting list',
    'do they have to jump through hoops',
    'will they jump straight to the middle phase',
  ])('is not "%s"', (text) => {
    expect(tellsOfCrisis(text)).toBe(false);
  });
});
