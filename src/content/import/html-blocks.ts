import { cleanLine, type PageBlock } from './page-block';
import { withoutMarker } from './text-blocks';

/** What is read of a node of the parsed page. */
interface PageNode {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: PageNode[];
  parent?: PageNode | null;
}

/** Nothing of these is text of the page. */
const unread = new Set(
  'script style noscript template svg iframe object head select textarea math'.split(' '),
);
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const asides = new Set(['nav', 'footer']);

/** A saved page as blocks, with the title that its head names. */
export interface HtmlPage {
  title: string;
  blocks: PageBlock[];
}

/** Reads saved HTML. No script of it runs, and nothing that it links to is fetched. */
export async function htmlPage(html: string): Promise<HtmlPage> {
  // Loaded here, as only this path needs it; the parser that takes time in proportion to the page, however it nests.
  const { load } = await import('cheerio/slim');
  const $ = load(html);
  const reader = new BlockReader();
  for (const root of $.root().toArray()) reader.read(root as unknown as PageNode);
  return { title: cleanLine($('title').first().text()), blocks: reader.blocks };
}

interface Step {
  node: PageNode | null;
  /** What to do once the node's children are read. */
  close?: () => void;
}

/** Walks the tree with a stack of its own: hostile pages nest deeper than calls may. */
class BlockReader {
  readonly blocks: PageBlock[] = [];
  private text = '';
  private href = '';
  private heading = 0;
  private aside = 0;
  private items = 0;
  private mains = 0;
  private itemStarts = false;
  private itemNumber: number | null = null;
  private gap = true;
  /** Number of the last item of each numbered list. */
  private readonly counted = new Map<unknown, number>();

  read(root: PageNode): void {
    const stack: Step[] = [{ node: root }];
    for (let step = stack.pop(); step; step = stack.pop()) {
      step.close?.();
      if (step.node) this.enter(step.node, stack);
    }
    this.flush();
  }

  private enter(node: PageNode, stack: Step[]): void {
    if (node.type === 'text') {
      this.text += node.data ?? '';
      return;
    }
    if (!node.children) return;
    const name = node.name ?? '';
    if (unread.has(name)) return;
    if (name === 'br') this.flush();
    const close = this.open(name, node);
    if (close) stack.push({ node: null, close });
    for (let index = node.children.length - 1; index >= 0; index--)
      stack.push({ node: node.children[index] ?? null });
  }

  /** Notes where the walk now is; gives what undoes it. */
  private open(name: string, element: PageNode): (() => void) | null {
    if (name === 'a') this.href = element.attribs?.href ?? this.href;
    if (inline.has(name) || name === 'br') return null;
    this.flush();
    this.gap = true;
    const heading = /^h[1-6]$/.test(name) ? 1 : 0;
    const main = name === 'main' || name === 'article' ? 1 : 0;
    // The head of the page itself, inside its main part, holds its name.
    const aside = asides.has(name) || (name === 'header' && this.mains === 0) ? 1 : 0;
    const item = name === 'li' ? 1 : 0;
    this.heading += heading;
    this.aside += aside;
    this.items += item;
    this.mains += main;
    if (item) {
      this.itemStarts = true;
      this.itemNumber = this.numberOf(element);
    }
    return () => {
      this.flush();
      this.gap = true;
      this.heading -= heading;
      this.aside -= aside;
      this.items -= item;
      this.mains -= main;
    };
  }

  private flush(): void {
    const text = cleanLine(this.text);
    this.text = '';
    if (text !== '') {
      const inItem = this.items > 0 && this.itemStarts && this.heading === 0;
      const marked = withoutMarker(text);
      this.blocks.push({
        line: this.blocks.length + 1,
        ...marked,
        kind: inItem ? 'item' : marked.kind,
        number: inItem ? (this.itemNumber ?? marked.number) : marked.number,
        heading: this.heading > 0,
        afterGap: this.gap,
        aside: this.aside > 0,
        href: this.href,
      });
      this.gap = false;
      this.itemStarts = false;
    }
    this.href = '';
  }

  /** Place of an item in a numbered list, from 1; null in a list of bullets. */
  private numberOf({ parent: list }: PageNode): number | null {
    if (list?.name !== 'ol') return null;
    const start = Number(list.attribs?.start ?? 1);
    const number = (this.counted.get(list) ?? (Number.isInteger(start) ? start : 1) - 1) + 1;
    this.counted.set(list, number);
    return number;
  }
}
