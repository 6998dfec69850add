import { findIntervention } from '../guidance/corpus';
import { citedNumbers } from './citations';
import type { GuidanceIndex } from './guidance-index';
import type { Found } from './outcome';

/** "Which study looked at …", "what review found …": the paper itself is asked for. Not what studies there are. */
const asksWhich =
  /\b(?:which|what) (?:[\w-]+ ){0,2}(?:study|paper|review|trial|meta-?analysis|article|reference|source)\b|\bwho (?:did|wrote|published|found|showed|carried out)\b/i;

/** The answer to what asks for a paper, with the reference of the one that it cites; any other answer as it is. */
export function withReference(index: GuidanceIndex, found: Found, text: string): Found {
  if (!asksWhich.test(text) || found.sections.includes('references')) return found;
  const told = [
    ...found.figures.map(({ figure }) => figure.label),
    ...found.passages.map((each) => each.text),
  ];
  const [number, ...others] = new Set(told.flatMap(citedNumbers));
  const references = findIntervention(index.corpus, found.interventionId)?.references ?? [];
  const cited = references.find((each) => each.number === number);
  if (!cited || others.length > 0) return found;
  return {
    ...found,
    passages: [...found.passages, { section: 'references', text: `- ${cited.number}. ${cited.text}` }],
    sections: [...found.sections, 'references'],
    papers: [cited.number],
  };
}
