import { meaningReply } from '../../../src/conversation/meaning-reply';
import { corpus } from '../../support/real-corpus';

const ask = (text: string) => meaningReply(corpus, text);

describe('what an indicator means', () => {
  it('tells the one level that is asked for', () => {
    expect(ask('what does usability 4 mean')?.levels.map(({ level }) => level)).toEqual([
      'Usability 4 – Usable',
    ]);
    expect(ask('what does capacity 2 mean')?.levels.map(({ level }) => level)).toEqual([
      'Capacity 2 – Minimal Capacity',
    ]);
  });

  it('tells all five levels when none is named', () => {
    expect(ask('what is the need indicator')?.levels).toHaveLength(5);
  });

  it('tells what NYR stands for', () => {
    expect(ask('what does NYR mean')?.title).toBe('Not yet rated');
  });

  it.each(['what is the hexagon', 'what do the ratings mean', 'how does the rating scale work'])(
    'tells of all six indicators: %s',
    (text) => {
      expect(ask(text)?.levels.map(({ level }) => level)).toEqual(
        corpus.hexagon.indicators.map(({ title }) => title),
      );
    },
  );

  it('tells a level of every indicator when none is named', () => {
    expect(ask('what does a 4 mean')?.levels[0]?.level).toBe('Usability 4 – Usable');
    expect(ask('what does 1+ mean')?.about).toBe(corpus.hexagon.scale.mark);
  });

  it.each([
    'what are the ratings of IPT',
    'what do 2 further cases mean',
    'what are the 4 areas',
    'IPT training cost',
    'what does here and now mean in IPT',
    'evidence for IPT in adults',
  ])('leaves "%s" to the search', (text) => expect(ask(text)).toBeNull());
});

describe('ratings that are named', () => {
  const levels = (text: string) => ask(text)?.levels.map(({ level }) => level);

  it.each([
    ['What is supports rating 3?', 'Supports 3 – Somewhat Supported'],
    ['usability 2', '2 – Minimally Usable'],
  ])('are explained and not those of an intervention: %s', (text, level) => {
    expect(levels(text)).toEqual([level]);
  });

  it('are explained each', () => {
    expect(levels('what does usability 4 mean and what does evidence 5 mean?')).toEqual([
      'Usability 4 – Usable',
      'Evidence 5 – High Evidence',
    ]);
  });

  it.each(['what does 4 - 5 mean', 'what does a rating of 4 - 5 mean'])(
    'are no level as a range: %s',
    (text) => {
      expect(levels(text)).toEqual([]);
    },
  );
});
