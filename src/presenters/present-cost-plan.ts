import type { CostPlanReply, CostPlanRow } from '../conversation/reply';
import { contentToMarkdown, escapeMarkdown } from './escape-markdown';
import { fitText } from './fit-text';
import { presentOwn } from './present-own';
import { presentSource } from './present-source';

/** Most rows of each list, and written characters of the note on funding. */
const maxRows = 12;
const fundingBudget = 2000;

/** A cost plan as card data. `people` of 1 or more; one person needs no "each" beside the total. */
export function presentCostPlan(reply: CostPlanReply) {
  const several = reply.people > 1;
  const rows = (given: readonly CostPlanRow[]) =>
    given.slice(0, maxRows).map((row) => presentRow(row, several));
  return {
    heading: escapeMarkdown(reply.interventionTitle),
    people: String(reply.people),
    several,
    rows: rows(reply.rows),
    each: escapeMarkdown(reply.each),
    total: escapeMarkdown(reply.total),
    yearly: rows(reply.yearly),
    checkWith: escapeMarkdown(reply.checkWith),
    funding: fitText(contentToMarkdown(reply.funding), fundingBudget).text,
    full: reply.full.slice(0, 3),
    ...presentOwn(reply),
    sources: [presentSource(reply.source)],
  };
}

function presentRow(row: CostPlanRow, several: boolean) {
  return {
    label: escapeMarkdown(row.label),
    each: escapeMarkdown(row.each),
    total: escapeMarkdown(row.total),
    section: escapeMarkdown(row.section),
    showEach: several && row.each !== '',
  };
}
