import type { SectionKey } from '../guidance/taxonomy';
import { bandOf } from './band';
import { type ChosenFigure, chooseFigures } from './choose-figures';
import { choosePassages, openingOf, type Passage } from './choose-passages';
import { ageTerms } from './field-terms';
import type { GuidanceIndex, IndexedSection } from './guidance-index';
import { namedSection } from './named-section';
import type { Answered, Found } from './outcome';
import { profileAnswer, profileOf } from './profile-answer';
import { everydayWeight, type ProfileTopic, type Question } from './question';
import { quote } from './quote';
import { type RankedStatement, rankStatements } from './rank-statements';

/** A section whose opening is shorter than this says too little alone. Characters. */
const fullOpening = 160;
/** Coverage of a figure that leaves no known word of the question out. */
const wholly = 0.999;

/**
 * Answers a question from one intervention's sections; null when nothing there answers it.
 * @param only the sections that may answer, where that is known
 */
export function answerWithin(
  index: GuidanceIndex,
  interventionId: string,
  question: Question,
  only?: readonly SectionKey[],
): Answered | null {
  const all = index.sectionsOf(interventionId);
  const sections = only ? all.filter(({ key }) => only.includes(key)) : all;
  const overview = sections[0]?.intervention.coverage !== 'full';
  const foreign = question.outside.some((phrase) => !index.mentions(interventionId, phrase));
  if (foreign || question.unknownName !== null || countsNothing(question)) return null;
  const profile = profileAsked(index, question, overview);
  const ranked = rankStatements(index, sections, question);
  const figures = profile.length > 0 ? [] : chooseFigures(index, sections, question);
  const best = bestOf(ranked, question, figures);
  if (profile.length > 0) return profileAnswer(interventionId, profile, ranked, sections, question);
  if (!best) return null;
  const named = namedSection(sections, question, best);
  const band = bandOf(index, question, best, figures, { overview, named: named !== null });
  if (!band) return null;
  const opening = named && openingOf(named);
  // Below prices only sentences on prices are wanted.
  const isPriced = question.kinds.has('money') && figures.length > 0 && best.hasKind;
  const quotable = isPriced ? ranked.filter(({ hasKind }) => hasKind) : ranked;
  const passages = passagesFor(question, startingWith(best, quotable), {
    opening,
    figures: band === 'high' ? figures : [],
  });
  const quoted = unique([
    ...figures.map((figure) => figure.section),
    ...passages.map((each) => each.section),
  ]);
  const found: Found = {
    kind: 'answer',
    band,
    interventionId,
    // A figure that is not quite the one asked for is not put first.
    figures: band === 'high' ? figures : [],
    profile: [],
    passages,
    sections: quoted,
    related: relatedSections(index, all, question, quoted),
  };
  const isExact = band === 'high' && (figures[0]?.coverage ?? 0) >= wholly;
  return { found, score: best.score, gist: named ? introOf(named) : gistOf(best), isExact };
}

/** The opening of a section that is asked for as such; null when the intervention's page does not hold it. */
export function openingAnswer(index: GuidanceIndex, interventionId: string, key: SectionKey): Found | null {
  const section = index.sectionsOf(interventionId).find((each) => each.key === key);
  if (!section) return null;
  return {
    kind: 'answer',
    band: 'high',
    interventionId,
    figures: [],
    profile: [],
    passages: [openingOf(section)],
    sections: [key],
    related: [],
  };
}

function passagesFor(
  question: Question,
  ranked: RankedStatement[],
  { opening, figures }: { opening: Passage | null; figures: readonly ChosenFigure[] },
): Passage[] {
  const opens = opening !== null && opening.text.length >= fullOpening;
  return opens ? [opening] : choosePassages(ranked, strongTerms(question), figures);
}

/** The facts of the classification that are asked for. */
const profileAsked = (index: GuidanceIndex, question: Question, overview: boolean): ProfileTopic[] =>
  overview && asksOfAge(question) ? agesOnly : profileOf(index, question);

/** "Is it for children?": an overview shows its ages, and little else tells of them. */
function asksOfAge({ terms, kinds }: Question): boolean {
  const telling = terms.filter(({ weight }) => weight > everydayWeight);
  return kinds.size === 0 && telling.length > 0 && telling.every(({ term }) => ageTerms.has(term));
}
const agesOnly: ProfileTopic[] = ['ages'];

/** The first sentence of a section, with its list. */
function introOf(section: IndexedSection): Passage {
  return {
    section: section.key,
    text: quote(section.statements, section.statements.slice(0, 1), roomForList),
  };
}

/** Characters that the list of one sentence may take. */
const roomForList = 200;

function gistOf({ section, statement }: RankedStatement): Passage {
  return { section: section.key, text: quote(section.statements, [statement], roomForList) };
}

const strongTerms = ({ terms }: Question): string[] =>
  terms.filter(({ weight, known }) => known && weight >= 0.5).map(({ term }) => term);

function bestOf(
  ranked: RankedStatement[],
  question: Question,
  figures: ChosenFigure[],
): RankedStatement | undefined {
  if (question.kinds.size === 0 || figures.length === 0) return ranked[0];
  // The figure comes first, so the sentence quoted is one in which it stands, if one matches well enough.
  const withFigure = ranked.find(
    ({ statement, score }) =>
      statement.figures.some(({ figure }) => figures.some((chosen) => chosen.figure === figure)) &&
      score >= (ranked[0]?.score ?? 0) - 0.3,
  );
  return withFigure ?? ranked[0];
}

const startingWith = (best: RankedStatement, ranked: RankedStatement[]): RankedStatement[] => [
  best,
  ...ranked.filter((each) => each !== best),
];

/** "How many therapists are there" names nothing that the guide counts. */
const countsNothing = ({ kinds, terms }: Question): boolean =>
  kinds.has('count') && kinds.size === 1 && !terms.some(({ known, weight }) => known && weight >= 0.5);

/** Up to three other sections, by how well the whole section matches. */
function relatedSections(
  index: GuidanceIndex,
  sections: readonly IndexedSection[],
  question: Question,
  quoted: readonly SectionKey[],
): SectionKey[] {
  const prior = index.rankSections(question.terms.map(({ term }) => term));
  return sections
    .filter((section) => !quoted.includes(section.key) && prior.has(section))
    .sort((a, b) => (prior.get(b) ?? 0) - (prior.get(a) ?? 0))
    .slice(0, 3)
    .map(({ key }) => key);
}

const unique = <T>(items: T[]): T[] => [...new Set(items)];
