import { Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Intervention } from '../../guidance/intervention';
import type { SectionFigures } from './propose-sections';

/** Lines stay whole, as in the files that people write. */
const layout = { lineWidth: 0, indentSeq: true, blockQuote: 'literal' } as const;

/** Keys that say nothing when they are empty. */
type Written = Record<string, unknown>;

/** A content file as text, with the sentence of each proposed figure above it. */
export function writeYaml(intervention: Intervention, sections: readonly SectionFigures[]): string {
  const document = new Document(plainIntervention(intervention));
  document.commentBefore = ` ${intervention.title}: imported from a page of the guide, in the guide's own words.
 Show it only where you have the right to. Figures are proposals: compare each with the sentence above it and give it
 a better label, or delete it. Then run: npm run content:check`;
  // A bare "yes" is a truth value to some programs.
  const scotland = document.getIn(['classification', 'scotland'], true);
  if (isScalar(scotland)) scotland.type = 'QUOTE_DOUBLE';
  const written = document.get('sections');
  if (isSeq(written)) {
    written.items.forEach((item, index) => {
      if (isMap(item)) {
        if (index > 0) item.spaceBefore = true;
        addSentences(item.get('figures', true) as Node | undefined, sections[index]);
      }
    });
  }
  return textOf(document);
}

/** A section as a node for a file, with the sentences above its figures. */
export function sectionNode(
  document: Document,
  section: Intervention['sections'][number],
  from: SectionFigures | undefined,
): Node {
  const node = document.createNode(plainSection(section)) as Node;
  if (isMap(node)) addSentences(node.get('figures', true) as Node | undefined, from);
  return node;
}

/** A document in the layout of all content files. */
export const textOf = (document: Document): string => document.toString(layout);

/** A sentence is put above a figure only where it gives that very figure. */
const compared = ['key', 'kind', 'value', 'min', 'max', 'every'];

function addSentences(figures: Node | undefined, section: SectionFigures | undefined): void {
  if (!isSeq(figures) || !section) return;
  for (const item of figures.items) {
    if (!isMap(item)) continue;
    const same = (key: string, value: unknown) => item.get(key) === value;
    const proposed = section.proposed.find(({ figure }) =>
      Object.entries({ value: undefined, min: undefined, max: undefined, ...figure }).every(
        ([key, value]) => !compared.includes(key) || same(key, value),
      ),
    );
    if (proposed) item.commentBefore = ` ${proposed.sentence}`;
  }
}

function plainIntervention({
  sections,
  references,
  aliases,
  variants,
  pricesFrom,
  ...rest
}: Intervention): Written {
  const { evidenceByAge, ...ratings } = rest.ratings;
  const { id, title, shortName, ...facts } = rest;
  return {
    id,
    title,
    shortName,
    ...(aliases.length > 0 && { aliases }),
    ...(variants.length > 0 && { variants: variants.map(plainVariant) }),
    ...facts,
    ...(pricesFrom !== null && { pricesFrom }),
    ratings: { ...ratings, ...(evidenceByAge.length > 0 && { evidenceByAge }) },
    sections: sections.map(plainSection),
    ...(references.length > 0 && { references }),
  };
}

function plainSection({
  key,
  text,
  wording,
  importedAs,
  figures,
  questions,
  keywords,
}: Intervention['sections'][number]): Written {
  return {
    key,
    ...(wording && { wording }),
    text: text.includes('\n') ? `${text}\n` : text,
    ...(importedAs && { importedAs }),
    ...(figures.length > 0 && {
      figures: figures.map(({ keywords: words, ...figure }) => ({
        ...figure,
        ...(words.length > 0 && { keywords: words }),
      })),
    }),
    ...(questions.length > 0 && { questions }),
    ...(keywords.length > 0 && { keywords }),
  };
}

const plainVariant = ({ aliases, ...variant }: Intervention['variants'][number]) => ({
  ...variant,
  ...(aliases.length > 0 && { aliases }),
});
