import { Answerer } from '../../../src/answering/answer-question';
import { isInPassing } from '../../../src/answering/named-in-passing';
import { normaliseWords } from '../../../src/answering/normalise';
import { realIndex } from '../../support/real-corpus';

const answerer = new Answerer(realIndex());
const askedOf = (text: string) =>
  answerer
    .ask(text, { interventionId: null, topic: null })
    .outcomes.map((outcome) =>
      outcome.kind === 'not-held'
        ? outcome.name
        : 'interventionId' in outcome
          ? outcome.interventionId
          : null,
    );

describe('a therapy named in passing', () => {
  it.each([
    ['can our existing CBT supervisor supervise IPT?', 'ipt'],
    ['we already do CBT, how much is IPT training', 'ipt'],
    ['we already do ACT, how much is IPT training', 'ipt'],
    ['our CBT trained nurses want to do IPT, what training do they need', 'ipt'],
    ['my background is in DBT, can I train in IPT', 'ipt'],
    ['how many sessions of IPT after EMDR', 'ipt'],
    ['cost per QALY of IPT versus CBT', 'ipt'],
    ['we have EMDR already. What supervision does IPT need?', 'ipt'],
    ['can an IPT supervisor supervise EMDR?', 'emdr'],
  ])('"%s" is asked of %s alone', (text, id) => {
    expect(askedOf(text)).toEqual([id]);
  });

  it.each([
    ['IPT and EMDR training cost', ['ipt', 'emdr']],
    ['supervision for CBT and IPT', ['cbt', 'ipt']],
  ])('"%s" is asked of both', (text, ids) => {
    expect(askedOf(text)).toEqual(ids);
  });

  it('is asked about where no other is named', () => {
    expect(askedOf('we already do CBT, how much is the training')).toEqual(['cbt']);
    expect(askedOf('supervision hours after EMDR')).toEqual(['emdr']);
  });

  it('is told by the words around its name', () => {
    const at = (text: string) => {
      const words = normaliseWords(text);
      const start = words.indexOf('emdr');
      return isInPassing(words, start, start + 1);
    };
    for (const text of ['trained in EMDR', 'EMDR supervisor', 'rather than EMDR', 'our team uses EMDR'])
      expect([text, at(text)]).toEqual([text, true]);
    for (const text of ['EMDR', 'training in EMDR', 'do we have EMDR', 'cost of EMDR supervision'])
      expect([text, at(text)]).toEqual([text, false]);
  });
});
