import type { AssessmentGuide } from './assessment-guide';
import type { Example } from './examples';
import type { ExploreGuide } from './explore-guide';
import type { Hexagon } from './hexagon';
import type { Intent } from './intents';
import type { Intervention, Section } from './intervention';
import type { SectionKey } from './taxonomy';
import { typedWords } from './typed-phrase';
import type { Vocabulary } from './vocabulary';

/** All guidance the bot holds, read once and never changed while it runs. */
export interface Corpus {
  interventions: readonly Intervention[];
  hexagon: Hexagon;
  vocabulary: Vocabulary;
  /** Questions to offer, in this order. */
  examples: readonly Example[];
  /** Words and general questions of the assessment. */
  assessment: AssessmentGuide;
  /** Words by which people browse, compare and share. */
  exploring: ExploreGuide;
  /** What staff mean, with the ways in which they say it. */
  intents: readonly Intent[];
}

/** Looks up an intervention by its id; undefined when none is held under it. */
export function findIntervention(corpus: Corpus, id: string): Intervention | undefined {
  let known = byId.get(corpus.interventions);
  if (!known) {
    // The first of those that share an id, which checked content has none of.
    known = new Map([...corpus.interventions].reverse().map((each) => [each.id, each]));
    byId.set(corpus.interventions, known);
  }
  return known.get(id);
}

/** Made when it is first asked for: every turn looks interventions up, and there may be many. */
const byId = new WeakMap<readonly Intervention[], ReadonlyMap<string, Intervention>>();

/** The page that is meant where there is no other to mean; null when several are held in full. */
export function onlyWholePage({ interventions }: Corpus): Intervention | null {
  const [only, ...others] = interventions.filter(({ coverage }) => coverage === 'full');
  return only && others.length === 0 ? only : null;
}

/** Looks up a section of an intervention; undefined when the page (or what we hold of it) lacks it. */
export function findSection(intervention: Intervention, key: SectionKey): Section | undefined {
  return intervention.sections.find((section) => section.key === key);
}

/** "5 – Highly Usable", "4 - 5", "not yet rated": a rating with its label where the scale has one. */
export function describeRating(hexagon: Hexagon, indicator: string, value: string | null): string | null {
  if (value === null) return null;
  if (value === 'NYR') return hexagon.notYetRated.label;
  const scale = hexagon.indicators.find((each) => each.key === indicator);
  const label = scale?.ratings[value as unknown as 1]?.label;
  return label ? `${value} – ${label}` : value;
}

/** Interventions whose title or short name holds all of the words, in whole or as beginnings: "interpersonal", "triple p". */
export function interventionsTitled(corpus: Corpus, text: string): Intervention[] {
  const wanted = typedWords(text).map(({ word }) => word);
  if (wanted.length === 0) return [];
  return corpus.interventions.filter(({ title, shortName }) => {
    const words = typedWords(`${title} ${shortName}`).map(({ word }) => word);
    return wanted.every((each) =>
      words.some((word) => (each.length > 3 ? word.startsWith(each) : word === each)),
    );
  });
}
