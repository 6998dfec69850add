import { placeIn } from '../../../src/conversation/choose-by-place';
import { only, Talk } from '../../support/talk';

describe('a place that is chosen', () => {
  it.each([
    ['1', 1],
    ['number 3', 3],
    ['the second one', 2],
    ['the second', 2],
    ['Tell me more about the first', 1],
    ['open the 3rd one please', 3],
    ['the last one', Number.POSITIVE_INFINITY],
  ])('"%s" is %d', (text, place) => {
    expect(placeIn(text)).toBe(place);
  });

  it.each(['first session', 'how long is the first one', '12', 'last year', 'second opinion', 'one nurse'])(
    '"%s" chooses none',
    (text) => {
      expect(placeIn(text)).toBeNull();
    },
  );
});

describe('choosing by place', () => {
  it('opens the one that stands there in the list, and goes on with it', async () => {
    const talk = new Talk();
    const list = only(await talk.say('therapies for eating disorders'), 'list');
    const shown = only(await talk.say('the second one'), 'intervention');
    expect(shown.title).toBe(list.rows[1]?.title);
    expect(only(await talk.say('what does training cost'), 'overview-only').title).toBe(list.rows[1]?.title);
  });

  it('answers the question that waited for the choice', async () => {
    const talk = new Talk();
    const { candidates } = only(await talk.say('PATHS cost'), 'did-you-mean');
    expect(only(await talk.say('2'), 'overview-only').title).toBe(candidates[1]?.title);
  });

  it('opens one of those that are compared', async () => {
    const talk = new Talk();
    await talk.say('compare IPT and EMDR');
    expect(only(await talk.say('the last one'), 'intervention').shortName).toBe('EMDR');
  });

  it('chooses nothing where nothing was offered, or not so much', async () => {
    expect((await new Talk().say('the second one'))[0]?.kind).not.toBe('intervention');
    const talk = new Talk();
    await talk.say('PATHS cost');
    expect((await talk.say('9'))[0]?.kind).toBe('did-you-mean');
  });
});
