import { createRequire } from 'node:module';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import bm25 from 'wink-bm25-text-search';

/** A text to be found. */
export interface SearchDocument {
  id: string;
  title: string;
  text: string;
}

/** Ids of documents, best first. */
export type Search = (query: string) => string[] | Promise<string[]>;

export interface SearchEngine {
  name: string;
  /** Takes in the documents. */
  build(documents: readonly SearchDocument[]): Search | Promise<Search>;
}

/** What is looked at of a ranking. */
const most = 10;
/** A word of the title says more than one of the text. */
const titleBoost = 2;

const wordsOf = (query: string): string[] => query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function miniSearch(name: string, searchOptions: object): SearchEngine {
  return {
    name,
    build(documents) {
      const engine = new MiniSearch<SearchDocument>({ fields: ['title', 'text'], searchOptions });
      engine.addAll(documents);
      return (query) => engine.search(query).map(({ id }) => id as string);
    },
  };
}

const lunrEngine: SearchEngine = {
  name: 'lunr',
  build(documents) {
    const engine = lunr(function () {
      this.ref('id');
      this.field('title', { boost: titleBoost });
      this.field('text');
      for (const document of documents) this.add(document);
    });
    // Its own language of queries gives a meaning to ":" and "-"; words alone have none.
    return (query) => engine.search(wordsOf(query).join(' ')).map(({ ref }) => ref);
  },
};

const flexSearch: SearchEngine = {
  name: 'flexsearch',
  build(documents) {
    const engine = new Document({ document: { id: 'id', index: ['title', 'text'] }, tokenize: 'forward' });
    for (const document of documents) engine.add({ ...document });
    return (query) =>
      engine.search(query, { suggest: true, limit: most, merge: true }).map(({ id }) => String(id));
  },
};

const orama: SearchEngine = {
  name: '@orama/orama',
  async build(documents) {
    const engine = create({
      schema: { id: 'string', title: 'string', text: 'string' } as const,
    });
    await insertMultiple(engine, [...documents]);
    return async (term) => {
      const found = await searchOrama(engine, {
        term,
        properties: ['title', 'text'],
        boost: { title: titleBoost },
        limit: most,
      });
      return found.hits.map(({ id }) => id);
    };
  },
};

/** Its README's way: the language tools that it brings along find, stem and sift the words. */
const wink: SearchEngine = {
  name: 'wink-bm25-text-search',
  build(documents) {
    const from = createRequire(require.resolve('wink-bm25-text-search'));
    const nlp = from('wink-nlp')(from('wink-eng-lite-web-model'));
    const { its } = nlp;
    const engine = bm25();
    engine.defineConfig({ fldWeights: { title: titleBoost, text: 1 } });
    engine.definePrepTasks([
      (text) =>
        nlp
          .readDoc(text)
          .tokens()
          .filter((token: Token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
          .out(its.stem),
    ]);
    for (const { id, title, text } of documents) engine.addDoc({ title, text }, id);
    engine.consolidate();
    return (query) => engine.search(query, most).map(([id]) => id);
  },
};
interface Token {
  out(what: unknown): unknown;
}

const fuse: SearchEngine = {
  name: 'fuse.js',
  build(documents) {
    const keys = [{ name: 'title', weight: titleBoost }, 'text'];
    const engine = new Fuse(documents, { keys, ignoreLocation: true });
    return (query) => engine.search(query, { limit: most }).map(({ item }) => item.id);
  },
};

const sqlite: SearchEngine = {
  name: 'SQLite FTS5',
  build(documents) {
    const { DatabaseSync } = require('node:sqlite') as typeof import('node:sqlite');
    const database = new DatabaseSync(':memory:');
    database.exec(
      `CREATE VIRTUAL TABLE docs USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')`,
    );
    const insert = database.prepare('INSERT INTO docs VALUES (?, ?, ?)');
    database.exec('BEGIN');
    for (const { id, title, text } of documents) insert.run(id, title, text);
    database.exec('COMMIT');
    const find = database.prepare(
      `SELECT id FROM docs WHERE docs MATCH ? ORDER BY bm25(docs, 0, ${titleBoost}, 1) LIMIT ${most}`,
    );
    return (query) => {
      const words = wordsOf(query).map((word) => `"${word}"`);
      return words.length === 0 ? [] : find.all(words.join(' OR ')).map(({ id }) => String(id));
    };
  },
};

/** Search engines from elsewhere, each with the options its own documentation suggests. */
export const searchEngines: readonly SearchEngine[] = [
  miniSearch('MiniSearch, default', {}),
  miniSearch('MiniSearch, README options', { boost: { title: titleBoost }, prefix: true, fuzzy: 0.2 }),
  lunrEngine,
  flexSearch,
  orama,
  wink,
  fuse,
  sqlite,
];
