import { GuidanceIndex } from '../../../src/answering/guidance-index';
import { LikelyInterventions } from '../../../src/answering/likely-interventions';
import { QuestionReader } from '../../../src/answering/question';
import type { Intervention } from '../../../src/guidance/intervention';
import { corpus, held } from '../../support/real-corpus';

const summary = (text: string): Intervention['sections'] =>
  held('ipt')
    .sections.slice(0, 1)
    .map((section) => ({ ...section, text, figures: [], questions: [] }));

/** Many pages and overviews; one of each, the last, tells of sailing. */
function manyInterventions(): Intervention[] {
  const each = (coverage: Intervention['coverage'], number: number): Intervention => ({
    ...held('ipt'),
    id: `${coverage}-${number}`,
    title: `Course ${coverage} ${number}`,
    shortName: `C${coverage}${number}`,
    aliases: [],
    variants: [],
    references: [],
    coverage,
    sections: summary(number === 39 ? 'Children learn sailing.' : 'Children learn at home.'),
  });
  const numbers = [...Array(40).keys()];
  return [
    ...numbers.map((number) => each('full', number)),
    ...numbers.map((number) => each('overview', number)),
  ];
}

const index = new GuidanceIndex({
  ...corpus,
  interventions: manyInterventions(),
  vocabulary: { ...corpus.vocabulary, sharedNames: [] },
});
const reader = new QuestionReader(index);
const likely = new LikelyInterventions(index);
const ids = (text: string, topic: { terms: string[] } | null = null) => {
  const context = { topic: topic && { ...topic, kinds: [], plan: null } };
  const { pages, overviews } = likely.find(reader.read(text), context);
  return { pages: pages.map(({ id }) => id), overviews: overviews.map(({ id }) => id) };
};

describe('the interventions that a question is put to', () => {
  it('are a few, the likeliest first, however many are held', () => {
    const { pages, overviews } = ids('children who learn sailing');
    expect(pages[0]).toBe('full-39');
    expect(overviews[0]).toBe('overview-39');
    expect(pages.length).toBeLessThan(12);
    expect(overviews.length).toBeLessThan(20);
  });

  it('are overviews only where a word of the question stands in them', () => {
    expect(ids('sailing').overviews).toEqual(['overview-39']);
  });

  it('are whole pages also where no word stands in them, as these may tell it in other words', () => {
    const { pages } = ids('sailing');
    expect(pages[0]).toBe('full-39');
    expect(pages.slice(1, 3)).toEqual(['full-0', 'full-1']);
  });

  it('are the first of all when the question has no words of its own', () => {
    expect(ids('is it').overviews.slice(0, 2)).toEqual(['overview-0', 'overview-1']);
  });

  it('are found by what was talked about when the question leans on it', () => {
    expect(ids('is it', { terms: ['sail'] }).pages[0]).toBe('full-39');
  });
});
