import fc from 'fast-check';
import { actionDataSchema } from '../../../src/conversation/command';
import { corpus } from '../../support/real-corpus';
import { button, only, Talk, wordsOf } from '../../support/talk';

const valuesOf = (facts: { value: string; section: string }[]) =>
  facts.map(({ value, section }) => [value, section]);
const notice = async (talk: Talk, text: string) => only(await talk.say(text), 'notice').notice;

describe('asking', () => {
  it('gives each training cost of IPT with its section and the source', async () => {
    const reply = only(await new Talk().say('IPT training cost'), 'answer');
    expect(valuesOf(reply.facts)).toEqual(
      expect.arrayContaining([
        ['£1,500', 'Start-up Costs'],
        ['£2,600', 'Start-up Costs'],
        ['£25–£100 a year', 'Financial Support'],
      ]),
    );
    expect(reply.source).toMatchObject({ section: 'Start-up Costs', indicator: 'Supports' });
  });

  it('gives the least hours of supervision for a case', async () => {
    const reply = only(await new Talk().say('Supervision hours for IPT'), 'answer');
    expect(valuesOf(reply.facts)).toContainEqual(['at least 4 hours', 'Supervision Requirements']);
  });

  it('never gives another intervention a figure of IPT', async () => {
    const replies = await new Talk().say('EMDR training cost');
    expect(only(replies, 'overview-only').shortName).toBe('EMDR');
    expect(wordsOf(replies)).not.toMatch(/£/);
  });

  it('says that a therapy is not held', async () => {
    const replies = await new Talk().say('MBCT training cost');
    expect(only(replies, 'not-held').name).toContain('Mindfulness');
    expect(wordsOf(replies)).not.toMatch(/£/);
  });

  it.each(corpus.examples.map(({ id, text }) => [text, id] as const))(
    'answers the example "%s", typed or pressed, alike',
    async (text, id) => {
      const typed = await new Talk().say(text);
      expect(['answer', 'cost-plan', 'intervention']).toContain(typed[0]?.kind);
      expect(await new Talk().press(button('example', { example: id }))).toEqual(typed);
    },
  );

  it('asks for a shorter message when it is very long', async () => {
    expect(await notice(new Talk(), 'cost '.repeat(400))).toBe('too-long');
  });
});

describe('a name that several interventions share', () => {
  it('is asked about, and the choice answers the question that waited', async () => {
    const talk = new Talk();
    const { candidates, others } = only(await talk.say('Triple P training cost'), 'did-you-mean');
    expect(candidates.length + others.length).toBeGreaterThan(6);
    const [first] = candidates;
    if (!first) throw new Error('no candidate');
    const reply = only(await talk.press(first.data), 'overview-only');
    expect(reply.title).toBe(first.title);
    expect(reply.asked.length).toBeGreaterThan(0);
  });

  it('opens the overview when no question waited', async () => {
    const reply = only(await new Talk().press(button('choose', { intervention: 'emdr' })), 'intervention');
    expect(reply.shortName).toBe('EMDR');
  });

  it('still waits when another one is chosen after the first', async () => {
    const talk = new Talk();
    await talk.say('Triple P training cost');
    only(await talk.press(button('choose', { intervention: 'group-triple-p' })), 'overview-only');
    const again = only(
      await talk.press(button('choose', { intervention: 'selected-triple-p' })),
      'overview-only',
    );
    expect(again.title).toBe('Selected Triple P');
  });
});

describe('going on with a talk', () => {
  it('takes up the intervention that was named before', async () => {
    const talk = new Talk();
    await talk.say('EMDR ratings');
    expect(only(await talk.say('training cost'), 'overview-only').shortName).toBe('EMDR');
  });

  it('takes up the intervention that was opened by a button', async () => {
    const talk = new Talk();
    only(await talk.press(button('intervention', { intervention: 'dbt' })), 'intervention');
    expect(only(await talk.say('training cost'), 'overview-only').shortName).toBe('DBT');
  });

  it('is forgotten on "start again"', async () => {
    const talk = new Talk();
    await talk.say('EMDR ratings');
    expect(await notice(talk, 'start again')).toBe('forgotten');
    const [reply] = await talk.say('training cost');
    expect(JSON.stringify(reply)).not.toContain('EMDR');
    expect(talk.sessions.current.get(JSON.stringify(talk.who))?.interventionId).not.toBe('emdr');
  });

  it('is forgotten by the button as well', async () => {
    const talk = new Talk();
    await talk.say('EMDR ratings');
    expect(only(await talk.press(button('restart')), 'notice').notice).toBe('forgotten');
    expect(talk.sessions.current.has(JSON.stringify(talk.who))).toBe(false);
  });

  it('is forgotten after half a day', async () => {
    const talk = new Talk();
    await talk.say('EMDR ratings');
    talk.at = new Date(talk.at.getTime() + 13 * 3_600_000);
    expect(JSON.stringify(await talk.say('training cost'))).not.toContain('EMDR');
  });

  it('is kept apart from the talk of somebody else', async () => {
    await new Talk().say('EMDR ratings');
    expect(JSON.stringify(await new Talk().say('training cost'))).not.toContain('EMDR');
  });
});

describe('buttons', () => {
  it('open a section', async () => {
    const reply = only(
      await new Talk().press(button('section', { intervention: 'ipt', section: 'workforce' })),
      'section',
    );
    expect(reply.title).toBe('Workforce');
  });

  it.each([
    ['an intervention', button('intervention', { intervention: 'unheard-of' })],
    ['a section', button('section', { intervention: 'emdr', section: 'workforce' })],
    ['a choice', button('choose', { intervention: 'unheard-of' })],
    ['an example', button('example', { example: 'unheard-of' })],
  ])('for %s that is not held are said to be stale', async (_what, data) => {
    const talk = new Talk();
    expect(only(await talk.press(data), 'notice').notice).toBe('stale');
    expect(talk.stored()).toBe('[]');
  });

  it('of an unknown form are said to be stale', async () => {
    expect(only(await new Talk().command({ kind: 'invalid-action' }), 'notice').notice).toBe('stale');
  });

  it('on every card lead to a reply that is not stale', async () => {
    const asked = [
      'IPT training cost',
      'Triple P cost',
      'MBCT',
      'EMDR training cost',
      'help',
      'IPT parking',
      'IPT',
    ];
    for (const text of asked) {
      for (const data of actionsIn(await new Talk().say(text))) {
        const [reply] = await new Talk().press(data);
        expect([text, data, reply]).not.toEqual([text, data, expect.objectContaining({ notice: 'stale' })]);
      }
    }
  });
});

/** What every button in the replies sends. */
function actionsIn(node: unknown): ReturnType<typeof actionDataSchema.parse>[] {
  if (Array.isArray(node)) return node.flatMap(actionsIn);
  if (typeof node !== 'object' || node === null) return [];
  if ('data' in node) return [actionDataSchema.parse(node.data)];
  return Object.values(node).flatMap(actionsIn);
}

describe('small talk', () => {
  test.each([
    ['hello', 'greeting'],
    ['thank you', 'thanks'],
    ['bye', 'goodbye'],
    ['…', 'empty'],
  ])('"%s" gets a short reply', async (text, kind) => {
    expect(await notice(new Talk(), text)).toBe(kind);
  });

  it('does not change what the talk is about', async () => {
    const talk = new Talk();
    await talk.say('EMDR ratings');
    await talk.say('thanks');
    expect(only(await talk.say('training cost'), 'overview-only').shortName).toBe('EMDR');
  });

  it('helps, by words or by the button, and says how much is held', async () => {
    const reply = only(await new Talk().say('help'), 'help');
    expect(reply.held).toBe(corpus.interventions.length);
    expect(await new Talk().press(button('help'))).toEqual([reply]);
  });

  it('welcomes in the scope in which it was added', async () => {
    const reply = only(await new Talk().command({ kind: 'welcome' }, 'team'), 'welcome');
    expect(reply.scope).toBe('team');
    expect(reply.examples.length).toBeGreaterThan(0);
  });
});

it('replies to any text at all, with a card that can be shown', async () => {
  const talk = new Talk();
  const scraps = [
    'IPT',
    'EMDR',
    'Triple P',
    'cost',
    '£',
    'how many',
    '3 nurses',
    '$' + '{x}',
    '**',
    '](',
    '<at>',
    '\u0000',
    '?',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...scraps), { maxLength: 10 }).map((parts) => parts.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const replies = await talk.say(text);
      expect(replies.length).toBeGreaterThan(0);
      expect(wordsOf(replies)).not.toBe('');
    }),
    { numRuns: 100 },
  );
});

describe('words about words', () => {
  it('tells what a short form stands for, and talks of whose it is from then on', async () => {
    const talk = new Talk();
    expect(only(await talk.say('what does EMDR stand for'), 'short-form').forms[0]?.short).toBe('EMDR');
    expect(only(await talk.say('training cost'), 'overview-only').shortName).toBe('EMDR');
  });

  it('reads a rating whose name is misspelt', async () => {
    expect(only(await new Talk().say('evidance 4 vs 5'), 'meaning').title).toBe('Evidence');
  });
});

describe('keeping what is shown', () => {
  it('is told of, where no assessment is open', async () => {
    expect(await notice(new Talk(), 'can I print this')).toBe('keeping');
    expect(await notice(new Talk(), 'pdf')).toBe('keeping');
  });

  it('means the report of an assessment that is open', async () => {
    const talk = new Talk();
    await talk.say('assess IPT');
    await talk.say('Fife service, considering it new');
    expect((await talk.say('download the report')).map(({ kind }) => kind)).toEqual(['assess-report']);
    const kinds = (await talk.say('can I email this to my boss')).map(({ kind }) => kind);
    expect(kinds).toHaveLength(2);
  });
});

describe('the address of a page', () => {
  it("is the page's own, else the guide's, owned to be that", async () => {
    const talk = new Talk();
    await talk.say('EMDR');
    const own = only(await talk.say('where do I see the original page'), 'answer');
    expect(own.facts[0]?.value).toMatch(/^https:.*emdr/);
    await talk.say('IPT');
    const home = only(await talk.say('link'), 'answer');
    expect(home.facts[0]?.value).toContain(corpus.vocabulary.profileValues.home);
    expect(home.passages).toEqual([]);
  });
});
