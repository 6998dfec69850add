import { withoutRepeats } from './choose-figures';
import type { GuidanceIndex, IndexedFigure } from './guidance-index';
import { normaliseWords } from './normalise';
import type { CostPlanFound } from './outcome';
import { PhraseTable, stemOf } from './phrase-table';
import type { Question } from './question';

/** More people than this is a slip of the finger, or a question about something else. */
const mostPeople = 500;
/** How many words may stand between the number and the noun ("three of our senior nurses"). */
const reach = 3;
const trainingTerms = ['training', 'course', 'accreditation'].map(stemOf);
/** With one of these the message asks something else about the people in it. */
const interrogatives = new Set(
  'what which who how when where why is are can could do does should'.split(' '),
);
const supervisionTerm = stemOf('supervision');

export interface PlanRequest {
  people: number;
  supervision: boolean;
  membership: boolean;
}

/** Reads requests such as "two nurses through training including supervision" or "cost for 3 practitioners". */
export class PlanReader {
  private readonly people = new PhraseTable<true>();
  private readonly leftOut = new PhraseTable<'supervision' | 'all but the course'>();

  constructor(private readonly index: GuidanceIndex) {
    const { people, costPlan } = index.corpus.vocabulary;
    for (const phrase of people) this.people.add(normaliseWords(phrase), true);
    for (const phrase of costPlan.withoutSupervision) this.leftOut.add(normaliseWords(phrase), 'supervision');
    for (const phrase of costPlan.courseOnly) this.leftOut.add(normaliseWords(phrase), 'all but the course');
  }

  /** What to plan for; null when the words do not ask for the cost of a number of people. */
  read(text: string, question: Question): PlanRequest | null {
    const words = normaliseWords(text).map((word) => this.index.spelling.correct(word));
    const people = this.peopleIn(words);
    if (people === null || !asksForCost(question, words)) return null;
    const out = this.leftOut.matchesIn(words.map(stemOf));
    const courseOnly = out.has('all but the course');
    return { people, supervision: !courseOnly && !out.has('supervision'), membership: !courseOnly };
  }

  private peopleIn(words: string[]): number | null {
    const stems = words.map(stemOf);
    for (const [index, word] of words.entries()) {
      if (!/^\d{1,3}$/.test(word)) continue;
      const number = Number(word);
      if (number < 2 || number > mostPeople) continue;
      for (let ahead = 1; ahead <= reach; ahead++) {
        if (this.people.match(stems, index + ahead)) return number;
      }
      const team = words.slice(Math.max(0, index - 2), index).join(' ');
      if (
        /\b(team|group|cohort) of$/.test(team) ||
        (words[index - 1] === 'for' && index === words.length - 1)
      ) {
        return number;
      }
    }
    return null;
  }
}

/** Money is asked for, or training or supervision with no other kind of figure in mind. */
function asksForCost({ kinds, terms }: Question, words: string[]): boolean {
  if (kinds.has('money')) return true;
  if (words.some((word) => interrogatives.has(word))) return false;
  const training = terms.some(({ term }) => trainingTerms.includes(term));
  return kinds.size === 0 && training;
}

/** The plan for an intervention; null when its page gives no prices per practitioner. */
export function planCosts(
  index: GuidanceIndex,
  interventionId: string,
  request: PlanRequest,
): CostPlanFound | null {
  const sections = index.sectionsOf(interventionId);
  const money = sections.flatMap(({ figures }) => figures).filter(({ figure }) => figure.kind === 'money');
  const per = (unit: string) =>
    byKey(withoutRepeats(money.filter(({ figure }) => figure.kind === 'money' && figure.per === unit)));
  const once = per('practitioner').filter(({ terms }) => request.supervision || !terms.has(supervisionTerm));
  const yearly = request.membership ? per('practitioner a year') : [];
  if (once.length === 0) return null;
  const quoted = [...new Set([...once, ...yearly].map(({ section }) => section))];
  return {
    kind: 'cost-plan',
    interventionId,
    people: request.people,
    once,
    yearly,
    funding: fundingIn(index, interventionId),
    sections: quoted,
  };
}

/** One figure per fact: where two sections tell the same price, the first stands for both. */
function byKey(figures: IndexedFigure[]): IndexedFigure[] {
  return figures.filter(
    ({ figure }, position) => figures.findIndex((other) => other.figure.key === figure.key) === position,
  );
}

function fundingIn(index: GuidanceIndex, interventionId: string): string {
  const statements = index.sectionsOf(interventionId).flatMap(({ statements: own }) => own);
  return statements.find(({ terms, kind }) => terms.has('fund') && kind === 'sentence')?.text ?? '';
}
