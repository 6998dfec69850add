import type { SectionKey } from '../guidance/taxonomy';
import type { IndexedFigure, IndexedSection, IndexedStatement } from './guidance-index';
import { stemOf } from './phrase-table';
import { quote } from './quote';
import type { RankedStatement } from './rank-statements';
import { repeats, roomBeside } from './room-beside';

export interface Passage {
  section: SectionKey;
  text: string;
}

/** Visible characters that passages may take, so that an answer stays within 700. */
const budget = 440;
/** At most this many statements; the whole section is one tap away. */
const most = 4;
/** A second statement is quoted when it is nearly as good as the first. */
const nearBest = 0.16;

/** The opening of a section, for a question that asks for the section as such. */
export function openingOf(section: IndexedSection): Passage {
  const chosen: IndexedStatement[] = [];
  let length = 0;
  for (const statement of section.statements) {
    if (statement.kind === 'question') break;
    length += statement.text.length;
    if (chosen.length > 0 && length > budget) break;
    chosen.push(statement);
  }
  return { section: section.key, text: quote(section.statements, chosen, 0) };
}

/**
 * The sentences that answer: the best one, and those nearly as good, grouped by section in the page's order.
 * A list item comes with its lead-in; a whole list when it fits.
 * @param asked the question's own terms
 * @param figures those that stand above them; below any, one list is enough, and they leave less room
 */
export function choosePassages(
  ranked: readonly RankedStatement[],
  asked: readonly string[] = [],
  figures: readonly IndexedFigure[] = [],
): Passage[] {
  const room = roomBeside(figures, budget);
  const best = ranked[0];
  if (!best) return [];
  const next = following(best);
  const list = listAfter(next ?? best, asked);
  const near = nearTo(best, ranked, asked);
  // What the best sentence leaves unsaid of the question comes before what merely follows it.
  const missing = asked.filter((term) => !best.statement.terms.has(term));
  const more = near.filter(({ statement }) => missing.some((term) => statement.terms.has(term)));
  const candidates = [best, ...more.slice(0, 1), ...(next ? [next] : []), ...(list ? [list] : []), ...near];
  const chosen: RankedStatement[] = [];
  let length = 0;
  for (const candidate of candidates) {
    if (chosen.length === most) break;
    const isNeedless = isNeedlessList(candidate, chosen, missing, figures);
    if (isNeedless || !addsTo(chosen, candidate, figures)) continue;
    const size = sizeBeside(best, candidate);
    if (chosen.length > 0 && length + size > room) continue;
    chosen.push(candidate);
    length += size;
  }
  return groupBySection(chosen, room);
}

/** Of the best statement's list only what there is room for is shown. */
const sizeBeside = (best: RankedStatement, candidate: RankedStatement): number =>
  candidate === best ? best.statement.text.length : sizeOf(candidate);

/** Characters of a statement, of the opening of a list with its items. */
function sizeOf({ section, statement }: RankedStatement): number {
  const items =
    statement.kind === 'lead' ? section.statements.filter(({ lead }) => lead === statement.text) : [];
  return items.reduce((sum, { text }) => sum + text.length, statement.text.length);
}

/** True when it tells what neither those that are chosen tell nor the figures above them, and is no second list below these. */
function addsTo(
  chosen: readonly RankedStatement[],
  candidate: RankedStatement,
  figures: readonly IndexedFigure[],
): boolean {
  const { statement } = candidate;
  if (chosen.some((other) => other === candidate || sameWords(other.statement, statement))) return false;
  if (chosen.length > 0 && repeats(statement, figures)) return false;
  return figures.length === 0 || !chosen.some((other) => isOtherList(other.statement, statement));
}

/** A list below figures that tells nothing of what was asked but what the best sentence tells. */
const isNeedlessList = (
  { statement }: RankedStatement,
  chosen: readonly RankedStatement[],
  missing: readonly string[],
  figures: readonly IndexedFigure[],
): boolean =>
  figures.length > 0 &&
  chosen.length > 0 &&
  listOf(statement) !== '' &&
  !chosen.some((other) => listOf(other.statement) === listOf(statement)) &&
  !missing.some((term) => statement.terms.has(term));

/** The statements nearly as good as the best. */
function nearTo(
  best: RankedStatement,
  ranked: readonly RankedStatement[],
  asked: readonly string[],
): RankedStatement[] {
  // Beside a list whose opening holds the words, what only the section answers for says nothing.
  const holds = ({ statement }: RankedStatement) => asked.some((term) => statement.terms.has(term));
  const isHeld = best.statement.kind === 'lead' && holds(best);
  return ranked.filter(
    (each) =>
      each.score >= best.score - nearBest && (!isHeld || holds(each)) && !isOfOthers(each.statement, asked),
  );
}

/** The sentence that follows in the paragraph: it often says the rest ("… in one of two ways."). */
function following(best: RankedStatement): RankedStatement | null {
  const { section, statement } = best;
  if (statement.kind !== 'sentence') return null;
  const next = section.statements.find(({ position }) => position === statement.position + 1);
  return next?.kind === 'sentence' && next.paragraph === statement.paragraph
    ? { ...best, statement: next }
    : null;
}

/** The list that follows the paragraph, when its opening line tells of what was asked ("IPT UK gives access to:"). */
function listAfter(last: RankedStatement, asked: readonly string[]): RankedStatement | null {
  const { section, statement } = last;
  if (statement.kind !== 'sentence') return null;
  const next = section.statements.find(({ position }) => position === statement.position + 1);
  if (next?.kind !== 'lead' || !asked.some((term) => next.terms.has(term))) return null;
  if (isOfOthers(next, asked)) return null;
  return { ...last, statement: next };
}

/** "To be an accredited supervisor, a practitioner needs …:" tells of whoever becomes one. */
const whoBecomes = /^To (?:be|become) (?:an? )?(?:[\w-]+ )*?(?<noun>[\w-]+),/;

/** True for a list that tells of whoever becomes something, where that was not asked about. */
function isOfOthers({ kind, text, lead }: IndexedStatement, asked: readonly string[]): boolean {
  const noun = whoBecomes.exec(kind === 'lead' ? text : (lead ?? ''))?.groups?.noun;
  return noun !== undefined && !asked.includes(stemOf(noun.toLowerCase()));
}

function groupBySection(chosen: RankedStatement[], all: number): Passage[] {
  const passages: Passage[] = [];
  const sections = [...new Set(chosen.map(({ section }) => section))];
  let room = all;
  for (const section of sections) {
    const own = chosen.filter((each) => each.section === section).map(({ statement }) => statement);
    const text = quote(section.statements, own, room);
    room -= text.length;
    passages.push({ section: section.key, text });
  }
  return passages;
}

const listOf = ({ kind, text, lead }: IndexedStatement): string => (kind === 'lead' ? text : (lead ?? ''));

const isOtherList = (a: IndexedStatement, b: IndexedStatement): boolean =>
  listOf(a) !== '' && listOf(b) !== '' && listOf(a) !== listOf(b);

const sameWords = (a: IndexedStatement, b: IndexedStatement): boolean => {
  const shared = [...a.terms].filter((term) => b.terms.has(term)).length;
  return shared / Math.max(1, a.terms.size, b.terms.size) > 0.8 && a.figures.length === b.figures.length;
};
