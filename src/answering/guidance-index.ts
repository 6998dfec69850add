import { LRUCache } from 'lru-cache';
import type { Corpus } from '../guidance/corpus';
import type { FigureKind } from '../guidance/figure';
import type { Intervention } from '../guidance/intervention';
import { ContentTerms } from './content-terms';
import { stemTextOf, textsOf, wordsOfIntents } from './content-words';
import type { IndexedFigure, IndexedSection } from './indexed-section';
import { Lexicon } from './lexicon';
import { NameFinder } from './name-finder';
import { SectionPreparer } from './prepare-sections';
import { type SectionRanking, SectionSearch } from './section-search';
import { Spelling } from './spelling';

export type { IndexedFigure, IndexedSection, IndexedStatement } from './indexed-section';

/** Rankings kept: those of the readings of one message. */
const mostRankings = 16;

/** The guidance, prepared once for asking: sections and statements as terms, MiniSearch over sections, names, spelling. */
export class GuidanceIndex {
  readonly lexicon: Lexicon;
  readonly names: NameFinder;
  readonly spelling: Spelling;
  readonly sections: IndexedSection[] = [];
  private readonly byIntervention = new Map<string, IndexedSection[]>();
  /** All stems of an intervention's text and tags, in order, for phrases. */
  private readonly stemText = new Map<string, string>();
  private readonly statementFrequency = new Map<string, number>();
  private statementCount = 0;
  /** One question is put to many interventions in turn; the search is the same for all. */
  private readonly ranked = new LRUCache<string, SectionRanking>({ max: mostRankings });
  private readonly search: SectionSearch;

  constructor(readonly corpus: Corpus) {
    this.lexicon = new Lexicon(corpus.vocabulary);
    this.names = new NameFinder(corpus);
    const content = new ContentTerms(this.lexicon);
    const preparer = new SectionPreparer(corpus, this.names, content);
    const words = this.lexicon.words();
    // One intervention after the other, so that what was made of its texts is still there when they come again.
    for (const intervention of corpus.interventions) {
      for (const text of textsOf(intervention)) for (const word of content.wordsOf(text)) words.push(word);
      this.stemText.set(intervention.id, stemTextOf(intervention, content));
      this.add(intervention, preparer);
    }
    this.spelling = new Spelling(words, [...this.lexicon.rareWords(), ...wordsOfIntents(corpus)]);
    this.search = new SectionSearch(this.sections, content);
  }

  /** Sections of one intervention; empty when it is unknown. */
  sectionsOf(interventionId: string): readonly IndexedSection[] {
    return this.byIntervention.get(interventionId) ?? [];
  }

  /** All figures of a kind, of all interventions. */
  figures(kind: FigureKind): IndexedFigure[] {
    return this.sections.flatMap(({ figures }) => figures.filter(({ figure }) => figure.kind === kind));
  }

  /** True when the intervention's text or tags hold the phrase. @param phrase stems joined by spaces */
  mentions(interventionId: string, phrase: string): boolean {
    return this.stemText.get(interventionId)?.includes(` ${phrase} `) ?? false;
  }

  /** Inverse frequency of a term among statements; words that the content lacks weigh the most. Always > 0. */
  idf(term: string): number {
    const frequency = this.statementFrequency.get(term) ?? 0;
    return Math.log(1 + (this.statementCount - frequency + 0.5) / (frequency + 0.5));
  }

  /** True when any statement, figure or section name holds the term. */
  knows(term: string): boolean {
    return this.statementFrequency.has(term);
  }

  /** All sections by how well they match. @param terms canonical terms of the query */
  rankSections(terms: readonly string[]): SectionRanking {
    const query = terms.join(' ');
    const known = this.ranked.get(query);
    if (known) return known;
    const ranked = this.search.rank(terms);
    this.ranked.set(query, ranked);
    return ranked;
  }

  private add(intervention: Intervention, preparer: SectionPreparer): void {
    const own: IndexedSection[] = [];
    for (const section of intervention.sections) {
      const indexed = preparer.prepare(intervention, section, this.sections.length);
      own.push(indexed);
      this.sections.push(indexed);
      this.count(indexed);
    }
    this.byIntervention.set(intervention.id, own);
  }

  private count({ statements, askedTerms }: IndexedSection): void {
    for (const { terms, figures } of statements) {
      this.statementCount++;
      const all =
        figures.length === 0
          ? terms
          : new Set([terms, ...figures.map((f) => f.terms)].flatMap((each) => [...each]));
      for (const term of all) this.statementFrequency.set(term, (this.statementFrequency.get(term) ?? 0) + 1);
    }
    // Words by which sections are asked for count once each, so that they are known but not common.
    for (const term of askedTerms)
      if (!this.statementFrequency.has(term)) this.statementFrequency.set(term, 1);
  }
}
