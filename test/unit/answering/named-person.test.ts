import { tellsOfNamedPerson } from '../../../src/answering/named-person';

const known = new Set(['interpersonal', 'psychotherapy', 'incredible', 'years', 'adult', 'evidence']);
const tells = (text: string) => tellsOfNamedPerson(text, (word) => known.has(word));

describe('tellsOfNamedPerson', () => {
  it.each([
    'Jean Smith, 43, depressed since the divorce',
    'referral for Karen Black, age 32',
    'seeing Margaret Thomson tomorrow',
    'Jimmy McKay attended clinic yesterday',
    '16yo Callum Reid self-referred',
  ])('sees one in care: %s', (text) => {
    expect(tells(text)).toBe(true);
  });

  it.each([
    'Karen from the Glasgow team asks for the cost',
    'Interpersonal Psychotherapy for depressed adults',
    'is Incredible Years for children aged 6',
    'Joan Miller trains our staff',
    'patients who were referred',
  ])('sees nobody in care: %s', (text) => {
    expect(tells(text)).toBe(false);
  });
});
