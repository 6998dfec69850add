import { TitleWords } from '../../../src/answering/title-words';
import { corpus } from '../../support/real-corpus';

const titles = new TitleWords(corpus);
const find = (text: string) => titles.find(text.split(' '));

describe('words of titles', () => {
  it.each([
    ['maudsley', ['mantra']],
    ['eye movement', ['emdr']],
  ])('tell of the one that bears them: %s', (text, ids) => {
    expect(find(text)).toEqual(ids);
  });

  it('tell of each that bears them', () => {
    expect(find('dinosaur').sort()).toEqual([
      'incredible-years-classroom-dinosaur',
      'incredible-years-small-group-dinosaur',
    ]);
  });

  it.each([
    'group',
    'family',
    'training',
    'teen',
    'management',
    'exposure',
    'maudsley training',
    'eye dinosaur',
    '',
  ])('tell of none where others use them too, or beside other words: "%s"', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('are not looked for in longer messages', () => {
    expect(find('eye movement eye movement')).toEqual([]);
  });
});
