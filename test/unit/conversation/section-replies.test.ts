import { interventionReply, sectionReply } from '../../../src/conversation/section-replies';
import { findSection } from '../../../src/guidance/corpus';
import type { SectionKey } from '../../../src/guidance/taxonomy';
import { corpus, held } from '../../support/real-corpus';

const ipt = held('ipt');
function open(key: SectionKey) {
  const section = findSection(ipt, key);
  if (!section) throw new Error(`no section ${key}`);
  return sectionReply(corpus, ipt, section);
}

describe('a section in full', () => {
  it('holds its text, figures and rating', () => {
    const reply = open('start-up-costs');
    expect(reply).toMatchObject({ title: 'Start-up Costs', rating: '5 – Well Supported' });
    expect(reply.text).toBe(findSection(ipt, 'start-up-costs')?.text);
    expect(reply.facts.map(({ value }) => value)).toEqual(expect.arrayContaining(['£1,500', '£2,600']));
    expect(reply.references).toEqual([]);
  });

  it('shows no rating where the service itself rates', () => {
    expect(open('workforce')).toMatchObject({ rating: '' });
    expect(open('workforce').questions).toHaveLength(2);
  });

  it('offers up to four other sections of its indicator', () => {
    const titles = open('start-up-costs').related.map(({ title }) => title);
    expect(titles).toContain('Training Requirements');
    expect(titles).not.toContain('Start-up Costs');
    expect(titles).not.toContain('Workforce');
    expect(titles.length).toBeLessThanOrEqual(4);
  });

  it('lists the references with their numbers', () => {
    const { references } = open('references');
    expect(references).toHaveLength(ipt.references.length);
    expect(references[0]).toMatch(/^1\. Eckshtain/);
  });
});

describe('an intervention at a glance', () => {
  it('tells its summary, ratings, ages and figures, and offers sections to open', () => {
    const reply = interventionReply(corpus, ipt);
    expect(reply).toMatchObject({ title: ipt.title, coverage: 'full', ages: ipt.classification.ages });
    expect(reply.ratings).toHaveLength(6);
    expect(reply.facts.map(({ value }) => value)).toContain('12–20 sessions');
    expect(reply.links.map(({ title }) => title)).toContain('Start-up Costs');
  });

  it('offers no section that is not held', () => {
    for (const each of corpus.interventions.filter(({ coverage }) => coverage === 'overview')) {
      expect([each.id, interventionReply(corpus, each).links]).toEqual([each.id, []]);
    }
  });
});

describe('use in Scotland on an overview', () => {
  it.each([
    ['dbt', 'DBT is delivered in Scotland and the UK.'],
    ['schema-therapy', 'Schema Therapy is delivered in Scotland, according to the summary on its page.'],
    ['cool-kids', 'Cool Kids is not delivered in Scotland; it is delivered in England and Ireland.'],
    ['mantra', ''],
    ['ipt', ''],
  ])('is told by the summary of %s where the classification does not', (id, expected) => {
    expect(interventionReply(corpus, held(id)).scotlandTold).toBe(expected);
  });
});
