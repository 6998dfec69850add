import { only, Talk, wordsOf } from '../../../support/talk';

describe('a list', () => {
  it.each([
    ['interventons for eatng disorders', ['Need: Eating Disorders']],
    [
      'therapys for adlts with anxity',
      ['Need: Anxiety / Worry / Stress / Anxiety or Fear Related', 'Age: Adults'],
    ],
    ['anything for 14 year olds', ['Age: Adolescents: 13 to 18 years / Children and Young People']],
    ['therapies for older adults', ['Age: Older Adults']],
    ['programmes for ages 3 to 5', ['Age: Preschool: 3 to 5 years / Children and Young People']],
    ['show me everything with at least 4 for supports', ['Supports: 4 or better']],
  ])('is understood: "%s"', async (text, filters) => {
    expect(only(await new Talk().say(text), 'list').filters).toEqual(filters);
  });

  it.each([
    ['what is there for babies with eczema', ['eczema']],
    ['low intensity interventions for adults', ['low intensity']],
    ['list interventions not used in Scotland', ['not used in scotland']],
    ['what is there for adults with anxiety, evidence 4 or better, used in Scotland', []],
    ['show parenting programmes for under 5s', []],
    ['can you show me what therapies you have for teenagers with low mood please', []],
  ])('says what could not be filtered by: "%s"', async (text, unread) => {
    const replies = await new Talk().say(text);
    expect(only(replies, 'list').unread).toEqual(unread);
    if (unread[0]) expect(wordsOf(replies)).toContain(unread[0]);
  });

  it('names those that show no need, but whose overview speaks of it', async () => {
    const talk = new Talk();
    for (const text of ['therapies for PTSD', 'therapy for PTSD']) {
      const replies = await talk.say(text);
      expect(only(replies, 'list').told).toEqual(['NET']);
      expect(wordsOf(replies)).toContain('NET');
    }
    expect(only(await talk.say('therapies for eating disorders in children'), 'list').told).not.toContain(
      'NET',
    );
  });

  it('is empty, and says of what, for a need that no tag covers', async () => {
    const replies = await new Talk().say('therapy for adults with psychosis');
    const list = only(replies, 'list');
    expect(list).toMatchObject({ total: 0, filters: ['Need: psychosis', 'Age: Adults'], unread: [] });
    expect(list.wider).toHaveLength(1);
  });

  it('puts those first that show most of the needs that were asked for', async () => {
    const list = only(await new Talk().say('support for parents of autistic children'), 'list');
    expect(list.rows.slice(0, 2).map(({ title }) => title)).toEqual([
      'Group Stepping Stones Triple P',
      'Standard Stepping Stones Triple P',
    ]);
  });

  it('is not given for a need alone where an intervention is talked of', async () => {
    const talk = new Talk();
    expect((await talk.say('anxiety'))[0]?.kind).toBe('list');
    await talk.say('IPT');
    expect((await talk.say('anxiety'))[0]?.kind).toBe('answer');
  });

  it('is never turned round: what is not used in Scotland is not answered with what is', async () => {
    expect(only(await new Talk().say('list interventions not used in Scotland'), 'list').filters).toEqual([]);
  });

  it('that is empty offers what there is without one of its filters', async () => {
    const talk = new Talk();
    const empty = only(await talk.say('anything for perinatal depression?'), 'list');
    expect(empty.total).toBe(0);
    expect(empty.wider.map(({ title }) => title)).toEqual(['Need (1)', 'Age (3)']);
    const [first] = empty.wider;
    if (!first) throw new Error('nothing is offered');
    expect(only(await talk.press(first.data), 'list').total).toBe(1);
  });

  it('is turned to a page, and narrowed', async () => {
    const talk = new Talk();
    await talk.say('list all');
    expect(only(await talk.say('page 3'), 'list').from).toBe(9);
    expect(only(await talk.say('last page'), 'list').to).toBe(52);
    expect(only(await talk.say('first page'), 'list').from).toBe(1);
    await talk.say('what is there for trauma');
    const narrowed = only(await talk.say('only evidence 5'), 'list');
    expect(narrowed.filters).toEqual([
      'Need: Difficulties Specifically Associated with Stress and Trauma / Trauma',
      'Evidence: 5',
    ]);
  });
});

describe('the list that is talked of', () => {
  it('is narrowed by an age alone', async () => {
    const talk = new Talk();
    await talk.say('therapies for anxiety');
    expect(only(await talk.say('in adults'), 'list').filters).toContain('Age: Adults');
  });

  it('is not, once something else is talked of', async () => {
    const talk = new Talk();
    await talk.say('therapies for anxiety');
    await talk.say('IPT evidence');
    only(await talk.say('in adults'), 'answer');
  });
});

describe('a comparison', () => {
  it('takes in one more that is named, while it is what was shown last', async () => {
    const talk = new Talk();
    await talk.say('compare DBT and EMDR');
    expect(only(await talk.say('and cbt?'), 'compare').names).toEqual(['DBT', 'EMDR', 'CBT']);
    await talk.say('cost');
    only(await talk.say('and ipt?'), 'answer');
  });

  it('is made with the one that is talked of', async () => {
    const talk = new Talk();
    await talk.say('CBT');
    expect(only(await talk.say('vs ipt'), 'compare').names).toEqual(['CBT', 'IPT']);
  });

  it('is not made of a name beside which something is asked', async () => {
    const talk = new Talk();
    await talk.say('compare DBT and EMDR');
    only(await talk.say('and cost of cbt'), 'overview-only');
  });

  it('with something that is not known says so, and puts nothing aside', async () => {
    const talk = new Talk();
    for (const text of ['compare IPT and Foobar therapy', 'compare IPT and IPT', 'IPT vs ACT']) {
      const comparing = only(await talk.say(text), 'comparing');
      expect([text, comparing.state, comparing.names]).toEqual([text, 'only-one', ['IPT']]);
    }
    expect(only(await talk.say('compare'), 'comparing').names).toEqual(['IPT']);
  });

  it('names what is not held, offers the one that is, and goes on with that', async () => {
    const talk = new Talk();
    const comparing = only(await talk.say('compare EMDR and CAT'), 'comparing');
    expect(comparing.notHeld).toEqual(['Cognitive Analytic Therapy (CAT)']);
    expect(comparing.open.map(({ data }) => data)).toEqual([
      expect.objectContaining({ action: 'intervention', intervention: 'emdr' }),
    ]);
    expect(only(await talk.say('cost'), 'overview-only').shortName).toBe('EMDR');
    expect(only(await talk.say('compare IPT, EMDR and CAT'), 'compare').notHeld).toHaveLength(1);
  });

  it('of five offers the first four, not what was put aside', async () => {
    const talk = new Talk();
    await talk.say('add PATHS Programme for Schools to comparison');
    await talk.say('add EMDR to comparison');
    const comparing = only(await talk.say('compare IPT, EMDR, DBT, CBT, MBT'), 'comparing');
    expect(wordsOf([comparing])).toContain('Compare the first four');
    if (!comparing.compare) throw new Error('nothing is offered');
    expect(only(await talk.press(comparing.compare.data), 'compare').names).toEqual([
      'IPT',
      'EMDR',
      'DBT',
      'CBT',
    ]);
  });

  it.each(['compare it with IPT', 'compare with IPT', 'compare this to IPT'])('"%s"', async (text) => {
    const talk = new Talk();
    await talk.say('tell me about EMDR');
    expect(only(await talk.say(text), 'compare').names).toEqual(['EMDR', 'IPT']);
  });
});

describe('feedback', () => {
  it('is asked for by typing', async () => {
    const talk = new Talk();
    await talk.say('IPT training cost');
    expect(only(await talk.say('feedback'), 'answer-options').section).toBe('Start-up Costs');
  });

  it('a question is sent to the content team by typing alone', async () => {
    const talk = new Talk();
    expect(only(await talk.say('send this question to the content team'), 'sent')).toMatchObject({
      what: 'question-form',
      question: '',
    });
    const sent = await talk.say('ask the content team: is there anything for insomnia?');
    expect(only(sent, 'sent').what).toBe('question');
  });

  it('a question that tells of a patient is not sent, and the form stays', async () => {
    const talk = new Talk();
    await talk.say('zzz qqq xxx');
    const replies = await talk.command({
      kind: 'action',
      data: { action: 'question-send', version: 1 },
      fields: { question: 'My patient Jane Doe, CHI 0101501234, cannot sleep' },
    });
    expect(only(replies, 'sent')).toMatchObject({ what: 'question-patient', question: '' });
  });
});

describe('parts of a page', () => {
  it('that are not held are said not to be held', async () => {
    expect(only(await new Talk().say('references for EMDR'), 'overview-only').asked).toEqual(['References']);
    const questions = only(await new Talk().say('questions for EMDR'), 'questions');
    expect(questions.source.section).toBe('Programme Summary');
  });

  it('an intervention shows its prices, and opens questions and references', async () => {
    const card = only(await new Talk().say('tell me about IPT'), 'intervention');
    const values = card.facts.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['12–20 sessions', '£1,500', '£2,600', '£25–£100 a year']));
    expect(wordsOf([card])).toMatch(/Questions to ask[\s\S]*References[\s\S]*Share or give feedback/);
  });

  it.each([
    'references for IPT',
    'schema therapy training cost',
    'what would it cost to train 3 people in IPT',
  ])('every answer can be shared and assessed: "%s"', async (text) => {
    const words = wordsOf(await new Talk().say(text));
    expect(words).toContain('Share or give feedback');
    expect(words).toContain('Assess for my service');
  });
});
