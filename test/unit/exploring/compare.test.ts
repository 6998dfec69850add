import { compareRows } from '../../../src/exploring/compare';
import { corpus, held } from '../../support/real-corpus';

const rows = compareRows([held('ipt'), held('emdr')], corpus.exploring, corpus.vocabulary.overviewTopics);
const row = (topic: string) => rows.find((each) => each.topic === topic);

describe('a comparison', () => {
  it('tells figures as the pages give them, both where a page gives two', () => {
    expect(row('sessions')?.cells.map(({ text }) => text)).toEqual([
      '12–20 sessions; 16 sessions',
      '6–12 sessions',
    ]);
    expect(row('costs')?.cells[0]?.text).toContain('£1,500');
    expect(row('costs')?.cells[0]?.short).toBe('£1,500; £2,600; £25–£100 a year');
  });

  it('says "not held" of an overview and never borrows a figure', () => {
    for (const topic of ['costs', 'training', 'supervision', 'length']) {
      expect([topic, row(topic)?.cells[1]]).toEqual([
        topic,
        expect.objectContaining({ text: 'Not held', held: false }),
      ]);
    }
  });

  it('tells of an overview what its sentences and figures tell', () => {
    expect(row('delivery')?.cells[1]?.text).toContain('delivered by psychological therapists');
    expect(row('format')?.cells[1]?.text).toContain('individual therapy');
    const of = (topic: string) =>
      compareRows([held('dbt'), held('cool-kids')], corpus.exploring, corpus.vocabulary.overviewTopics)
        .find((each) => each.topic === topic)
        ?.cells.map(({ text }) => text);
    expect(of('ages')?.[0]).toContain('children, adolescents and adults');
    expect(of('scotland')).toEqual([
      'DBT is delivered in Scotland and the UK.',
      'Cool Kids is not delivered in Scotland; it is delivered in England and Ireland.',
    ]);
    expect(of('duration')).toEqual(['6–18 months', '10–12 weeks']);
  });

  it('marks as different only what both hold', () => {
    expect(row('sessions')?.differs).toBe(true);
    expect(row('costs')?.differs).toBe(false);
    expect(row('scotland')?.differs).toBe(false);
  });

  it('reads a list after its lead-in in one line', () => {
    expect(row('delivery')?.cells[0]?.text).toMatch(/: nurses, counsellors, /);
  });
});

describe('a row on provision', () => {
  it('is left out where no page shows a level', () => {
    expect(row('levels')).toBeUndefined();
  });
});
