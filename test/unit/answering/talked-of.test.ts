import { QuestionReader } from '../../../src/answering/question';
import { askingOf, goesBack, goesOnWith } from '../../../src/answering/talked-of';
import { type Topic, topicOf } from '../../../src/answering/topic';
import { realIndex } from '../../support/real-corpus';

const reader = new QuestionReader(realIndex());
const cost: Topic | null = topicOf(reader.read('training cost'), null);

describe('a bare return to an intervention', () => {
  it.each([
    'back to ipt',
    'ok IPT again',
    'ipt instead',
    'no I meant ipt',
    'sorry, IPT',
    'not that, ipt',
    'can we go back to emdr please',
    'no i meant hypnotherapy',
  ])('is one: %s', (text) => {
    expect(goesBack(reader.read(text))).toBe(true);
  });

  it.each(['ipt', 'ok ipt', 'ipt cost again', 'back to supervision', 'is ipt not for adults'])(
    'is none: %s',
    (text) => {
      expect(goesBack(reader.read(text))).toBe(false);
    },
  );
});

describe('going on with another intervention', () => {
  it.each(['and EMDR?', 'ok and ipt', 'what about dbt', 'the same for net', 'and IPT-A'])(
    'is so: %s',
    (text) => {
      expect(goesOnWith(reader.read(text), cost)).toBe(true);
    },
  );

  it('is not so where something else is asked, or nothing was before', () => {
    expect(goesOnWith(reader.read('and EMDR sessions?'), cost)).toBe(false);
    expect(goesOnWith(reader.read('EMDR'), cost)).toBe(false);
    expect(goesOnWith(reader.read('and EMDR?'), null)).toBe(false);
  });

  it('asks what was asked before, and nothing of another adaptation or paper', () => {
    const topic: Topic = { terms: ['train', 'variant:ipt-a', 'paper:4'], kinds: ['money'], plan: null };
    const asked = askingOf(reader.read('and EMDR?'), topic);
    expect(asked.terms.map(({ term }) => term)).toEqual(['train']);
    expect([...asked.kinds]).toEqual(['money']);
    expect(asked.interventions).toEqual(['emdr']);
  });

  it('asks nothing where nothing was asked before', () => {
    const asked = askingOf(reader.read('back to ipt'), null);
    expect([asked.terms, asked.kinds.size, asked.profile.size]).toEqual([[], 0, 0]);
  });
});
