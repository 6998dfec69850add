import { matchKey, type PageBlock } from './page-block';
import type { PageRule } from './page-reading';

/** "Website: www.example.org", or the label with the address on the next line, or with nothing at all. */
export const readWebsite: PageRule = (page, block, index) => {
  const { draft, place, words } = page;
  if (place.label?.kind === 'website') {
    place.label = null;
    if (isAddress(block)) {
      const last = draft.websites.at(-1);
      if (last) last.value = addressOf(block, block.text);
      draft.place(block, 'file', 'website');
      return true;
    }
  }
  const label = block.text.split(':')[0] ?? '';
  const key = matchKey(label);
  if (block.text.length > 200 || !words.websites.includes(key)) return false;
  const value = block.text.slice(label.length + 1).trim();
  draft.websites.push({ label, value: value === '' ? '' : addressOf(block, value) });
  draft.place(block, value === '' ? 'read' : 'file', 'website');
  const next = page.blocks[index + 1];
  if (value === '' && next && isAddress(next)) place.label = { kind: 'website' };
  return true;
};

const isAddress = ({ text, href }: PageBlock) =>
  /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/i.test(text) || /^https?:/.test(href);

/** The link's own address where HTML gives one; else what is printed. */
function addressOf({ href }: PageBlock, printed: string): string {
  return /^https?:\/\//i.test(href) ? href : printed;
}
