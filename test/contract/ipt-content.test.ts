import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { formatFigure, type KeyFigure } from '../../src/guidance/figure';
import { type Intervention, interventionSchema } from '../../src/guidance/intervention';
import { type SectionKey, sectionGroup, sectionKeys } from '../../src/guidance/taxonomy';

const file = path.join(__dirname, '../../data/interventions/ipt.yaml');
const ipt: Intervention = interventionSchema.parse(parse(readFileSync(file, 'utf8')));

const section = (key: SectionKey) => {
  const found = ipt.sections.find((each) => each.key === key);
  if (!found) throw new Error(`no section "${key}" in ipt.yaml`);
  return found;
};
const figure = (sectionKey: SectionKey, key: string): KeyFigure => {
  const found = section(sectionKey).figures.find((each) => each.key === key);
  if (!found) throw new Error(`no figure "${key}" in section "${sectionKey}"`);
  return found;
};
const shown = (sectionKey: SectionKey, key: string) => formatFigure(figure(sectionKey, key));

/** Pointers to the references: "(2, 3)", "(4–7)". */
const pointer = /\(\d(?:(?:–|, )\d)*\)/g;

/** The numbers of a text as it prints them: "£1,500–£2,000" gives 1,500 and 2,000. */
const numbersIn = (text: string) => text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];

const everyFigure = ipt.sections.flatMap((each) =>
  each.figures.map((one) => ({ name: `${each.key} / ${one.key}`, text: each.text, one })),
);

describe('the IPT page', () => {
  it('is held in full', () => {
    expect(ipt).toMatchObject({ id: 'ipt', shortName: 'IPT', coverage: 'full', address: null });
  });

  it('has every section of the taxonomy, in the order of the page', () => {
    expect(ipt.sections.map((each) => each.key)).toEqual(sectionKeys);
  });

  it('is rated 5 for each programme indicator and each age group', () => {
    expect(ipt.ratings).toEqual({
      usability: '5',
      supports: '5',
      evidence: '5',
      evidenceByAge: [
        { group: 'Young People', rating: '5' },
        { group: 'Adults', rating: '5' },
      ],
    });
  });

  it('names Older Adults as a target age and says that they have no evidence section', () => {
    expect(ipt.classification.ages).toEqual(['Children and Young People', 'Adults', 'Older Adults']);
    expect(section('classification').text).toMatch(/no evidence section of its own for Older Adults/);
  });

  it('says that there are no programme facts under Existing Initiatives', () => {
    expect(section('existing-initiatives').text).toMatch(/no programme facts/);
    expect(section('existing-initiatives').figures).toEqual([]);
  });
});

describe('the questions to the service', () => {
  const expected: Partial<Record<SectionKey, number>> = {
    values: 1,
    priorities: 2,
    'existing-initiatives': 3,
    workforce: 2,
    'technology-support': 3,
    'administrative-support': 3,
    'financial-support': 3,
    'comparable-population': 1,
    'desired-outcome': 2,
  };

  test.each(sectionKeys)('stand in %s as often as on the page', (key) => {
    expect(section(key).questions).toHaveLength(expected[key] ?? 0);
  });

  it('are 20, all in Fit, Capacity and Need', () => {
    const asking = ipt.sections.filter((each) => each.questions.length > 0);
    expect(asking.flatMap((each) => each.questions)).toHaveLength(20);
    expect(new Set(asking.map((each) => sectionGroup(each.key)))).toEqual(
      new Set(['fit', 'capacity', 'need']),
    );
  });

  it('have ids made of their section and their place, and end in a question mark', () => {
    for (const each of ipt.sections) {
      expect(each.questions.map((one) => one.id)).toEqual(
        each.questions.map((_, i) => `${each.key}-${i + 1}`),
      );
      for (const one of each.questions) expect(one.text).toMatch(/\?$/);
    }
  });
});

describe('the references', () => {
  it('are 7, numbered in order', () => {
    expect(ipt.references.map((each) => each.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('are all pointed to from the evidence, and nothing else is', () => {
    const evidence = ipt.sections.filter((each) => sectionGroup(each.key) === 'evidence');
    const pointers = evidence.flatMap((each) => each.text.match(pointer) ?? []);
    const numbers = pointers.flatMap((each) => numbersIn(each).map(Number));
    expect([...new Set(numbers)].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('the key figures', () => {
  test.each(everyFigure)('$name stands in the text of its section', ({ text, one }) => {
    if (one.kind === 'frequency') {
      expect(text).toContain(one.every);
      return;
    }
    const numbers = numbersIn(formatFigure(one));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbersIn(text.replace(pointer, ''))).toEqual(expect.arrayContaining(numbers));
  });

  test.each(everyFigure.filter(({ one }) => one.kind === 'money'))(
    '$name stands in the text as an amount of money',
    ({ text, one }) => {
      for (const number of numbersIn(formatFigure(one))) expect(text).toContain(`£${number}`);
    },
  );

  it('have a key only once in a section', () => {
    for (const each of ipt.sections) {
      const keys = each.figures.map((one) => one.key);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it('have one kind under one key, wherever it stands', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { one } of everyFigure)
      kinds.set(one.key, (kinds.get(one.key) ?? new Set<string>()).add(one.kind));
    expect([...kinds].filter(([, each]) => each.size > 1)).toEqual([]);
  });

  it('keep both numbers of sessions and both session lengths of the page', () => {
    expect(shown('summary', 'sessions')).toBe('12–20 sessions');
    expect(shown('core-components', 'sessions')).toBe('16 sessions');
    expect(shown('summary', 'session-length')).toBe('50 minutes');
    expect(shown('core-components', 'session-length')).toBe('45–50 minutes');
  });

  test.each(['start-up-costs', 'financial-support'] as const)('give the costs of training in %s', (key) => {
    expect(shown(key, 'course-cost')).toBe('£1,500');
    expect(shown(key, 'accreditation-supervision-cost')).toBe('£2,600');
  });

  it('call the cost of the course approximate only where the page does', () => {
    expect(figure('start-up-costs', 'course-cost').qualifier).toBe('approx.');
    expect(figure('financial-support', 'course-cost').qualifier).toBeUndefined();
  });

  it('give the membership fee only where the page does', () => {
    expect(shown('financial-support', 'membership-cost')).toBe('£25–£100 a year');
    expect(everyFigure.filter(({ one }) => one.key === 'membership-cost')).toHaveLength(1);
    expect(section('start-up-costs').text).not.toContain('£25');
  });
});

describe('the text', () => {
  /** Sentences and list items, as a reader meets them. */
  const sentences = ipt.sections.flatMap((each) =>
    each.text.split(/\n|(?<=[.?!]) (?=[A-Z])/).map((sentence) => ({ key: each.key, sentence })),
  );

  it('has short sentences: 20 words or fewer', () => {
    const long = sentences.filter(({ sentence }) => sentence.split(/\s+/).length > 20);
    expect(long).toEqual([]);
  });

  it('names what it speaks of: no sentence begins with a bare pronoun', () => {
    const bare = sentences.filter(({ sentence }) => /^(It|This|They|These|That|He|She|We) /.test(sentence));
    expect(bare).toEqual([]);
  });

  it('has a list only right below a line that leads into it', () => {
    for (const { key, text } of ipt.sections) {
      const lines = text.split('\n');
      const orphans = lines.filter((line, i) => line.startsWith('- ') && !/^- |:$/.test(lines[i - 1] ?? ''));
      expect({ key, orphans }).toEqual({ key, orphans: [] });
    }
  });
});
