import { type Intervention, interventionSchema } from '../../guidance/intervention';
import type { RatingValue } from '../../guidance/rating';
import { indicatorKeys, sectionGroup } from '../../guidance/taxonomy';
import { citedNumbers } from '../check-references';
import type { Guide } from './find-guide';
import { fingerprint } from './fingerprint';
import type { NameParts } from './name-parts';
import type { PageDraft } from './page-draft';
import type { SectionFigures } from './propose-sections';

export interface FileFacts {
  title: string;
  names: NameParts;
  guide: Guide;
  address: string | null;
  captured: string;
  /** The page ends in the middle of a text. */
  cutOff: boolean;
  missingReference: string;
}

/** The content file of a page, in the form that the content is checked for. */
export function toIntervention(
  draft: PageDraft,
  sections: readonly SectionFigures[],
  facts: FileFacts,
): Intervention {
  const website = draft.websites.find(({ value }) => value !== '')?.value ?? null;
  return interventionSchema.parse({
    id: facts.names.id,
    title: facts.title,
    shortName: facts.names.shortName,
    aliases: facts.names.aliases,
    publisher: facts.guide.publisher,
    publisherAddress: facts.guide.address,
    address: facts.address,
    website,
    captured: facts.captured,
    coverage: coverageOf(sections, facts.cutOff),
    wording: 'source',
    classification: {
      levels: [...draft.tags.levels],
      needs: [...draft.tags.needs],
      ages: [...draft.tags.ages],
      scotland: draft.scotland ? 'yes' : 'unknown',
    },
    ratings: {
      usability: ratingOf(draft, 'usability'),
      supports: ratingOf(draft, 'supports'),
      evidence: ratingOf(draft, 'evidence'),
      evidenceByAge: firstOfEachGroup(draft.evidenceByAge),
    },
    sections: sections.map(sectionOf),
    references: numbered(draft.references, sections, facts.missingReference),
  });
}

function sectionOf({ key, text, wording, questions, proposed }: SectionFigures) {
  const put = questions.map((question, index) => ({ id: `${key}-${index + 1}`, text: question }));
  return {
    key,
    text,
    ...(wording === 'own' && { wording }),
    importedAs: fingerprint(text, put),
    figures: proposed.map(({ figure }) => figure),
    questions: put,
  };
}

/** Full when text or questions of every indicator are held and the page goes on to its end. */
function coverageOf(sections: readonly SectionFigures[], cutOff: boolean): 'full' | 'overview' {
  const groups = new Set(sections.map(({ key }) => sectionGroup(key)));
  return !cutOff && indicatorKeys.every((key) => groups.has(key)) ? 'full' : 'overview';
}

/** The first value that the page gives; others are contradictions, which the report lists. */
function ratingOf({ ratings }: PageDraft, subject: string): RatingValue | null {
  return ratings.find((rating) => rating.subject === subject)?.value ?? null;
}

function firstOfEachGroup(ratings: PageDraft['evidenceByAge']): PageDraft['evidenceByAge'] {
  return ratings.filter(({ group }, index) => ratings.findIndex((other) => other.group === group) === index);
}

/**
 * References with their numbers: those of the page, if each stands once, else counted from 1. A number that a text
 * cites and the page does not list gets a place of its own, which says so.
 */
function numbered(
  found: PageDraft['references'],
  sections: readonly SectionFigures[],
  missing: string,
): { number: number; text: string }[] {
  const own = found.map(({ number }) => number);
  const usable = own.every((number) => number !== null && number > 0) && new Set(own).size === own.length;
  const held = found.map(({ number, text }, index) => ({
    number: usable && number ? number : index + 1,
    text,
  }));
  const cited = new Set(sections.flatMap(({ text }) => citedNumbers(text)));
  const absent = [...cited].filter((number) => number > 0 && !held.some((each) => each.number === number));
  return [...held, ...absent.map((number) => ({ number, text: missing }))].sort(
    (a, b) => a.number - b.number,
  );
}
