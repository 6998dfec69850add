import fc from 'fast-check';
import { planCosts } from '../../../src/answering/cost-plan';
import type { PricedFigure } from '../../../src/answering/outcome';
import { PlanReader } from '../../../src/answering/plan-reader';
import type { PlanRequest } from '../../../src/answering/plan-request';
import { QuestionReader } from '../../../src/answering/question';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const request: PlanRequest = {
  people: { least: 3, most: 3 },
  uncounted: false,
  supervised: null,
  training: true,
  supervision: true,
  membership: true,
  years: null,
};
const texts = (priced: readonly PricedFigure[] = []) => priced.map(({ figure }) => figure.text);

describe('a cost plan', () => {
  it('holds each price of the page once, one-off and yearly apart', () => {
    const plan = planCosts(index, 'ipt', request);
    expect(texts(plan?.once)).toEqual(['£1,500', '£2,600']);
    expect(texts(plan?.yearly)).toEqual(['£25–£100 a year']);
    expect(plan?.sections).toEqual(['start-up-costs', 'financial-support']);
  });

  it('tells of help with the costs in the words of the page', () => {
    const funding = planCosts(index, 'ipt', request)?.funding ?? '';
    expect(funding).toContain('NES');
    const told = index.sectionsOf('ipt').flatMap(({ statements }) => statements.map(({ text }) => text));
    expect(told).toContain(funding);
  });

  it('leaves out what was not asked for', () => {
    const plan = planCosts(index, 'ipt', { ...request, supervision: false, membership: false });
    expect(texts(plan?.once)).toEqual(['£1,500']);
    expect(plan?.yearly).toEqual([]);
  });

  it('may be of membership alone', () => {
    const plan = planCosts(index, 'ipt', { ...request, training: false, supervision: false });
    expect(plan?.once).toEqual([]);
    expect(texts(plan?.yearly)).toEqual(['£25–£100 a year']);
  });

  it('prices supervision for those who take it', () => {
    const plan = planCosts(index, 'ipt', { ...request, supervised: { least: 2, most: 2 } });
    expect(plan?.once.map(({ heads }) => heads.most)).toEqual([3, 2]);
  });

  it('is made for no intervention whose page gives no prices', () => {
    const overviews = index.corpus.interventions.filter(({ coverage }) => coverage === 'overview');
    expect(overviews.filter(({ id }) => planCosts(index, id, request) !== null)).toEqual([]);
  });

  it('carries the number of people asked for', () => {
    const questions = new QuestionReader(index);
    const plans = new PlanReader(index);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), (most) => {
        const text = `cost for ${most} nurses`;
        const read = plans.read(text, questions.read(text), null);
        expect(read?.people).toEqual({ least: most, most });
        expect(read && planCosts(index, 'ipt', read)?.request).toEqual(read);
      }),
    );
  });
});
