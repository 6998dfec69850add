import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pixels of a side. Source: Microsoft's app manifest reference. */
const sizes = { 'color.png': 192, 'outline.png': 32 } as const;

/** The icons as PNG pictures, drawn from the folder's SVG files of the same name. They hold no text, so no font is needed. */
export function drawIcons(folder: string): Record<keyof typeof sizes, Uint8Array> {
  return {
    'color.png': draw(join(folder, 'color.svg'), sizes['color.png']),
    'outline.png': draw(join(folder, 'outline.svg'), sizes['outline.png']),
  };
}

function draw(file: string, size: number): Uint8Array {
  const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const picture = new Resvg(readFileSync(file, 'utf8'), {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: size },
  });
  return picture.render().asPng();
}
