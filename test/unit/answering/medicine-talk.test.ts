import { isTalkOfService, namesMedicine } from '../../../src/answering/medicine-talk';
import { stemOf } from '../../../src/answering/phrase-table';

describe('talk of medicines', () => {
  it.each([
    'can patients on medication have IPT',
    'were participants on antidepressants',
    'is IPT as good as antidepressants',
    'can IPT be combined with medication',
    'were the kids in the first review formally diagnosed',
  ])('is of a service: %s', (text) => {
    expect(isTalkOfService(text)).toBe(true);
  });

  it.each([
    'which antidepressant is best for patients',
    'should patients stop their medication',
    'can she have IPT and medication',
    'what dose of sertraline for people with IPT',
    'is my client on too much medication',
    'start antidepressants before therapy',
    'book a medication review',
    'what antidepressants are safe for adolescents',
  ])('is for a prescriber: %s', (text) => {
    expect(isTalkOfService(text)).toBe(false);
  });

  it('knows a kind of medicine in any number, and no dose', () => {
    expect(
      ['antidepressants', 'medication', 'SSRIs'].map((word) => namesMedicine(stemOf(word.toLowerCase()))),
    ).toEqual([true, true, true]);
    expect(namesMedicine(stemOf('dose'))).toBe(false);
  });
});
