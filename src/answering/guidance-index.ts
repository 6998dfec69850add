import MiniSearch from 'minisearch';
import type { Corpus } from '../guidance/corpus';
import { type FigureKind, formatFigure, type KeyFigure } from '../guidance/figure';
import type { Intervention, Reference, Section } from '../guidance/intervention';
import { type SectionKey, sectionTitle } from '../guidance/taxonomy';
import { authorsCited, withoutCitations } from './citations';
import { contentWords, referencesOf, stemTextOf, wordsOfIntents } from './content-words';
import { Lexicon } from './lexicon';
import { NameFinder } from './name-finder';
import { normaliseWords } from './normalise';
import { fieldBoosts } from './search-options';
import { Spelling } from './spelling';
import { type Statement, statementsOf } from './statements';

export interface IndexedFigure {
  figure: KeyFigure;
  text: string;
  /** Words of what it measures, and of the unit it is counted in. */
  terms: ReadonlySet<string>;
  unitTerms: ReadonlySet<string>;
  /** Words of the label alone. */
  labelTerms: ReadonlySet<string>;
  section: SectionKey;
}

export interface IndexedStatement extends Statement {
  terms: ReadonlySet<string>;
  /** Terms of the list's lead-in and of the sub-heading above. */
  contextTerms: ReadonlySet<string>;
  /** Figures of the section whose number stands in the statement. */
  figures: IndexedFigure[];
}

export interface IndexedSection {
  intervention: Intervention;
  section: Section;
  key: SectionKey;
  statements: IndexedStatement[];
  figures: IndexedFigure[];
  /** Terms of the title, of the words by which staff ask for the section, and of its keywords. */
  askedTerms: ReadonlySet<string>;
  titleTerms: ReadonlySet<string>;
  /** Terms of the phrases by which staff ask for such a section of any intervention. */
  phraseTerms: ReadonlySet<string>;
  /** The phrases by which staff ask for the section, each as its terms in alphabetical order. */
  askedPhrases: ReadonlySet<string>;
  textTerms: ReadonlySet<string>;
}

interface SectionDocument {
  id: number;
  name: string;
  title: string;
  asked: string;
  figures: string;
  text: string;
}

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
  private lastQuery: string | null = null;
  private lastRanked: ReadonlyMap<IndexedSection, number> = new Map();
  private readonly search: MiniSearch<SectionDocument>;

  constructor(readonly corpus: Corpus) {
    this.lexicon = new Lexicon(corpus.vocabulary);
    this.names = new NameFinder(corpus);
    this.spelling = new Spelling(
      [...this.lexicon.words(), ...contentWords(corpus)],
      [...this.lexicon.rareWords(), ...wordsOfIntents(corpus)],
    );
    for (const intervention of corpus.interventions) {
      const own = intervention.sections.map((section) => this.prepare(intervention, section));
      this.byIntervention.set(intervention.id, own);
      this.sections.push(...own);
      this.stemText.set(intervention.id, stemTextOf(intervention));
    }
    this.search = new MiniSearch<SectionDocument>({
      fields: Object.keys(fieldBoosts),
      tokenize: (text) => this.lexicon.termsOf(text),
      processTerm: (term) => term,
      searchOptions: { boost: fieldBoosts, combineWith: 'OR' },
    });
    this.search.addAll(this.sections.map(toDocument));
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

  /**
   * MiniSearch over all sections: section → score, divided by the best, 0–1.
   * @param terms canonical terms of the query
   */
  rankSections(terms: readonly string[]): ReadonlyMap<IndexedSection, number> {
    const query = terms.join(' ');
    // One question is put to many interventions in turn; the search is the same for all.
    if (query === this.lastQuery) return this.lastRanked;
    const ranked = new Map<IndexedSection, number>();
    this.lastQuery = query;
    this.lastRanked = ranked;
    if (terms.length === 0) return ranked;
    const hits = this.search.search(query, { tokenize: (text) => text.split(' ') });
    const best = hits[0]?.score ?? 1;
    for (const hit of hits) {
      const section = this.sections[hit.id as number];
      if (section) ranked.set(section, hit.score / best);
    }
    return ranked;
  }

  private prepare(intervention: Intervention, section: Section): IndexedSection {
    const phrases = this.corpus.vocabulary.sections[section.key] ?? [];
    const figures = section.figures.map((figure) => this.prepareFigure(figure, section.key));
    const titleTerms = new Set(this.lexicon.termsOf(sectionTitle(section.key)));
    const askedTerms = new Set([
      ...titleTerms,
      ...[...phrases, ...section.keywords].flatMap((phrase) => this.lexicon.termsOf(phrase)),
    ]);
    const statements = [...statementsOf(section), ...referencesOf(intervention, section)].map((statement) =>
      this.prepareStatement(statement, figures, intervention.references),
    );
    const textTerms = new Set(statements.flatMap((statement) => [...statement.terms]));
    for (const statement of statements)
      this.count([...statement.terms, ...statement.figures.flatMap((f) => [...f.terms])]);
    // Words by which sections are asked for count once each, so that they are known but not common.
    for (const term of askedTerms)
      if (!this.statementFrequency.has(term)) this.statementFrequency.set(term, 1);
    const askedPhrases = new Set(phrases.map((phrase) => this.lexicon.termsOf(phrase).sort().join(' ')));
    const key = section.key;
    const phraseTerms = new Set(phrases.flatMap((phrase) => this.lexicon.termsOf(phrase)));
    return {
      intervention,
      section,
      key,
      statements,
      figures,
      askedTerms,
      askedPhrases,
      titleTerms,
      phraseTerms,
      textTerms,
    };
  }

  private count(terms: string[]): void {
    this.statementCount++;
    for (const term of new Set(terms)) {
      this.statementFrequency.set(term, (this.statementFrequency.get(term) ?? 0) + 1);
    }
  }

  private prepareFigure(figure: KeyFigure, section: SectionKey): IndexedFigure {
    const unit = figure.kind === 'money' ? 'cost' : 'unit' in figure ? figure.unit : figure.kind;
    const unitTerms = new Set(this.lexicon.termsOf(unit));
    const words = [figure.label, figure.qualifier ?? '', ...figure.keywords].join(' ; ');
    const terms = new Set([...this.lexicon.termsOf(words), ...unitTerms]);
    const labelTerms = new Set(this.lexicon.termsOf(figure.label));
    return { figure, text: formatFigure(figure), terms, unitTerms, labelTerms, section };
  }

  private prepareStatement(
    statement: Statement,
    figures: IndexedFigure[],
    references: readonly Reference[],
  ): IndexedStatement {
    const words = normaliseWords(statement.text);
    const told = normaliseWords(withoutCitations(statement.text));
    const named = this.names.find(words).variants.map((variant) => `variant:${variant}`);
    return {
      ...statement,
      terms: new Set([...this.lexicon.termsOf(statement.text), ...named]),
      contextTerms: new Set(
        this.lexicon.termsOf(
          [statement.lead, statement.heading, ...authorsCited(statement.text, references)].join(' ; '),
        ),
      ),
      figures: figures.filter((figure) => stands(figure.figure, told)),
    };
  }
}

/** True when the figure's numbers (or its "weekly") stand in the words. */
function stands(figure: KeyFigure, words: string[]): boolean {
  if (figure.kind === 'frequency') return normaliseWords(figure.every).every((word) => words.includes(word));
  const value = 'value' in figure ? figure.value : undefined;
  const numbers = [value, figure.min, figure.max].filter((number) => number !== undefined);
  return numbers.every((number) => normaliseWords(String(number)).every((word) => words.includes(word)));
}

function toDocument(indexed: IndexedSection, id: number): SectionDocument {
  const { intervention, section } = indexed;
  return {
    id,
    name: [intervention.title, intervention.shortName, ...intervention.aliases].join(' ; '),
    title: sectionTitle(section.key),
    asked: [...indexed.askedTerms].join(' '),
    figures: section.figures.map((figure) => [figure.label, ...figure.keywords].join(' ; ')).join(' ; '),
    text: `${section.text} ${section.questions.map((question) => question.text).join(' ')}`,
  };
}
