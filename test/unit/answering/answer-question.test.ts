import fc from 'fast-check';
import { Answerer } from '../../../src/answering/answer-question';
import type { Found, Outcome } from '../../../src/answering/outcome';
import type { Topic } from '../../../src/answering/topic';
import { corpus, realIndex } from '../../support/real-corpus';

const index = realIndex();
const answerer = new Answerer(index);
const afresh = { interventionId: null, topic: null };
const ask = (text: string, context = afresh as Parameters<Answerer['ask']>[1]) => answerer.ask(text, context);

function one<K extends Outcome['kind']>(
  text: string,
  kind: K,
  context = afresh as Parameters<Answerer['ask']>[1],
) {
  const { outcomes } = ask(text, context);
  expect(outcomes.map((outcome) => outcome.kind)).toEqual([kind]);
  return outcomes[0] as Extract<Outcome, { kind: K }>;
}
const figuresOf = ({ figures }: Found) => figures.map(({ text, section }) => [text, section]);

describe('answering about an intervention that is held in full', () => {
  it('gives every price of training with the section it stands in', () => {
    const found = one('IPT training cost', 'answer');
    expect(found).toMatchObject({ interventionId: 'ipt', band: 'high' });
    expect(figuresOf(found)).toEqual(
      expect.arrayContaining([
        ['£1,500', 'start-up-costs'],
        ['£2,600', 'start-up-costs'],
        ['£25–£100 a year', 'financial-support'],
      ]),
    );
  });

  it('gives the overview for the name alone', () => {
    expect(one('IPT', 'intervention').interventionId).toBe('ipt');
  });

  it('gives the whole list of references when it is asked for', () => {
    expect(one('IPT references', 'section')).toMatchObject({ interventionId: 'ipt', section: 'references' });
  });

  it("gives the guide's questions to the service when they are asked for", () => {
    const found = one('questions on workforce for IPT', 'answer');
    expect(found.passages.map(({ section }) => section)).toContain('workforce');
    expect(found.passages.find(({ section }) => section === 'workforce')?.text).toContain('?');
  });

  it('answers both parts of a message that asks two things', () => {
    const found = one('IPT training cost and how many sessions', 'answer');
    expect(figuresOf(found).flat()).toEqual(expect.arrayContaining(['£1,500', '16 sessions']));
  });

  it.each([
    ['does my team need to be registered and what is the cost for 3 nurses?', ['answer', 'cost-plan']],
    ['how long is the course and what would it cost for 3 nurses?', ['answer', 'cost-plan']],
    ['what would it cost for 3 nurses and how long is the course?', ['cost-plan', 'answer']],
    ['cost for 3 nurses and length of course', ['cost-plan', 'answer']],
    ['what is the cost for 3 nurses and does that include supervision?', ['cost-plan']],
    ['what is the cost for 3 nurses over 2 years, is it worth it?', ['cost-plan']],
  ])('answers all that "%s" asks, in its order', (text, kinds) => {
    const context = { interventionId: 'ipt', topic: null };
    expect(answerer.ask(text, context).outcomes.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('plans the costs of a number of people', () => {
    expect(one('cost to train 3 nurses in IPT', 'cost-plan')).toMatchObject({
      interventionId: 'ipt',
      request: { people: { least: 3, most: 3 } },
    });
  });

  it('says so when the page does not tell', () => {
    const none = one('IPT car parking', 'no-answer');
    expect(none.interventionId).toBe('ipt');
  });
});

describe('answering about others', () => {
  it('says for an overview which sections were asked for, and gives no figure', () => {
    const outcome = one('EMDR training cost', 'overview-only');
    expect(outcome.interventionId).toBe('emdr');
    expect(JSON.stringify(outcome)).not.toMatch(/£|1500|2600/);
  });

  it('gives what an overview does tell', () => {
    const found = one('how many sessions is EMDR', 'answer');
    expect(found.interventionId).toBe('emdr');
    expect(figuresOf(found).flat().join()).toMatch(/6.12/);
  });

  it('knows that a well-known therapy is not held', () => {
    expect(one('MBCT training cost', 'not-held').name).toContain('Mindfulness');
  });

  it('asks which one is meant by a shared name, and keeps the question waiting', () => {
    const asked = ask('Triple P training cost');
    expect(asked.outcomes).toMatchObject([{ kind: 'did-you-mean' }]);
    expect(asked.pending?.kinds).toContain('money');
    expect(asked.context.interventionId).toBeNull();
  });

  it('answers the waiting question for the one that is chosen', () => {
    const { pending } = ask('Triple P training cost');
    expect(answerer.answerPending('group-triple-p', pending)).toMatchObject({
      kind: 'overview-only',
      interventionId: 'group-triple-p',
    });
    expect(answerer.answerPending('ipt', pending)).toMatchObject({ kind: 'answer', interventionId: 'ipt' });
  });

  it('gives the overview of the one that is chosen when no question waits', () => {
    expect(answerer.answerPending('emdr', null)).toEqual({ kind: 'intervention', interventionId: 'emdr' });
  });

  it('answers for each of two interventions that are named', () => {
    const { outcomes } = ask('training cost of IPT or EMDR');
    expect(outcomes.map(({ kind }) => kind)).toEqual(['answer', 'overview-only']);
  });

  it('says for a held and an unheld therapy what holds for each', () => {
    const { outcomes } = ask('training cost of IPT or MBCT');
    expect(outcomes.map(({ kind }) => kind)).toEqual(['answer', 'not-held']);
  });

  it('does not take a name that nobody knows for an intervention that is held', () => {
    one('XQZT training cost', 'no-answer');
    one('XQZT training cost', 'no-answer', { interventionId: 'ipt', topic: null });
  });
});

describe('what a talk is about', () => {
  it('stays with the intervention that was named', () => {
    const { context } = ask('EMDR training cost');
    expect(context.interventionId).toBe('emdr');
    expect(one('and supervision?', 'overview-only', context).interventionId).toBe('emdr');
  });

  it('changes with the next name', () => {
    const { context } = ask('EMDR training cost');
    expect(one('IPT training cost', 'answer', context).interventionId).toBe('ipt');
  });

  it('lets "and supervision?" ask for the kind of figure asked before', () => {
    const { context } = ask('IPT training cost');
    expect(figuresOf(one('and supervision?', 'answer', context)).flat()).toContain('£2,600');
  });
});

describe('whatever is asked', () => {
  const knownIds = corpus.interventions.map(({ id }) => id);
  const anyContext = fc.record({
    interventionId: fc.option(fc.constantFrom(...knownIds)),
    topic: fc.constantFrom<Topic | null>(null, { terms: ['train', 'cost'], kinds: ['money'], plan: null }),
  });
  const words = [
    ...new Set([...corpus.interventions.map(({ shortName }) => shortName), 'cost', 'how many', '3', 'and']),
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(' ')),
  );

  it('there is an outcome, and the same one again', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const asked = answerer.ask(text, context);
        expect(asked.outcomes.length).toBeGreaterThan(0);
        expect(answerer.ask(text, context)).toEqual(asked);
      }),
      { numRuns: 60 },
    );
  });

  it('every figure and passage is of the intervention that the answer is about', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        for (const outcome of answerer.ask(text, context).outcomes) {
          if (outcome.kind !== 'answer') continue;
          const own = index.sectionsOf(outcome.interventionId);
          const figures = own.flatMap((section) => section.figures);
          for (const { figure } of outcome.figures)
            expect(figures.map((each) => each.figure)).toContain(figure);
          for (const { section } of outcome.passages) expect(own.map(({ key }) => key)).toContain(section);
        }
      }),
      { numRuns: 60 },
    );
  });
});
