import { PhraseTable, stemOf } from '../../../src/answering/phrase-table';

const stemsOf = (text: string) => text.split(' ').map(stemOf);
const table = new PhraseTable<string>();
table.add(['set', 'up'], 'start');
table.add(['set', 'us', 'back'], 'cost');
table.add(['set'], 'kit');
table.add(['costs'], 'cost');

describe('a phrase table', () => {
  it('prefers the longest phrase that starts at a word', () => {
    expect(table.match(stemsOf('set us back'), 0)).toEqual({ value: 'cost', length: 3 });
    expect(table.match(stemsOf('set up costs'), 0)).toEqual({ value: 'start', length: 2 });
    expect(table.match(stemsOf('set us free'), 0)).toEqual({ value: 'kit', length: 1 });
  });

  it('finds inflections of its words', () => {
    expect(table.match(stemsOf('costing'), 0)?.value).toBe('cost');
  });

  it('keeps words of other meanings apart that a stemmer takes for one', () => {
    for (const [one, other] of [
      ['typing', 'type'],
      ['reference', 'refer'],
      ['publication', 'public'],
      ['limitation', 'limited'],
      ['administrator', 'administration'],
      ['faithful', 'faith'],
    ] as const)
      expect(stemOf(one)).not.toBe(stemOf(other));
    expect(stemOf('references')).toBe(stemOf('reference'));
  });

  it('matches from the given word on only', () => {
    expect(table.match(stemsOf('to set up'), 0)).toBeNull();
    expect(table.match(stemsOf('to set up'), 1)?.value).toBe('start');
    expect(table.match(stemsOf('to set up'), 3)).toBeNull();
  });

  it('finds every value whose phrase stands in the words', () => {
    expect(table.matchesIn(stemsOf('set up costs'))).toEqual(new Set(['start', 'cost']));
    expect(table.matchesIn([])).toEqual(new Set());
  });

  it('gives what was added first where two phrases are the same', () => {
    const twice = new PhraseTable<string>();
    twice.add(['set', 'up'], 'first');
    twice.add(['set', 'ups'], 'second');
    expect(twice.match(stemsOf('set up'), 0)?.value).toBe('first');
  });

  it('takes no empty phrase', () => {
    const empty = new PhraseTable<string>();
    empty.add([], 'nothing');
    expect(empty.matchesIn(['nothing', ''])).toEqual(new Set());
  });
});

describe('stemOf', () => {
  it('joins the forms of a word', () => {
    expect(new Set(['supervised', 'supervising', 'supervise'].map(stemOf)).size).toBe(1);
  });

  it.each(['ipt', '16', '£', 'cbt-t'])('leaves "%s" as it is', (word) => {
    expect(stemOf(word)).toBe(word);
  });

  it('keeps apart words that only begin alike', () => {
    expect(stemOf('initiatives')).toBe(stemOf('initiative'));
    expect(stemOf('initiative')).not.toBe(stemOf('initial'));
    expect(stemOf('communication')).not.toBe(stemOf('community'));
  });

  it('gives the same stem again after very many other words', () => {
    const before = stemOf('training');
    for (let count = 0; count < 20_100; count++) stemOf(`word${count}`);
    expect(stemOf('training')).toBe(before);
  });
});
