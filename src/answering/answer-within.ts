import { type SectionKey, sectionKeys } from '../guidance/taxonomy';
import { chooseFigures } from './choose-figures';
import { choosePassages } from './choose-passages';
import type { GuidanceIndex, IndexedFigure, IndexedSection } from './guidance-index';
import type { Band, Found } from './outcome';
import type { ProfileTopic, Question } from './question';
import { type RankedStatement, rankStatements } from './rank-statements';

/**
 * Coverage (0–1) from which an answer is given plainly, or as the closest match. Tuned on staff questions; an
 * overview must match nearly all that was asked, since it holds little.
 */
export const bands = { high: 0.6, medium: 0.4, overview: 0.72 } as const;
/** Above this share of words that nobody here knows, the question is about something else. */
const mostUnknown = 0.45;
/** A profile fact (ratings, ages …) answers when its phrases make up this much of the question. */
const profileShare = 0.55;

export interface Answered {
  found: Found;
  /** For choosing between interventions and between readings of a question. */
  score: number;
}

/** Answers a question from one intervention's sections; null when nothing there answers it. */
export function answerWithin(index: GuidanceIndex, interventionId: string, question: Question): Answered | null {
  const sections = index.sectionsOf(interventionId);
  const overview = sections[0]?.intervention.coverage !== 'full';
  const profile = profileOf(index, question);
  const ranked = rankStatements(index, sections, question);
  const figures = profile.length > 0 ? [] : chooseFigures(index, sections, question);
  const best = bestOf(ranked, question, figures);
  if (profile.length > 0) {
    const quotable = ranked.filter(({ coverage }) => coverage >= (overview ? bands.overview : 0)).slice(0, 1);
    return profileAnswer(interventionId, profile, quotable, sections);
  }
  if (!best) return null;
  const band = bandOf(index, question, best, figures, overview);
  if (!band) return null;
  const passages = choosePassages(startingWith(best, ranked));
  const quoted = unique([...figures.map((figure) => figure.section), ...passages.map((each) => each.section)]);
  const found: Found = {
    kind: 'answer',
    band,
    interventionId,
    figures,
    profile: [],
    passages,
    sections: best.section.key === quoted[0] ? quoted : unique([...quoted]),
    related: relatedSections(index, sections, question, quoted),
  };
  return { found, score: best.score };
}

function bestOf(ranked: RankedStatement[], question: Question, figures: IndexedFigure[]): RankedStatement | undefined {
  if (question.kinds.size === 0 || figures.length === 0) return ranked[0];
  // The figure comes first, so the sentence quoted is one in which it stands, if one matches well enough.
  const withFigure = ranked.find(({ statement, score }) =>
    statement.figures.some((figure) => figures.includes(figure)) && score >= (ranked[0]?.score ?? 0) - 0.35,
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
  figures: IndexedFigure[],
  overview: boolean,
): Band | null {
  const weight = (known: boolean) =>
    question.terms
      .filter((each) => each.known === known)
      .reduce((sum, { term, weight: own }) => sum + own * index.idf(term), 0);
  const unknown = weight(false) / Math.max(0.001, weight(false) + weight(true));
  if (unknown > mostUnknown || question.unknownName !== null) return null;
  const kindFound = question.kinds.size === 0 || figures.length > 0;
  if (overview) return best.coverage >= bands.overview && kindFound && unknown === 0 ? 'high' : null;
  if (best.coverage >= bands.high && kindFound && unknown < 0.2) return 'high';
  return best.coverage >= bands.medium ? 'medium' : null;
}

function profileOf(index: GuidanceIndex, question: Question): ProfileTopic[] {
  const topics = [...question.profile];
  if (topics.length === 0) return [];
  const words = new Set(
    topics.flatMap((topic) =>
      index.corpus.vocabulary.profile[topic].phrases.flatMap((phrase) => index.lexicon.termsOf(phrase)),
    ),
  );
  let inside = 0;
  let all = 0;
  for (const { term, weight } of question.terms) {
    const worth = weight * index.idf(term);
    all += worth;
    if (words.has(term)) inside += worth;
  }
  return all === 0 || inside / all >= profileShare ? topics : [];
}

function profileAnswer(
  interventionId: string,
  profile: ProfileTopic[],
  ranked: RankedStatement[],
  sections: readonly IndexedSection[],
): Answered {
  const passages = choosePassages(ranked);
  const home: SectionKey = sections.some(({ key }) => key === 'classification') ? 'classification' : 'summary';
  const quoted = unique<SectionKey>([home, ...passages.map(({ section }) => section)]);
  return {
    found: { kind: 'answer', band: 'high', interventionId, figures: [], profile, passages, sections: quoted, related: [] },
    score: 1.2,
  };
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

/** Sections of the taxonomy that a question asks for, best first (0–2), whether any intervention holds them or not. */
export function askedSections(index: GuidanceIndex, question: Question): SectionKey[] {
  const scored = sectionKeys.map((key) => {
    const words = new Set((index.corpus.vocabulary.sections[key] ?? []).flatMap((phrase) => index.lexicon.termsOf(phrase)));
    const score = question.terms.reduce((sum, { term }) => sum + (words.has(term) ? index.idf(term) : 0), 0);
    return { key, score };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  if (best === 0) return [];
  return scored
    .filter(({ score }) => score >= best * 0.95)
    .slice(0, 2)
    .map(({ key }) => key);
}

const unique = <T>(items: T[]): T[] => [...new Set(items)];
