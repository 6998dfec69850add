import {
  asksOfPublishing,
  beginsTitle,
  namesJournal,
  numbersNamed,
  papersOf,
} from '../../../src/answering/papers';

const text =
  'Able A, van Best B, North-West CD, et al. Talking therapy for low mood: a review. Am J Psychiatry 2016 -07;173(7):680–687.';
const [paper] = papersOf({ references: [{ number: 3, text }] });
if (!paper) throw new Error('the reference was not read');

describe('a reference', () => {
  it('is read as authors, title, journal and year', () => {
    expect(paper).toMatchObject({
      number: 3,
      authors: ['able', 'best', 'west'],
      title: 'Talking therapy for low mood: a review',
      journal: ['am', 'j', 'psychiatry'],
      year: '2016',
    });
  });

  it('may tell nothing but a title', () => {
    expect(papersOf({ references: [{ number: 1, text: 'A leaflet' }] })).toMatchObject([
      { year: '', journal: [], title: '' },
    ]);
  });

  it.each(['american journal of psychiatry', 'am j psychiatry'])('is known by its journal: %s', (said) => {
    expect(namesJournal(`the ${said} paper`.split(' '), paper)).toBe(true);
  });

  it.each(['world psychiatry', 'american psychiatry', ''])('is of no other journal: "%s"', (said) => {
    expect(namesJournal(said.split(' '), paper)).toBe(false);
  });

  it.each([
    ['what does reference 6 say', [6]],
    ['ref no 3', [3]],
    ['references 2 and ref 4', [2, 4]],
    ['how many references', []],
    ['paper 2', [2]],
    ['2 papers', []],
  ])('is named by its number: %s', (said, numbers) => {
    expect(numbersNamed(said.split(' '))).toEqual(numbers);
  });

  it.each([
    ['the talking therapy for low mood paper', true],
    ['talking therapy for the low', false],
    ['therapy for low mood', false],
  ])('is named by the opening of its title: %s', (said, names) => {
    expect(beginsTitle(said.split(' '), paper)).toBe(names);
  });

  it('is asked after itself, or for what it found', () => {
    expect(asksOfPublishing('who wrote it'.split(' '))).toBe(true);
    expect(asksOfPublishing('how many trials were in it'.split(' '))).toBe(false);
  });
});
