import type { IndexedFigure } from '../answering/guidance-index';
import type { CostPlanFound } from '../answering/outcome';
import type { Corpus } from '../guidance/corpus';
import { formatFigure, type KeyFigure } from '../guidance/figure';
import type { Intervention } from '../guidance/intervention';
import { sectionTitle } from '../guidance/taxonomy';
import { labelOf } from './facts';
import { assessLink, optionsLink, sectionLink, sourceOf } from './links';
import type { CostPlanReply, CostPlanRow } from './reply';

/** The plan per head and for all, with one-off and yearly costs apart. Sums are of the page's own figures only. */
export function costPlanReply(
  corpus: Corpus,
  intervention: Intervention,
  plan: CostPlanFound,
): CostPlanReply {
  const [first = 'start-up-costs'] = plan.sections;
  return {
    kind: 'cost-plan',
    interventionTitle: intervention.title,
    people: plan.people,
    rows: plan.once.map((figure) => rowOf(figure, plan.people)),
    each: formatFigure(sumOf(plan.once, 1)),
    total: formatFigure(sumOf(plan.once, plan.people)),
    yearly: plan.yearly.map((figure) => rowOf(figure, plan.people)),
    checkWith: intervention.pricesFrom ?? intervention.publisher,
    funding: plan.funding,
    full: plan.sections.slice(0, 2).map((key) => sectionLink(intervention.id, key)),
    assess: assessLink(intervention),
    options: optionsLink(intervention, first),
    source: sourceOf(corpus, intervention, first),
  };
}

function rowOf(figure: IndexedFigure, people: number): CostPlanRow {
  return {
    label: labelOf(figure.figure),
    each: figure.text,
    total: formatFigure(sumOf([figure], people)),
    section: sectionTitle(figure.section),
  };
}

/** Sum of money figures for a number of people; a range stays a range. */
function sumOf(figures: readonly IndexedFigure[], people: number): KeyFigure {
  let min = 0;
  let max = 0;
  let per: 'practitioner a year' | undefined;
  for (const { figure } of figures) {
    if (figure.kind !== 'money') continue;
    min += (figure.value ?? figure.min ?? 0) * people;
    max += (figure.value ?? figure.max ?? figure.min ?? 0) * people;
    if (figure.per === 'practitioner a year') per = figure.per;
  }
  const span = min === max ? { value: min } : { min, max };
  return { kind: 'money', currency: 'GBP', key: 'total', label: 'total', keywords: [], per, ...span };
}
