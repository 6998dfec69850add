import { AskedEverywhere } from '../../../src/answering/asked-everywhere';
import { corpus } from '../../support/real-corpus';

describe('a fact that is told alike for all', () => {
  const everywhere = new AskedEverywhere(corpus.vocabulary.toldForAll);

  it.each([
    ['IPT cost in Scotland', 'IPT cost'],
    ['what does IPT cost in the NHS?', 'what does IPT cost?'],
    ['IPT cost Scotland', 'IPT cost'],
    ['how many sessions for older adults', 'how many sessions'],
    ['IPT training cost for our CAMHS team', 'IPT training cost'],
    ['in CAMHS, how many sessions is it', 'how many sessions is it'],
    ['who can deliver IPT in adult services', 'who can deliver IPT'],
  ])('is asked without the place: "%s"', (text, plain) => {
    expect(everywhere.plain(text)).toBe(plain);
  });

  it.each([
    'is it used in Scotland',
    'evidence for older adults',
    'how many studies in adults',
    'how long do the effects last in adults',
    'are there funded places for CAMHS, and what do they cost in CAMHS',
    'who provides supervision in Scotland',
    'how long is a session of Cool Kids',
    'in Scotland',
    'cost for adults only sessions',
  ])('keeps it where something else is asked: "%s"', (text) => {
    expect(everywhere.plain(text)).toBe(text);
  });
});
