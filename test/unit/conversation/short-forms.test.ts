import { ShortForms } from '../../../src/conversation/short-forms';
import { corpus, realIndex } from '../../support/real-corpus';

const { spelling, lexicon, names } = realIndex();
const forms = new ShortForms(corpus, {
  correct: (word) => spelling.correct(names.unscramble(word)),
  spellOut: (words) => lexicon.spellOut(words),
});
const told = (text: string, talkedOf: string | null = null) =>
  forms.reply(text, talkedOf)?.forms.map(({ short, full }) => [short, full]);

describe('what a short form stands for', () => {
  it.each([
    ['what does IPT stand for', 'IPT', 'Interpersonal Psychotherapy'],
    ['wit does dbt stand for', 'DBT', 'Dialectical Behaviour Therapy'],
    ['what is EMDR short for?', 'EMDR', 'Eye Movement Desensitization and Reprocessing'],
    ['full name of ipt', 'IPT', 'Interpersonal Psychotherapy'],
    ['MBT in full please', 'MBT', 'Mentalization Based Therapy'],
    ['spell out vig', 'VIG', 'Video Interaction Guidance'],
    ['what does ITP stand for', 'IPT', 'Interpersonal Psychotherapy'],
    ['what does FNP mean', 'FNP', 'Family Nurse Partnership'],
    ['what does IPT-A stand for', 'IPT-A', 'Interpersonal psychotherapy for depressed adolescents'],
    ['FB-IPT stands for', 'FB-IPT', 'Family Based Interpersonal Psychotherapy'],
    ["what's NES short for", 'NES', 'NHS Education for Scotland'],
    ['CYP meaning', 'CYP', 'children and young people'],
  ])('is told: %s', (text, short, full) => {
    expect(told(text)).toEqual([[short, full]]);
  });

  it('is told of each that is named', () => {
    expect(told('what do IPT and IPC stand for')).toEqual([
      ['IPT', 'Interpersonal Psychotherapy'],
      ['IPC', 'Interpersonal Counselling'],
    ]);
  });

  it('is told of what is talked of, and of nothing where nothing is', () => {
    expect(told('what does it stand for', 'emdr')?.[0]?.[0]).toBe('EMDR');
    expect(told('what does it stand for')).toBeUndefined();
  });

  it('is owned up to where the page does not spell it out', () => {
    expect(told('what does IPT-AST stand for')).toEqual([['IPT-AST', '']]);
    expect(forms.reply('what does RCT mean', null)?.forms[0]?.inPages).toBe(false);
  });

  it('names the intervention whose it is, to open it', () => {
    const reply = forms.reply('what does IPC stand for', null);
    expect(reply?.interventions).toEqual(['ipt']);
    expect(reply?.open.map(({ data }) => data)).toEqual([
      { action: 'intervention', intervention: 'ipt', version: 1 },
    ]);
  });

  it('is told of a term of the field that is asked after as such', () => {
    expect(told("what's an RCT")).toEqual([['RCT', 'randomised controlled trial']]);
  });

  it.each([
    'what is IPC',
    'what is IPT',
    'what does XQZ stand for',
    'what does fit mean',
    'what does IPT training stand for',
    'full course of IPT',
    'what does the IPT training cost',
    'meaning of the ratings',
    '',
  ])('is not what is asked: "%s"', (text) => {
    expect(told(text)).toBeUndefined();
  });

  it('leaves most messages unread', () => {
    expect(forms.mayAsk('IPT training cost')).toBe(false);
    expect(forms.mayAsk(`what does IPT stand for ${'x'.repeat(100)}`)).toBe(false);
  });
});
