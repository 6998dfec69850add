import { corpus, held } from '../support/real-corpus';
import { Talk, wordsOf } from '../support/talk';

/** What only IPT's page tells: its prices, and its hours of supervision. */
const figuresOfIpt = [/1,?500/, /2,?600/, /£25/, /£100/, /4 hours/i, /four hours/i];
const overviews = corpus.interventions.filter(({ coverage }) => coverage === 'overview');
const asked = ['training cost', 'supervision hours', 'course price', 'membership fee'];
const cases = overviews.flatMap(({ id, shortName }) =>
  asked.map((detail) => [shortName, detail, id] as const),
);

it('knows the figures of IPT that must not be shown for another intervention', () => {
  const text = held('ipt')
    .sections.map((section) => section.text)
    .join('\n');
  expect(figuresOfIpt.filter((figure) => figure.test(text)).length).toBeGreaterThanOrEqual(5);
  expect(overviews).toHaveLength(51);
});

describe('an intervention that is held as an overview', () => {
  it.each(cases)('never gets a figure of IPT: %s %s', async (shortName, detail, id) => {
    const replies = await new Talk().say(`${shortName} ${detail}`);
    const shown = wordsOf(replies);
    for (const figure of figuresOfIpt) expect(shown).not.toMatch(figure);
    expect(replies).toEqual([
      expect.objectContaining({ kind: 'overview-only', title: held(id).title, shortName }),
    ]);
    expect(shown).toContain('I hold only the overview of');
    expect(shown).toContain('I do not hold');
  });

  it.each(cases)('gets none either when IPT was talked of before: %s %s', async (shortName, detail) => {
    const talk = new Talk();
    await talk.say('IPT training cost');
    const shown = wordsOf(await talk.say(`and the ${detail} of ${shortName}?`));
    for (const figure of figuresOfIpt) expect(shown).not.toMatch(figure);
  });
});
