import fc from 'fast-check';
import type { HexagonValues } from '../../../src/conversation/assess/links';
import { type IndicatorKey, indicatorKeys } from '../../../src/guidance/taxonomy';
import { levelColours, notYetColours } from '../../../src/pictures/hexagon-colours';
import { hexagonSvg } from '../../../src/pictures/hexagon-svg';
import { hexagonValues, valueArbitrary, valuesArbitrary } from '../../support/hexagon-values';
import { corpus } from '../../support/real-corpus';

const { hexagon } = corpus;
const draw = (values: HexagonValues) => hexagonSvg(values, hexagon);

/** The part of the picture that shows one indicator. */
function segment(svg: string, key: IndicatorKey): string {
  const found = new RegExp(`<g id="${key}".*?</g>`).exec(svg);
  if (!found) throw new Error(`no segment for ${key}`);
  return found[0];
}
const texts = (part: string) => [...part.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
const filledDots = (part: string) => [...part.matchAll(/<circle cx="\d+" cy="\d+" r="10"\/>/g)].length;
const allDots = (part: string) => new Set(part.match(/<circle cx="\d+"/g)).size;

it('shows each indicator with its title and value, whatever the values are', () => {
  fc.assert(
    fc.property(valuesArbitrary, (values) => {
      const svg = draw(values);
      for (const { key, title } of hexagon.indicators) {
        const value = values[key];
        const shown = value === null || value === 'NYR' ? '–' : value;
        expect(texts(segment(svg, key))).toEqual(expect.arrayContaining([title, shown]));
      }
    }),
  );
});

it('changes the segment of the changed indicator and no other', () => {
  fc.assert(
    fc.property(
      valuesArbitrary,
      fc.constantFrom(...indicatorKeys),
      valueArbitrary,
      (values, changed, value) => {
        fc.pre((values[changed] ?? 'NYR') !== (value ?? 'NYR'));
        const [before, after] = [draw(values), draw({ ...values, [changed]: value })];
        for (const key of indicatorKeys) {
          expect(segment(after, key) === segment(before, key)).toBe(key !== changed);
        }
      },
    ),
  );
});

it('tells the label of a rating, in one line or two', () => {
  const svg = draw(hexagonValues('5', '2', '4', '1', '3', '5'));
  expect(texts(segment(svg, 'usability')).slice(1, -1).join(' ')).toBe('Highly Usable');
  expect(texts(segment(svg, 'need')).slice(1, -1)).toEqual(['Strongly', 'Meets Need']);
});

it('gives no label to a plus or a range, for which the guide has none', () => {
  const svg = draw(hexagonValues('4 - 5', '1+', '5', null, null, null));
  expect(texts(segment(svg, 'usability'))).toEqual(['Usability', '4 - 5']);
  expect(texts(segment(svg, 'supports'))).toEqual(['Supports', '1+']);
});

describe('the level', () => {
  it.each(['1', '2', '3', '4', '5'])('%s is told by as many dots of five, not by colour alone', (value) => {
    const part = segment(draw(hexagonValues(value, null, null, null, null, null)), 'usability');
    expect(filledDots(part)).toBe(Number(value));
    expect(allDots(part)).toBe(5);
  });

  it('of a range or a plus is its lowest', () => {
    const svg = draw(hexagonValues('4 - 5', '3+', null, null, null, null));
    expect(filledDots(segment(svg, 'usability'))).toBe(4);
    expect(filledDots(segment(svg, 'supports'))).toBe(3);
  });
});

describe('an indicator that is not yet rated', () => {
  it.each([null, 'NYR'])('(%s) differs by words, outline and ground, and has no dots', (value) => {
    const part = segment(draw(hexagonValues(value, '1', null, null, null, null)), 'usability');
    expect(texts(part)).toEqual(['Usability', 'Not yet rated', '–']);
    expect(part).toContain('stroke-dasharray');
    expect(part).toContain('fill="url(#hatch)"');
    expect(allDots(part)).toBe(0);
  });

  it('is the only kind that is dashed and striped', () => {
    const svg = draw(hexagonValues('1', '2', '3', '4', '5', '1+'));
    expect(svg).not.toContain('stroke-dasharray');
    expect(svg).not.toContain('url(#hatch)');
  });
});

it('shows words as they are, even where they look like markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
      const strange = {
        ...hexagon,
        indicators: hexagon.indicators.map((each) => ({ ...each, title: `<&">]]>${title}` })),
      };
      const svg = hexagonSvg(hexagonValues('5', null, '1+', '4 - 5', '2', 'NYR'), strange);
      expect(svg).toContain('>&lt;&amp;&quot;&gt;]]&gt;');
      expect(svg).not.toMatch(/<&|&(?!(lt|gt|amp|quot);)/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML must not hold
      expect(svg).not.toMatch(/[\u0000-\u001f\ufffe\uffff]/);
    }),
  );
});

describe('colours', () => {
  const channel = (hex: string) => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.slice(1).match(/../g) ?? []).map(channel);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** As WCAG 2.2 defines it. */
  const contrast = (one: string, other: string) => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  it.each(Object.entries(levelColours))(
    'of level %s have the contrast that text needs',
    (_level, colours) => {
      expect(contrast(colours.ground, colours.ink)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('of what is not yet rated have it on both stripes, and its outline stands out', () => {
    expect(contrast(notYetColours.ground, notYetColours.ink)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(notYetColours.hatch, notYetColours.ink)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(notYetColours.ground, notYetColours.line)).toBeGreaterThanOrEqual(3);
  });
});
