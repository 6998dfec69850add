import { Answerer } from '../../../src/answering/answer-question';
import { realIndex } from '../../support/real-corpus';

const answerer = new Answerer(realIndex());

/** The outcomes of the last message of a talk. */
function last(...messages: string[]) {
  let context: Parameters<Answerer['ask']>[1] = { interventionId: null, topic: null };
  let outcomes: ReturnType<Answerer['ask']>['outcomes'] = [];
  for (const message of messages) {
    const asked = answerer.ask(message, context);
    context = { ...asked.context, candidates: asked.candidates, pending: asked.pending };
    outcomes = asked.outcomes;
  }
  return outcomes;
}
const figuresOf = (...messages: string[]) =>
  last(...messages).flatMap((each) => (each.kind === 'answer' ? each.figures.map(({ text }) => text) : []));

describe('a talk', () => {
  it('goes back to an intervention with the question before, and to its overview where there was none', () => {
    expect(figuresOf('dbt', 'training cost', 'back to ipt')).toContain('£1,500');
    expect(last('emdr', 'sorry, ipt')).toMatchObject([{ kind: 'intervention', interventionId: 'ipt' }]);
    expect(last('emdr sessions', 'I was asking about ipt not emdr')).toHaveLength(1);
  });

  it('asks the same of a sibling', () => {
    const outcomes = last('paths preschool', 'ratings', 'and the school one?');
    expect(outcomes).toMatchObject([{ interventionId: 'paths-for-schools', profile: ['ratings'] }]);
  });

  it('asks which of several siblings is meant, and keeps the question for the one that is chosen', () => {
    const talk = ['how many sessions in incredible years', 'dinosaur'];
    expect(last(...talk)).toMatchObject([{ kind: 'did-you-mean' }]);
    expect(figuresOf(...talk, 'the small group one')).toEqual(['18–22 sessions']);
  });

  it('shows the overview of one that is chosen where nothing waits', () => {
    expect(last('ipt cost', 'incredible years', 'toddler')).toMatchObject([{ kind: 'intervention' }]);
  });

  it('holds several that are talked of against each other', () => {
    expect(figuresOf('IPT and EMDR ratings', 'which is longer')).toEqual(
      expect.arrayContaining(['12–20 sessions', '6–12 sessions']),
    );
  });

  it('tells the length of a session where nothing is talked of', () => {
    const figures = figuresOf('how long is each one?');
    expect(figures).toEqual(['50 minutes', '45–50 minutes']);
  });

  it('takes a profession after who can deliver it as asked in the same way', () => {
    expect(JSON.stringify(last('who can deliver IPT', 'nurses?'))).toContain('occupational therapists');
  });

  it('goes on to an adaptation, and owns to what is told of the intervention itself', () => {
    expect(last('IPT cost', 'and IPT-A')).toMatchObject([{ untoldOf: ['IPT-A'] }]);
  });

  it('keeps a cost plan for the people that a message counts', () => {
    expect(last('membership cost', 'is it yearly', 'for 4')).toMatchObject([
      { kind: 'cost-plan', request: { training: false, membership: true, people: { least: 4, most: 4 } } },
    ]);
  });
});
