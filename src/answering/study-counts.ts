import { citedNumbers } from './citations';
import type { GuidanceIndex, IndexedFigure } from './guidance-index';
import type { Found } from './outcome';
import { stemOf } from './phrase-table';
import { everydayWeight, type Question } from './question';

const evidenceTerm = stemOf('evidence');
/** "How many IPT studies" counts them; "how many sessions did the studies have" does not. */
const countsStudies = /\b(?:how many|number of)(?: \w+)? (?:studies|trials|rcts)\b/;
/** Small words that change nothing about what is counted. */
const mostWords = 9;

/** Counts the studies of an intervention that is named: one figure of each paper that the page tells of. */
export class StudyCounts {
  constructor(private readonly index: GuidanceIndex) {}

  /** Null when other studies are counted, or only those of one paper or age. */
  find(id: string, question: Question): Found | null {
    const { kinds, terms, words, interventions, variants } = question;
    if (!kinds.has('count') || !interventions.includes(id) || variants.length > 0) return null;
    const telling = terms.filter(({ weight }) => weight > everydayWeight);
    const isOnly = telling.length > 0 && telling.every(({ term }) => term === evidenceTerm);
    if (!isOnly || words.length > mostWords || !countsStudies.test(words.join(' '))) return null;
    const figures = this.figuresOf(id);
    if (figures.length < 2) return null;
    const sections = [...new Set(figures.map(({ section }) => section))];
    return {
      kind: 'answer',
      band: 'high',
      interventionId: id,
      figures,
      profile: [],
      passages: [],
      sections,
      related: [],
    };
  }

  /** Of each paper the first figure that counts studies of the intervention by its label or keywords. */
  private figuresOf(id: string): IndexedFigure[] {
    const shortName = this.index.sectionsOf(id)[0]?.intervention.shortName ?? '';
    const papers = new Set<number>();
    return this.index
      .sectionsOf(id)
      .flatMap(({ figures }) => figures)
      .filter(({ figure }) => figure.kind === 'count' && isOf(shortName, figure))
      .filter(({ figure, unitTerms }) => {
        const [paper] = citedNumbers(figure.label);
        const isStudy = [...unitTerms].some((term) => term === evidenceTerm || term === comparisonTerm);
        return isStudy && paper !== undefined && !papers.has(paper) && papers.add(paper);
      });
  }
}

const comparisonTerm = stemOf('comparisons');

const isOf = (shortName: string, { label, keywords }: IndexedFigure['figure']): boolean =>
  [label, ...keywords].some((text) => text.split(/[\s-]/).includes(shortName));
