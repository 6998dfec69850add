import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument } from '../peers/search-engines';

/** Documents, questions and which document answers which question. */
export interface TestSet {
  documents: SearchDocument[];
  queries: { id: string; text: string }[];
  /** Query → document → how well it answers (1 and up). */
  relevant: Map<string, Map<string, number>>;
  /** Questions that no document answers; empty when the set has none. */
  unanswerable: string[];
}

/**
 * Reads a folder with docs.jsonl ({id, title, text} a line), queries.jsonl ({id, text} a line), qrels.tsv (query,
 * document, relevance) and, where there is one, unanswerable.jsonl ({id, text} a line).
 */
export function readTestSet(folder: string): TestSet {
  const lines = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  const records = (name: string) => lines(name).map((line) => JSON.parse(line) as Record<string, unknown>);
  const relevant = new Map<string, Map<string, number>>();
  for (const line of lines('qrels.tsv')) {
    const [query = '', document = '', grade = ''] = line.split('\t');
    const gain = Number(grade);
    // A line of headings has no number.
    if (!(gain > 0)) continue;
    relevant.set(query, (relevant.get(query) ?? new Map()).set(document, gain));
  }
  const documents = records('docs.jsonl').map(({ id, title, text }) => ({
    id: String(id),
    title: String(title ?? ''),
    text: String(text ?? ''),
  }));
  const queries = records('queries.jsonl')
    .map(({ id, text }) => ({ id: String(id), text: String(text) }))
    .filter(({ id }) => relevant.has(id));
  const without = existsSync(join(folder, 'unanswerable.jsonl')) ? records('unanswerable.jsonl') : [];
  return { documents, queries, relevant, unanswerable: without.map(({ text }) => String(text)) };
}
