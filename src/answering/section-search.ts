import { LRUCache } from 'lru-cache';
import MiniSearch, { type SearchResult } from 'minisearch';
import { sectionTitle } from '../guidance/taxonomy';
import type { ContentTerms } from './content-terms';
import { highest } from './highest';
import type { IndexedSection } from './indexed-section';
import { fieldBoosts } from './search-options';

/** Sections that hold a term, by position, with what MiniSearch scores them for it. */
interface Postings {
  positions: Int32Array;
  scores: Float64Array;
}

/** Of how many terms, were they to stand in every section, the postings are kept: some 5 KB for each section. */
const termsKept = 400;
/** Joins the terms of a document. No term holds it. */
const separator = '\n';

/** Sections by how well they match a query: score, divided by the best, 0–1. */
export class SectionRanking {
  constructor(
    private readonly sections: readonly IndexedSection[],
    /** By position; 0 where no term stands. */
    readonly scores: Float64Array,
  ) {}

  /** Undefined where no term of the query stands. */
  get(section: IndexedSection): number | undefined {
    return this.scores[section.position] || undefined;
  }

  has(section: IndexedSection): boolean {
    return this.get(section) !== undefined;
  }

  /** The best sections, best first. @param most how many at most */
  best(most: number, isMeant: (section: IndexedSection) => boolean = () => true): IndexedSection[] {
    const at = (position: number) => this.sections[position] as IndexedSection;
    return highest(this.scores, most, (position) => isMeant(at(position))).map(at);
  }
}

/**
 * MiniSearch over sections. What it makes of a query is the sum of what it makes of each term, times the number of terms
 * found. So each term is searched once and its scores kept; to rank all sections then takes a few additions for each.
 */
export class SectionSearch {
  private readonly search = new MiniSearch<Record<string, unknown>>({
    fields: Object.keys(fieldBoosts),
    tokenize: (text) => (text === '' ? [] : text.split(separator)),
    processTerm: (term) => term,
    searchOptions: { boost: fieldBoosts, combineWith: 'OR', tokenize: (term) => [term] },
  });
  private readonly kept: LRUCache<string, Postings>;

  constructor(
    private readonly sections: readonly IndexedSection[],
    content: ContentTerms,
  ) {
    for (const section of sections) this.search.add(toDocument(section, content));
    this.kept = new LRUCache({
      maxSize: Math.max(1, sections.length) * termsKept,
      sizeCalculation: ({ positions }) => 1 + positions.length,
    });
  }

  /** @param terms canonical terms of the query */
  rank(terms: readonly string[]): SectionRanking {
    const scores = new Float64Array(this.sections.length);
    const found = new Uint16Array(this.sections.length);
    terms.forEach((term, index) => {
      const again = terms.indexOf(term) < index;
      this.addTerm(term, scores, again ? null : found);
    });
    let best = 0;
    for (let at = 0; at < scores.length; at++) {
      const score = (scores[at] ?? 0) * (found[at] ?? 0);
      scores[at] = score;
      if (score > best) best = score;
    }
    if (best > 0) for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / best;
    return new SectionRanking(this.sections, scores);
  }

  private addTerm(term: string, scores: Float64Array, found: Uint16Array | null): void {
    const postings = this.postingsOf(term);
    for (let index = 0; index < postings.positions.length; index++) {
      const at = postings.positions[index] ?? 0;
      scores[at] = (scores[at] ?? 0) + (postings.scores[index] ?? 0);
      if (found) found[at] = (found[at] ?? 0) + 1;
    }
  }

  private postingsOf(term: string): Postings {
    const known = this.kept.get(term);
    if (known) return known;
    const positions: number[] = [];
    const scores: number[] = [];
    // Taken as they come, so that nothing is put in order.
    const filter = ({ id, score }: SearchResult): boolean => {
      positions.push(id as number);
      scores.push(score);
      return false;
    };
    this.search.search(term, { filter });
    const postings = { positions: Int32Array.from(positions), scores: Float64Array.from(scores) };
    // What people type without end is not kept.
    if (positions.length > 0) this.kept.set(term, postings);
    return postings;
  }
}

function toDocument(indexed: IndexedSection, content: ContentTerms): Record<string, unknown> {
  const { intervention, section, position, askedTerms } = indexed;
  const terms = (text: string): string => content.termsOf(text).join(separator);
  return {
    id: position,
    name: terms([intervention.title, intervention.shortName, ...intervention.aliases].join(' ; ')),
    title: terms(sectionTitle(section.key)),
    asked: terms([...askedTerms].join(' ')),
    figures: terms(
      section.figures.map(({ label, keywords }) => [label, ...keywords].join(' ; ')).join(' ; '),
    ),
    text: terms([section.text, ...section.questions.map(({ text }) => text)].join(' ')),
  };
}
