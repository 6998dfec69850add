import { findIntervention } from '../../../src/guidance/corpus';
import { corpus } from '../../support/real-corpus';

describe('looking up an intervention', () => {
  it('finds each that is held by its id', () => {
    for (const intervention of corpus.interventions)
      expect(findIntervention(corpus, intervention.id)).toBe(intervention);
    expect(findIntervention(corpus, 'unheard-of')).toBeUndefined();
  });

  it('looks in the corpus that it is given', () => {
    const [first, ...others] = corpus.interventions;
    expect(findIntervention({ ...corpus, interventions: others }, first?.id ?? '')).toBeUndefined();
  });
});
