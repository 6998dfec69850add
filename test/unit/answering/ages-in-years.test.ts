import { withAgeGroups } from '../../../src/answering/ages-in-years';

describe('withAgeGroups', () => {
  it.each([
    ['does it work for 15 year olds', 'does it work for young people'],
    ['is it for a 9 year old', 'is it for a children'],
    ['does it work for 12-17s?', 'does it work for young people?'],
    ['evidence for people aged 14 to 17', 'evidence for people young people'],
    ['our patients are mostly 14 to 17, does it work', 'our patients are mostly young people, does it work'],
    ['ok for 70yr olds', 'ok for older adults'],
    ['ok for 40-year-olds', 'ok for adults'],
    ['16yo', 'young people'],
  ])('reads %s', (text, read) => {
    expect(withAgeGroups(text)).toBe(read);
  });

  it.each([
    'which study had participants aged 6 to 18 years',
    'is it 12-20 sessions',
    'cost for 3 to 4 people',
    'we are 12 to 16 staff',
    'sessions 5-12',
    'over 2 years',
  ])('leaves %s as it is', (text) => {
    expect(withAgeGroups(text)).toBe(text);
  });
});
