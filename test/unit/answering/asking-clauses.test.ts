import { askingClauses } from '../../../src/answering/asking-clauses';

/** What a message asks, apart from its scene. */
const asked = (text: string) => askingClauses(text)?.asked ?? [];

describe('what a long message asks', () => {
  it.each([
    ['Our board is meeting on the islands next week, how long is the course?', 'how long is the course'],
    ['The rooms are all booked out this term. Can it be done by telephone?', 'Can it be done by telephone'],
    ['We have no budget left at all this year so who pays for the places?', null],
    ['We have no budget left at all this year, so who pays for the places?', 'who pays for the places'],
    [
      'The trainees have finished and are very keen; which registration do they need?',
      'which registration do they need',
    ],
  ])('stands behind a mark: %s', (text, question) => {
    expect(asked(text)).toEqual(question === null ? [] : [question]);
  });

  it.each([
    [
      'The medical director would like to know whether nurses can be trained in it',
      'nurses can be trained in it',
    ],
    [
      'The council asked me yesterday whether it is offered over the telephone',
      'it is offered over the telephone',
    ],
    [
      'Our lead for quality is asking how adherence to the model is checked',
      'how adherence to the model is checked',
    ],
  ])('stands behind words that say that it is asked: %s', (text, question) => {
    expect(asked(text)).toEqual([question]);
  });

  it('stands behind its scene without a mark', () => {
    expect(asked('Many of our staff are new to all of this how many days is the course')).toEqual([
      'how many days is the course',
    ]);
  });

  it('may be several questions', () => {
    const text = 'We are rather a small board up here, is supervision remote? And what does it cost?';
    expect(asked(text)).toEqual(['is supervision remote', 'what does it cost']);
  });

  it('runs on behind a comma, but not into why it is asked', () => {
    const scene = 'Our statistician is rather sceptical about this';
    expect(asked(`${scene}, how big was the effect, small or large?`)).toEqual([
      'how big was the effect, small or large',
    ]);
    const found = askingClauses(`How many sessions does each patient need, as our clinic is very busy?`);
    expect(found).toMatchObject({
      asked: ['How many sessions does each patient need'],
      scene: 'as our clinic is very busy',
    });
  });

  it('is not a description of somebody, when a question follows', () => {
    expect(asked('We have an occupational therapist, who is very keen, can she be trained?')).toEqual([
      'can she be trained',
    ]);
  });

  it('is told without how briefly to tell it', () => {
    expect(
      asked('I have to tell all the directors about this on Monday, what is it in a sentence or two?'),
    ).toEqual(['what is it']);
  });

  it('is the message as it stands when that is short or asks from its first word', () => {
    expect(askingClauses('money is tight, who pays?')).toBeNull();
    expect(askingClauses('how many hours of supervision does every trainee need for each case')).toBeNull();
    expect(askingClauses('does the page say whether the course can be done online or in person')).toBeNull();
  });

  it('is not looked for where nothing is asked', () => {
    expect(askingClauses('I have just taken over the service and they told me about this bot')).toBeNull();
  });
});

describe('the scene', () => {
  const isScenePart = (text: string) => askingClauses(text)?.isScenePart;

  it('may be part of the question', () => {
    expect(isScenePart('for a practitioner moving up to supervisor, how many cases are needed?')).toBe(true);
    expect(isScenePart("I'm accredited already, do I still go to supervision every week?")).toBe(true);
  });

  it('else stands apart', () => {
    expect(isScenePart('Our estates manager is drawing up the plans, how long is a session?')).toBe(false);
  });
});
