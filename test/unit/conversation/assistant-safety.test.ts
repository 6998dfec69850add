import fc from 'fast-check';
import { sessionSchema } from '../../../src/conversation/session';
import { corpus } from '../../support/real-corpus';
import { button, only, Talk, wordsOf } from '../../support/talk';

describe('safety', () => {
  it.each([
    ['I want to kill myself', 'person'],
    ['my patient wants to end her life, what does IPT cost', 'patient'],
    ['my patient Ewan Kerr, CHI 010190 1234, is suicidal', 'patient'],
  ])('signposts first: %s', async (text, about) => {
    expect(only(await new Talk().say(text), 'signposting').about).toBe(about);
  });

  it('signposts even when the message is too long to be read as a question', async () => {
    only(await new Talk().say(`${'cost '.repeat(400)} I am suicidal`), 'signposting');
  });

  it.each([
    ['help', 'I am suicidal', 'signposting'],
    ['the warning on patient data', 'CHI 010190 1234', 'patient-data'],
  ] as const)('gives %s wherever in a very long message the words stand', async (_what, words, kind) => {
    for (const before of [0, 1290, 1490, 1510, 5000]) {
      const text = `${'cost '.repeat(before / 5)}${words} ${'cost '.repeat(1000)}`;
      expect((await new Talk().say(text)).map((reply) => reply.kind)).toContain(kind);
    }
  });

  it.each([
    'IPT for CHI 0101901234',
    'IPT for 010190 1234',
    '0 1 0 1 9 0 1 2 3 4 IPT cost',
    'my patient Fiona Reid needs IPT',
    'Mrs Kowalska is a client, how many sessions of IPT',
  ])('neither looks up nor repeats patient data: %s', async (text) => {
    const replies = await new Talk().say(text);
    only(replies, 'patient-data');
    expect(wordsOf(replies)).not.toMatch(/0101|010190|Fiona|Reid|Kowalska/);
  });

  it('leaves a question on treatment to clinicians', async () => {
    only(await new Talk().say('what dose of sertraline for my patient'), 'clinical');
  });

  it('sends who looks for help for themselves to their GP and NHS 24, and says nothing of a therapy', async () => {
    expect(only(await new Talk().say('my son is depressed, can he get IPT'), 'notice').notice).toBe(
      'own-care',
    );
  });

  it('stores nothing at all of a message with patient data, of crisis or of treatment', async () => {
    const talk = new Talk();
    await talk.say('my patient Fiona Reid, CHI 010190 1234, asks about IPT cost');
    await talk.say('I want to kill myself');
    await talk.say('what dose of sertraline');
    expect(talk.stored()).toBe('[]');
  });
});

describe('words of crisis in a question on planning', () => {
  it('bring help first, and the answer below when an intervention is named', async () => {
    const replies = await new Talk().say('what does IPT training cover on suicide risk');
    expect(replies).toHaveLength(2);
    expect(replies[0]).toMatchObject({ kind: 'signposting' });
    expect(replies[1]?.kind).not.toBe('signposting');
  });
});

describe('what is stored', () => {
  it('is what the talk is about, in words of the guide, never what was typed', async () => {
    const talk = new Talk();
    await talk.say('Zyzzogeton wants supervision with Quixby Farnsbarns in IPT');
    await talk.say('Triple P for Wobbleton costs');
    const stored = talk.stored();
    expect(stored).toContain('ipt');
    for (const word of ['zyzz', 'quixby', 'farns', 'wobble', 'wants'])
      expect(stored.toLowerCase()).not.toContain(word);
  });

  it('is a session and nothing else, with ids that are held', async () => {
    const talk = new Talk();
    const ids = corpus.interventions.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60 }), fc.constantFrom(...ids), async (text, id) => {
        await talk.press(button('intervention', { intervention: id }));
        await talk.say(text);
        const session = talk.sessions.current.get(JSON.stringify(talk.who));
        if (!session) return;
        expect(Object.keys(session).sort()).toEqual(Object.keys(sessionSchema.shape).sort());
        expect(sessionSchema.parse(session)).toEqual(session);
        if (session.interventionId !== null) expect(ids).toContain(session.interventionId);
      }),
      { numRuns: 50 },
    );
  });
});
