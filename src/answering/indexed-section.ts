import type { KeyFigure } from '../guidance/figure';
import type { Intervention, Section } from '../guidance/intervention';
import type { SectionKey } from '../guidance/taxonomy';
import type { Statement } from './statements';

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
  /** Among all sections of the index, from 0. */
  position: number;
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
