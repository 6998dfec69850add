import type { Intervention } from '../../guidance/intervention';
import { buildReport } from './build-report';
import { decodePage, isHtml } from './decode-page';
import { findGuide } from './find-guide';
import { guessName, type NameFound } from './guess-name';
import { htmlPage } from './html-blocks';
import { ImportError } from './import-error';
import type { ImportGuide } from './import-guide';
import type { ImportReport } from './import-report';
import { idOf, nameParts } from './name-parts';
import { matchKey, type PageBlock } from './page-block';
import { type KnownTags, PageWords } from './page-words';
import { proposeSections, type SectionFigures } from './propose-sections';
import { readPage } from './read-page';
import { textBlocks } from './text-blocks';
import { toIntervention } from './to-intervention';

/** A saved page and what the person who imports it knows of it. */
export interface PageToImport {
  bytes: Uint8Array;
  fileName: string;
  /** Day on which the page was saved: "2026-11-23". */
  captured: string;
  /** The page's address; empty when it is not known. */
  address: string;
  /** The intervention's name; empty to read it off the page. */
  name: string;
  /** Id of the file; empty to make one of the name. */
  id: string;
}

/** What of the content folder an import needs. */
export interface ImportSetting {
  guide: ImportGuide;
  tags: KnownTags;
  /** The interventions that are held: their ids are kept, and nobody else's name is taken. */
  held: readonly Pick<Intervention, 'id' | 'title' | 'shortName' | 'aliases' | 'variants'>[];
}

export interface ImportedPage {
  intervention: Intervention;
  /** Sections with the sentence of each proposed figure, for the comments of the file. */
  sections: SectionFigures[];
  report: ImportReport;
  /** Id of the intervention that is held under this name; null when none is. */
  heldAs: string | null;
}

/**
 * Makes a content file of a saved page. Nothing of the page runs and nothing is fetched.
 * @throws ImportError when the file is no page of the guides, or its name cannot be told
 */
export async function importPage(page: PageToImport, setting: ImportSetting): Promise<ImportedPage> {
  const text = decodePage(page.bytes);
  const html = isHtml(text, page.fileName) ? await htmlPage(text) : null;
  const blocks = html?.blocks ?? textBlocks(text);
  if (blocks.length === 0) throw new ImportError('empty', 'the file holds no text');
  const words = new PageWords(setting.guide, setting.tags);
  const guide = findGuide(blocks, words, page.address);
  const name = nameOf(page, { blocks, words, pageTitle: html?.title ?? '' });
  const { draft } = readPage(blocks, words, name.title);
  const sections = proposeSections(draft, words);
  const names = freeNames(name.title, page.id, setting.held);
  const cutOff = isCutOff(blocks, draft.references.length);
  const intervention = toIntervention(draft, sections, {
    title: name.title,
    names,
    guide: guide.guide,
    address: page.address === '' ? null : page.address,
    captured: page.captured,
    cutOff,
    missingReference: setting.guide.words.missingReference,
  });
  const report = buildReport({
    blocks,
    draft,
    sections,
    intervention,
    name,
    guide,
    cutOff,
    dropped: names.dropped,
  });
  return { intervention, sections, report, heldAs: names.heldAs };
}

function nameOf(
  { name, address }: PageToImport,
  page: { blocks: readonly PageBlock[]; words: PageWords; pageTitle: string },
): NameFound {
  if (name !== '') return { title: name, doubt: 1 };
  const found = guessName({ ...page, address });
  if (found && found.title.length >= 3) return found;
  throw new ImportError(
    'no-name',
    'the page does not tell the name of the intervention; give it with --name "…"',
  );
}

/** Id and names; an intervention that is held keeps its id, and names of others are left out. */
function freeNames(title: string, id: string, held: ImportSetting['held']) {
  const made = nameParts(title);
  const owner = (name: string) =>
    held.find((each) => allNames(each).some((other) => matchKey(other) === matchKey(name)))?.id;
  const heldAs = owner(title) ?? null;
  const ownId = id !== '' ? idOf(id) : (heldAs ?? made.id);
  const isTaken = (name: string) => ![undefined, ownId, heldAs].includes(owner(name));
  return {
    id: ownId,
    shortName: isTaken(made.shortName) ? title : made.shortName,
    aliases: made.aliases.filter((alias) => !isTaken(alias)),
    dropped: [made.shortName, ...made.aliases].filter(isTaken),
    heldAs,
  };
}

const allNames = ({ title, shortName, aliases, variants }: ImportSetting['held'][number]): string[] => [
  title,
  shortName,
  ...aliases,
  ...variants.flatMap((variant) => [variant.name, variant.shortName]),
];

/** A page that ends without references, in a line of prose without its full stop. */
function isCutOff(blocks: readonly PageBlock[], references: number): boolean {
  const last = blocks.at(-1)?.text ?? '';
  return references === 0 && /\s\S+\s/.test(last) && !/[.?!:)”"’]$/.test(last);
}
