import type { AskContext } from '../../../src/answering/asked';
import { QuestionReader } from '../../../src/answering/question';
import { Siblings } from '../../../src/answering/siblings';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const siblings = new Siblings(index);
const meant = (text: string, context: Partial<AskContext>) =>
  siblings.meant(reader.read(text), { interventionId: null, topic: null, ...context });

describe('siblings of the intervention that is talked of', () => {
  it.each([
    ['and the school one?', 'preschool-paths', ['paths-for-schools']],
    ['the babies one', 'incredible-years-toddler', ['incredible-years-babies']],
    ['ok the intensive one then', 'circle-of-security-parenting', ['circle-of-security-intensive']],
    ['the teen one', 'triple-p-online', ['teen-triple-p-online']],
    ['the other one', 'circle-of-security-parenting', ['circle-of-security-intensive']],
    ['and the other trauma one', 'tf-cbt', ['cbt-t']],
    ['and teachers?', 'incredible-years-toddler', ['incredible-years-teacher-classroom-management']],
  ])('%s after %s', (text, interventionId, ids) => {
    expect(meant(text, { interventionId })).toEqual(ids);
  });

  it('are several where more than one may be meant', () => {
    const ids = meant('the dinosaur one', { interventionId: 'incredible-years-toddler' });
    expect(ids.sort()).toEqual([
      'incredible-years-classroom-dinosaur',
      'incredible-years-small-group-dinosaur',
    ]);
  });

  it.each([
    ['the cheap one', 'incredible-years-toddler'],
    ['and EMDR', 'incredible-years-toddler'],
    ['babies', 'incredible-years-toddler'],
    ['and the group one', 'ipt'],
    ['and groups?', 'triple-p-for-baby'],
  ])('are none: %s after %s', (text, interventionId) => {
    expect(meant(text, { interventionId })).toEqual([]);
  });
});

describe('those that are offered or listed', () => {
  it('are narrowed to those that the words name', () => {
    const candidates = ['triple-p-online', 'teen-triple-p-online', 'group-triple-p'];
    expect(meant('online', { candidates })).toEqual(['triple-p-online', 'teen-triple-p-online']);
    expect(meant('how many sessions', { candidates })).toEqual([]);
  });

  it('are told by what the others add where all hold the word', () => {
    const candidates = ['preschool-paths', 'paths-for-schools'];
    expect(meant('the school one', { candidates })).toEqual(['paths-for-schools']);
  });

  it('of a list are chosen by "the … one" alone', () => {
    const talkedOf = { interventions: ['emdr', 'cbt-t'], notHeld: [], isList: true };
    expect(meant('the cognitive one', { talkedOf })).toEqual(['cbt-t']);
    expect(meant('and cognitive', { talkedOf })).toEqual([]);
  });
});
