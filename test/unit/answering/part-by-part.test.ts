import { Answerer } from '../../../src/answering/answer-question';
import type { Found } from '../../../src/answering/outcome';
import { realIndex } from '../../support/real-corpus';

const answerer = new Answerer(realIndex());
const found = (text: string) =>
  answerer.ask(text, { interventionId: null, topic: null }).outcomes[0] as Found;
const figures = (text: string) => found(text).figures.map((each) => each.text);
const quoted = (text: string) =>
  found(text)
    .passages.map((each) => each.text)
    .join('\n');

describe('a message with several questions', () => {
  it.each([
    ["what's the dropout rate and how many sessions?", '12–20 sessions', 'dropout rate'],
    ['how many sessions and is there a waiting list?', '12–20 sessions', 'waiting list'],
    ['How much is the course and does it include lunch?', '£1,500', 'lunch'],
    ['what is the price of the course, and the waiting time?', '£1,500', 'waiting time'],
    ['is it in Gaelic, and how much is the course?', '£1,500', 'Gaelic'],
  ])('gets what the page tells, below a word on what it does not: %s', (text, figure, unnamed) => {
    expect(found(text)).toMatchObject({ kind: 'answer', band: 'high', unnamed: [unnamed] });
    expect(figures(text)).toContain(figure);
  });

  it('gets an answer to each', () => {
    expect(quoted('how many days is training? and supervision?')).toContain('IPT supervision is weekly');
    expect(quoted('what is IPT and how much does it cost?')).toContain('time-limited');
    expect(quoted('evidence for adults and for children?')).toMatch(/in adults.*in children/s);
    expect(figures('who supervises and how often and at what price')).toEqual(
      expect.arrayContaining(['weekly', '£2,600']),
    );
  });

  it('gets the facts of an overview side by side', () => {
    const asked = 'Blues Programme: how many sessions, what ages and what is the evidence rating?';
    expect(figures(asked)).toEqual(['6 sessions', 'ages 13–19']);
    expect(found(asked)).toMatchObject({
      profile: expect.arrayContaining(['ages', 'ratings']),
      indicators: ['evidence'],
    });
  });

  it('gets what is told of one of two things', () => {
    expect(found('does it help anxiety and psychosis?')).toMatchObject({ unnamed: ['psychosis'] });
    expect(quoted('does it help anxiety and psychosis?')).toContain('mental health presentations');
  });

  it('names nobody', () => {
    for (const text of ['Mary Smith: sessions', 'how many sessions and does Mary Smith swim'])
      expect(found(text).unnamed ?? []).toEqual([]);
  });
});
