import { cleanLine, type PageBlock } from './page-block';

const bullet = /^(?:[•·▪▫◦‣●○∙■*–-]|o(?=\s))\s+(?=\S)/;
const numbered = /^(\d{1,3})[.)]\s+(?=\S)/;
const bareBullet = /^[•·▪▫◦‣●○∙■*]$/;

/** The lines of a text that was copied from a browser. Empty lines only part the others. */
export function textBlocks(text: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  let afterGap = true;
  let bulletOpen = false;
  text.split(/\r\n|\r|\n|\f|\v/).forEach((raw, index) => {
    const line = cleanLine(raw);
    if (line === '') {
      afterGap = true;
      return;
    }
    // Some browsers put the bullet on a line of its own.
    if (bareBullet.test(line)) {
      bulletOpen = true;
      return;
    }
    const marked = withoutMarker(line);
    blocks.push({
      line: index + 1,
      ...marked,
      kind: bulletOpen ? 'item' : marked.kind,
      heading: false,
      afterGap,
      aside: false,
      href: '',
    });
    afterGap = false;
    bulletOpen = false;
  });
  return blocks;
}

/** A line without the bullet or number before it; both make it an item. */
export function withoutMarker(line: string): Pick<PageBlock, 'text' | 'kind' | 'number'> {
  const number = numbered.exec(line);
  const text = line.replace(number ? numbered : bullet, '');
  return { text, kind: text === line ? 'line' : 'item', number: number ? Number(number[1]) : null };
}
