import type { CostPlanBudget, CostPlanReply, CostPlanRow } from '../conversation/reply';
import { contentToMarkdown, escapeMarkdown } from './escape-markdown';
import { fitText } from './fit-text';
import { presentOwn } from './present-own';
import { presentSource } from './present-source';

/** Most rows of each list, and written characters of the note on funding. */
const maxRows = 10;
const fundingBudget = 2000;

/** A cost plan as card data; one person needs no price of each beside the total. */
export function presentCostPlan(reply: CostPlanReply) {
  const { several } = reply;
  const rows = (given: readonly CostPlanRow[]) =>
    given.slice(0, maxRows).map((row, at) => {
      // A section is named once for the rows that it tells one behind the other.
      const isNamed = given[at - 1]?.section === row.section;
      return presentRow(isNamed ? { ...row, section: '' } : row, several);
    });
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    people: escapeMarkdown(reply.people),
    several,
    uncounted: reply.uncounted,
    rows: rows(reply.rows),
    each: several ? escapeMarkdown(reply.each) : '',
    total: escapeMarkdown(reply.total),
    yearly: rows(reply.yearly),
    eachYear: several ? escapeMarkdown(reply.eachYear) : '',
    totalYear: escapeMarkdown(reply.totalYear),
    years: escapeMarkdown(reply.years),
    severalYears: reply.years !== '' && reply.years !== '1',
    yearsTotal: escapeMarkdown(reply.yearsTotal),
    wholeTotal: escapeMarkdown(reply.wholeTotal),
    leads: leadOf(reply),
    // A list of one or none: a card shows a part for each item.
    budget: reply.budget ? [presentBudget(reply.budget)] : [],
    notes: reply.notes,
    unused: escapeMarkdown(reply.unused),
    left: {
      funded: escapeMarkdown(reply.left.funded),
      done: escapeMarkdown(reply.left.done),
      course: escapeMarkdown(reply.left.course),
    },
    priceYear: escapeMarkdown(reply.priceYear),
    untold: escapeMarkdown(reply.untold),
    pricesOf: escapeMarkdown(reply.pricesOf),
    checkWith: escapeMarkdown(reply.checkWith),
    funding: fitText(contentToMarkdown(reply.funding), fundingBudget).text,
    full: reply.full.slice(0, 3),
    ...presentOwn(reply),
    sources: [presentSource(reply.source)],
  };
}

const presentBudget = ({ is, sum, by, heads, courseHeads }: CostPlanBudget) => ({
  is,
  sum: escapeMarkdown(sum),
  by: escapeMarkdown(by),
  heads: escapeMarkdown(heads),
  courseHeads: escapeMarkdown(courseHeads),
});

/** The sum that stands first: what was asked after, then that of all years when these are named, else what is paid to start, else what is paid yearly. */
function leadOf({
  wholeTotal,
  total,
  focus,
  each,
  totalYear,
}: CostPlanReply): 'each' | 'years' | 'start' | 'year' {
  if (focus === 'each' && each !== '') return 'each';
  if (focus === 'year' && totalYear !== '') return 'year';
  if (wholeTotal !== '') return 'years';
  return total !== '' ? 'start' : 'year';
}

function presentRow(row: CostPlanRow, several: boolean) {
  return {
    label: escapeMarkdown(row.label),
    each: escapeMarkdown(row.each),
    heads: escapeMarkdown(row.heads),
    total: escapeMarkdown(row.total),
    section: escapeMarkdown(row.section),
    showEach: several && row.each !== '',
  };
}
