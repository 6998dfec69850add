import { AssessTalk, atReview, finished } from '../../../support/assess-talk';

describe('starting an assessment', () => {
  it.each(['assess IPT', 'start an assessment of IPT', 'I want to do a self-assessment for IPT'])(
    'by typing "%s"',
    async (words) => {
      const talk = new AssessTalk();
      await talk.say(words);
      expect(talk.card('assess-setup')).toMatchObject({
        interventionTitle: 'Interpersonal Psychotherapy (IPT) for Depression',
        interventions: [],
        waitingFor: 'service',
      });
    },
  );

  it('of the intervention that was talked of', async () => {
    const talk = new AssessTalk();
    await talk.say('IPT training cost');
    await talk.say('assess it');
    expect(talk.card('assess-setup').interventionTitle).toBe(
      'Interpersonal Psychotherapy (IPT) for Depression',
    );
  });

  it('changes to another intervention that is named in place of the service', async () => {
    const talk = new AssessTalk();
    await talk.say('tell me about IPT');
    await talk.say('assess');
    await talk.say('EMDR');
    expect(talk.card('assess-setup').interventionTitle).toContain('EMDR');
    await talk.say('Leith EMDR clinic');
    expect(talk.card('assess-setup').service).toBe('Leith EMDR clinic');
  });

  it('takes the service from the words', async () => {
    const talk = new AssessTalk();
    await talk.say('assess IPT for Leith CMHT');
    expect(talk.card('assess-setup')).toMatchObject({ service: 'Leith CMHT', waitingFor: 'purpose' });
  });

  it('asks which intervention only when it is not known, and stores nothing until it is', async () => {
    const talk = new AssessTalk();
    await talk.say('complete assessment');
    expect(talk.card('assess-setup').interventions.length).toBeGreaterThan(50);
    expect(await talk.stored()).toEqual([]);
    await talk.say('EMDR');
    expect(talk.card('assess-setup')).toMatchObject({ interventions: [], assessmentId: expect.any(String) });
  });

  it('asks again for an intervention that was not chosen and keeps what was filled in', async () => {
    const talk = new AssessTalk();
    await talk.say('start a self-assessment');
    await talk.press('assess-set-up', { service: 'Leith CMHT', purpose: 'new', intervention: '' });
    expect(talk.notices).toEqual(['intervention-missing']);
    expect(talk.card('assess-setup')).toMatchObject({ service: 'Leith CMHT', purpose: 'new' });
    await talk.press('assess-set-up', { service: 'Leith CMHT', purpose: 'new', intervention: 'ipt' });
    expect(talk.card('assess-indicator').indicator).toBe('fit');
  });

  it('offers the draft that there is, and a new one', async () => {
    const talk = await atReview();
    await talk.say('assess IPT');
    expect(talk.card('assess-existing').drafts).toMatchObject([
      { name: 'IPT – Leith CMHT', state: 'Review' },
    ]);
    await talk.say('a new one');
    talk.card('assess-setup');
    expect(await talk.stored()).toHaveLength(2);
  });

  it('resumes the draft on "yes"', async () => {
    const talk = await atReview();
    await talk.say('assess IPT');
    await talk.say('yes');
    talk.card('assess-review');
    expect(talk.notices).toEqual(['resumed']);
  });

  it('stores one when the button is pressed twice', async () => {
    const talk = new AssessTalk();
    await Promise.all([
      talk.send({ action: 'assess', intervention: 'ipt', version: 1 }),
      talk.send({ action: 'assess', intervention: 'ipt', version: 1 }),
    ]);
    expect(await talk.stored()).toHaveLength(1);
  });

  it('tells where others read along', async () => {
    const talk = new AssessTalk();
    talk.scope = 'groupChat';
    await talk.say('assess IPT');
    expect(talk.notices).toEqual(['read-along']);
    talk.scope = 'personal';
    await talk.say('where was I');
    expect(talk.notices).not.toContain('read-along');
  });

  it('says so when general questions stand in for those of the page', async () => {
    const talk = new AssessTalk();
    await talk.say('assess EMDR for Leith CMHT');
    await talk.say('new');
    const card = talk.card('assess-indicator');
    expect(card.general).toBe(true);
    expect(card.areas.every(({ questions }) => questions.length > 0)).toBe(true);
  });
});

describe('a whole assessment', () => {
  it('can be typed from beginning to end', async () => {
    const talk = new AssessTalk();
    await talk.say('assess IPT');
    await talk.say('Leith CMHT');
    await talk.say('new');
    expect(talk.card('assess-indicator')).toMatchObject({ indicator: 'fit', step: 1, of: 3 });
    await talk.say('4');
    expect(talk.card('assess-indicator')).toMatchObject({
      indicator: 'fit',
      rating: '4',
      waitingFor: 'reason',
    });
    await talk.say('It goes with our plan');
    await talk.say('two – two posts are open');
    await talk.say('not yet');
    talk.card('assess-review');
    await talk.say('looks good');
    expect(talk.card('assess-plan').waitingFor).toEqual({ title: 'Capacity', field: 'fixable' });
    await talk.say('partly');
    await talk.say('team lead');
    await talk.say('end of May');
    talk.card('assess-decision');
    await talk.say('not now – until the posts are filled');
    expect(talk.card('assess-summary')).toMatchObject({
      service: 'Leith CMHT',
      decision: 'Not now',
      decisionReason: 'until the posts are filled',
      actions: [{ title: 'Capacity', fixable: 'Partly', who: 'team lead', when: 'end of May' }],
      rows: [
        { title: 'Fit', rating: '4 – Fit', reason: 'It goes with our plan' },
        { title: 'Capacity', rating: '2 – Minimal Capacity', reason: 'two posts are open' },
        { title: 'Need', rating: 'Not yet rated', reason: '' },
      ],
    });
  });

  it('can be tapped, and shows six values and the hexagon', async () => {
    const talk = await finished();
    const card = talk.card('assess-summary');
    expect(card.ratings.map(({ rating }) => rating)).toEqual([
      '5 – Highly Usable',
      '5 – Well Supported',
      '5 – High Evidence',
      '4 – Fit',
      '2 – Minimal Capacity',
      'Not yet rated',
    ]);
    for (const { indicator, rating } of card.ratings)
      expect(card.picture.alt).toContain(`${indicator}: ${rating}`);
    expect((await talk.only()).finished).not.toBeNull();
  });

  it('skips the action plan where no rating is low', async () => {
    const talk = new AssessTalk();
    await talk.say('assess IPT for Leith CMHT');
    await talk.say('in use');
    for (const rating of ['5', '4', '3']) await talk.say(`${rating} – well`);
    await talk.say('confirm');
    talk.card('assess-decision');
  });
});

describe('amid an assessment', () => {
  it('answers a question and leaves the assessment where it was', async () => {
    const talk = new AssessTalk();
    await talk.say('assess IPT for Leith CMHT');
    await talk.say('new');
    await talk.say('what does supervision cost?');
    expect(talk.last.map(({ kind }) => kind)).toEqual(['answer', 'assess-indicator']);
    expect(talk.notices).toEqual(['still-here']);
    expect((await talk.only()).place).toBe('fit');
    await talk.say('4');
    await talk.say('what does supervision cost?');
    expect(talk.last.map(({ kind }) => kind)).toEqual(['answer', 'assess-indicator']);
    expect(talk.card('assess-indicator').waitingFor).toBe('reason');
  });

  it('asks again for what it does not understand, and changes nothing', async () => {
    const talk = new AssessTalk();
    await talk.say('assess IPT for Leith CMHT');
    await talk.say('new');
    const before = await talk.only();
    for (const words of ['4.5', '7', '3 or 4', 'good', 'high']) {
      await talk.say(words);
      expect([words, talk.notices]).toEqual([words, ['unclear']]);
    }
    expect(await talk.only()).toEqual(before);
  });

  it('keeps a statement as the reason where a rating was waited for', async () => {
    const talk = new AssessTalk();
    await talk.say('assess IPT for Leith CMHT');
    await talk.say('new');
    await talk.say('our teams asked for this last year');
    expect(talk.notices).toEqual(['kept-as-reason']);
    expect(talk.card('assess-indicator')).toMatchObject({
      rating: '',
      reason: 'our teams asked for this last year',
      waitingFor: 'rating',
    });
  });

  it('goes back and on again without losing anything', async () => {
    const talk = await atReview();
    const before = await talk.only();
    await talk.say('back');
    expect(talk.card('assess-indicator').indicator).toBe('need');
    await talk.say('back');
    expect(talk.card('assess-indicator')).toMatchObject({ indicator: 'capacity', rating: '2' });
    await talk.press('assess-rate', { rating: '2', reason: 'Two posts are open.' });
    talk.card('assess-review');
    expect((await talk.only()).answers).toEqual(before.answers);
  });

  it('keeps what stands in a form that is left by "Back" or "Pause"', async () => {
    const talk = new AssessTalk();
    await talk.say('assess IPT for Leith CMHT');
    await talk.say('new');
    await talk.press('assess-back', { rating: '3', reason: 'half written', 'note-values': 'a note' });
    talk.card('assess-setup');
    await talk.press('assess-set-up', { service: 'Leith CMHT', purpose: 'new' });
    const card = talk.card('assess-indicator');
    expect(card).toMatchObject({ rating: '3', reason: 'half written' });
    expect(card.areas[0]).toMatchObject({ note: 'a note' });
    await talk.press('assess-pause', {
      rating: '3',
      reason: 'half written, and more',
      'note-values': 'a note',
    });
    expect(talk.card('assess-notice').notice).toBe('paused');
    await talk.say('resume');
    expect(talk.card('assess-indicator').reason).toBe('half written, and more');
  });

  it('changes a rating by words and asks for its reason anew', async () => {
    const talk = await atReview();
    await talk.say('change capacity to 3');
    expect(talk.card('assess-indicator')).toMatchObject({
      indicator: 'capacity',
      rating: '3',
      reason: 'Two posts are open.',
      waitingFor: 'reason',
    });
    await talk.say('One post is filled');
    expect(talk.card('assess-review').rows[1]).toMatchObject({
      rating: '3 – Some Capacity',
      reason: 'One post is filled',
    });
  });

  it('goes on to what is open where the review was opened too early', async () => {
    const talk = new AssessTalk();
    await talk.say('assess IPT for Leith CMHT');
    await talk.say('new');
    await talk.say('review');
    talk.card('assess-review');
    await talk.press('assess-confirm');
    expect(talk.notices).toEqual(['too-early']);
    expect(talk.card('assess-indicator').indicator).toBe('fit');
  });

  it('says where it was left, in another talk too', async () => {
    const talk = await atReview();
    const elsewhere = new AssessTalk(talk.user);
    await elsewhere.say('where was I?');
    elsewhere.card('assess-review');
  });

  it('gives the guide back its ordinary questions once it is paused', async () => {
    const talk = await atReview();
    await talk.say('pause');
    await talk.say('what does IPT training cost?');
    expect(talk.last.map(({ kind }) => kind)).toEqual(['answer']);
  });

  it('asks before it cancels what was filled in', async () => {
    const talk = await atReview();
    await talk.say('cancel');
    expect(talk.card('assess-confirm').what).toBe('delete');
    await talk.say('no');
    expect(await talk.stored()).toHaveLength(1);
    await talk.say('cancel');
    await talk.say('yes');
    expect(talk.card('assess-notice').notice).toBe('deleted');
    expect(await talk.stored()).toEqual([]);
  });

  it('answers help, and words of crisis with signposting and no trace', async () => {
    const talk = await atReview();
    await talk.say('help');
    expect(talk.last.map(({ kind }) => kind)).toEqual(['help', 'assess-review']);
    await talk.say('I want to kill myself');
    expect(talk.last[0]).toMatchObject({ kind: 'signposting' });
    expect(await talk.everything()).not.toContain('kill');
  });
});

describe('a form', () => {
  it('without a rating stays open with everything else kept', async () => {
    const talk = new AssessTalk();
    await talk.say('assess IPT for Leith CMHT');
    await talk.say('new');
    await talk.press('assess-rate', { rating: '', reason: 'well', 'note-priorities': 'first' });
    expect(talk.notices).toEqual(['rating-missing']);
    expect(talk.card('assess-indicator')).toMatchObject({ reason: 'well', rating: '' });
    expect((await talk.only()).answers.indicators.fit).toMatchObject({
      reason: 'well',
      notes: { priorities: 'first' },
    });
  });

  it('whose note may tell of a patient is kept without it, and says which', async () => {
    const talk = new AssessTalk();
    await talk.say('assess IPT for Leith CMHT');
    await talk.say('new');
    const secret = 'Our patient John Smith, born 04/05/1981, would gain from it';
    await talk.press('assess-rate', { rating: '4', reason: 'goes well', 'note-values': secret });
    expect(talk.card('assess-indicator').notices).toEqual([{ code: 'patient-data', detail: 'Values' }]);
    expect(talk.card('assess-indicator')).toMatchObject({ rating: '4', reason: 'goes well' });
    expect(await talk.everything()).not.toContain('Smith');
    await talk.press('assess-rate', { rating: '4', reason: 'goes well', 'note-values': 'They would gain.' });
    expect(talk.card('assess-indicator').indicator).toBe('capacity');
  });

  it('with too long a text keeps the others', async () => {
    const talk = new AssessTalk();
    await talk.say('assess IPT for Leith CMHT');
    await talk.say('new');
    await talk.press('assess-rate', { rating: '4', reason: 'x'.repeat(1001), 'note-values': 'short' });
    expect(talk.notices).toEqual(['too-long']);
    expect((await talk.only()).answers.indicators.fit).toMatchObject({
      rating: 4,
      reason: '',
      notes: { values: 'short' },
    });
  });

  it('without the inputs that a client leaves out when they are empty is whole', async () => {
    const talk = await atReview();
    await talk.press('assess-confirm');
    await talk.press('assess-plan', { 'fixable-capacity': 'partly' });
    talk.card('assess-decision');
    await talk.press('assess-decide', { choice: 'go' });
    expect(talk.card('assess-summary').actions).toMatchObject([{ who: '', when: '' }]);
  });

  it('in which a text was wiped wipes what was stored', async () => {
    const talk = await atReview();
    await talk.press('assess-step', {}, { step: 'fit' });
    await talk.press('assess-rate', { rating: '4' });
    expect((await talk.only()).answers.indicators.fit).toMatchObject({ rating: 4, reason: '', notes: {} });
  });

  it('pressed twice is stored once and says so', async () => {
    const talk = new AssessTalk();
    await talk.say('assess IPT for Leith CMHT');
    await talk.say('new');
    const press = talk.button('assess-rate');
    const fields = { rating: '4', reason: 'well' };
    await talk.send(press, fields);
    const before = await talk.only();
    await talk.send(press, fields);
    expect(talk.notices).toEqual(['already']);
    expect(talk.card('assess-indicator').indicator).toBe('capacity');
    expect(await talk.only()).toEqual(before);
  });

  it('that is older than what is stored overwrites nothing and shows what was sent', async () => {
    const talk = new AssessTalk();
    await talk.say('assess IPT for Leith CMHT');
    await talk.say('new');
    const old = talk.button('assess-rate');
    await talk.send(old, { rating: '4', reason: 'from the phone' });
    await talk.send(old, { rating: '2', reason: 'from the desk' });
    expect(talk.card('assess-indicator')).toMatchObject({
      indicator: 'fit',
      rating: '2',
      reason: 'from the desk',
      notices: [{ code: 'conflict', detail: '4 – Fit. from the phone' }],
    });
    expect((await talk.only()).answers.indicators.fit).toMatchObject({ rating: 4, reason: 'from the phone' });
    await talk.press('assess-rate', { rating: '2', reason: 'from the desk' });
    expect((await talk.only()).answers.indicators.fit).toMatchObject({ rating: 2, reason: 'from the desk' });
  });

  it('of a finished assessment only shows where things stand', async () => {
    const talk = await atReview();
    const review = talk.button('assess-confirm');
    await talk.press('assess-confirm');
    const decide = talk.button('assess-plan');
    await talk.press('assess-plan', { 'fixable-capacity': 'no', 'who-capacity': '', 'when-capacity': '' });
    await talk.press('assess-decide', { choice: 'no', reason: '' });
    const before = await talk.only();
    await talk.send(decide, { 'fixable-capacity': 'yes' });
    expect(talk.notices).toEqual(['stale']);
    talk.card('assess-summary');
    await talk.send(review);
    expect(await talk.only()).toEqual(before);
  });

  it('from two devices at once loses neither of two different steps', async () => {
    const talk = await atReview();
    const fit = { ...talk.button('assess-rate'), indicator: 'fit' } as ReturnType<typeof talk.button>;
    const need = { ...talk.button('assess-rate'), indicator: 'need' } as ReturnType<typeof talk.button>;
    await Promise.all([
      talk.send(fit, { rating: '5', reason: 'device one' }),
      talk.send(need, { rating: '3', reason: 'device two' }),
    ]);
    expect((await talk.only()).answers.indicators).toMatchObject({
      fit: { rating: 5, reason: 'device one' },
      need: { rating: 3, reason: 'device two' },
    });
  });
});

describe('an assessment of someone else', () => {
  it.each([
    'assess-resume',
    'assess-report',
    'assess-share',
    'assess-history',
    'assess-rename',
    'assess-delete',
    'assess-delete-sure',
    'assess-again',
    'assess-pause',
    'assess-back',
    'assess-skip',
    'assess-confirm',
    'assess-decide',
    'assess-plan',
    'assess-set-up',
  ] as const)('is not shown and not changed by %s', async (action) => {
    const owner = await finished();
    const other = new AssessTalk();
    const before = await owner.only();
    const fields = { name: 'mine', choice: 'no', reason: 'mine', service: 'mine', purpose: 'new' };
    await other.send(owner.button(action), fields);
    expect(other.last).toEqual([
      expect.objectContaining({ kind: 'assess-notice', notice: 'not-yours', name: '' }),
    ]);
    expect(await owner.only()).toEqual(before);
    expect(await other.stored()).toEqual([]);
  });

  it('is told from none at all by nothing', async () => {
    const owner = await finished();
    const other = new AssessTalk();
    const foreign = await other.send(owner.button('assess-resume'));
    const unknown = await other.send({ ...owner.button('assess-resume'), assessment: 'never-was' } as never);
    expect(unknown).toEqual(foreign);
  });

  it('is reached by its choice in a list by nobody else', async () => {
    const owner = await finished();
    const other = await atReview();
    await other.say('my assessments');
    const foreign = (await owner.only()).id;
    await other.press('assess-resume', { 'assessment-choice': foreign }, { assessment: 'any', sequence: 0 });
    expect(other.card('assess-notice').notice).toBe('not-yours');
  });
});
