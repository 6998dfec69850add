import { noWholeNumber, planWords } from '../../../src/answering/plan-words';

const words = (text: string) =>
  planWords(text, (word) => word === 'nurses' || word === 'psychologists').join(' ');

it.each([
  ['cost for 3 band 7 nurses', 'cost for 3 band nurses'],
  ['3 band 6/7 nurses', '3 band nurses'],
  ['2 band 5 and 6 nurses', '2 band and nurses'],
  ['3x nurses', '3 nurses'],
  ['nurses: 3, psychologists (2)', '3 nurses , 2 psychologists'],
  ['£10,000 for 3 nurses', 'for 3 nurses'],
  ['2-3 nurses', '2 3 nurses'],
  ['2yrs', '2 yrs'],
  ['one nurse, over 1,500', '1 nurse , over 1500'],
  ['nurses and psychologists, how much for both', 'nurses and psychologists , how much for 2 of them'],
  ['the cost of both', 'the cost of'],
  ['both training and supervision', 'training and supervision'],
])('reads "%s" for counting', (text, expected) => {
  expect(words(text)).toBe(expected);
});

it.each(['2.5 WTE', '-3 nurses', 'for .5 nurses'])('keeps no part of the number in "%s"', (text) => {
  expect(words(text)).toContain(noWholeNumber);
});
