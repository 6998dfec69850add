import { Answerer } from '../../../src/answering/answer-question';
import { formatFigure } from '../../../src/guidance/figure';
import { realIndex } from '../../support/real-corpus';

const answerer = new Answerer(realIndex());
const ask = (text: string) => {
  const [outcome] = answerer.ask(text, { interventionId: null, topic: null }).outcomes;
  return outcome;
};
const found = (text: string) => {
  const outcome = ask(text);
  return outcome?.kind === 'answer' ? outcome : null;
};
const told = (text: string) =>
  found(text)
    ?.passages.map((each) => each.text)
    .join(' ') ?? '';
const figures = (text: string) => found(text)?.figures.map(({ figure }) => formatFigure(figure));

describe('an overview', () => {
  it.each([
    ['EMDR who can deliver', 'delivered by psychological therapists'],
    ['can nurses do emdr', 'delivered by psychological therapists'],
    ['is MANTRA a group?', 'an individual, manualised therapy'],
    ['where does Pathways Triple P take place', 'at home, in a clinic or in a community centre'],
    ['who is DBT for', 'for children, adolescents and adults'],
    ['is Cool Kids used in Scotland', 'not delivered in Scotland'],
    ['how long does FNP last', 'until the child is 2'],
  ])('answers "%s" by the sentence that tells it', (text, sentence) => {
    expect(told(text)).toContain(sentence);
  });

  it('gives figures first, those that are asked for', () => {
    expect(figures('seasons for growth group size')).toEqual(['4–7 children or young people']);
    expect(figures('how long does EMDR take')).toEqual(['6–12 sessions']);
    expect(figures('how long is a session of Cool Kids')).toEqual(['1 hour', '2 hours']);
  });

  it('gives the rating where the evidence is asked after', () => {
    expect(found('dbt evidence')).toMatchObject({ profile: ['ratings'], indicators: ['evidence'] });
  });

  it('names what is not held below what is', () => {
    expect(found('CBT-T training')).toMatchObject({ lacking: ['Training Requirements'] });
    expect(found('emdr sessions and training cost')).toMatchObject({
      lacking: ['Start-up Costs', 'Financial Support'],
    });
    expect(found('who delivers EMDR')).not.toHaveProperty('lacking');
  });

  it.each([
    ['who delivers DBT', 'DBT is delivered in Scotland names nobody'],
    ['how long is EMDR training', 'the length is that of the therapy'],
    ['EMDR training cost', 'a price is never told by an overview'],
    ['how many sessions in CBT-T', 'it tells only how often they are'],
    ['how many trials of EMDR', 'a rating is no number of trials'],
    ['Parents Plus Adolescents training cost', 'the "plus" of a name parts no topics'],
  ])('says of "%s" that it is not held: %s', (text) => {
    expect(ask(text)).toMatchObject({ kind: 'overview-only' });
  });

  it('says of nothing that it tells that it is not held, beside a word that nobody here knows', () => {
    expect(ask('how many sessions of schema therapy blimey')).toMatchObject({
      kind: 'overview-only',
      asked: [],
      inWords: [],
      nearest: 'Schema Therapy takes 20–65 sessions, depending on severity.',
    });
    expect(ask('how many supervision sessions for schema therapy')).not.toMatchObject({ asked: [] });
  });

  it('tells of training what it does, and says that its requirements are not held', () => {
    expect(found('what does schema therapy training involve')).toMatchObject({
      lacking: ['Training Requirements'],
    });
  });

  it('shows the sentences likest to a question that it does not answer, within a card', () => {
    const outcome = ask('seasons for growth supervision');
    const nearest = outcome?.kind === 'overview-only' ? outcome.nearest : '';
    expect(nearest.length).toBeGreaterThan(40);
    expect(nearest.length).toBeLessThanOrEqual(180);
  });
});

describe('a name that several programmes bear', () => {
  it('is asked after without a word that nothing is held where one tells it, and the choice is answered', () => {
    const { outcomes, pending } = answerer.ask('triple p who delivers it', {
      interventionId: null,
      topic: null,
    });
    expect(outcomes[0]).toMatchObject({ kind: 'did-you-mean', asked: [] });
    expect(pending?.overviewTopics).toEqual(['delivery']);
    const chosen = answerer.answerPending('group-triple-p', pending);
    expect(chosen.kind === 'answer' && chosen.passages[0]?.text).toContain('run by one practitioner');
  });
});
