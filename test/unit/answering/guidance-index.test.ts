import { stemOf } from '../../../src/answering/phrase-table';
import { corpus, realIndex } from '../../support/real-corpus';

const index = realIndex();

describe('the index over the guidance', () => {
  it('holds every section of every intervention', () => {
    const all = corpus.interventions.flatMap(({ id, sections }) => sections.map(({ key }) => `${id} ${key}`));
    expect(index.sections.map(({ intervention, key }) => `${intervention.id} ${key}`)).toEqual(all);
    expect(index.sectionsOf('ipt')).toHaveLength(24);
    expect(index.sectionsOf('unheard-of')).toEqual([]);
  });

  it('knows which sentence tells a figure', () => {
    const costs = index.sectionsOf('ipt').find(({ key }) => key === 'start-up-costs');
    const sentence = costs?.statements.find(({ text }) => text.includes('£1,500'));
    expect(sentence?.figures.map(({ text }) => text)).toContain('£1,500');
    expect(sentence?.figures.map(({ text }) => text)).not.toContain('£2,600');
  });

  it('ranks the section that is asked for first, with a score of 1', () => {
    const ranking = index.rankSections(['supervision', 'hour'].map(stemOf));
    const [first] = ranking.best(1);
    expect(first?.key).toBe('supervision-requirements');
    expect(first && ranking.get(first)).toBe(1);
    expect(index.rankSections([]).best(5)).toEqual([]);
  });

  it('weighs a rare word more than a common one, and none at or below nothing', () => {
    expect(index.idf(stemOf('transference'))).toBeGreaterThan(index.idf(stemOf('depression')));
    expect(index.idf('zyzzogeton')).toBeGreaterThanOrEqual(index.idf(stemOf('transference')));
    expect(index.idf('ipt')).toBeGreaterThan(0);
  });

  it('knows the words of the guidance and no others', () => {
    expect(index.knows(stemOf('supervision'))).toBe(true);
    expect(index.knows('zyzzogeton')).toBe(false);
  });
});
