import { MessageParts } from '../../../src/answering/message-parts';
import { QuestionReader } from '../../../src/answering/question';
import { realIndex } from '../../support/real-corpus';

const reader = new QuestionReader(realIndex());
const parts = new MessageParts(reader, realIndex());
const clausesOf = (text: string) => parts.clausesOf(text, reader.read(text))?.clauses ?? [];
const only = (text: string) => {
  const [clause] = clausesOf(text);
  if (!clause) throw new Error('asks nothing');
  return clause;
};

describe('a message in parts', () => {
  it('is each part that has words of its own', () => {
    expect(parts.partsOf('training, and what about supervision?').map(({ words }) => words.at(-1))).toEqual([
      'training',
      'supervision',
    ]);
    expect(parts.partsOf('how long is the training')).toEqual([]);
  });

  it('is read afresh once it is forgotten', () => {
    const before = parts.partsOf('training, supervision');
    expect(parts.partsOf('training, supervision')).toBe(before);
    parts.forget();
    expect(parts.partsOf('training, supervision')).not.toBe(before);
  });
});

describe('the clauses of a message', () => {
  it('take over what the scene names', () => {
    const { question } = only(
      'The nursing directorate would like us to fund IPC, is it scripted for the nurses?',
    );
    expect(question.variants).toEqual(['ipc']);
  });

  it('leave what the guide does not tell in the scene', () => {
    const text = 'Our waiting list is very long at the moment, how many sessions does IPT take?';
    expect(reader.read(text).outside).not.toEqual([]);
    expect(only(text).question.outside).toEqual([]);
  });

  it('take the professions of the scene for whom they point to', () => {
    const has = (text: string) => only(text).question.terms.some(({ term }) => term === 'psychiatrist');
    expect(has('The psychiatrist in our team is rather interested, may she apply for training?')).toBe(true);
    expect(has('The psychiatrist in our team is rather interested, how long is the training?')).toBe(false);
  });

  it('hang on the scene by what they point with', () => {
    const scene = 'I have some money left in the pot this year';
    const leaning = (question: string) => only(`${scene}, ${question}`).leaning;
    expect(leaning('how much is the course?')).toBe(0);
    expect(leaning('what is the evidence that gains last?')).toBe(0);
    expect(leaning('is it enough for supervision?')).toBeGreaterThan(0);
    expect(leaning('does that cover the course?')).toBeGreaterThan(leaning('is it enough for supervision?'));
  });

  it('lose an alternative when they say enough without it', () => {
    const scene = 'The staff side representative was rather worried';
    expect(only(`${scene}, is supervision remote or will they have to travel?`).text).toBe(
      'is supervision remote',
    );
    expect(only(`${scene}, is that so or does it need technology?`).text).toContain('technology');
  });

  it('are none when they say nothing of what is asked', () => {
    expect(clausesOf('The key features were explained to us last week, how many and what are they?')).toEqual(
      [],
    );
  });

  it('may be of small words alone', () => {
    const text = 'I have to tell all the directors about IPT on Monday, what is it?';
    expect(parts.bareClauseOf(text)?.words).toEqual(['what', 'is', 'it']);
    expect(parts.bareClauseOf('The rooms are all booked out this term, how long is a session?')).toBeNull();
  });
});
