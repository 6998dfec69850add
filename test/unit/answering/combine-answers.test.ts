import { combine } from '../../../src/answering/combine-answers';
import type { Answered, Band } from '../../../src/answering/outcome';
import type { SectionKey } from '../../../src/guidance/taxonomy';

function answered(section: SectionKey, text: string, band: Band = 'high'): Answered {
  return {
    score: 1,
    gist: { section, text },
    found: {
      kind: 'answer',
      band,
      interventionId: 'ipt',
      figures: [],
      profile: [],
      passages: [{ section, text }],
      sections: [section],
      related: [],
    },
  };
}
const direct = answered('fidelity', 'What the words lead to.');
const meaning = answered('workforce', 'What is meant.');
const textsOf = (answer: Answered | null) => answer?.found.passages.map(({ text }) => text);

describe('an answer of what the words lead to and of what is meant', () => {
  it('is what the words lead to when nothing is meant, or hardly', () => {
    expect(combine(direct, null)).toBe(direct);
    expect(combine(direct, { answer: meaning, likeness: 0.3, ofWhole: true })).toBe(direct);
  });

  it('is what is meant where the words lead nowhere, as the closest match unless it is sure', () => {
    expect(combine(null, { answer: meaning, likeness: 0.95, ofWhole: true })?.found.band).toBe('high');
    expect(combine(null, { answer: meaning, likeness: 0.55, ofWhole: true })?.found.band).toBe('medium');
    expect(combine(null, { answer: meaning, likeness: 0.45, ofWhole: true })).toBeNull();
  });

  it('puts first what is surely meant, and quotes the other below it', () => {
    const both = combine(direct, { answer: meaning, likeness: 0.8, ofWhole: true });
    expect(textsOf(both)).toEqual(['What is meant.', 'What the words lead to.']);
    expect(both?.found.sections).toEqual(['workforce', 'fidelity']);
  });

  it('puts a plain answer first when the meaning is less sure', () => {
    expect(textsOf(combine(direct, { answer: meaning, likeness: 0.5, ofWhole: true }))).toEqual([
      'What the words lead to.',
      'What is meant.',
    ]);
  });

  it('says a thing once when both tell it', () => {
    const same = answered('fidelity', 'What the words lead to.');
    const once = combine(direct, { answer: same, likeness: 0.9, ofWhole: true });
    expect(once?.found).toBe(direct.found);
    expect(once?.score).toBeGreaterThan(direct.score);
  });

  it('is only what is surely meant where the words lead to that and to more besides', () => {
    const [gist] = direct.found.passages;
    const more = { section: 'core-components' as const, text: 'Something else that has the same words.' };
    const wordy = { ...direct, found: { ...direct.found, passages: [...(gist ? [gist] : []), more] } };
    expect(textsOf(combine(wordy, { answer: direct, likeness: 0.95, ofWhole: true }))).toEqual([gist?.text]);
    expect(textsOf(combine(wordy, { answer: direct, likeness: 0.9, ofWhole: true }))).toHaveLength(2);
    expect(textsOf(combine(wordy, { answer: direct, likeness: 0.95, ofWhole: false }))).toHaveLength(2);
  });

  it('is plain where the words lead to the same as no more than the closest', () => {
    const closest = { ...direct, found: { ...direct.found, band: 'medium' as const } };
    const same = answered('fidelity', 'What the words lead to.');
    expect(combine(closest, { answer: same, likeness: 0.95, ofWhole: true })?.found.band).toBe('high');
    expect(combine(closest, { answer: same, likeness: 0.6, ofWhole: true })?.found.band).toBe('medium');
  });

  it('tells all that is surely meant, when only the gist of it would be told', () => {
    const [gist] = direct.found.passages;
    const more = { section: 'fidelity' as const, text: 'More of what is meant.' };
    const fuller = { ...direct, found: { ...direct.found, passages: [...(gist ? [gist] : []), more] } };
    expect(textsOf(combine(direct, { answer: fuller, likeness: 0.9, ofWhole: true }))).toContain(more.text);
    expect(textsOf(combine(direct, { answer: fuller, likeness: 0.65, ofWhole: true }))).not.toContain(
      more.text,
    );
  });

  it('leaves facts of the classification as they are', () => {
    const facts = { ...direct, gist: null };
    expect(combine(facts, { answer: meaning, likeness: 0.9, ofWhole: true })).toBe(facts);
  });

  it('puts what the whole message surely means before other things, but not what a part means', () => {
    const { found } = direct;
    const behind = {
      ...direct,
      found: { ...found, passages: [...found.passages, ...meaning.found.passages] },
    };
    const surely = { answer: meaning, likeness: 0.95 };
    expect(textsOf(combine(behind, { ...surely, ofWhole: true }))).toEqual(['What is meant.']);
    expect(textsOf(combine(behind, { ...surely, ofWhole: false }))).toEqual(textsOf(behind));
  });

  it('shortens what comes first when both do not fit', () => {
    const long = answered('fidelity', 'x'.repeat(495));
    const shown = combine(
      { ...long, gist: { section: 'fidelity', text: 'Short.' } },
      { answer: meaning, likeness: 0.5, ofWhole: true },
    );
    expect(textsOf(shown)).toEqual(['Short.', 'What is meant.']);
  });

  it('joins the items of one list of which both quote some', () => {
    const one = answered('fidelity', 'The features are:\n- this one');
    const other = answered('fidelity', 'The features are:\n- that one');
    expect(textsOf(combine(one, { answer: other, likeness: 0.6, ofWhole: true }))).toEqual([
      'The features are:\n- this one\n- that one',
    ]);
  });
});
