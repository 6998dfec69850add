import { GuidanceIndex } from '../../../src/answering/guidance-index';
import { QuestionReader } from '../../../src/answering/question';
import { rankStatements } from '../../../src/answering/rank-statements';
import type { Corpus } from '../../../src/guidance/corpus';
import type { Intervention } from '../../../src/guidance/intervention';
import type { Vocabulary } from '../../../src/guidance/vocabulary';
import type { SearchDocument } from '../peers/search-engines';

/** Small words of English; all that is left of the vocabulary. */
const stopWords =
  'a an the and or but if of to in on at by for from with as is are was were be been do does did has have had can could would should will may i me my we us our you your it its they them their he she his her this that these those what which who when where why how there here so than then not no any some about'.split(
    ' ',
  );

const none = { phrases: [], label: '' };
const vocabulary = {
  synonyms: {},
  abbreviations: {},
  sections: {},
  stopWords,
  padding: [],
  kinds: { money: [], count: [], duration: [], frequency: [], amount: [] },
  profile: { ratings: none, ages: none, needs: none, levels: none, scotland: none, website: none },
  profileValues: { yes: '', unknown: '', none: '', home: '' },
  people: [],
  askedByName: [],
  bareTopics: {},
  comparedBy: {},
  untoldPrices: [],
  shortForms: {},
  wholes: [],
  saidNotHeld: {},
  overviewTopics: {},
  costPlan: { withoutSupervision: [], supervisionOnly: [], courseOnly: [] },
  talk: {
    greeting: [],
    thanks: [],
    goodbye: [],
    compliment: [],
    assent: [],
    complaint: [],
    contact: [],
    source: [],
    person: [],
    maker: [],
    keeping: [],
    confidential: [],
    help: [],
    restart: [],
  },
  otherLanguages: [],
  outside: [],
  notOutside: [],
  rightWords: [],
  digitsAsWords: { to: [], for: [] },
  toldForAll: { places: [], services: [], facts: [], unless: [] },
  fillers: [],
  therapies: [],
  sharedNames: [],
  safety: { crisis: [], clinical: [], patientCues: [], givenNames: [] },
} satisfies Vocabulary;

/** What the core makes of a question: documents, best first, by each of its stages. */
export interface Ranked {
  /** MiniSearch with our terms, fields and weights. */
  sections: string[];
  /** Statements rescored by the share of the question's words that they hold. */
  statements: string[];
  /** Share of the question's words that the best statement holds, 0–1. */
  coverage: number;
}

/**
 * The retrieval core of the bot over any documents: the same terms, MiniSearch options, spelling and rescoring of
 * statements, without our vocabulary. Each document stands as an intervention with one section.
 */
export function coreOver(documents: readonly SearchDocument[]): (query: string) => Ranked {
  const corpus = { interventions: documents.map(asIntervention), vocabulary } as unknown as Corpus;
  const index = new GuidanceIndex(corpus);
  const reader = new QuestionReader(index);
  const idOf = (position: string) => documents[Number(position)]?.id ?? '';
  return (query) => {
    const question = reader.read(query);
    const ranking = index.rankSections(question.terms.map(({ term }) => term));
    const sections = ranking.best(documents.length);
    const statements = rankStatements(index, sections, question);
    return {
      sections: sections.map(({ intervention }) => idOf(intervention.id)),
      statements: [...new Set(statements.map(({ section }) => idOf(section.intervention.id)))],
      coverage: Math.max(0, ...statements.slice(0, 1).map(({ coverage }) => coverage)),
    };
  };
}

function asIntervention({ title, text }: SearchDocument, position: number): Intervention {
  const heading = title === '' ? '' : `## ${title.replaceAll('\n', ' ')}\n\n`;
  return {
    id: String(position),
    title: '',
    shortName: '',
    aliases: [],
    variants: [],
    classification: { levels: [], needs: [], ages: [], scotland: 'unknown' },
    coverage: 'full',
    // The title is what the document is asked for, as the vocabulary's phrases are for a section of the guide.
    sections: [
      {
        key: 'summary',
        text: `${heading}${text}`,
        figures: [],
        questions: [],
        keywords: title ? [title] : [],
      },
    ],
    references: [],
  } as unknown as Intervention;
}
