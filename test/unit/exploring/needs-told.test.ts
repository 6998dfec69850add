import { noFilter } from '../../../src/exploring/filter';
import { NeedsTold } from '../../../src/exploring/needs-told';
import { corpus } from '../../support/real-corpus';

const told = new NeedsTold(corpus.interventions, corpus.exploring);
const names = (needs: string[], ages: string[] = []) =>
  told.by({ ...noFilter, needs, ages }).map(({ shortName }) => shortName);

describe('needs that a summary tells where none is shown', () => {
  it('are those that it speaks of', () => {
    expect(names(['Trauma'])).toContain('NET');
    expect(names(['Conduct Problems'])).toContain('Primary Care Teen Triple P');
  });

  it('are none that it denies: "where family stress is not high"', () => {
    expect(names(['Anxiety / Worry / Stress'])).not.toContain('Primary Care Teen Triple P');
  });

  it('are left out where its figures give other ages', () => {
    const behaviour = ['Conduct Problems'];
    expect(names(behaviour)).toContain('Incredible Years Small Group Dinosaur');
    expect(names(behaviour, ['Primary school: 6 to 12 years', 'Children and Young People'])).toContain(
      'Incredible Years Small Group Dinosaur',
    );
    expect(names(behaviour, ['Adolescents: 13 to 18 years', 'Children and Young People'])).not.toContain(
      'Incredible Years Small Group Dinosaur',
    );
  });
});
