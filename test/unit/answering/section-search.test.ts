import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { ContentTerms } from '../../../src/answering/content-terms';
import { stemOf } from '../../../src/answering/phrase-table';
import { fieldBoosts } from '../../../src/answering/search-options';
import { SectionSearch } from '../../../src/answering/section-search';
import { sectionTitle } from '../../../src/guidance/taxonomy';
import { realIndex } from '../../support/real-corpus';

const { lexicon, sections } = realIndex();
const search = new SectionSearch(sections, new ContentTerms(lexicon));

/** MiniSearch as its manual has it: all terms of a query at once. */
function plainMiniSearch() {
  const plain = new MiniSearch({
    fields: Object.keys(fieldBoosts),
    tokenize: (text) => lexicon.termsOf(text),
    processTerm: (term) => term,
    searchOptions: { boost: fieldBoosts, combineWith: 'OR', tokenize: (query) => query.split(' ') },
  });
  plain.addAll(
    sections.map(({ intervention, section, askedTerms, position }) => ({
      id: position,
      name: [intervention.title, intervention.shortName, ...intervention.aliases].join(' ; '),
      title: sectionTitle(section.key),
      asked: [...askedTerms].join(' '),
      figures: section.figures.map(({ label, keywords }) => [label, ...keywords].join(' ; ')).join(' ; '),
      text: `${section.text} ${section.questions.map(({ text }) => text).join(' ')}`,
    })),
  );
  return plain;
}

describe('the search over sections', () => {
  it('ranks as MiniSearch ranks the whole query', () => {
    const plain = plainMiniSearch();
    const words = 'training supervision cost session hour parent trauma child group evidence case zyzzogeton';
    const terms = fc.uniqueArray(fc.constantFrom(...words.split(' ').map(stemOf)), { minLength: 1 });
    fc.assert(
      fc.property(terms, (query) => {
        const hits = plain.search(query.join(' '));
        const best = hits[0]?.score ?? 1;
        const expected = new Map(hits.map(({ id, score }) => [id as number, score / best]));
        const ranking = search.rank(query);
        for (const section of sections) {
          const score = expected.get(section.position);
          expect(ranking.has(section)).toBe(score !== undefined);
          expect(ranking.get(section) ?? 0).toBeCloseTo(score ?? 0, 12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the best sections of those that are meant', () => {
    const ranking = search.rank(['supervision', 'hour'].map(stemOf));
    expect(ranking.best(1)[0]?.key).toBe('supervision-requirements');
    const others = ranking.best(3, ({ intervention }) => intervention.id !== 'ipt');
    expect(others.every(({ intervention }) => intervention.id !== 'ipt')).toBe(true);
    expect(others.length).toBeLessThanOrEqual(3);
  });

  it('finds nothing without terms, or by terms that stand nowhere', () => {
    expect(search.rank([]).best(5)).toEqual([]);
    expect(search.rank(['zyzzogeton']).best(5)).toEqual([]);
  });
});
