import type { CostPlanFound, PricedFigure } from '../answering/outcome';
import type { Heads } from '../answering/plan-request';
import type { Corpus } from '../guidance/corpus';
import { formatFigure } from '../guidance/figure';
import type { Intervention } from '../guidance/intervention';
import { sectionTitle } from '../guidance/taxonomy';
import { assessLink, optionsLink, sectionLink, sourceOf } from './links';
import type { CostPlanBudget, CostPlanReply, CostPlanRow } from './reply';

/** Pounds, from the least to the most. */
interface Span {
  min: number;
  max: number;
}

/** The plan per head and for all, with one-off and yearly costs apart. Sums are of the page's own figures only. */
export function costPlanReply(
  corpus: Corpus,
  intervention: Intervention,
  plan: CostPlanFound,
): CostPlanReply {
  const [first = 'start-up-costs'] = plan.sections;
  const { people, supervised, attending, uncounted, unused = [], untold = [] } = plan.request;
  return {
    kind: 'cost-plan',
    interventionTitle: intervention.title,
    people: formatHeads(people),
    several: people.most > 1,
    uncounted,
    rows: plan.once.map((priced) => rowOf(priced)),
    // What some need and others do not has no price per head.
    each: supervised === null && !attending ? pounds(sumOf(plan.once, one), once) : '',
    total: pounds(sumOf(plan.once), once),
    yearly: plan.yearly.map((priced) => rowOf(priced)),
    eachYear: pounds(sumOf(plan.yearly, one), aYear),
    totalYear: pounds(sumOf(plan.yearly), aYear),
    ...overYears(plan),
    focus: plan.request.focus ?? '',
    budget: budgetOf(plan),
    notes: notesOf(plan),
    unused: unused.join(', '),
    left: leftOf(plan),
    priceYear: priceYearOf(plan, intervention),
    untold: [...plan.untoldOf, ...untold].join(', '),
    pricesOf: plan.untoldOf.length > 0 ? intervention.shortName : '',
    checkWith: intervention.pricesFrom ?? intervention.publisher,
    // Whoever tells of funded places knows of them.
    funding: plan.request.left?.funded ? '' : plan.funding,
    full: plan.sections.slice(0, 2).map((key) => sectionLink(intervention.id, key)),
    assess: assessLink(intervention),
    options: optionsLink(intervention, first),
    source: sourceOf(corpus, intervention, first),
  };
}

const one: Heads = { least: 1, most: 1 };
const once = undefined;
const aYear = 'practitioner a year';

/** The yearly costs of as many years as are planned, alone and with the one-off costs. */
function overYears({ request: { years }, once: paidOnce, yearly }: CostPlanFound) {
  if (years === null || yearly.length === 0) return { years: '', yearsTotal: '', wholeTotal: '' };
  const start = sumOf(paidOnce);
  const perYear = sumOf(yearly);
  const fees = { min: perYear.min * years, max: perYear.max * years };
  const whole = { min: start.min + fees.min, max: start.max + fees.max };
  return { years: String(years), yearsTotal: pounds(fees, once), wholeTotal: pounds(whole, once) };
}

/** The sum that there is to spend beside the costs of the years that are planned, else those to start, else those of a year. */
function budgetOf({ request, once: paidOnce, yearly }: CostPlanFound): CostPlanBudget | null {
  const { budget, uncounted, years } = request;
  if (budget === undefined) return null;
  const sum = pounds({ min: budget, max: budget }, once);
  const start = sumOf(paidOnce);
  const fees = sumOf(yearly);
  const asked = years !== null ? years : paidOnce.length === 0 ? 1 : 0;
  const whole = { min: start.min + fees.min * asked, max: start.max + fees.max * asked };
  const none = { sum, by: '', heads: '', courseHeads: '' };
  if (uncounted)
    return { ...none, is: 'pays', ...headsFor(budget, whole.max, sumOf(paidOnce.slice(0, 1)).max) };
  if (budget >= whole.max)
    return { ...none, is: 'left', by: difference(budget - whole.max, budget - whole.min) };
  if (budget >= whole.min) return { ...none, is: 'maybe' };
  return { ...none, is: 'short', by: difference(whole.min - budget, whole.max - budget) };
}

const notesOf = ({ request: { notes = [] } }: CostPlanFound): CostPlanReply['notes'] => ({
  funded: notes.includes('funded'),
  done: notes.includes('done'),
  shares: notes.includes('shares'),
  time: notes.includes('time'),
  number: notes.includes('number'),
  course: notes.includes('course'),
  nth: notes.includes('nth'),
});

const leftOf = ({ request: { left = {} } }: CostPlanFound): CostPlanReply['left'] => {
  const counted = (heads: Heads | undefined) => (heads ? formatHeads(heads) : '');
  return { funded: counted(left.funded), done: counted(left.done), course: counted(left.course) };
};

/** The year that was asked for, where it is not that in which the prices were read. */
function priceYearOf({ request: { priceYear } }: CostPlanFound, { captured }: Intervention): string {
  return priceYear === undefined || captured.startsWith(String(priceYear)) ? '' : String(priceYear);
}

/** How many a sum pays for, at the price for one and at that of the first of its costs alone. */
function headsFor(budget: number, each: number, first: number) {
  const heads = each > 0 ? Math.floor(budget / each) : 0;
  const alone = first > 0 && first < each ? Math.floor(budget / first) : heads;
  return { heads: `${heads}`, courseHeads: alone > heads ? `${alone}` : '' };
}

const difference = (min: number, max: number): string => pounds({ min, max }, once) || '£0';

/** The heading above the rows says whether they are paid once or every year. */
function rowOf(priced: PricedFigure): CostPlanRow {
  const { figure, heads } = priced;
  return {
    // How exact the page is with each price is said once, of all.
    label: figure.figure.label,
    each: pounds(sumOf([priced], one), once),
    heads: formatHeads(heads),
    total: pounds(sumOf([priced]), once),
    section: sectionTitle(figure.section),
  };
}

const formatHeads = ({ least, most }: Heads): string => (least === most ? `${most}` : `${least}–${most}`);

/** Sum of prices, for those who need each or for so many; a range of prices or of people stays a range. */
function sumOf(priced: readonly PricedFigure[], people?: Heads): Span {
  const sum = { min: 0, max: 0 };
  for (const { figure, heads } of priced) {
    if (figure.figure.kind !== 'money') continue;
    const { value, min, max } = figure.figure;
    const { least, most } = people ?? heads;
    sum.min += (value ?? min ?? 0) * least;
    sum.max += (value ?? max ?? min ?? 0) * most;
  }
  return sum;
}

/** Empty for nothing at all. */
function pounds({ min, max }: Span, per: typeof aYear | undefined): string {
  if (max === 0) return '';
  const span = min === max ? { value: min } : { min, max };
  const sum = { kind: 'money', currency: 'GBP', key: 'total', label: 'total', keywords: [] } as const;
  return formatFigure({ ...sum, keywords: [], per, ...span });
}
