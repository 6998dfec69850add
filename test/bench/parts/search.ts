import { performance } from 'node:perf_hooks';
import { Answerer } from '../../../src/answering/answer-question';
import { GuidanceIndex } from '../../../src/answering/guidance-index';
import { NameFinder } from '../../../src/answering/name-finder';
import { normaliseWords } from '../../../src/answering/normalise';
import type { Outcome } from '../../../src/answering/outcome';
import { loadContent } from '../../../src/content/load-content';
import type { Corpus } from '../../../src/guidance/corpus';
import { sectionTitle } from '../../../src/guidance/taxonomy';
import { mean, median, percent, quantile, short } from '../figures';
import { dataDir } from '../paths';
import { type SearchDocument, type SearchEngine, searchEngines } from '../peers/search-engines';
import { goldenQuestions, type SetQuestion, unseenQuestions } from '../quality/question-sets';
import type { PartResult } from '../report';
import { reciprocalRank, successAt } from '../retrieval/measures';

interface Sought {
  text: string;
  intervention: string;
  /** Documents that hold the fact. */
  relevant: Map<string, number>;
}

const documentId = (intervention: string, section: string) => `${intervention}/${section}`;
/** The one whole page; questions that name nothing are about it. */
const wholePage = 'ipt';

/** Our search and others over the same sections and questions. */
export async function search({ quick }: { quick: boolean }): Promise<PartResult> {
  const corpus = loadContent(dataDir);
  const documents = documentsOf(corpus);
  const sets = {
    golden: soughtOf(goldenQuestions(), corpus),
    unseen: soughtOf(unseenQuestions(), corpus),
  };
  const engines = [ours(corpus), ...searchEngines];
  const rounds = quick ? 1 : 5;
  const timings = new Map(engines.map(({ name }) => [name, { build: [] as number[], ask: [] as number[] }]));
  const results = new Map<string, Record<keyof typeof sets, ReturnType<typeof scoresOf>>>();
  // In turn, so that what else the machine does meets all alike.
  for (let round = 0; round < rounds; round++) {
    for (const engine of engines) {
      const start = performance.now();
      const find = await engine.build(documents);
      timings.get(engine.name)?.build.push(performance.now() - start);
      const answers: Record<string, string[][]> = {};
      for (const [set, questions] of Object.entries(sets)) {
        answers[set] = [];
        for (const { text } of questions) {
          const before = performance.now();
          const found = await find(text);
          timings.get(engine.name)?.ask.push(performance.now() - before);
          answers[set].push(found);
        }
      }
      results.set(engine.name, {
        golden: scoresOf(sets.golden, answers.golden ?? []),
        unseen: scoresOf(sets.unseen, answers.unseen ?? []),
      });
    }
  }
  const measured = engines.map(({ name }) => {
    const { build = [], ask = [] } = timings.get(name) ?? {};
    return { name, ...results.get(name), build: median(build), p50: median(ask), p95: quantile(ask, 0.95) };
  });
  return {
    part: 'search',
    title: 'Our answering and search engines, on the same sections and questions',
    notes: [
      `${documents.length} sections of ${corpus.interventions.length} interventions · golden: ${sets.golden.length} questions · unseen: ${sets.unseen.length} questions. Other intervention: the first result is of another intervention than the one asked about, unseen set. The engines know no vocabulary; ours has the one it is shipped with. Milliseconds; no answer is remembered.`,
    ],
    columns: [
      'engine',
      'golden success@1',
      '@3',
      'MRR',
      'unseen success@1',
      '@3',
      'MRR',
      'other intervention',
      'p50 ms',
      'p95 ms',
      'build ms',
    ],
    rows: measured.map(({ name, golden, unseen, build, p50, p95 }) => [
      name,
      ...[golden, unseen].flatMap((set) => [
        percent(set?.first ?? 0),
        percent(set?.three ?? 0),
        (set?.rank ?? 0).toFixed(3),
      ]),
      percent(unseen?.elsewhere ?? 0),
      ...[p50, p95, build].map(short),
    ]),
    goals: [],
    data: measured,
  };
}

function documentsOf({ interventions }: Corpus): SearchDocument[] {
  return interventions.flatMap(({ id, title, aliases, sections }) =>
    sections.map(({ key, text, questions }) => ({
      id: documentId(id, key),
      title: [title, ...aliases, sectionTitle(key)].join(' '),
      text: [text, ...questions.map((question) => question.text)].join('\n'),
    })),
  );
}

/** Questions that stand alone and whose fact stands in known sections of one intervention. */
function soughtOf(questions: readonly SetQuestion[], corpus: Corpus): Sought[] {
  const names = new NameFinder(corpus);
  return questions.flatMap(({ messages, sections }) => {
    const [text, ...more] = messages;
    if (!text || more.length > 0 || !sections) return [];
    const [intervention = wholePage, ...others] = names.find(normaliseWords(text)).interventions;
    const relevant = new Map(sections.map((section) => [documentId(intervention, section), 1]));
    return others.length > 0 ? [] : [{ text, intervention, relevant }];
  });
}

function ours(corpus: Corpus): SearchEngine {
  return {
    name: 'ours',
    build() {
      const index = new GuidanceIndex(corpus);
      const answerer = new Answerer(index);
      return (text) => {
        const { outcomes } = answerer.ask(text, { interventionId: null, topic: null });
        return outcomes.flatMap(placesOf);
      };
    },
  };
}

/** Sections that an outcome quotes, then those it offers, as ids of documents. */
function placesOf(outcome: Outcome): string[] {
  switch (outcome.kind) {
    case 'answer':
      return [...outcome.sections, ...outcome.related].map((key) => documentId(outcome.interventionId, key));
    case 'cost-plan':
      return outcome.sections.map((key) => documentId(outcome.interventionId, key));
    case 'section':
      return [documentId(outcome.interventionId, outcome.section)];
    case 'intervention':
      return [documentId(outcome.interventionId, 'summary')];
    // Sections offered where nothing was found are no answer.
    default:
      return [];
  }
}

function scoresOf(questions: readonly Sought[], answers: readonly string[][]) {
  const each = questions.map(({ relevant, intervention }, index) => {
    const ranked = answers[index] ?? [];
    const first = ranked[0];
    return {
      first: successAt(ranked, relevant, 1),
      three: successAt(ranked, relevant, 3),
      rank: reciprocalRank(ranked, relevant),
      elsewhere: first !== undefined && !first.startsWith(`${intervention}/`) ? 1 : 0,
    };
  });
  return {
    first: mean(each.map(({ first }) => first)),
    three: mean(each.map(({ three }) => three)),
    rank: mean(each.map(({ rank }) => rank)),
    elsewhere: mean(each.map(({ elsewhere }) => elsewhere)),
  };
}
