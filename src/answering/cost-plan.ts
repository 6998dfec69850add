import { withoutRepeats } from './choose-figures';
import { joinNumbers } from './counted-words';
import type { GuidanceIndex, IndexedFigure } from './guidance-index';
import { normaliseWords } from './normalise';
import type { CostPlanFound } from './outcome';
import { PhraseTable, stemOf } from './phrase-table';
import type { Question } from './question';
import type { Topic } from './topic';

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
  /** The course; left out where it was done before. */
  training: boolean;
  supervision: boolean;
  membership: boolean;
}

/** Reads requests such as "two nurses through training including supervision" or "cost for 3 practitioners". */
export class PlanReader {
  private readonly people = new PhraseTable<true>();
  private readonly leftOut = new PhraseTable<'supervision' | 'all but the course' | 'course'>();

  constructor(private readonly index: GuidanceIndex) {
    const { people, costPlan } = index.corpus.vocabulary;
    for (const phrase of people) this.people.add(normaliseWords(phrase), true);
    for (const phrase of costPlan.withoutSupervision) this.leftOut.add(normaliseWords(phrase), 'supervision');
    for (const phrase of costPlan.supervisionOnly) this.leftOut.add(normaliseWords(phrase), 'course');
    for (const phrase of costPlan.courseOnly) this.leftOut.add(normaliseWords(phrase), 'all but the course');
  }

  /**
   * What to plan for; null when the words do not ask for the cost of a number of people.
   * @param before the topic so far: "what about 5?" and "without supervision" change the plan before
   */
  read(text: string, question: Question, before: Topic | null): PlanRequest | null {
    const { lexicon, spelling } = this.index;
    const counted = joinNumbers(normaliseWords(text));
    const words = lexicon.spellOut(counted).map((word) => spelling.correct(word));
    const out = this.leftOut.matchesIn(words.map(stemOf));
    const alone = onlyNumber.test(words.join(' '));
    const planned = before !== null && before.people !== null;
    const goesOn = planned ? out.size > 0 || alone : alone && before?.kinds.includes('money') === true;
    const named = this.peopleIn(words) ?? (goesOn ? numberIn(words) : null);
    const people = named ?? (goesOn ? (before?.people ?? null) : null);
    // The page prices the intervention itself, not its adaptations.
    if (question.variants.length > 0) return null;
    if (people === null || !(goesOn || asksForCost(question, words))) return null;
    return { people, ...this.partsIn(words, question, out) };
  }

  /** What of the way to a practitioner is to be priced. */
  private partsIn(
    words: string[],
    question: Question,
    out: ReadonlySet<string>,
  ): Omit<PlanRequest, 'people'> {
    const courseOnly = out.has('all but the course');
    const supervision = !courseOnly && !out.has('supervision');
    const training = !(supervision && (out.has('course') || asksForSupervisionOnly(question, words)));
    return { training, supervision, membership: !courseOnly };
  }

  /** All the people counted in the words ("3 nurses and 2 psychologists" are 5); null when none are. */
  private peopleIn(words: string[]): number | null {
    const stems = words.map(stemOf);
    let sum = 0;
    for (const [index, word] of words.entries()) {
      const isCounted = /^\d{1,3}$/.test(word) && !ofThem.test(words.slice(index + 1, index + 3).join(' '));
      if (isCounted && this.countsPeople(words, stems, index))
        sum += Number(word) * teamsBefore(words, index);
    }
    return sum >= 1 && sum <= mostPeople ? sum : null;
  }

  private countsPeople(words: string[], stems: string[], index: number): boolean {
    for (let ahead = 1; ahead <= reach; ahead++) {
      if (/^\d+$/.test(words[index + ahead] ?? '')) break;
      if (this.people.match(stems, index + ahead)) return true;
    }
    const team = words.slice(Math.max(0, index - 2), index).join(' ');
    return (
      /\b(team|group|cohort) of$/.test(team) || (words[index - 1] === 'for' && index === words.length - 1)
    );
  }
}

/** "2 of them" are among those that were counted. */
const ofThem = /^of (?:them|these|those|whom|us)$/;

/** "3 teams of 4": how many teams of so many; 1 where none are counted. */
function teamsBefore(words: readonly string[], index: number): number {
  const [teams = '', noun = '', of] = words.slice(Math.max(0, index - 3), index);
  return of === 'of' && /^(?:team|group|cohort|ward)s$/.test(noun) && /^\d{1,2}$/.test(teams)
    ? Number(teams)
    : 1;
}

/** Supervision is asked for, not training with it. */
function asksForSupervisionOnly({ terms }: Question, words: string[]): boolean {
  const asked = terms.some(({ term }) => term === supervisionTerm);
  const training = terms.some(({ term }) => trainingTerms.includes(term));
  return (
    asked && !training && !/\b(?:includ\w*|incl?|with|plus|and)(?: the| all)? supervis/.test(words.join(' '))
  );
}

/** "what about 5", "for 4 people", "and 6": a message of little but a number. */
const onlyNumber =
  /^(?:(?:and|or|what|how|about|if|for|say|make|it|we|had|with|people|staff|is|that)\s+)*\d{1,3}(?:\s+(?:people|staff|of|us|them))*$/;

function numberIn(words: string[]): number | null {
  const number = Number(words.find((word) => /^\d{1,3}$/.test(word)) ?? Number.NaN);
  return number >= 1 && number <= mostPeople ? number : null;
}

const bought = [...trainingTerms, ...['supervision', 'membership'].map(stemOf)];
/** "The total for …", "what would … come to": of what is bought, money is meant. */
const sums = /\b(?:total|altogether|all in|in all|comes? to|add up to|the lot|whole lot)\b/;

/** Money is asked for, or training or supervision with no other kind of figure in mind. */
function asksForCost({ kinds, terms }: Question, words: string[]): boolean {
  if (kinds.has('money')) return true;
  const sum = kinds.size === 0 && sums.test(words.join(' '));
  if (sum && terms.some(({ term }) => bought.includes(term))) return true;
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
  const once = per('practitioner').filter(({ terms }) =>
    terms.has(supervisionTerm) ? request.supervision : request.training,
  );
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
