import fc from 'fast-check';
import { planCosts } from '../../../src/answering/cost-plan';
import { costPlanReply } from '../../../src/conversation/cost-plan-reply';
import { corpus, held, realIndex } from '../../support/real-corpus';

function replyFor(people: number, supervision = true, membership = true) {
  const plan = planCosts(realIndex(), 'ipt', { people, training: true, supervision, membership });
  if (!plan) throw new Error('no plan');
  return costPlanReply(corpus, held('ipt'), plan);
}

describe('a cost plan', () => {
  it('shows each price for one and for all, with its section, and the sum', () => {
    const reply = replyFor(3);
    expect(reply).toMatchObject({ people: 3, each: '£4,100', total: '£12,300', checkWith: 'IPT-UK' });
    expect(reply.rows.map(({ each, total, section }) => [each, total, section])).toEqual([
      ['£1,500', '£4,500', 'Start-up Costs'],
      ['£2,600', '£7,800', 'Start-up Costs'],
    ]);
  });

  it('keeps yearly fees apart, as a range', () => {
    expect(replyFor(3).yearly).toMatchObject([
      { each: '£25–£100 a year', total: '£75–£300 a year', section: 'Financial Support' },
    ]);
  });

  it('sums only what was asked for', () => {
    expect(replyFor(3, false, false)).toMatchObject({ each: '£1,500', total: '£4,500', yearly: [] });
  });

  it('sums the rows to the total, for any number of people', () => {
    const pounds = (text: string) => Number(text.replace(/[£,]/g, ''));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (people) => {
        const { rows, each, total } = replyFor(people);
        expect(pounds(total)).toBe(rows.reduce((sum, row) => sum + pounds(row.total), 0));
        expect(pounds(total)).toBe(pounds(each) * people);
      }),
    );
  });

  it('opens the sections that the prices are from', () => {
    expect(replyFor(2).full.map(({ title }) => title)).toEqual(['Start-up Costs', 'Financial Support']);
  });
});
