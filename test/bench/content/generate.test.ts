import { checkFigures } from '../../../src/content/check-figures';
import { interventionSchema } from '../../../src/guidance/intervention';
import { held } from '../../support/real-corpus';
import { generatedName, generatePages } from './generate';

const model = held('ipt');

describe('generated pages', () => {
  const pages = generatePages(model, 200, 0.5);

  it('are as many as are wanted, of them as many whole as are wanted', () => {
    expect(pages.length).toBe(200);
    expect(pages.filter(({ coverage }) => coverage === 'full').length).toBeGreaterThanOrEqual(100);
    expect(pages.filter(({ coverage }) => coverage === 'full').length).toBeLessThanOrEqual(101);
  });

  it('are content that the bot takes', () => {
    for (const page of pages.slice(0, 20)) {
      expect(interventionSchema.safeParse(page).success).toBe(true);
      const file = { file: `${page.id}.yaml`, value: page } as Parameters<typeof checkFigures>[0];
      expect(checkFigures(file)).toEqual([]);
    }
  });

  it('have names of their own, up to 5,000', () => {
    expect(new Set(Array.from({ length: 5000 }, (_, index) => generatedName(index))).size).toBe(5000);
  });

  it('are the same each time', () => {
    expect(generatePages(model, 3, 1)).toEqual(generatePages(model, 3, 1));
  });

  it('no longer name the page they were made from', () => {
    const text = pages.flatMap(({ sections }) => sections.map((section) => section.text)).join('\n');
    expect(text).not.toMatch(/\bIPT\b/);
  });
});
