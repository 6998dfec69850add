import type { PageRule } from './page-reading';

/** Shorter lines are no reference; the content's form asks for as much. */
const shortest = 10;
const looksCited = /\b(?:1[89]|20)\d\d\b|\bet al\b|\bdoi\b|https?:/i;

/** Lines below "References": numbered, or with a year or an address in them; a line that goes on with the one before. */
export const readReference: PageRule = ({ place, draft, tail }, block) => {
  if (place.section !== 'references' || tail) return false;
  const last = draft.references.at(-1);
  if (block.number === null && goesOn(block.text, block.afterGap, last?.text)) {
    if (last) last.text += ` ${block.text}`;
  } else if (block.text.length >= shortest && (block.number !== null || looksCited.test(block.text))) {
    draft.references.push({ number: block.number, text: block.text });
  } else return false;
  draft.place(block, 'file', 'references');
  return true;
};

const goesOn = (text: string, afterGap: boolean, before: string | undefined) =>
  before !== undefined && !afterGap && (/^\p{Ll}/u.test(text) || !/[.\d)/]$/.test(before));
