import { Answerer } from '../../../../src/answering/answer-question';
import { interventionNamer } from '../../../../src/conversation/assess/intervention-namer';
import { corpus, realIndex } from '../../../support/real-corpus';

const named = interventionNamer(corpus, new Answerer(realIndex()));

describe('naming what is to be assessed', () => {
  it('gives the one intervention that is named', () => {
    expect(named('IPT for our team')).toMatchObject({ id: 'ipt' });
  });

  it('gives none where several are meant or none is named', () => {
    expect(named('IPT and EMDR')).toBeNull();
    expect(named('our team')).toBeNull();
  });

  it('says of a therapy that is known and not held that it is not', () => {
    expect(named('Yoga')).toBe('not-held');
  });
});
