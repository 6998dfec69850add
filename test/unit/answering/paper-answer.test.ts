import { PaperAnswers } from '../../../src/answering/paper-answer';
import { QuestionReader } from '../../../src/answering/question';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const papers = new PaperAnswers(index);
const answer = (text: string, id = 'ipt') => papers.find(id, reader.read(text));

describe('a paper that is named', () => {
  it('gives the figures of what is counted, of no other paper, and its reference', () => {
    const found = answer('how many studies and participants in the 2016 meta-analysis');
    expect(found?.figures.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['90 studies', '11,434 participants']),
    );
    expect(found?.figures.every(({ figure }) => figure.label.endsWith('(5)'))).toBe(true);
    expect(found?.passages.at(-1)).toMatchObject({ section: 'references' });
    expect(found?.passages.at(-1)?.text).toMatch(/^- 5\. Cuijpers P, Donker T/);
  });

  it('gives its reference first when it is asked after itself', () => {
    expect(answer('who wrote the 2011 meta-analysis')?.passages[0]?.text).toMatch(/^- 7\. /);
  });

  it('gives the ages of those who took part, which are no ages of the intervention', () => {
    expect(answer('age range in the Zhou network analysis')?.figures.map(({ text }) => text)).toEqual([
      'ages 6–18',
    ]);
  });

  it('is known by the number of its trials', () => {
    expect(answer('how was depression established in the 331 trials')?.passages[0]?.text).toContain(
      'diagnostic interview',
    );
  });

  it('is shown with a word on it when its year is another', () => {
    expect(answer('Zhou 2009 number of studies')).toMatchObject({ unnamed: ['Zhou 2009'] });
    expect(answer('Zhou 2015 number of studies')).not.toHaveProperty('unnamed');
  });

  it('is said not to be listed when its number is none of the page', () => {
    const found = answer('reference 12');
    expect(found).toMatchObject({ unnamed: ['reference 12'], sections: ['references'] });
    expect(found?.passages[0]?.text).toContain('7 references');
  });

  it.each(['what does the course cost', 'how many sessions in 2016', 'what did the 1999 meta-analysis find'])(
    'is not read into other questions: %s',
    (text) => {
      expect(answer(text)).toBeNull();
    },
  );

  it('stands on no page without references', () => {
    expect(answer('cuijpers 2016', 'emdr')).toBeNull();
  });
});

describe('several papers', () => {
  const figures = (text: string) => answer(text)?.figures.map((each) => each.text);
  const references = (text: string) =>
    answer(text)?.passages.flatMap(({ text: quoted }) => quoted.match(/^- \d/gm) ?? []);

  it('are told of side by side when they are named by number', () => {
    expect(figures('papers 2 and 6: participants')).toEqual(['3,805 participants', '23,908 participants']);
    expect(figures('how many RCTs in paper 4 and paper 7')).toEqual(
      expect.arrayContaining(['331 trials', '38 trials']),
    );
  });

  it('are known by a part and its whole', () => {
    const told = answer('5 of 55 or 8 of 52?')
      ?.passages.map((each) => each.text)
      .join(' ');
    expect(told).toMatch(/5 of the 55.*8 of the 52/s);
  });

  it('are listed by author, journal and age', () => {
    expect(references('how many of the papers are by Cuijpers')).toEqual(['- 4', '- 5', '- 6', '- 7']);
    expect(references('which paper is from Am J Psychiatry')).toEqual(['- 5', '- 7']);
    expect(references('what year is the oldest reference')).toEqual(['- 7']);
  });
});

describe('a paper by one who is not its first author', () => {
  it('is shown with a word on it', () => {
    expect(answer('Cuijpers 2015')).toMatchObject({ unnamed: ['Cuijpers 2015'] });
  });
});

describe('a paper that was talked of', () => {
  const topic = { terms: ['paper:5'], kinds: [], plan: null };
  const goesOn = (text: string) => papers.find('ipt', reader.read(text), topic);

  it('is asked about further', () => {
    expect(goesOn('how many participants?')?.figures.map((each) => each.text)).toEqual([
      '11,434 participants',
    ]);
    expect(goesOn('and the year?')?.passages[0]?.text).toContain('2016');
  });

  it.each(['how much is the course?', 'how many sessions?', 'IPT participants'])(
    'is not meant by: %s',
    (text) => {
      expect(goesOn(text)).toBeNull();
    },
  );
});
