/** Colours of one segment: its ground, and what is drawn on it. */
export interface SegmentColours {
  ground: string;
  ink: string;
}

/**
 * Blues of the NHS identity and tints of them, darker with each level. On every ground the ink has a contrast of 4.5 or
 * more. The level is never told by colour alone: the digit and the dots tell it too.
 */
export const levelColours: Readonly<Record<1 | 2 | 3 | 4 | 5, SegmentColours>> = {
  1: { ground: '#E4F1FB', ink: '#002554' },
  2: { ground: '#B5DAF5', ink: '#002554' },
  3: { ground: '#6DB7EA', ink: '#002554' },
  4: { ground: '#005EB8', ink: '#FFFFFF' },
  5: { ground: '#003087', ink: '#FFFFFF' },
};

/** Not yet rated: no blue at all. */
export const notYetColours: SegmentColours & { hatch: string; line: string } = {
  ground: '#FFFFFF',
  ink: '#38444D',
  hatch: '#E3E8EB',
  line: '#5F6E79',
};

/** The card under the hexagon, so that it reads the same on light and dark themes. */
export const cardColours = { ground: '#FFFFFF', line: '#AEB7BD' };
