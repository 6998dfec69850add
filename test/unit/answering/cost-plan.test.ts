import fc from 'fast-check';
import { PlanReader, planCosts } from '../../../src/answering/cost-plan';
import { QuestionReader } from '../../../src/answering/question';
import type { Topic } from '../../../src/answering/topic';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const questions = new QuestionReader(index);
const plans = new PlanReader(index);
const read = (text: string, before: Topic | null = null) => plans.read(text, questions.read(text), before);

describe('reading a request for a cost plan', () => {
  test.each([
    ['cost to train 3 people in IPT', 3],
    ['price for four nurses', 4],
    ['what would it cost to train 12 of our senior nurses', 12],
    ['training cost for a team of 6', 6],
    ['training cost for 3 nurses and 2 psychologists', 5],
    ['cost for twenty five practitioners', 25],
    ['cost for two dozen nurses', 24],
    ['cost for half a dozen nurses', 6],
    ['cost for 3 teams of 4 nurses', 12],
    ['3 nurses train, 2 of them later, what would it cost', 3],
  ])('counts the people in "%s"', (text, people) => {
    expect(read(text)).toMatchObject({ people });
  });

  it.each([
    'IPT training cost',
    'how many sessions for 3 nurses',
    'cost of the 5-day course',
    'cost for 501 nurses',
    'cost for two thousand nurses',
    'IPC training cost for 3 nurses',
  ])('makes no plan of "%s"', (text) => {
    expect(read(text)).toBeNull();
  });

  it('leaves supervision out when it is not wanted', () => {
    expect(read('cost for 3 nurses')).toMatchObject({ training: true, supervision: true, membership: true });
    expect(read('cost for 3 nurses without supervision')).toMatchObject({
      training: true,
      supervision: false,
      membership: true,
    });
    expect(read('just the course for 3 nurses, what cost')).toMatchObject({
      training: true,
      supervision: false,
      membership: false,
    });
  });
});

it.each([
  ['cost plan for 3 nurses, supervision only', false],
  ['how much is supervision for 3 nurses', false],
  ['cost for 4 nurses who have already done the 5 day course', false],
  ['cost for 3 nurses including supervision', true],
  ['training and supervision cost for 3 nurses', true],
])('prices the course in "%s" only where it is wanted', (text, training) => {
  expect(read(text)).toMatchObject({ training, supervision: true });
});

describe('going on from a plan', () => {
  const planned: Topic = { terms: ['cost'], kinds: ['money'], people: 3 };

  it('takes a number alone as the same plan for that many', () => {
    expect(read('what about 5?', planned)).toMatchObject({ people: 5 });
    expect(read('what about 5?')).toBeNull();
  });

  it('keeps the number when only supervision is taken out', () => {
    expect(read('without supervision', planned)).toMatchObject({
      people: 3,
      training: true,
      supervision: false,
    });
    expect(read('without supervision')).toBeNull();
  });
});

describe('a cost plan', () => {
  const request = { people: 3, training: true, supervision: true, membership: true };

  it('holds each price of the page once, one-off and yearly apart', () => {
    const plan = planCosts(index, 'ipt', request);
    expect(plan?.once.map(({ text }) => text)).toEqual(['£1,500', '£2,600']);
    expect(plan?.yearly.map(({ text }) => text)).toEqual(['£25–£100 a year']);
    expect(plan?.sections).toEqual(['start-up-costs', 'financial-support']);
  });

  it('tells of help with the costs in the words of the page', () => {
    const funding = planCosts(index, 'ipt', request)?.funding ?? '';
    expect(funding).toContain('NES');
    const texts = index.sectionsOf('ipt').flatMap(({ statements }) => statements.map(({ text }) => text));
    expect(texts).toContain(funding);
  });

  it('leaves out what was not asked for', () => {
    const plan = planCosts(index, 'ipt', {
      ...request,
      training: true,
      supervision: false,
      membership: false,
    });
    expect(plan?.once.map(({ text }) => text)).toEqual(['£1,500']);
    expect(plan?.yearly).toEqual([]);
  });

  it('is made for no intervention whose page gives no prices', () => {
    const overviews = index.corpus.interventions.filter(({ coverage }) => coverage === 'overview');
    expect(overviews.filter(({ id }) => planCosts(index, id, request) !== null)).toEqual([]);
  });

  it('carries the number of people asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), (people) => {
        expect(read(`cost for ${people} nurses`)?.people).toBe(people);
        expect(planCosts(index, 'ipt', { ...request, people })?.people).toBe(people);
      }),
    );
  });
});
