import { areNeighbours } from '../../../src/answering/keyboard';

describe('keys of a British keyboard', () => {
  it.each(['lk', 'op', 're', 'sa', 'io', 'ds'])('touch: %s', (pair) => {
    expect(areNeighbours(pair[0] ?? '', pair[1] ?? '')).toBe(true);
  });

  it.each(['ap', 'qm', 'ao', 'xl', 'aa', 'a1', ''])('do not touch: "%s"', (pair) => {
    expect(areNeighbours(pair[0] ?? '', pair[1] ?? '')).toBe(false);
  });
});
