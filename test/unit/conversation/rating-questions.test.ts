import { normaliseWords } from '../../../src/answering/normalise';
import { ratingAsked } from '../../../src/conversation/rating-questions';
import { programmeIndicators } from '../../../src/guidance/taxonomy';
import { corpus } from '../../support/real-corpus';

const ask = (text: string) => ratingAsked(corpus, normaliseWords(text));
const levels = (text: string) => ask(text)?.levels.map(({ level }) => level);
const { scale, indicators } = corpus.hexagon;

describe('two levels of a rating', () => {
  it.each([
    'difference between 4 and 5 evidence',
    "what's the difference between evidence 5 and 4?",
    'evidence 4 vs 5',
    'what makes a 5 not a 4 for evidence',
  ])('are both told: %s', (text) => {
    expect(levels(text)).toEqual(['Evidence 4 – Evidence', 'Evidence 5 – High Evidence']);
  });

  it('are told of what the guide rates where no indicator is named', () => {
    expect(levels('4 vs 5')).toHaveLength(2 * programmeIndicators.length);
  });

  it.each([
    'difference between 4 and 5 sessions',
    'difference between phase 1 and 2',
    '12 vs 16',
    '4 or 5 cases',
  ])('are not what is asked: %s', (text) => {
    expect(ask(text)).toBeNull();
  });
});

describe('who gives a rating', () => {
  it.each(['who rates fit', 'how is fit rated', 'who decides the fit rating', 'how do we score fit'])(
    'is told beside what the indicator is about: %s',
    (text) => {
      const fit = indicators.find(({ key }) => key === 'fit');
      expect(ask(text)).toMatchObject({
        about: scale.about,
        levels: [{ level: fit?.title, meaning: fit?.about }],
      });
    },
  );

  it.each([
    'who does the ratings',
    'whose ratings are these',
    'where do the ratings come from',
    'are the ratings national',
  ])('is told of all: %s', (text) => {
    expect(ask(text)).toMatchObject({ about: scale.about, levels: [] });
  });

  it.each([
    'how is IPT rated',
    'who decides on funded places',
    'who gives supervision',
    'how are sessions rated',
  ])('is not what is asked: %s', (text) => {
    expect(ask(text)).toBeNull();
  });
});

describe('one level', () => {
  it.each(['is 4 good', 'why is it a 4', "what's a 4 for evidence"])('is told: %s', (text) => {
    expect(levels(text)).toContain('Evidence 4 – Evidence');
  });

  it('is told of the indicator that is named alone', () => {
    expect(levels('why a 5 for supports')).toEqual(['Supports 5 – Well Supported']);
  });

  it.each(['why 5 days', 'why 4 cases', 'is 16 good', 'why'])('is not what is asked: %s', (text) => {
    expect(ask(text)).toBeNull();
  });
});
