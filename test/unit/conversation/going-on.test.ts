import { only, Talk, wordsOf } from '../../support/talk';

const prices = /£1,500|£2,600/;
async function last(messages: readonly string[]) {
  const talk = new Talk();
  for (const message of messages.slice(0, -1)) await talk.say(message);
  return talk.say(messages.at(-1) ?? '');
}

describe('going on', () => {
  it.each([
    [['ACT training cost', 'and supervision?']],
    [['hypnotherapy', 'what does it cost']],
    [['CAT therapy', 'how many sessions', 'who can deliver it']],
  ])('after %j stays with what is not held', async (messages) => {
    const replies = await last(messages);
    only(replies, 'not-held');
    expect(wordsOf(replies)).not.toMatch(prices);
  });

  it.each([
    [['therapy for PTSD', 'how much does training cost']],
    [['interventions for autism', 'cost']],
    [['list all', 'training cost']],
  ])('after a list asks which one is meant: %j', async (messages) => {
    const replies = await last(messages);
    only(replies, 'did-you-mean');
    expect(wordsOf(replies)).not.toMatch(prices);
  });

  it('offers the one that is held in full first', async () => {
    const { candidates } = only(await last(['list all', 'training cost']), 'did-you-mean');
    expect(candidates[0]?.title).toMatch(/Interpersonal/);
  });

  it('after a comparison answers for each', async () => {
    const replies = await last(['compare IPT and EMDR', 'supervision?']);
    expect(replies.map(({ kind }) => kind)).toEqual(['answer', 'overview-only']);
  });

  it('with one named again speaks of that one alone', async () => {
    const replies = await last(['compare IPT and EMDR', 'IPT training cost', 'and supervision?']);
    expect(replies).toHaveLength(1);
  });

  it.each([
    [
      ['IPT training cost', 'and EMDR?'],
      ['Start-up Costs', 'Financial Support'],
    ],
    [['IPT supervision', 'and for DBT?'], ['Supervision Requirements']],
    [['who can deliver IPT', 'what about CBT?'], ['who delivers it']],
  ])('%j asks the same of the one now named', async (messages, asked) => {
    expect(only(await last(messages), 'overview-only').asked).toEqual(asked);
  });

  it.each([
    [['EMDR sessions', 'cost?', 'and IPT?']],
    [['tell me about EMDR', 'what does training cost', 'and for IPT']],
    [['IPT-A', 'training cost', 'and for plain IPT']],
  ])('%j gives the figures of IPT', async (messages) => {
    const replies = await last(messages);
    expect(only(replies, 'answer').adaptation).toBeUndefined();
    expect(wordsOf(replies)).toMatch(prices);
  });

  it('asks for the rating of the one now named', async () => {
    const { facts } = only(await last(['evidence rating for IPT', 'and for NET?']), 'answer');
    expect(facts.map(({ label }) => label)).toContain('Evidence');
  });

  it('keeps no words of the person', async () => {
    const talk = new Talk();
    await talk.say('does zibbleworth do hypnotherapy');
    expect(talk.stored()).not.toContain('zibbleworth');
  });
});

describe('what is asked of all interventions', () => {
  it.each([
    'which interventions can teachers deliver',
    'programmes for libraries',
    'something a nurse can deliver',
    'brief interventions',
  ])('is answered with the list, and not of one: %s', async (text) => {
    const replies = await new Talk().say(text);
    expect(only(replies, 'list').unread).not.toEqual([]);
  });

  it('names those whose overviews speak of it', async () => {
    expect(only(await new Talk().say('therapies with a workshop'), 'list').speaking).toEqual([
      'Incredible Years Teacher Classroom Management',
    ]);
    expect(only(await new Talk().say('what is there for babies with eczema'), 'list').speaking).toEqual([]);
  });

  it('is listed by its form or place where that is told', async () => {
    for (const text of ['what can be delivered online', 'programmes for schools'])
      expect(only(await new Talk().say(text), 'list')).toMatchObject({
        unread: [],
        filters: [expect.any(String)],
      });
  });

  it('that nothing is known of offers the needs, and keeps no words of the person', async () => {
    const talk = new Talk();
    const list = only(await talk.say('anything for zibbleworth'), 'list');
    expect(list).toMatchObject({ total: 0, unread: ['zibbleworth'] });
    expect(list.needs).toContain('Eating Disorders');
    expect(talk.stored()).not.toContain('zibbleworth');
  });

  it('is listed below a signpost', async () => {
    const replies = await new Talk().say('self-harm therapies for adolescents');
    expect(replies.map(({ kind }) => kind)).toEqual(['signposting', 'list']);
  });
});

describe('what an overview does not hold', () => {
  it.each([
    ['NET sessions', ['the number of sessions']],
    ['how long is a NET session', ['the length of sessions']],
    ['NET supervision sessions', ['Supervision Requirements']],
  ])('is said in the terms of staff: %s', async (text, asked) => {
    expect(only(await new Talk().say(text), 'overview-only').asked).toEqual(asked);
  });

  it('is not said of a list of which one tells it', async () => {
    const talk = new Talk();
    await talk.say('therapy for PTSD');
    expect(only(await talk.say('how many sessions'), 'did-you-mean').notHeld).toEqual([]);
  });
});
