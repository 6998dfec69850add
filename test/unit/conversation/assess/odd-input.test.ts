import { AssessTalk, atReview, finished } from '../../../support/assess-talk';

/** A talk in which the assessment of IPT waits for the rating of Fit. */
async function atFit(): Promise<AssessTalk> {
  const talk = new AssessTalk();
  await talk.say('assess IPT for Leith CMHT');
  await talk.say('new');
  talk.card('assess-indicator');
  return talk;
}

describe('which intervention is meant', () => {
  it('is understood from a part of its title', async () => {
    const talk = new AssessTalk();
    await talk.say('complete assessment');
    await talk.say('interpersonal');
    expect(talk.card('assess-setup').interventionTitle).toContain('Interpersonal Psychotherapy');
  });

  it('is asked again among the few that share a part of their titles', async () => {
    const talk = new AssessTalk();
    await talk.say('complete assessment');
    await talk.say('stepping stones');
    const titles = talk.card('assess-setup').interventions.map(({ title }) => title);
    expect(titles).toEqual(['Group Stepping Stones Triple P', 'Standard Stepping Stones Triple P']);
  });
});

describe('the set-up', () => {
  it.each(['yes', 'ok', '4'])('takes no service from "%s"', async (words) => {
    const talk = new AssessTalk();
    await talk.say('assess IPT');
    await talk.say(words);
    expect(talk.last.at(-1)).toMatchObject({ notices: [{ code: 'unclear', detail: 'service' }] });
    expect((await talk.only()).answers.service).toBeNull();
  });

  it('takes a service that is named after it was left out', async () => {
    const talk = new AssessTalk();
    await talk.say('assess IPT');
    await talk.say('skip');
    await talk.say('Leith CMHT');
    expect(talk.card('assess-setup')).toMatchObject({ service: 'Leith CMHT', waitingFor: 'purpose' });
  });

  it.each(['yes', 'next', 'skip'])('that is filled in already is left with "%s"', async (words) => {
    const talk = await finished();
    await talk.say('reassess');
    expect(talk.card('assess-setup').purpose).not.toBe('');
    await talk.say(words);
    expect(talk.card('assess-indicator').indicator).toBe('fit');
  });
});

describe('a rating', () => {
  it.each(['4 👍', '4 ✅!', '4.'])('is read from "%s"', async (words) => {
    const talk = await atFit();
    await talk.say(words);
    expect(talk.card('assess-indicator')).toMatchObject({ rating: '4', waitingFor: 'reason' });
  });

  it.each(['no', 'ok', 'next', 'nope'])('stands without a reason after "%s"', async (words) => {
    const talk = await atFit();
    await talk.say('4');
    await talk.say(words);
    expect(talk.card('assess-indicator').indicator).toBe('capacity');
    expect((await talk.only()).answers.indicators.fit).toMatchObject({ rating: 4, reason: '', done: true });
  });

  it('is changed together with its reason', async () => {
    const talk = await atReview();
    await talk.say('change capacity to 3 – one post is filled');
    expect(talk.last.at(-1)).toMatchObject({
      kind: 'assess-review',
      notices: [{ code: 'rated', detail: 'Capacity: 3 – Some Capacity' }],
    });
    expect((await talk.only()).answers.indicators.capacity).toMatchObject({
      rating: 3,
      reason: 'one post is filled',
    });
  });

  it('of another indicator leaves the one that is rated now open', async () => {
    const talk = await atFit();
    await talk.say('capacity 3 because we have the staff');
    expect(talk.card('assess-indicator')).toMatchObject({ indicator: 'fit', rating: '', reason: '' });
    const { indicators } = (await talk.only()).answers;
    expect(indicators.capacity).toMatchObject({ rating: 3, reason: expect.stringContaining('the staff') });
  });

  it('is not changed by a reason that only begins like one', async () => {
    const talk = await atFit();
    await talk.say('4');
    await talk.say('Need 2 – one post is open');
    const { indicators } = (await talk.only()).answers;
    expect(indicators.fit?.reason).toBe('Need 2 – one post is open');
    expect(indicators.need).toBeUndefined();
  });
});

describe('what fits nothing', () => {
  it('is answered with what does', async () => {
    const talk = await atFit();
    await talk.say('between 3 and 4');
    expect(talk.last.at(-1)).toMatchObject({ notices: [{ code: 'unclear', detail: 'rating' }] });
  });

  it.each(['😀', '{"rating": 4}', 'help', '   '])('leaves the assessment ready: "%s"', async (words) => {
    const talk = await atFit();
    await talk.say(words);
    expect(talk.last).toHaveLength(2);
    expect(talk.card('assess-indicator').rating).toBe('');
    expect(talk.notices).toEqual(['still-here']);
  });

  it('is no question to the guide where it only tells something', async () => {
    const talk = await atFit();
    await talk.say('no money');
    expect(talk.notices).toEqual(['kept-as-reason']);
    expect(talk.card('assess-indicator').reason).toBe('no money');
  });

  it.each([1_200, 5_000])('a text of %i characters is named as what is not saved', async (length) => {
    const talk = await atFit();
    await talk.say('4');
    await talk.say(`because ${'word '.repeat(length / 5)}`);
    expect(talk.last).toMatchObject([
      { kind: 'assess-indicator', notices: [{ code: 'too-long', detail: 'Fit' }] },
    ]);
    expect((await talk.only()).answers.indicators.fit?.reason).toBe('');
  });

  it.each(['filter', 'list all', 'references', 'compare'])('"%s" still explores', async (words) => {
    const talk = await atFit();
    await talk.say(words);
    expect(talk.last).toHaveLength(2);
    expect(talk.notices).toEqual(['still-here']);
  });

  it.each(['filter', 'list all'])('"%s" is no service and no reason', async (words) => {
    const talk = new AssessTalk();
    await talk.say('assess IPT');
    await talk.say(words);
    expect(talk.last.map(({ kind }) => kind)).toEqual([
      words === 'filter' ? 'filter' : 'list',
      'assess-setup',
    ]);
    expect((await talk.only()).answers.service).toBeNull();
  });
});

describe('what is to be assessed', () => {
  it.each(['assess Foobar therapy', 'assess ACT', 'start an assessment of Foobar'])(
    'is never another than was named: "%s"',
    async (words) => {
      const talk = new AssessTalk();
      await talk.say('tell me about EMDR');
      await talk.say(words);
      expect(talk.last).toMatchObject([
        { kind: 'assess-notice', notice: 'unknown-intervention' },
        { kind: 'assess-setup', interventionTitle: '' },
      ]);
    },
  );

  it('is no service that is waited for when it is named but not held', async () => {
    const talk = new AssessTalk();
    await talk.say('assess EMDR');
    await talk.say('assess ACT');
    expect(talk.last[0]).toMatchObject({ kind: 'assess-notice', notice: 'unknown-intervention' });
  });

  it.each(['assess this', 'assess it for Leith CMHT', 'assess for my service', 'start an assessment'])(
    'is what was talked of: "%s"',
    async (words) => {
      const talk = new AssessTalk();
      await talk.say('tell me about EMDR');
      await talk.say(words);
      expect(talk.card('assess-setup').interventionTitle).toContain('EMDR');
    },
  );

  it.each(['assess a therapy', 'assess another intervention'])('is asked for: "%s"', async (words) => {
    const talk = new AssessTalk();
    await talk.say('tell me about EMDR');
    await talk.say(words);
    expect(talk.card('assess-setup')).toMatchObject({ interventionTitle: '', waitingFor: 'intervention' });
  });
});

describe('what is finished', () => {
  it.each([
    ['edit', 'assess-review'],
    ['edit fit', 'assess-indicator'],
    ['change the decision to go', 'assess-decision'],
  ] as const)('is opened again with "%s"', async (words, kind) => {
    const talk = await finished();
    await talk.say(words);
    expect(talk.last.map((reply) => reply.kind)).toEqual([kind]);
    expect(talk.notices).toEqual(['reopened']);
  });

  it.each(['overview', 'fit', 'what is the decision rule?'])('stays so with "%s"', async (words) => {
    const talk = await finished();
    await talk.say(words);
    expect((await talk.only()).finished).not.toBeNull();
  });

  it('is shown when its decision is asked for', async () => {
    const talk = await finished();
    await talk.say('what did we decide?');
    expect(talk.card('assess-summary').decision).toBe('Go ahead');
  });
});
