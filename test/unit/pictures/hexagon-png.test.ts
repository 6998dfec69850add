import fc from 'fast-check';
import { HexagonPictures } from '../../../src/pictures/hexagon-png';
import { hexagonValues, valuesArbitrary } from '../../support/hexagon-values';
import { corpus } from '../../support/real-corpus';

const { hexagon } = corpus;
const pictures = new HexagonPictures(hexagon);
const ipt = hexagonValues('5', '5', '5', null, null, null);
const labelled = (label: string) =>
  new HexagonPictures({ ...hexagon, notYetRated: { ...hexagon.notYetRated, label } }).png(ipt);

const size = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

it('is a square PNG within what Teams takes', () => {
  const png = pictures.png(ipt);
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(size(png)).toEqual({ width: 840, height: 840 });
});

it('stays small, whatever the values are', () => {
  // Few dots and many letters make the largest.
  const drawn = [
    hexagonValues('1', '2', '2', '1', '2', '2'),
    hexagonValues('2', '2', '2', '2', '2', '2'),
    hexagonValues('2', null, '2', null, '2', null),
    hexagonValues(null, null, null, null, null, null),
  ].map((values) => pictures.png(values));
  for (const png of drawn) expect(png.length).toBeLessThanOrEqual(100_000);
  fc.assert(
    fc.property(valuesArbitrary, (values) => pictures.png(values).length <= 100_000),
    { numRuns: 30 },
  );
});

describe('words', () => {
  it('are really drawn: a picture without them has fewer bytes', () => {
    expect(labelled('').length).toBeLessThan(labelled('Not yet rated').length);
  });

  it('are drawn letter by letter: one other letter is another picture', () => {
    expect(labelled('Not yet rated').equals(labelled('Not yet raked'))).toBe(false);
  });
});

it('differs for other values, and is the same for the same', () => {
  expect(pictures.png({ ...ipt, fit: '4' }).equals(pictures.png(ipt))).toBe(false);
  expect(pictures.png({ ...ipt }).equals(pictures.png(ipt))).toBe(true);
});

it('keeps what it drew', () => {
  expect(pictures.png({ ...ipt })).toBe(pictures.png(ipt));
});
