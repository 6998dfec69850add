import fc from 'fast-check';
import { editDistance } from '../../../src/answering/edit-distance';
import { Spelling } from '../../../src/answering/spelling';
import { realIndex } from '../../support/real-corpus';

const spelling = new Spelling(
  ['training', 'supervision', 'course', 'cost', 'evidence', 'ipt'],
  ['coast', 'curse'],
);

describe('spelling', () => {
  test.each([
    ['suprvision', 'supervision'],
    ['trianing', 'training'],
    ['evidnce', 'evidence'],
    ['corse', 'course'],
  ])('corrects "%s" to "%s"', (typed, meant) => {
    expect(spelling.correct(typed)).toBe(meant);
  });

  it.each(['coast', 'curse'])('leaves "%s", which is right, though a known word is near', (word) => {
    expect(spelling.correct(word)).toBe(word);
    expect(spelling.knows(word)).toBe(true);
  });

  it('corrects to nothing that is only right as it is', () => {
    expect(new Spelling(['training'], ['coast']).correct('coasst')).toBe('coasst');
  });

  it.each(['it', 'ip', '1500', 'iptt5', 'xqzwvk'])(
    'leaves "%s", which is short, no word or near to none',
    (word) => {
      expect(spelling.correct(word)).toBe(word);
    },
  );

  it.each([
    ['courae', 'course'],
    ['goaks', 'goals'],
    ['fpcal', 'focal'],
  ])('takes the key beside the right one for a slip, in a short word too: %s', (typed, meant) => {
    expect(new Spelling(['course', 'goals', 'focal'], []).correct(typed)).toBe(meant);
  });

  it.each(['goans', 'fical', 'foal'])('takes no other letter in a short word for a slip: %s', (typed) => {
    expect(new Spelling(['goals', 'vocal', 'goal'], []).correct(typed)).toBe(typed);
  });

  it('finds a long word that has lost a syllable, where it begins alike', () => {
    const long = new Spelling(['accreditation', 'administration'], []);
    expect(long.correct('accredtion')).toBe('accreditation');
    expect(long.correct('acreditatn')).toBe('acreditatn');
  });

  it('allows a short word one slip and a longer one two', () => {
    expect(spelling.correct('csots')).toBe('csots');
    expect(spelling.correct('suprvisin')).toBe('supervision');
  });

  it('takes f for ph', () => {
    expect(new Spelling(['phases', 'phobia'], []).correct('fases')).toBe('phases');
  });

  it('gives a tie to the word that is met more often', () => {
    const words = new Spelling(['planter', ...Array(30).fill('planner')], []);
    expect(words.correct('planber')).toBe('planner');
  });

  it('knows every word of the shipped names and leaves each as it is', () => {
    const known = realIndex().spelling;
    for (const word of ['interpersonal', 'emdr', 'incredible', 'triple']) {
      expect([word, known.knows(word), known.correct(word)]).toEqual([word, true, word]);
    }
  });

  it('changes no word by more than two edits', () => {
    const known = realIndex().spelling;
    const letters = fc.string({ unit: fc.constantFrom(...'aeinorstlc'), minLength: 1, maxLength: 12 });
    fc.assert(fc.property(letters, (word) => editDistance(word, known.correct(word), 5) <= 2));
  });
});
