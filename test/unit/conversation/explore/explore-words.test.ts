import { Answerer } from '../../../../src/answering/answer-question';
import { GuidanceIndex } from '../../../../src/answering/guidance-index';
import { ExploreWords } from '../../../../src/conversation/explore/explore-words';
import { corpus } from '../../../support/real-corpus';

const answerer = new Answerer(new GuidanceIndex(corpus));
const words = new ExploreWords(corpus.exploring, (text) => answerer.namedIn(text));
const kind = (text: string) => words.read(text)?.kind ?? null;

describe('what is asked of the catalogue', () => {
  it.each([
    ['list all', 'list'],
    ['Show me all interventions', 'list'],
    ['interventions for eating disorders', 'list'],
    ['what is there for adults with anxiety, evidence 4 or better, used in Scotland', 'list'],
    ['show parenting programmes for under 5s', 'list'],
    ['which interventions are for adolescents', 'list'],
    ['what works for ADHD', 'list'],
    ['anything for bereavement?', 'list'],
    ['filter', 'filter'],
    ['find an intervention', 'filter'],
    ['next', 'next'],
    ['more', 'next'],
    ['previous page', 'previous'],
    ['compare IPT, EMDR and CBT-T', 'compare'],
    ['IPT vs EMDR', 'compare'],
    ['whats the difference between IPT and DBT', 'compare'],
    ['compare', 'compare'],
    ['compare IPT', 'compare-add'],
    ['add EMDR to comparison', 'compare-add'],
    ['clear comparison', 'compare-clear'],
    ['share', 'share'],
    ['share this', 'share'],
    ['useful', 'useful'],
    ['that was not helpful', 'not-useful'],
    ['questions for IPT', 'questions'],
    ['what is not covered in IPT', 'coverage'],
  ])('"%s" is %s', (text, expected) => {
    expect(kind(text)).toBe(expected);
  });

  it.each([
    'IPT training cost',
    'supervision hours',
    'is the programme for adults?',
    'evidence for IPT in young people',
    'how does IPT help with depression',
    'what support is there for services',
    'what about groups?',
    'how many studies compare IPT with other treatments for depression',
    'cost per QALY of IPT versus CBT',
    'in the network analysis comparing all therapies for depression, how many trials were there',
    'is it useful for teenagers',
    'what is the difference in cost',
    'questions to the supervisor about fidelity of delivery in practice',
    'treatment integrity',
    '',
  ])('"%s" is left to the guide', (text) => {
    expect(kind(text)).toBeNull();
  });
});
