import type { Intervention } from '../../guidance/intervention';
import { type SectionKey, sectionKeys, sectionTitle } from '../../guidance/taxonomy';
import { figureReports, findContradictions } from './contradictions';
import type { GuideFound } from './find-guide';
import type { NameFound } from './guess-name';
import type { ImportReport } from './import-report';
import { type PageBlock, wordCount } from './page-block';
import type { Finding, PageDraft, PlacedLine } from './page-draft';
import type { SectionFigures } from './propose-sections';

interface Made {
  blocks: readonly PageBlock[];
  draft: PageDraft;
  sections: readonly SectionFigures[];
  intervention: Intervention;
  name: NameFound;
  guide: GuideFound;
  /** The page ends in the middle of a text. */
  cutOff: boolean;
  /** Names that other interventions have already. */
  dropped: readonly string[];
}

/** What a person has to know who checks an import. */
export function buildReport(made: Made): ImportReport {
  const { draft, sections, intervention } = made;
  const lines = draft.ledger(made.blocks);
  const of = (...kinds: PlacedLine['placement'][]) =>
    lines.filter(({ placement }) => kinds.includes(placement));
  const unplaced = of('unplaced');
  const read = of('file', 'read');
  const contradictions = findContradictions(sections, draft.ratings);
  const missing = missingParts(intervention);
  const doubtful = [...draft.doubtful, ...doubtsOf(made)];
  return {
    id: intervention.id,
    title: intervention.title,
    publisher: intervention.publisher,
    address: intervention.address,
    coverage: intervention.coverage,
    confidence: confidence(made, {
      unplaced,
      read,
      contradictions: contradictions.length,
      doubtful: doubtful.length,
      missing,
    }),
    shareRead: share(read, unplaced),
    ratings: {
      usability: intervention.ratings.usability,
      supports: intervention.ratings.supports,
      evidence: intervention.ratings.evidence,
    },
    tags: {
      needs: intervention.classification.needs,
      ages: intervention.classification.ages,
      levels: intervention.classification.levels,
    },
    sections: sections.map(({ key, text, questions, proposed }) => ({
      key,
      words: wordCount(text),
      questions: questions.length,
      figures: proposed.length,
    })),
    references: intervention.references.length,
    figures: figureReports(sections),
    addresses: addressesOf(intervention),
    missing,
    unknownHeadings: draft.unknownHeadings,
    doubtful,
    contradictions,
    unplaced,
    site: of('site'),
    read,
  };
}

function missingParts({ sections, classification, ratings, coverage, references }: Intervention): string[] {
  const held = new Set<SectionKey>(sections.map(({ key }) => key));
  const expected: readonly SectionKey[] = coverage === 'full' ? sectionKeys : ['summary'];
  const parts = expected.filter((key) => key !== 'classification' && key !== 'references' && !held.has(key));
  return [
    ...parts.map((key) => `section ${sectionTitle(key)}`),
    ...(classification.needs.length === 0 ? ['needs'] : []),
    ...(classification.ages.length === 0 ? ['target ages'] : []),
    ...(['usability', 'supports', 'evidence'] as const)
      .filter((key) => ratings[key] === null)
      .map((key) => `rating of ${key}`),
    ...(coverage === 'full' && references.length === 0 ? ['references'] : []),
  ];
}

const doubtfulNames: Record<NameFound['doubt'], string> = {
  1: '',
  2: 'one mark of the page tells the name; compare it with the page',
  3: 'the name stands in the prose only; compare it with the page or give it with --name',
};

function doubtsOf({ name, guide, dropped, draft, intervention }: Made): Finding[] {
  const finding = (text: string, note: string): Finding => ({ line: 0, text, note });
  return [
    ...(name.doubt > 1 ? [finding(name.title, doubtfulNames[name.doubt])] : []),
    ...(guide.sure
      ? []
      : [finding(guide.guide.publisher, 'nothing on the page tells which guide it is of; give --url')]),
    ...dropped.map((text) => finding(text, 'left out: another intervention has this name')),
    ...draft.websites
      .filter(({ value }) => value === '')
      .map(({ label }) => finding(label, 'no address stands beside this label')),
    ...intervention.references
      .filter(({ number }) => number > draft.references.length)
      .map(({ number }) =>
        finding(`(${number})`, 'cited in the text but not among the references that the page shows'),
      ),
  ];
}

/** Share of the words that are in the file or understood; the site's own are no part of the page. */
function share(read: readonly PlacedLine[], unplaced: readonly PlacedLine[]): number {
  const words = (lines: readonly PlacedLine[]) => lines.reduce((sum, { text }) => sum + wordCount(text), 0);
  const all = words(read) + words(unplaced);
  return all === 0 ? 0 : Math.round((words(read) / all) * 1000) / 1000;
}

interface Counts {
  unplaced: readonly PlacedLine[];
  read: readonly PlacedLine[];
  contradictions: number;
  doubtful: number;
  missing: readonly string[];
}

/** High leaves little to check; low means that somebody should compare every line with the page. */
function confidence(made: Made, counts: Counts): ImportReport['confidence'] {
  const { draft, name, guide } = made;
  const part = share(counts.read, counts.unplaced);
  const low = [
    ...(made.cutOff ? ['the page seems to be cut off'] : []),
    ...(name.doubt === 3 ? ['the name was taken from the prose'] : []),
    ...(part < 0.85 ? [`only ${Math.round(part * 100)} % of the words found a place`] : []),
    ...(counts.missing.includes('section Programme Summary') ? ['no summary was found'] : []),
  ];
  const medium = [
    ...(name.doubt === 2 ? ['one mark alone tells the name'] : []),
    ...(guide.sure ? [] : ['which guide it is of was guessed']),
    ...(draft.unknownHeadings.length > 0 ? [`${draft.unknownHeadings.length} unknown headings`] : []),
    ...(counts.doubtful > 0 ? [`${counts.doubtful} doubtful values`] : []),
    ...(counts.unplaced.length > 0 ? [`${counts.unplaced.length} lines found no place`] : []),
    ...(counts.contradictions > 0 ? [`${counts.contradictions} things with several values`] : []),
  ];
  return {
    level: low.length > 0 ? 'low' : medium.length > 0 ? 'medium' : 'high',
    reasons: [...low, ...medium],
  };
}

function addressesOf({ sections, website, references }: Intervention): string[] {
  const texts = [...sections.map(({ text }) => text), ...references.map(({ text }) => text), website ?? ''];
  const found = texts.flatMap((text) => text.match(/(?:https?:\/\/|www\.)[^\s)”"’<>]+/g) ?? []);
  return [...new Set(found.map((address) => address.replace(/[.,;:]+$/, '')))];
}
