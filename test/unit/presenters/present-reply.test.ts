import { presentAnswer } from '../../../src/presenters/present-answer';
import { presentCostPlan } from '../../../src/presenters/present-cost-plan';
import { groupFacts } from '../../../src/presenters/present-facts';
import { presentIntervention } from '../../../src/presenters/present-intervention';
import { presentDidYouMean, presentNoAnswer } from '../../../src/presenters/present-misses';
import { presentSection } from '../../../src/presenters/present-section';
import { presentSource } from '../../../src/presenters/present-source';
import { replySamples, sectionLink, source } from '../../support/reply-samples';

const links = Array.from({ length: 9 }, () => sectionLink('Fidelity', 'fidelity'));

describe('an answer', () => {
  test('shows a single figure as the headline', () => {
    const data = presentAnswer(replySamples['answer-figure']);
    expect(data.headline.map(({ value }) => value)).toEqual(['£1,500']);
    expect(data.factGroups).toEqual([]);
  });

  test('names each section once above several figures from it', () => {
    const { headline, factGroups } = presentAnswer(replySamples['answer-figures']);
    expect(headline).toEqual([]);
    expect(factGroups.map(({ section, facts }) => [section, facts.length])).toEqual([
      ['Start-up Costs', 2],
      ['Financial Support', 1],
    ]);
  });

  test('names the section of a passage only where the source line does not', () => {
    const named = (section: string) =>
      presentAnswer({ ...replySamples['answer-passage'], passages: [{ section, text: 'x' }] }).passages[0]
        ?.named;
    expect(named('Supervision Requirements')).toBe(false);
    expect(named('Fidelity')).toBe(true);
  });

  test('never shows more than two full-section and three related buttons', () => {
    const data = presentAnswer({ ...replySamples['answer-figure'], full: links, related: links });
    expect([data.full.length, data.related.length]).toEqual([2, 3]);
  });
});

test('a figure keeps the section it is from even when its neighbour has the same label', () => {
  const fact = { value: '£25', label: 'fee' };
  expect(
    groupFacts([
      { ...fact, section: 'A' },
      { ...fact, section: 'B' },
    ]).map(({ section }) => section),
  ).toEqual(['A', 'B']);
});

test('a section that fits is whole and says nothing of a cut', () => {
  const data = presentSection(replySamples.section);
  expect(data.cut).toBe(false);
  expect(data.text.match(/four cases seen/g)).toHaveLength(2);
});

test('a section that is too long is cut and says so', () => {
  expect(presentSection({ ...replySamples.section, text: 'A sentence. '.repeat(2000) }).cut).toBe(true);
});

test('the source leaves out empty and repeated steps', () => {
  expect(presentSource({ ...source, indicator: 'References', section: 'References' }).trail).toBe(
    'Interpersonal Psychotherapy (IPT) for Depression › References',
  );
  expect(presentSource({ ...source, indicator: '', section: '' }).trail).not.toContain('›');
});

test('a website without a scheme stays text, for its address would be a guess', () => {
  expect(presentIntervention(replySamples.intervention).website).toBe('www.iptuk.net');
});

test('candidates over the button limit are named', () => {
  const data = presentDidYouMean({
    kind: 'did-you-mean',
    notHeld: [],
    candidates: links.map((link) => ({ ...link, hint: '' })),
    others: ['Last One'],
  });
  expect(data.candidates).toHaveLength(6);
  expect(data.others).toContain('Last One');
});

test('a miss offers sections first and never more than six buttons', () => {
  const data = presentNoAnswer({ ...replySamples['no-answer'], nearest: links, examples: links });
  expect(data.nearest.length).toBe(4);
  expect(data.nearest.length + data.examples.length).toBeLessThanOrEqual(6);
});

test('a cost plan for one person does not repeat the total as the cost of each', () => {
  expect(presentCostPlan(replySamples['cost-plan-one']).rows.map(({ showEach }) => showEach)).toEqual([
    false,
  ]);
  expect(presentCostPlan(replySamples['cost-plan']).rows.every(({ showEach }) => showEach)).toBe(true);
});
