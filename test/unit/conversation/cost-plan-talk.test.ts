import { only, Talk } from '../../support/talk';

const plan = async (talk: Talk, text: string) => only(await talk.say(text), 'cost-plan');

describe('talking of a cost plan', () => {
  it('changes the plan turn by turn', async () => {
    const talk = new Talk();
    expect(await plan(talk, 'IPT cost for 3 nurses')).toMatchObject({ people: '3', total: '£12,300' });
    expect(await plan(talk, 'what about 5?')).toMatchObject({ people: '5', total: '£20,500' });
    expect(await plan(talk, 'only 2 of them need supervision')).toMatchObject({
      people: '5',
      total: '£12,700',
    });
    expect(await plan(talk, 'and over 2 years?')).toMatchObject({
      total: '£12,700',
      years: '2',
      yearsTotal: '£250–£1,000',
      wholeTotal: '£12,950–£13,700',
    });
    expect(await plan(talk, 'without supervision')).toMatchObject({ people: '5', total: '£7,500' });
  });

  it('holds the people when only membership is asked for', async () => {
    const talk = new Talk();
    await talk.say('IPT cost for 3 nurses');
    expect(await plan(talk, 'and membership?')).toMatchObject({
      people: '3',
      total: '',
      totalYear: '£75–£300 a year',
    });
  });

  it('asks for a number that nobody gave, and takes it', async () => {
    const talk = new Talk();
    expect(await plan(talk, 'IPT cost for a few nurses')).toMatchObject({ uncounted: true, total: '£4,100' });
    expect(await plan(talk, '4')).toMatchObject({ uncounted: false, people: '4', total: '£16,400' });
  });

  it('answers another question beside the plan, in a card of its own', async () => {
    const replies = await new Talk().say(
      'How long is the IPT course and what would it cost for 3 nurses over 2 years?',
    );
    expect(replies.map(({ kind }) => kind)).toEqual(['answer', 'cost-plan']);
    expect(replies[1]).toMatchObject({ people: '3', years: '2' });
  });

  it("owns that an adaptation has no price, and that these are the intervention's", async () => {
    const asked = await plan(new Talk(), 'cost to train 2 nurses in IPT-A');
    expect(asked).toMatchObject({ people: '2', total: '£8,200', untold: 'IPT-A', pricesOf: 'IPT' });
    const talk = new Talk();
    await talk.say('IPT-A training cost');
    const talkedOf = await plan(talk, 'cost for 2-3 nurses over 2 years');
    expect(talkedOf).toMatchObject({ people: '2–3', untold: 'IPT-A', pricesOf: 'IPT' });
    expect(await plan(new Talk(), 'cost to train 2 nurses in IPT')).toMatchObject({
      untold: '',
      pricesOf: '',
    });
  });

  it('tells whom it leaves out, and whose year has no prices', async () => {
    const talk = new Talk();
    const left = await plan(talk, 'IPT cost for 5 nurses in 2031, 2 are already funded');
    expect(left).toMatchObject({ people: '3', total: '£12,300', priceYear: '2031' });
    expect(left.left).toEqual({ funded: '2', done: '', course: '' });
    expect(await plan(talk, 'and for 5?')).toMatchObject({
      people: '5',
      left: { funded: '' },
      priceYear: '',
    });
    const courseDone = await plan(new Talk(), 'IPT cost for 5 nurses, 3 of them have done the course');
    expect(courseDone.rows.map(({ heads }) => heads)).toEqual(['2', '5']);
    expect(courseDone).toMatchObject({ total: '£16,000', each: '', left: { course: '3' } });
  });
});
