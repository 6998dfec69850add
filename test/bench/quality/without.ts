import * as band from '../../../src/answering/band';
import * as chosenFigures from '../../../src/answering/choose-figures';
import * as chosenPassages from '../../../src/answering/choose-passages';
import { GuidanceIndex } from '../../../src/answering/guidance-index';
import { MessageParts } from '../../../src/answering/message-parts';
import { PaperAnswers } from '../../../src/answering/paper-answer';
import * as ranking from '../../../src/answering/rank-statements';
import { Spelling } from '../../../src/answering/spelling';
import * as supervision from '../../../src/answering/supervision-only';
import type { Corpus } from '../../../src/guidance/corpus';
import type { Vocabulary } from '../../../src/guidance/vocabulary';

/** The answering with one of its parts switched off: by another vocabulary, or by other code in its place. */
export interface Without {
  name: string;
  corpus: Corpus;
  /** Puts the part out of work; gives back what brings it into work again. */
  switchOff: () => () => void;
}

type Patch = () => () => void;
const nothing: Patch = () => () => undefined;

/** Puts another function in the place of one of a module or prototype. What is compiled looks it up at each call. */
function patch(target: object, name: string, replacement: unknown): Patch {
  return () => {
    const holder = target as Record<string, unknown>;
    const own = holder[name];
    if (typeof own !== 'function' && typeof own !== 'object')
      throw new Error(`there is no ${name} to switch off`);
    holder[name] = replacement;
    return () => {
      holder[name] = own;
    };
  };
}

const together =
  (...patches: Patch[]): Patch =>
  () => {
    const restore = patches.map((each) => each());
    return () => {
      for (const each of restore) each();
    };
  };

const none = new Map();
const real = {
  rankStatements: ranking.rankStatements,
  choosePassages: chosenPassages.choosePassages,
  openingOf: chosenPassages.openingOf,
};

/** MiniSearch's rank of the section counts for nothing in the choice of statements. */
const noSectionScore = patch(ranking, 'rankStatements', ((index, sections, question) => {
  const blind = Object.create(index, { rankSections: { value: () => none } }) as GuidanceIndex;
  return real.rankStatements(blind, sections, question);
}) satisfies typeof ranking.rankStatements);

/** The opening of the best section in place of the sentences that answer. */
const noStatementChoice = patch(chosenPassages, 'choosePassages', ((ranked) => {
  const best = ranked[0];
  return best ? [real.openingOf(best.section)] : [];
}) satisfies typeof chosenPassages.choosePassages);

/** The answering as it is, and without each of its parts. */
export function withouts(corpus: Corpus): Without[] {
  const vocabulary = (change: Partial<Record<keyof Vocabulary, unknown>>): Corpus => ({
    ...corpus,
    vocabulary: { ...corpus.vocabulary, ...change } as Vocabulary,
  });
  const emptied = <T extends object>(record: T) =>
    Object.fromEntries(Object.keys(record).map((key) => [key, []]));
  const { kinds, profile } = corpus.vocabulary;
  const noProfile = Object.fromEntries(
    Object.entries(profile).map(([key, topic]) => [key, { ...topic, phrases: [] }]),
  );
  const words = (name: string, change: Partial<Record<keyof Vocabulary, unknown>>): Without => ({
    name,
    corpus: vocabulary(change),
    switchOff: nothing,
  });
  const code = (name: string, switchOff: Patch): Without => ({ name, corpus, switchOff });
  return [
    code('(all parts)', nothing),
    words('synonyms', { synonyms: {} }),
    words('abbreviations', { abbreviations: {} }),
    words('section phrases', { sections: {} }),
    { name: 'intents', corpus: { ...corpus, intents: [] }, switchOff: nothing },
    { name: 'keywords of sections and figures', corpus: withoutKeywords(corpus), switchOff: nothing },
    words('stop words', { stopWords: [] }),
    words('padding', { padding: [] }),
    words('everyday words (fillers)', { fillers: [] }),
    words('outside list', { outside: [] }),
    words('phrases of the classification and ratings', { profile: noProfile }),
    words('names of therapies not held', { therapies: [] }),
    {
      ...words('kinds of figure', { kinds: emptied(kinds) }),
      switchOff: patch(chosenFigures, 'chooseFigures', () => []),
    },
    code(
      'spelling correction',
      patch(Spelling.prototype, 'correct', (word: string) => word),
    ),
    code(
      'idf (every word weighs alike)',
      patch(GuidanceIndex.prototype, 'idf', () => 3),
    ),
    code('section rank of MiniSearch', noSectionScore),
    code('choice of statements (opening of the section)', noStatementChoice),
    code(
      'parts of a message',
      patch(MessageParts.prototype, 'partsOf', () => []),
    ),
    code(
      'questions told from their scene',
      patch(MessageParts.prototype, 'clausesOf', () => null),
    ),
    code(
      'papers',
      patch(PaperAnswers.prototype, 'find', () => null),
    ),
    code(
      'supervision kept apart',
      patch(supervision, 'ofSupervisionOnly', () => false),
    ),
    code('bands (everything found is plain)', bandsOff),
    code(
      'section rank and idf',
      together(
        noSectionScore,
        patch(GuidanceIndex.prototype, 'idf', () => 3),
      ),
    ),
  ];
}

/** A match that would be shown as the closest is shown as the answer. */
const bandsOff: Patch = () => {
  const bands = band.bands as { high: number };
  const own = bands.high;
  bands.high = band.bands.medium;
  return () => {
    bands.high = own;
  };
};

function withoutKeywords(corpus: Corpus): Corpus {
  return {
    ...corpus,
    interventions: corpus.interventions.map((intervention) => ({
      ...intervention,
      sections: intervention.sections.map((section) => ({
        ...section,
        keywords: [],
        figures: section.figures.map((figure) => ({ ...figure, keywords: [] })),
      })),
    })),
  };
}
