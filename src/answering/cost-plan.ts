import { withoutRepeats } from './choose-figures';
import { supervisionTerm } from './field-terms';
import type { GuidanceIndex, IndexedFigure } from './guidance-index';
import type { CostPlanFound } from './outcome';
import type { PlanRequest } from './plan-request';

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
  const { people, supervised, members } = request;
  const once = per('practitioner')
    .map((figure) => ({ figure, isSupervision: figure.terms.has(supervisionTerm) }))
    .filter(({ isSupervision }) => (isSupervision ? request.supervision : request.training))
    .map(({ figure, isSupervision }) => ({ figure, heads: isSupervision ? (supervised ?? people) : people }))
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
