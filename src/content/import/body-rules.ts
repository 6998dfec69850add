import { type SectionGroup, type SectionKey, sectionGroup } from '../../guidance/taxonomy';
import { matchKey, type PageBlock, wordCount } from './page-block';
import type { PageReading, PageRule } from './page-reading';
import { splitQuestions } from './split-questions';

/** Where text goes that stands under an indicator without a heading of its own. */
const firstSections: Partial<Record<SectionGroup, SectionKey>> = {
  usability: 'core-components',
  supports: 'implementation-support',
  evidence: 'research-design',
  fit: 'values',
  capacity: 'workforce',
  need: 'comparable-population',
};

/** Headings of sections and indicators, and those that only hold other headings. */
export const readHeading: PageRule = (page, block) => {
  if (block.kind === 'item') return readMenuItem(page, block, 0);
  const { words, place, draft } = page;
  const key = matchKey(block.text);
  const section = words.section(key);
  const group = words.group(key);
  if (section !== undefined) {
    Object.assign(place, { section, group: sectionGroup(section), head: false });
    draft.section(section);
  } else if (group !== undefined) {
    // "Supports" stands both over the indicator and, bare, between its rating and its first section.
    if (place.group !== group) Object.assign(place, { group, section: null });
  } else if (!words.isHolder(key)) return false;
  Object.assign(place, { label: null, level: false });
  page.tail = false;
  draft.place(block, 'read', section ? `heading of ${section}` : 'heading');
  return true;
};

/** A list of the page's parts above them is a menu. */
const readMenuItem: PageRule = ({ words, place, draft }, block) => {
  const key = matchKey(block.text);
  if (place.section !== null || !(words.section(key) ?? words.group(key))) return false;
  draft.place(block, 'site', 'menu of the page');
  return true;
};

/** "Where the Moss Grows": every longer word is capitalised, and there is more than one. */
function isTitleCase(text: string): boolean {
  const longer = text.split(/\s+/).filter((word) => word.length > 3);
  return longer.length > 1 && longer.every((word) => /^\P{Ll}/u.test(word));
}

/** A short line, in capitals or with a gap before it, without a full stop: a heading that the taxonomy lacks. */
const readUnknownHeading: PageRule = ({ draft, place, blocks, words }, block, index) => {
  const below = blocks[index + 1];
  const short = block.kind === 'line' && wordCount(block.text) <= 9 && block.text.length <= 80;
  const shaped = short && /^[\p{Lu}\d]/u.test(block.text) && !/[.?!,;:]$|https?:|www\./i.test(block.text);
  if (!shaped || !(block.heading || block.afterGap || isTitleCase(block.text)) || !below) return false;
  if (place.section === null || place.section === 'references') return false;
  if (!block.heading && wordCount(below.text) < 6 && below.kind !== 'item') return false;
  const age = words.ageGroup(matchKey(block.text));
  if (age && place.group === 'evidence') place.section = age;
  draft.section(place.section).parts.push({ kind: 'heading', text: block.text });
  draft.unknownHeadings.push({
    line: block.line,
    text: block.text,
    note: `kept as a sub-heading of ${place.section}`,
  });
  draft.place(block, 'file', `section ${place.section}`);
  return true;
};

/** Everything else: text, lists and questions of the section in which the reading stands. */
export const readProse: PageRule = (page, block, index) => {
  if (page.tail) return false;
  if (page.place.level) return readLevelText(page, block);
  if (page.place.section === null && !openSection(page, block, index)) return false;
  if (readUnknownHeading(page, block, index)) return true;
  const { section } = page.place;
  if (section === null || section === 'references') return false;
  const held = page.draft.section(section);
  const { questions, rest } = takesQuestions(section)
    ? splitQuestions(block.text)
    : { questions: [], rest: block.text };
  held.questions.push(...questions);
  if (rest !== '') held.parts.push({ kind: block.kind === 'item' ? 'item' : 'paragraph', text: rest });
  page.draft.place(block, 'file', `section ${section}`);
  return true;
};

const siteGroups: readonly SectionGroup[] = ['fit', 'capacity', 'need'];
const takesQuestions = (section: SectionKey) => siteGroups.includes(sectionGroup(section));

function readLevelText(page: PageReading, block: PageBlock): boolean {
  page.draft.section('classification').parts.push({
    kind: block.kind === 'item' ? 'item' : 'paragraph',
    text: block.text,
  });
  page.draft.place(block, 'file', 'section classification');
  if (block.kind === 'line') page.place.level = false;
  return true;
}

/** Chooses a section for text that stands under no heading; false when it may be no text of the page at all. */
function openSection({ place, draft, nameAt }: PageReading, block: PageBlock, index: number): boolean {
  if (wordCount(block.text) < 6 && !(block.kind === 'item' && !place.head)) return false;
  const group = place.group ?? 'overview';
  if (place.head && (index < nameAt || block.kind === 'item')) return false;
  const first = group === 'overview' || !draft.sections.has('summary') ? 'summary' : firstSections[group];
  if (first === undefined) return false;
  place.section = first;
  place.head = false;
  draft.doubtful.push({
    line: block.line,
    text: block.text,
    note: `stands under no heading; placed in ${first}`,
  });
  return true;
}
