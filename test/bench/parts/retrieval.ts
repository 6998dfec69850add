import { basename } from 'node:path';
import { mean } from '../figures';
import { type Search, searchEngines } from '../peers/search-engines';
import type { PartResult } from '../report';
import { coreOver } from '../retrieval/core';
import { areaUnderCurve, discountedGain, reciprocalRank, successAt } from '../retrieval/measures';
import { readTestSet, type TestSet } from '../retrieval/test-set';

/** The retrieval core on a set from elsewhere, beside other engines. @param folder holds docs.jsonl and the others */
export async function retrieval(folder: string): Promise<PartResult> {
  const set = readTestSet(folder);
  const core = coreOver(set.documents);
  const engines: [string, Search][] = [
    ['ours: sections', (query) => core(query).sections],
    ['ours: statements, rescored', (query) => core(query).statements],
  ];
  for (const { name, build } of searchEngines) engines.push([name, await build(set.documents)]);
  const measured = [];
  for (const [name, search] of engines) measured.push({ name, ...(await scoresOf(set, search)) });
  const answered = set.queries.map(({ text }) => core(text).coverage);
  const unanswered = set.unanswerable.map((text) => core(text).coverage);
  const apart = areaUnderCurve(answered, unanswered);
  const note = `Told from ${unanswered.length} questions that no document answers by coverage: AUROC ${apart.toFixed(3)}.`;
  return {
    part: 'retrieval',
    title: `Retrieval core without our vocabulary: ${basename(folder)}`,
    notes: [
      `${set.documents.length} documents, ${set.queries.length} questions.`,
      ...(unanswered.length > 0 ? [note] : []),
    ],
    columns: ['engine', 'success@1', 'MRR@10', 'nDCG@10'],
    rows: measured.map(({ name, success, rank, gain }) => [
      name,
      ...[success, rank, gain].map((value) => value.toFixed(3)),
    ]),
    goals: [],
    data: { measured, apart: unanswered.length > 0 ? apart : null },
  };
}

async function scoresOf({ queries, relevant }: TestSet, search: Search) {
  const success: number[] = [];
  const rank: number[] = [];
  const gain: number[] = [];
  for (const { id, text } of queries) {
    const ranked = await search(text);
    const grades = relevant.get(id) ?? new Map<string, number>();
    success.push(successAt(ranked, grades, 1));
    rank.push(reciprocalRank(ranked, grades));
    gain.push(discountedGain(ranked, grades));
  }
  return { success: mean(success), rank: mean(rank), gain: mean(gain) };
}
