import { BareSections } from '../../../src/answering/bare-sections';
import { QuestionReader } from '../../../src/answering/question';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const bare = new BareSections(index);
const find = (text: string) => bare.find(reader.read(text));

describe('sections asked for in small words', () => {
  it.each([
    ['IPT: who do we need?', 'workforce'],
    ['what does IPT involve', 'core-components'],
    ['so what is it then', 'summary'],
  ] as const)('%s', (text, section) => {
    expect(find(text)).toBe(section);
  });

  it.each(['why', 'what does supervision involve', 'what is it for', ''])('not: "%s"', (text) => {
    expect(find(text)).toBeNull();
  });
});
