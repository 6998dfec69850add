import { AnswerMemory } from '../../../src/answering/answer-memory';
import type { AskContext, Asked } from '../../../src/answering/asked';

const nowhere: AskContext = { interventionId: null, topic: null };
const answer = (interventionId: string | null): Asked => ({
  outcomes: [],
  context: { interventionId, topic: null },
  pending: null,
  candidates: [],
});

describe('AnswerMemory', () => {
  it('works a common question out once', () => {
    const memory = new AnswerMemory();
    const work = jest.fn(() => answer('ipt'));

    const first = memory.recall('training cost', nowhere, work);

    expect(memory.recall('training cost', nowhere, work)).toBe(first);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it.each<[string, AskContext]>([
    ['another intervention', { interventionId: 'emdr', topic: null }],
    ['another topic', { interventionId: null, topic: { terms: ['cost'], kinds: ['money'], plan: null } }],
    ['interventions to choose from', { interventionId: null, topic: null, candidates: ['emdr', 'ipt'] }],
  ])('does not give the answer of one context in another: %s', (_, context) => {
    const memory = new AnswerMemory();
    memory.recall('how much is it?', nowhere, () => answer(null));

    expect(memory.recall('how much is it?', context, () => answer('emdr'))).toEqual(answer('emdr'));
  });
});
