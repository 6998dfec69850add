import { repeats, roomBeside } from '../../../src/answering/room-beside';
import { realIndex } from '../../support/real-corpus';

const sections = realIndex().sectionsOf('ipt');
const prices = sections.find(({ key }) => key === 'start-up-costs');
const figures = prices?.figures ?? [];
const statement = (words: string) => {
  const found = sections.flatMap(({ statements }) => statements).find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no statement with ${words}`);
  return found;
};

describe('the room below figures', () => {
  it('is all of it below none or one, and less below several', () => {
    expect(roomBeside([], 440)).toBe(440);
    expect(roomBeside(figures.slice(0, 1), 440)).toBe(440);
    expect(roomBeside([...figures, ...figures], 440)).toBeLessThan(440);
  });

  it('is enough for a few sentences below any', () => {
    const many = Array.from({ length: 9 }, () => figures).flat();
    expect(roomBeside(many, 440)).toBeGreaterThanOrEqual(200);
  });
});

describe('a sentence below figures', () => {
  it('repeats them where it tells no other', () => {
    expect(repeats(statement('an additional £2,600'), figures)).toBe(true);
    expect(repeats(statement('an additional £2,600'), [])).toBe(false);
  });

  it('repeats nothing where it tells no figure, or opens a list', () => {
    expect(repeats(statement('Yearly IPT UK membership fees are an additional cost'), figures)).toBe(false);
    const phases = sections.flatMap((section) => section.figures);
    expect(repeats(statement('IPT sessions are delivered in 3 phases'), phases)).toBe(false);
  });
});
