import { authorsCited, citedNumbers } from '../../../src/answering/citations';
import { held } from '../../support/real-corpus';

describe('citedNumbers', () => {
  test.each([
    ['a single reference', 'It works (6).', [6]],
    ['a list', 'It works (2, 3).', [2, 3]],
    ['a range', 'It works (1–3).', [1, 2, 3]],
    ['a list with a range', 'It works (1,4–6).', [1, 4, 5, 6]],
    ['several places', 'One (1). Two (2).', [1, 2]],
    ['none in a year', 'Lemma, Roth and Pilling (2008) wrote it.', []],
    ['none in an abbreviation', 'Narrative Exposure Therapy (NET)', []],
    ['none in plain numbers', 'IPT takes 12–20 sessions.', []],
  ])('reads %s', (_what, text, numbers) => {
    expect(citedNumbers(text)).toEqual(numbers);
  });

  it('stays small when a range runs backwards or far', () => {
    expect(citedNumbers('(9–2)')).toEqual([9]);
    expect(citedNumbers('(1–99)').length).toBeLessThanOrEqual(21);
  });
});

describe('authorsCited', () => {
  const { references } = held('ipt');

  it('names the first author and year of each reference that a sentence cites', () => {
    expect(authorsCited('Duffy et al identified 20 studies (3).', references)).toEqual(['Duffy 2019']);
    expect(authorsCited('Both (1, 2).', references)).toEqual(['Eckshtain 2020', 'Zhou 2015']);
  });

  it('names nobody for a sentence that cites nothing, or a reference that is not there', () => {
    expect(authorsCited('IPT is weekly.', references)).toEqual([]);
    expect(authorsCited('Unknown (42).', references)).toEqual([]);
  });
});
