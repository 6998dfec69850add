import { join } from 'node:path';
import { drawIcons } from '../../../../src/cli/app-package/icons';
import { type Pixels, readPng } from '../../../support/png';

const icons = drawIcons(join(__dirname, '../../../../deployment/teams'));
const colour = readPng(icons['color.png']);
const outline = readPng(icons['outline.png']);

function pixels({ rgba }: Pixels): number[][] {
  return Array.from({ length: rgba.length / 4 }, (_, index) => [...rgba.subarray(index * 4, index * 4 + 4)]);
}

describe('the colour icon', () => {
  it('is 192 pixels wide and high', () => expect([colour.width, colour.height]).toEqual([192, 192]));

  it('covers all of its ground', () => {
    expect(pixels(colour).filter(([, , , alpha]) => alpha !== 255)).toEqual([]);
  });

  it('has its symbol in the middle 120 pixels, as Teams rounds the rest off', () => {
    const [ground = []] = pixels(colour);
    const outside = pixels(colour).filter((_, index) => {
      const [x, y] = [index % 192, Math.floor(index / 192)];
      return Math.max(Math.abs(x - 95.5), Math.abs(y - 95.5)) > 66;
    });
    expect(new Set(outside.map(String))).toEqual(new Set([String(ground)]));
    expect(new Set(pixels(colour).map(String)).size).toBeGreaterThan(3);
  });
});

describe('the outline icon', () => {
  it('is 32 pixels wide and high', () => expect([outline.width, outline.height]).toEqual([32, 32]));

  it('is white wherever it is anything', () => {
    const drawn = pixels(outline).filter(([, , , alpha]) => alpha !== 0);
    expect(drawn.filter((pixel) => pixel.slice(0, 3).some((channel) => channel !== 255))).toEqual([]);
  });

  it('is an outline on a transparent ground', () => {
    const alphas = pixels(outline).map((pixel) => pixel[3] ?? 0);
    const drawn = alphas.filter((alpha) => alpha > 128).length / alphas.length;
    expect(drawn).toBeGreaterThan(0.1);
    expect(drawn).toBeLessThan(0.5);
    for (const corner of [0, 31, 31 * 32, 32 * 32 - 1]) expect(alphas[corner]).toBe(0);
  });
});
