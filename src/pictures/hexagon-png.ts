import { LRUCache } from 'lru-cache';
import type { HexagonValues } from '../conversation/assess/links';
import type { Hexagon } from '../guidance/hexagon';
import { fontFamily, hexagonSvg } from './hexagon-svg';

/** Pictures kept: at some 50 KB each at most 10 MB. Teams asks for one once for every reader of a card. */
const capacity = 200;

/** Draws hexagons as PNG pictures, and keeps those drawn last. */
export class HexagonPictures {
  private readonly kept = new LRUCache<string, Buffer>({ max: capacity });

  /** @param words titles of the six indicators and labels of their ratings */
  constructor(private readonly words: Hexagon) {}

  /** The picture of the values: a PNG of 840 × 840 pixels. The same values give the same bytes. */
  png(values: HexagonValues): Buffer {
    const svg = hexagonSvg(values, this.words);
    const known = this.kept.get(svg);
    if (known) return known;
    const drawn = draw(svg);
    this.kept.set(svg, drawn);
    return drawn;
  }
}

/** Pixels; Teams takes up to 1024. Of the picture's 960 units 8 make 7 pixels, so that its stripes stay sharp. */
const width = 840;

let fontFiles: string[] | undefined;

function draw(svg: string): Buffer {
  // Loaded with the first picture: the bot starts without.
  const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  fontFiles ??= ['600SemiBold/OpenSans_600SemiBold.ttf', '700Bold/OpenSans_700Bold.ttf'].map((file) =>
    require.resolve(`@expo-google-fonts/open-sans/${file}`),
  );
  // Fonts of the system differ from host to host; without any font, text is left out and nothing is said.
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: fontFamily };
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
}
