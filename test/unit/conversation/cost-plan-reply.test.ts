import fc from 'fast-check';
import { planCosts } from '../../../src/answering/cost-plan';
import type { PlanRequest } from '../../../src/answering/plan-request';
import { costPlanReply } from '../../../src/conversation/cost-plan-reply';
import { corpus, held, realIndex } from '../../support/real-corpus';

const all = { training: true, supervision: true, membership: true, uncounted: false };

function replyFor(least: number, changes: Partial<PlanRequest> = {}, most = least) {
  const request = { ...all, people: { least, most }, supervised: null, years: null, ...changes };
  const plan = planCosts(realIndex(), 'ipt', request);
  if (!plan) throw new Error('no plan');
  return costPlanReply(corpus, held('ipt'), plan);
}

describe('a cost plan', () => {
  it('shows each price for one and for all, with its section, and the sum', () => {
    const reply = replyFor(3);
    expect(reply).toMatchObject({ people: '3', each: '£4,100', total: '£12,300', checkWith: 'IPT-UK' });
    expect(reply.rows.map(({ heads, each, total, section }) => [heads, each, total, section])).toEqual([
      ['3', '£1,500', '£4,500', 'Start-up Costs'],
      ['3', '£2,600', '£7,800', 'Start-up Costs'],
    ]);
  });

  it('keeps yearly fees apart, as a range', () => {
    expect(replyFor(3).yearly).toMatchObject([
      { each: '£25–£100', total: '£75–£300', section: 'Financial Support' },
    ]);
  });

  it('sums only what was asked for', () => {
    const reply = replyFor(3, { supervision: false, membership: false });
    expect(reply).toMatchObject({ each: '£1,500', total: '£4,500', yearly: [], totalYear: '' });
  });

  it('shows both ends of a range of people', () => {
    expect(replyFor(2, {}, 3)).toMatchObject({
      people: '2–3',
      each: '£4,100',
      total: '£8,200–£12,300',
      totalYear: '£50–£300 a year',
    });
  });

  it('sums supervision for those who take it, with no price per head', () => {
    const reply = replyFor(3, { supervised: { least: 2, most: 2 } });
    expect(reply).toMatchObject({ each: '', total: '£9,700' });
    expect(reply.rows.map(({ heads }) => heads)).toEqual(['3', '2']);
  });

  it('adds up membership over the years, alone and with the start', () => {
    const years = { years: '3', yearsTotal: '£150–£600', wholeTotal: '£8,350–£8,800' };
    expect(replyFor(2, { years: 3 })).toMatchObject(years);
    const membership = { training: false, supervision: false, years: 1 };
    expect(replyFor(5, membership)).toMatchObject({ total: '', wholeTotal: '£125–£500' });
    expect(replyFor(2, { years: 3, membership: false })).toMatchObject({ years: '', wholeTotal: '' });
  });

  it.each([
    [4, {}, 16000, 'short', '£400'],
    [4, {}, 20000, 'left', '£3,600'],
    [2, { years: 3 }, 9000, 'left', '£200–£650'],
    [2, { years: 3 }, 8500, 'maybe', ''],
    [10, { training: false, supervision: false }, 1000, 'left', '£0–£750'],
  ] as const)('holds a sum against the costs of %i', (people, changes, budget, is, by) => {
    expect(replyFor(people, { ...changes, budget }).budget).toMatchObject({ is, by });
  });

  it('tells how many a sum pays for', () => {
    const pays = { is: 'pays', sum: '£10,000', heads: '2', courseHeads: '6' };
    expect(replyFor(1, { uncounted: true, budget: 10000 }).budget).toMatchObject(pays);
  });

  it('prices membership for those who take it', () => {
    const reply = replyFor(4, { supervision: false, members: { least: 2, most: 2 } });
    expect(reply).toMatchObject({ total: '£6,000', totalYear: '£50–£200 a year' });
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
