import type { IndicatorKey } from '../guidance/taxonomy';

/** Width and height of the picture in its own units. */
export const side = 960;

/** Half the width of the hexagon, which has a corner left and right, and half its height. */
const reach = { x: 452, y: 446 };
const centre = side / 2;

/** A line of text: the height of its baseline, and the width that the slanting sides leave to it. */
export interface LinePlace {
  y: number;
  width: number;
}

/** Where the triangle of a segment is and where its lines stand. */
export interface SegmentLayout {
  /** Corners of the triangle. */
  points: readonly (readonly [x: number, y: number])[];
  /** The middle of all lines. */
  x: number;
  title: LinePlace;
  /** One or two lines, as many as were asked for; none without a label. */
  label: readonly LinePlace[];
  /** Height of the value's baseline. Values are short enough for every segment. */
  value: number;
  /** Height of the dots' centres. */
  dots: number;
}

/** Column (-1 left, 0 middle, 1 right) and row of each indicator: the guide's ratings above, the service's below. */
const places: Readonly<Record<IndicatorKey, readonly [column: -1 | 0 | 1, row: 'above' | 'below']>> = {
  usability: [-1, 'above'],
  supports: [0, 'above'],
  evidence: [1, 'above'],
  fit: [-1, 'below'],
  capacity: [0, 'below'],
  need: [1, 'below'],
};

/** Heights of letters over the size of their type: of capitals and digits above the baseline. */
const capital = 0.72;
/** Room between letters and the slanting sides, left and right together. */
const padding = 40;

/** Distances of lines from the segment's edge, by the number of lines of the label: where it tapers upwards … */
const standing = [
  { title: 96, label: [], dots: 166, value: 204 },
  { title: 140, label: [72], dots: 206, value: 234 },
  { title: 140, label: [90, 46], dots: 206, value: 234 },
] as const;
/** … and where it tapers downwards. */
const hanging = [
  { title: 92, label: [], dots: 140, value: 248 },
  { title: 76, label: [134], dots: 180, value: 292 },
  { title: 68, label: [114, 154], dots: 192, value: 298 },
] as const;

/** Sizes of type, in the units of the picture. Shown 300 wide on a phone, 36 becomes 11. */
export const sizes = { value: 114, longValue: 84, title: 48, label: 36 };

/** Where the segment of an indicator and its lines stand, for a label of none, one or two lines. */
export function layoutOf(key: IndicatorKey, labelLines: 0 | 1 | 2): SegmentLayout {
  const [column, row] = places[key];
  const up = row === 'above' ? -1 : 1;
  const x = centre + (column * reach.x) / 2;
  // In the middle column a segment has its edge outside, beside it on the line through the centre.
  const outside = centre + up * reach.y;
  const [edge, tip] = column === 0 ? [outside, centre] : [centre, outside];
  const hangs = tip > edge;
  const lines = (hangs ? hanging : standing)[labelLines];
  const at = (distance: number) => (hangs ? edge + distance : edge - distance);
  const place = (distance: number, size: number): LinePlace => {
    // Letters are nearest to the sides with their feet where the segment hangs, else with their tops.
    const narrowest = hangs ? distance : distance + size * capital;
    return { y: at(distance), width: Math.round(reach.x * (1 - narrowest / reach.y)) - padding };
  };
  return {
    points: [
      [x - reach.x / 2, edge],
      [x + reach.x / 2, edge],
      [x, tip],
    ],
    x,
    title: place(lines.title, sizes.title),
    label: lines.label.map((distance) => place(distance, sizes.label)),
    value: at(lines.value),
    dots: at(lines.dots),
  };
}
