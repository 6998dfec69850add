import { BareSections } from '../../../src/answering/bare-sections';
import { QuestionReader } from '../../../src/answering/question';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const bare = new BareSections(index);
const find = (text: string) => bare.find(reader.read(text));

describe('all there is', () => {
  const all = (text: string) => bare.asksForAll(reader.read(text));

  it.each([
    'asap need IPT info for mtg',
    'tell me everything about IPT',
    'need to know about IPT for a meeting',
    'the basics on IPT please',
  ])('is asked for: %s', (text) => expect(all(text)).toBe(true));

  it.each([
    'IPT training info',
    'who knows about IPT',
    'info on IPT-A',
    'how much is IPT, need info',
    'what do nurses need to know about IPT',
    'IPT please',
  ])('is not: %s', (text) => expect(all(text)).toBe(false));
});

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
