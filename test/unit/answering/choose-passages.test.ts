import { choosePassages, openingOf } from '../../../src/answering/choose-passages';
import type { IndexedFigure, IndexedSection } from '../../../src/answering/guidance-index';
import type { SectionKey } from '../../../src/guidance/taxonomy';
import { realIndex } from '../../support/real-corpus';

const sections = realIndex().sectionsOf('ipt');

function section(key: SectionKey): IndexedSection {
  const found = sections.find((each) => each.key === key);
  if (!found) throw new Error(`no section ${key}`);
  return found;
}

/** The statement of a section that holds the words, as if the search had found it. */
function ranked(key: SectionKey, words: string, score = 1) {
  const own = section(key);
  const statement = own.statements.find(({ text }) => text.includes(words));
  if (!statement) throw new Error(`no statement with ${words}`);
  return { section: own, statement, coverage: score, own: score, score, hasKind: true };
}

describe('choosing passages', () => {
  it('quotes nothing when nothing was found', () => {
    expect(choosePassages([])).toEqual([]);
  });

  it('quotes the best sentence with the section it is from', () => {
    const [passage] = choosePassages([ranked('supervision-requirements', 'at least 4 hours')]);
    expect(passage?.section).toBe('supervision-requirements');
    expect(passage?.text).toContain('at least 4 hours');
  });

  it('quotes a list item under the line that leads to it', () => {
    const [passage] = choosePassages([ranked('core-components', 'role dispute')]);
    expect(passage?.text).toMatch(/focal areas:\n(- .*\n)*- role dispute/);
  });

  it('quotes one list alone below several figures', () => {
    const lists = [ranked('core-components', 'role dispute'), ranked('core-components', 'Initial phase')];
    expect(choosePassages(lists, [])[0]?.text).toContain('Initial phase');
    const figures = section('training-requirements').figures;
    expect(choosePassages(lists, [], figures)[0]?.text).not.toContain('Initial phase');
  });

  it('quotes beside a list only what holds the words of its opening', () => {
    const [passage] = choosePassages(
      [
        ranked('training-requirements', 'To be an IPT-UK accredited supervisor'),
        ranked('training-requirements', 'need to be in depression'),
      ],
      ['supervisor'],
    );
    expect(passage?.text).not.toContain('need to be in depression');
  });

  it('tells nothing over again that the figures above tell', () => {
    const prices = [
      ranked('start-up-costs', 'course costs about £1,500'),
      ranked('start-up-costs', 'an additional £2,600'),
    ];
    const text = (figures: IndexedFigure[]) =>
      choosePassages(prices, [], figures)
        .map((passage) => passage.text)
        .join(' ');
    expect(text([])).toContain('£2,600');
    expect(text(section('start-up-costs').figures)).toContain('£1,500');
    expect(text(section('start-up-costs').figures)).not.toContain('£2,600');
  });

  it.each([
    ['accredit', false],
    ['supervisor', true],
  ])('quotes what a supervisor needs beside cases only where "%s" asks for it', (term, isQuoted) => {
    const passages = choosePassages(
      [
        ranked('training-requirements', 'complete 4 cases under supervision'),
        ranked('training-requirements', 'To be an IPT-UK accredited supervisor'),
      ],
      [term],
    );
    expect(passages.some(({ text }) => text.includes('To be an IPT-UK accredited supervisor'))).toBe(
      isQuoted,
    );
  });

  it('leaves out a sentence that is far from the best', () => {
    const passages = choosePassages([
      ranked('supervision-requirements', 'at least 4 hours'),
      ranked('references', 'lists 7 references', 0.1),
    ]);
    expect(passages.map((passage) => passage.section)).toEqual(['supervision-requirements']);
  });

  it('tells the same sentence of two sections once', () => {
    const passages = choosePassages([
      ranked('core-components', 'lasts about 45–50 minutes'),
      ranked('administrative-support', 'lasts about 45–50 minutes'),
    ]);
    const quoted = passages.map(({ text }) => text).join('\n');
    expect(quoted.split('lasts about 45–50 minutes')).toHaveLength(2);
  });

  it('keeps sentences in the order of the page', () => {
    const [passage] = choosePassages([
      ranked('supervision-requirements', 'individual or in a group'),
      ranked('supervision-requirements', 'supervision is weekly'),
    ]);
    const text = passage?.text ?? '';
    expect(text.indexOf('supervision is weekly')).toBeLessThan(text.indexOf('individual or in a group'));
    expect(text).toContain('supervision is weekly');
  });

  it('quotes only words of the section', () => {
    for (const own of sections) {
      const all = [...own.statements.map(({ text }) => text)];
      const { text } = openingOf(own);
      let left = text.replace(/^- /gm, '');
      for (const each of all) left = left.replace(each, '');
      expect([own.key, left.trim()]).toEqual([own.key, '']);
    }
  });
});

describe('the opening of a section', () => {
  it('begins with its first sentence and leaves out the questions to the service', () => {
    const own = section('financial-support');
    const { text } = openingOf(own);
    expect(text.startsWith(own.statements[0]?.text ?? 'none')).toBe(true);
    expect(text).not.toContain('How many practitioners does your service plan');
  });
});
