import { ReadingMemory } from '../../../src/conversation/reading-memory';

describe('ReadingMemory', () => {
  it('reads a common text once', () => {
    const read = jest.fn((text: string) => ({ text }));
    const memory = new ReadingMemory(read);

    const first = memory.of('training cost');

    expect(memory.of('training cost')).toBe(first);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('keeps a reading that is null too', () => {
    const read = jest.fn(() => null);
    const memory = new ReadingMemory<string | null>(read);

    expect([memory.of('hi'), memory.of('hi')]).toEqual([null, null]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('does not keep what must not be kept', () => {
    const read = jest.fn((): string | null => 'patient-data');
    const memory = new ReadingMemory(read, (reading) => reading === null);

    memory.of('CHI 0101701234');
    memory.of('CHI 0101701234');

    expect(read).toHaveBeenCalledTimes(2);
  });

  it('does not keep long texts', () => {
    const read = jest.fn((text: string) => text.length);
    const memory = new ReadingMemory(read);
    const long = 'cost '.repeat(100);

    memory.of(long);

    expect(memory.of(long)).toBe(long.length);
    expect(read).toHaveBeenCalledTimes(2);
  });
});
