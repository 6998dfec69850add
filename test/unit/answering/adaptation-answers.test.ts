import { Answerer } from '../../../src/answering/answer-question';
import type { AskContext } from '../../../src/answering/asked';
import type { Found } from '../../../src/answering/outcome';
import { realIndex } from '../../support/real-corpus';

const answerer = new Answerer(realIndex());

/** The answer to the last of several messages. */
function told(...turns: string[]): Found {
  let context: AskContext = { interventionId: null, topic: null };
  let found: Found | null = null;
  for (const turn of turns) {
    const { outcomes, context: next } = answerer.ask(turn, context);
    context = next;
    const [outcome] = outcomes;
    found = outcome?.kind === 'answer' ? outcome : null;
  }
  if (!found) throw new Error(`no answer to "${turns.at(-1)}"`);
  return found;
}

const figures = (found: Found) => found.figures.map(({ text }) => text);
const text = (found: Found) => found.passages.map((each) => each.text).join('\n');

describe('what the page does not tell of an adaptation', () => {
  it.each([
    ['IPT-A training cost', 'IPT-A'],
    ['how much is the training for IPC', 'IPC'],
    ['FB-IPT cost', 'FB-IPT'],
    ['FBIPT cost', 'FB-IPT'],
    ['how much is brief IPT training', 'Brief IPT'],
  ])('"%s": the prices are owned to be those of the intervention itself', (question, adaptation) => {
    const found = told(question);
    expect(found.untoldOf).toEqual([adaptation]);
    expect(figures(found)).toContain('£1,500');
  });

  it.each([
    ['IPT-A how many sessions', 'IPT-A', 'core-components'],
    ['IPT-A supervision', 'IPT-A', 'supervision-requirements'],
    ['FB-IPT training course length', 'FB-IPT', 'training-requirements'],
    ['how often is IPC delivered', 'IPC', 'summary'],
    ['rating of IPT-A', 'IPT-A', 'classification'],
    ['evidence for FB-IPT', 'FB-IPT', 'adult-evidence'],
  ])('"%s": what follows is said of the intervention itself', (question, adaptation, section) => {
    const found = told(question);
    expect(found.untoldOf).toEqual([adaptation]);
    expect(found.sections).toContain(section);
  });

  it('holds for as long as the adaptation is talked of', () => {
    expect(told('IPT-A', 'how much does it cost').untoldOf).toEqual(['IPT-A']);
    expect(told('IPT-A', 'what does the training cost', 'and supervision?').untoldOf).toEqual(['IPT-A']);
    expect(told('IPT-A', 'evidence rating?').untoldOf).toEqual(['IPT-A']);
  });

  it('is not asked where the intervention is asked about and the adaptation is named in passing', () => {
    const found = told('we already use IPT-A, how much is IPT training');
    expect(found.untoldOf).toBeUndefined();
    expect(figures(found)).toContain('£1,500');
  });

  it('ends where another adaptation answers', () => {
    const found = told('the adolescent version of IPT', 'what about for younger children');
    expect(found.untoldOf).toBeUndefined();
    expect(text(found)).toContain('FB-IPT');
  });

  it('ends where the intervention itself is named', () => {
    expect(told('IPT-A', 'what does IPT training cost').untoldOf).toBeUndefined();
    expect(told('IPT-A', 'what does IPT training cost', 'and supervision?').untoldOf).toBeUndefined();
  });
});

describe('what the page tells of an adaptation', () => {
  it.each([
    ['IPC who can deliver', 'Non-mental health nurses deliver IPC.'],
    ['can psychologists deliver IPC', 'Non-mental health nurses deliver IPC.'],
    ['is IPC scripted', 'IPC is a scripted intervention'],
    ['what is IPT-A', 'is called IPT-A'],
    ['what age is FB-IPT for', 'depressed preadolescents'],
    ['is IPT-A effective', 'Duffy et al studied IPT-A'],
    ['is IPT-A effective', 'with a medium effect'],
    ['why is ipt-ast data a problem for the cyp evidence', 'A key limitation'],
  ])('"%s" is answered by it', (question, sentence) => {
    const found = told(question);
    expect(found.untoldOf).toBeUndefined();
    expect(text(found)).toContain(sentence);
  });

  it('gives its own figure, and no other', () => {
    for (const turns of [['brief IPT how many sessions'], ['brief IPT', 'how many sessions']]) {
      const found = told(...turns);
      expect(figures(found)).toEqual(['8 sessions']);
      expect(found.untoldOf).toBeUndefined();
    }
  });
});
