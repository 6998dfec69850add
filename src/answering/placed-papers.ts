import type { SectionKey } from '../guidance/taxonomy';
import { citedNumbers } from './citations';
import { adultTerm, ageTerms, evidenceTerm } from './field-terms';
import type { GuidanceIndex } from './guidance-index';
import type { Question } from './question';
import type { Topic } from './topic';

/** Places in the order in which a section tells of its studies; the last counts from behind. */
const places = new Map([
  ['first', 0],
  ['1', 0],
  ['second', 1],
  ['2', 1],
  ['third', 2],
  ['3', 2],
  ['fourth', 3],
  ['4', 3],
  ['last', -1],
  ['final', -1],
]);
const place = '(first|second|third|fourth|last|final)';
const ofResearch = '(?:study|review|meta|paper|trial|network|nma|analysis)';
/** "The second study", "first network meta-analysis", "the 2nd study" (whose letters are cut); not "the first 2 studies". */
const placed = new RegExp(`\\b${place} (?:[a-z]+ ){0,2}?${ofResearch}\\b|\\bthe ([1-4]) ${ofResearch}\\b`);
/** "In the third, how many RCTs", "how many people altogether in the first one": of studies that are talked of. */
const placedAlone = new RegExp(
  `\\b(?:in|of|from|for) (?:the )?${place}(?: (?:1|one))?(?=$| how\\b| what\\b| who\\b| were\\b| did\\b)`,
);

const inOrder: Readonly<Record<'young' | 'adult', SectionKey>> = {
  young: 'research-design',
  adult: 'adult-evidence',
};

/**
 * Numbers of the papers that a message names by their place in what the page tells of ("the second study in adults"): of
 * the age group that it names or that was talked of, else of each. Empty when it names none so.
 */
export function papersByPlace(
  index: GuidanceIndex,
  id: string,
  question: Question,
  topic: Topic | null,
): number[] {
  const at = placeIn(question, topic);
  if (at === null) return [];
  const groups = groupsIn(question.terms.map(({ term }) => term));
  const asked = groups.length > 0 ? groups : groupsIn(topic?.terms ?? []);
  const keys = (asked.length === 1 ? asked : (['young', 'adult'] as const)).map((group) => inOrder[group]);
  return [...new Set(keys.flatMap((key) => citedInOrder(index, id, key).at(at) ?? []))];
}

function placeIn({ words, terms, kinds, profile }: Question, topic: Topic | null): number | null {
  const said = words.join(' ');
  const [, ordinal, numeral] = placed.exec(said) ?? [];
  const named = ordinal ?? numeral;
  if (named !== undefined) return places.get(named) ?? null;
  const isOfStudies =
    [...terms.map(({ term }) => term), ...(topic?.terms ?? [])].some((term) => term === evidenceTerm) ||
    groupsIn(terms.map(({ term }) => term)).length > 0;
  const asksCount = kinds.has('count') || profile.has('ages');
  const [, alone] = placedAlone.exec(said) ?? [];
  return alone !== undefined && isOfStudies && asksCount ? (places.get(alone) ?? null) : null;
}

/** The age groups that terms name. */
function groupsIn(terms: readonly string[]): ('young' | 'adult')[] {
  const groups = new Set<'young' | 'adult'>();
  for (const term of terms) if (ageTerms.has(term)) groups.add(term === adultTerm ? 'adult' : 'young');
  return [...groups];
}

/** Papers in the order in which the sentences of a section first cite them; sentences that cite several tell of none. */
function citedInOrder(index: GuidanceIndex, id: string, key: SectionKey): number[] {
  const section = index.sectionsOf(id).find((each) => each.key === key);
  const cited = (section?.statements ?? []).map(({ text }) => citedNumbers(text));
  return [...new Set(cited.filter(({ length }) => length === 1).flat())];
}
