import type { HexagonValues } from '../conversation/assess/links';
import type { Hexagon } from '../guidance/hexagon';
import { ratingFloor } from '../guidance/rating';
import type { IndicatorKey } from '../guidance/taxonomy';
import { cardColours, levelColours, notYetColours, type SegmentColours } from './hexagon-colours';
import { type LinePlace, layoutOf, type SegmentLayout, side, sizes } from './hexagon-layout';

/** Family of the fonts that the picture is drawn with; weights 600 and 700 are used. */
export const fontFamily = 'Open Sans';

/** Width of a letter over its size: a little more than Open Sans has on average, so that lines end in time. */
const letterWidth = 0.56;
/** Labels of more letters stand in two lines. */
const longestLine = 15;
const levels = [1, 2, 3, 4, 5] as const;
type Level = (typeof levels)[number];

/**
 * The hexagon as an SVG, 960 units wide and high: for each indicator a segment with its title, value, label and dots.
 * A value of null or "NYR" is drawn as not yet rated: striped, with a dashed outline, a dash and no dots.
 * @param words titles of the six indicators and labels of their ratings
 */
export function hexagonSvg(values: HexagonValues, words: Hexagon): string {
  const segments = words.indicators.map(({ key, title, ratings }) => {
    const value = values[key];
    const level = ratingFloor(value) as Level | null;
    if (value === null || level === null) return notYet(key, title, words.notYetRated.label);
    // The guide gives no label for a plus or a range; see ratingValueSchema.
    const label = /^[1-5]$/.test(value) ? ratings[level].label : '';
    return rated(key, { title, value, level, label });
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}"`,
    ` font-family="${fontFamily}" text-anchor="middle">`,
    `<defs><pattern id="hatch" width="24" height="24" patternUnits="userSpaceOnUse">`,
    `<rect width="24" height="24" fill="${notYetColours.ground}"/>`,
    `<rect width="24" height="8" fill="${notYetColours.hatch}"/></pattern></defs>`,
    `<rect x="2" y="2" width="${side - 4}" height="${side - 4}" rx="28"`,
    ` fill="${cardColours.ground}" stroke="${cardColours.line}" stroke-width="4"/>`,
    ...segments,
    '</svg>',
  ].join('');
}

function rated(
  key: IndicatorKey,
  part: { title: string; value: string; level: Level; label: string },
): string {
  const label = inLines(part.label);
  const layout = layoutOf(key, label.length);
  const colours = levelColours[part.level];
  return [
    `<g id="${key}" fill="${colours.ink}">`,
    outline(layout, `fill="${colours.ground}" stroke="${levelColours[5].ground}"`),
    ...words(layout, { title: part.title, label, value: part.value }),
    dots(layout, part.level, topOf(part.value), colours),
    '</g>',
  ].join('');
}

function notYet(key: IndicatorKey, title: string, notYetLabel: string): string {
  const label = inLines(notYetLabel);
  const layout = layoutOf(key, label.length);
  return [
    `<g id="${key}" fill="${notYetColours.ink}">`,
    outline(layout, `fill="url(#hatch)" stroke="${notYetColours.line}" stroke-dasharray="18 12"`),
    ...words(layout, { title, label, value: '–' }),
    '</g>',
  ].join('');
}

/** The triangle, drawn in a little from its corners so that neighbours do not touch. */
function outline({ points }: SegmentLayout, paint: string): string {
  const middle = [0, 1].map((axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / 3);
  const inset = points.map((point) =>
    point.map((at, axis) => Math.round((middle[axis] ?? 0) + (at - (middle[axis] ?? 0)) * 0.955)).join(','),
  );
  return `<polygon points="${inset.join(' ')}" stroke-width="5" stroke-linejoin="round" ${paint}/>`;
}

/** Five dots, as many filled as the level; those up to the end of a range are half filled. */
function dots({ x, dots: y }: SegmentLayout, level: Level, top: number, { ink }: SegmentColours): string {
  const each = levels.map((number) => {
    const at = `cx="${x + (number - 3) * 26}" cy="${y}"`;
    if (number <= level) return `<circle ${at} r="10"/>`;
    const core = number <= top ? `<circle ${at} r="4"/>` : '';
    return `<circle ${at} r="8.5" fill="none" stroke="${ink}" stroke-width="3"/>${core}`;
  });
  return each.join('');
}

/** The highest level of a value: 5 of "4 - 5", 1 of "1+". */
const topOf = (value: string): number => Number(/[1-5]/.exec(value.slice(1))?.[0] ?? value[0]);

type Lines = readonly [] | readonly [string] | readonly [string, string];

function words(layout: SegmentLayout, part: { title: string; label: Lines; value: string }): string[] {
  const { x, title, label, value } = layout;
  const valueSize = part.value.length > 2 ? sizes.longValue : sizes.value;
  return [
    fitted(part.title, x, title, { size: sizes.title, weight: 700 }),
    ...label.map((place, index) =>
      fitted(part.label[index] ?? '', x, place, { size: sizes.label, weight: 600 }),
    ),
    line(part.value, x, value, { size: valueSize, weight: 700 }),
  ];
}

/** The text in one line when it is short, else in two, cut at the space nearest to its middle. */
function inLines(text: string): Lines {
  if (text === '') return [];
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  if (text.length <= longestLine || spaces.length === 0) return [text];
  const away = (index: number) => Math.abs(index - text.length / 2);
  const cut = spaces.reduce((best, each) => (away(each) < away(best) ? each : best));
  return [text.slice(0, cut), text.slice(cut + 1)];
}

interface Type {
  size: number;
  weight: number;
}

/** A line of text in the type asked for, or in a smaller one where it would reach the sides. */
function fitted(text: string, x: number, { y, width }: LinePlace, { size, weight }: Type): string {
  const fits = Math.floor(width / (letterWidth * Math.max(text.length, 1)));
  return line(text, x, y, { size: Math.min(size, fits), weight });
}

function line(text: string, x: number, y: number, { size, weight }: Type): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}">${escapeXml(text)}</text>`;
}

// Control characters have no place in XML at all, not even escaped.
function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
