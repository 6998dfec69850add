import type { SectionKey } from '../guidance/taxonomy';
import { type ChosenFigure, chooseFigures } from './choose-figures';
import { choosePassages, openingOf, type Passage } from './choose-passages';
import type { GuidanceIndex, IndexedSection } from './guidance-index';
import type { Answered, Band, Found } from './outcome';
import { profileAnswer, profileOf } from './profile-answer';
import type { Question } from './question';
import { quote } from './quote';
import { type RankedStatement, rankStatements } from './rank-statements';
import { ofSupervisionOnly } from './supervision-only';

/**
 * Coverage (0–1) from which an answer is given plainly, or as the closest match. Tuned on staff questions; an
 * overview must match nearly all that was asked, since it holds little.
 */
export const bands = { high: 0.6, medium: 0.42, overview: 0.72 } as const;
/** Share of words that nobody here knows, by weight, up to which an answer is plain, or is shown at all. */
const mostUnknown = { high: 0.25, medium: 0.72, figure: 0.56, price: 0.2 } as const;
/** A word that nobody knows counts as a fairly rare one; its true rarity is not known. */
const unknownWorth = 4;
/** A section whose opening is shorter than this says too little alone. Characters. */
const fullOpening = 160;
/** A figure that matches less than this is not shown as the answer without a word of doubt. */
const sureFigure = 0.66;

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
  const profile = profileOf(index, question);
  const ranked = rankStatements(index, sections, question);
  const figures = profile.length > 0 ? [] : chooseFigures(index, sections, question);
  const best = bestOf(ranked, question, figures);
  if (profile.length > 0) {
    const quotable = ranked
      .filter(({ coverage }) => coverage >= (overview ? bands.overview : 0))
      .slice(0, profile.includes('ratings') ? 3 : 1);
    return profileAnswer(interventionId, profile, quotable, sections);
  }
  if (!best) return null;
  const named = namedSection(sections, question, best);
  const band = bandOf(index, question, best, figures, { overview, named: named !== null });
  if (!band) return null;
  const opening = named ? openingOf(named) : null;
  const passages =
    opening && opening.text.length >= fullOpening
      ? [opening]
      : choosePassages(startingWith(best, ranked), strongTerms(question));
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
    sections: best.section.key === quoted[0] ? quoted : unique([...quoted]),
    related: relatedSections(index, all, question, quoted),
  };
  return { found, score: best.score, gist: opening && named ? introOf(named) : gistOf(best) };
}

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

/** The section that the question asks for by its title and nothing more ("fidelity", "adaptations"); else null. */
function namedSection(
  sections: readonly IndexedSection[],
  question: Question,
  best: RankedStatement,
): IndexedSection | null {
  if (question.kinds.size > 0 || question.terms.length === 0) return null;
  // A sentence that says it all answers better than the opening of a section that is asked for in the same words.
  const strong = question.terms.filter(({ weight }) => weight === 1).map(({ term }) => term);
  if (strong.length === 0) return null;
  const told = strong.every((term) => best.statement.terms.has(term));
  const named = sections.filter(
    ({ titleTerms, askedPhrases }) =>
      (titleTerms.size === strong.length && strong.every((term) => titleTerms.has(term))) ||
      ((!told || (strong.length === 1 && titleTerms.has(strong[0] ?? ''))) &&
        askedPhrases.has([...strong].sort().join(' '))),
  );
  return named.sort((a, b) => a.titleTerms.size - b.titleTerms.size)[0] ?? null;
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

function bandOf(
  index: GuidanceIndex,
  question: Question,
  best: RankedStatement,
  figures: ChosenFigure[],
  { overview, named }: { overview: boolean; named: boolean },
): Band | null {
  const unknown = unknownShare(index, question);
  const asksFigure = question.kinds.size > 0;
  const figureFound = !asksFigure || (figures[0]?.coverage ?? 0) >= sureFigure;
  if (overview) return best.coverage >= bands.overview && figureFound && unknown === 0 ? 'high' : null;
  if (
    best.coverage >= bands.high &&
    figureFound &&
    unknown <= mostUnknown.high &&
    (named || !ofSupervisionOnly(best.statement.terms, question))
  ) {
    return 'high';
  }
  // A price that is not quite the one asked for is worse than none.
  if (question.kinds.has('money') && (!figureFound || unknown > mostUnknown.price)) return null;
  const most = asksFigure ? mostUnknown.figure : mostUnknown.medium;
  return best.coverage >= bands.medium && unknown <= most ? 'medium' : null;
}

/** "How many therapists are there" names nothing that the guide counts. */
const countsNothing = ({ kinds, terms }: Question): boolean =>
  kinds.has('count') && kinds.size === 1 && !terms.some(({ known, weight }) => known && weight >= 0.5);

/** How much of the question, by weight, is in words that neither content nor vocabulary knows, 0–1. */
function unknownShare(index: GuidanceIndex, { terms }: Question): number {
  let all = 0;
  let unknown = 0;
  for (const { term, weight, known } of terms) {
    const worth = weight * (known ? index.idf(term) : unknownWorth);
    all += worth;
    if (!known) unknown += worth;
  }
  return all === 0 ? 0 : unknown / all;
}

/** Up to three other sections, by how well the whole section matches. */
export function relatedSections(
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
