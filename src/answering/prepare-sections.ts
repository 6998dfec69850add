import type { Corpus } from '../guidance/corpus';
import { formatFigure, type KeyFigure, numbersOf } from '../guidance/figure';
import type { Intervention, Reference, Section } from '../guidance/intervention';
import { type SectionKey, sectionTitle } from '../guidance/taxonomy';
import { authorsCited, withoutCitations } from './citations';
import type { ContentTerms } from './content-terms';
import { referencesOf } from './content-words';
import type { IndexedFigure, IndexedSection, IndexedStatement } from './indexed-section';
import type { NameFinder } from './name-finder';
import { type Statement, statementsOf } from './statements';

/** What all sections of one heading share. */
type Heading = Pick<IndexedSection, 'titleTerms' | 'phraseTerms' | 'askedPhrases'>;

/** A figure, with the words that stand in a sentence which tells it. */
interface PreparedFigure {
  indexed: IndexedFigure;
  told: readonly string[];
}

/** Makes terms of sections, their statements and figures. Used while the index is built. */
export class SectionPreparer {
  private readonly headings = new Map<SectionKey, Heading>();

  constructor(
    private readonly corpus: Corpus,
    private readonly names: NameFinder,
    private readonly content: ContentTerms,
  ) {}

  /** @param position of the section in the index */
  prepare(intervention: Intervention, section: Section, position: number): IndexedSection {
    const { key, keywords } = section;
    const heading = this.headingOf(key);
    const figures = section.figures.map((figure) => this.prepareFigure(figure, key));
    const statements = [...statementsOf(section), ...referencesOf(intervention, section)].map((statement) =>
      this.prepareStatement(statement, figures, intervention.references),
    );
    return {
      intervention,
      section,
      key,
      position,
      statements,
      figures: figures.map(({ indexed }) => indexed),
      ...heading,
      askedTerms: new Set([
        ...heading.titleTerms,
        ...heading.phraseTerms,
        ...keywords.flatMap((phrase) => this.content.termsOf(phrase)),
      ]),
      textTerms: new Set(statements.flatMap(({ terms }) => [...terms])),
    };
  }

  private headingOf(key: SectionKey): Heading {
    const known = this.headings.get(key);
    if (known) return known;
    const phrases = (this.corpus.vocabulary.sections[key] ?? []).map((each) => this.content.termsOf(each));
    const heading = {
      titleTerms: new Set(this.content.termsOf(sectionTitle(key))),
      phraseTerms: new Set(phrases.flat()),
      askedPhrases: new Set(phrases.map((terms) => [...terms].sort().join(' '))),
    };
    this.headings.set(key, heading);
    return heading;
  }

  private prepareFigure(figure: KeyFigure, section: SectionKey): PreparedFigure {
    const unit = figure.kind === 'money' ? 'cost' : 'unit' in figure ? figure.unit : figure.kind;
    const unitTerms = new Set(this.content.termsOf(unit));
    const words = [figure.label, figure.qualifier ?? '', ...figure.keywords].join(' ; ');
    const named = this.variantsIn(words);
    const terms = new Set([...this.content.termsOf(words), ...unitTerms, ...named]);
    const labelTerms = new Set(this.content.termsOf(figure.label));
    const told = toldBy(figure).flatMap((text) => this.content.wordsOf(text));
    return { indexed: { figure, text: formatFigure(figure), terms, unitTerms, labelTerms, section }, told };
  }

  private prepareStatement(
    statement: Statement,
    figures: readonly PreparedFigure[],
    references: readonly Reference[],
  ): IndexedStatement {
    const { text, lead, before, heading } = statement;
    const named = this.variantsIn(text);
    const context = [lead, before, heading, ...authorsCited(text, references)].join(' ; ');
    return {
      ...statement,
      terms: new Set([...this.content.termsOf(text), ...named]),
      contextTerms: new Set(this.content.termsOf(context)),
      figures: figures.length === 0 ? [] : this.toldIn(text, figures),
    };
  }

  /** Adaptations named in a text, as terms. */
  private variantsIn(text: string): string[] {
    return this.names.find(this.content.wordsOf(text)).variants.map((variant) => `variant:${variant}`);
  }

  /** The figures whose numbers (or whose "weekly") stand in the text. */
  private toldIn(text: string, figures: readonly PreparedFigure[]): IndexedFigure[] {
    const words = this.content.wordsOf(withoutCitations(text));
    return figures
      .filter(({ told }) => told.every((word) => words.includes(word)))
      .map(({ indexed }) => indexed);
  }
}

/** What a sentence that tells the figure must hold. */
function toldBy(figure: KeyFigure): string[] {
  if (figure.kind === 'frequency') return [figure.every];
  return numbersOf(figure).map(String);
}
