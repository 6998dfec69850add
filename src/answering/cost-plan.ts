import { withoutRepeats } from './choose-figures';
import { supervisionTerm } from './field-terms';
import type { GuidanceIndex, IndexedFigure } from './guidance-index';
import type { CostPlanFound } from './outcome';
import type { PlanRequest } from './plan-request';

/** The plan for an intervention; null when its page gives no prices per practitioner, or an adaptation has its own. */
export function planCosts(
  index: GuidanceIndex,
  interventionId: string,
  request: PlanRequest,
): CostPlanFound | null {
  const sections = index.sectionsOf(interventionId);
  const money = sections.flatMap(({ figures }) => figures).filter(({ figure }) => figure.kind === 'money');
  const { adaptations = [] } = request;
  if (money.some(({ terms }) => adaptations.some((name) => terms.has(`variant:${name}`)))) return null;
  const per = (unit: string) =>
    byKey(withoutRepeats(money.filter(({ figure }) => figure.kind === 'money' && figure.per === unit)));
  const { people, supervised, members, attending = people } = request;
  const once = per('practitioner')
    .map((figure) => ({ figure, isSupervision: figure.terms.has(supervisionTerm) }))
    .filter(({ isSupervision }) => (isSupervision ? request.supervision : request.training))
    .map(({ figure, isSupervision }) => ({
      figure,
      heads: isSupervision ? (supervised ?? people) : attending,
    }))
    .filter(({ heads }) => heads.most > 0);
  const yearly = request.membership
    ? per('practitioner a year').map((figure) => ({ figure, heads: members ?? people }))
    : [];
  if (once.length + yearly.length === 0) return null;
  const quoted = [...new Set([...once, ...yearly].map(({ figure }) => figure.section))];
  return {
    kind: 'cost-plan',
    interventionId,
    request,
    once,
    yearly,
    funding: fundingIn(index, interventionId),
    untoldOf: (sections[0]?.intervention.variants ?? [])
      .map(({ shortName }) => shortName)
      .filter((name) => adaptations.includes(name.toLowerCase())),
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
