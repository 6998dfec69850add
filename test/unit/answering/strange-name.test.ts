import { strangeNameIn } from '../../../src/answering/strange-name';

const known = new Set(
  'the programme training cost course seeing is back what standard sessions ages'.split(' '),
);
const name = (text: string) => strangeNameIn(text, (word) => !known.has(word));

describe('the name of an intervention that nobody knows', () => {
  it.each([
    ['how much does the Bounce Back programme cost?', 'Bounce Back'],
    ['how much is the bounce back programme', 'bounce back'],
    ['Seeing is Believing training cost', 'Seeing is Believing'],
    ['Seeing is Believing: sessions? ages?', 'Seeing is Believing'],
  ])('is found: %s', (text, found) => {
    expect(name(text)).toBe(found);
  });

  it.each([
    'Mary Smithson: sessions',
    'Mary Smithson training',
    'what is the standard training programme',
    'How Many Sessions Does The Zyx Programme Have',
    'how much is the course',
  ])('is none in: %s', (text) => {
    expect(name(text)).toBeNull();
  });
});
