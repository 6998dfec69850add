import type { GuidanceIndex, IndexedFigure, IndexedSection, IndexedStatement } from './guidance-index';
import type { Found } from './outcome';
import { stemOf } from './phrase-table';
import { everydayWeight, type Question } from './question';
import { quote } from './quote';

const articles = '(?:the |those |these |all )?';
const amount =
  'how many|how much|what(?: share| percentage| percent| proportion| fraction| number)?|number|share|percentage|percent|proportion';
/** "How many of the 331 …", "what share of the 331 …", "of the 331, how many …". */
const ofAll = new RegExp(
  `\\b(?:${amount}) (?:out )?of ${articles}(\\d+)\\b|\\b(?:of|out of) ${articles}(\\d+)\\b.{0,30}\\bhow many\\b`,
);
/** "How many teenagers in the 38", "55 studies, how many of them …": only where it is said what is counted. */
const within = new RegExp(
  `\\bhow many .{0,25}\\b(?:of|in|among) ${articles}(\\d+)\\b|\\b(\\d+) (?:studies|trials|rcts|comparisons) .{0,15}\\bhow many\\b`,
);

interface Told {
  section: IndexedSection;
  statement: IndexedStatement;
}

/** Answers how many of a number that the page counts are something, by the sentence that tells it ("35 of the 331"). */
export class ShareOf {
  constructor(private readonly index: GuidanceIndex) {}

  /** Null when no share is asked, or the page tells none that fits every word. */
  find(id: string, question: Question): Found | null {
    if (!question.kinds.has('count') && question.kinds.size > 0) return null;
    // How many people took part is no share of the studies.
    if (question.terms.some(({ term }) => term === peopleTerm)) return null;
    const said = question.words.join(' ');
    const match = ofAll.exec(said) ?? (this.tellsWhat(question) ? within.exec(said) : null);
    const whole = match?.[1] ?? match?.[2];
    if (whole === undefined) return null;
    const [told] = this.toldOf(id, whole, question);
    if (!told) return null;
    const { section, statement } = told;
    return {
      kind: 'answer',
      band: 'high',
      interventionId: id,
      figures: statement.figures.filter(({ figure }) => isShare(figure, whole, statement.text)),
      profile: [],
      passages: [{ section: section.key, text: quote(section.statements, [statement], 0) }],
      sections: [section.key],
      related: [],
    };
  }

  /** True when more than a number of studies is named. */
  private tellsWhat({ interventions, terms }: Question): boolean {
    return (
      interventions.length > 0 ||
      terms.some(({ term, weight }) => weight === 1 && term !== studyTerm && !/^\d+$/.test(term))
    );
  }

  private toldOf(id: string, whole: string, { terms }: Question): Told[] {
    const share = new RegExp(`\\b\\d+ of the ${whole}\\b`);
    const telling = terms.filter(({ term, weight }) => weight > everydayWeight && term !== whole);
    return this.index
      .sectionsOf(id)
      .flatMap((section) =>
        section.statements
          .filter(({ text, terms: held }) => share.test(text) && telling.every(({ term }) => held.has(term)))
          .map((statement) => ({ section, statement })),
      );
  }
}

/** The word under which the vocabulary puts studies and trials. */
const studyTerm = stemOf('evidence');
const peopleTerm = stemOf('participant');

/** A number of the sentence may stand for something else too ("10 %", "10 RCTs"), of which another paper tells. */
function isShare(figure: IndexedFigure['figure'], whole: string, text: string): boolean {
  const [cited = ''] = /\(\d+\)/.exec(text) ?? [];
  return figure.kind === 'count' && String(figure.value) !== whole && figure.label.includes(cited);
}
