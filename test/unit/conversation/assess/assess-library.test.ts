import { AssessTalk, atReview, finished } from '../../../support/assess-talk';

describe('my assessments', () => {
  it('lists drafts and finished ones', async () => {
    const talk = await finished();
    await talk.say('assess EMDR for Leith CMHT');
    await talk.say('my assessments');
    expect(talk.card('assess-list')).toMatchObject({
      drafts: [{ name: 'EMDR – Leith CMHT', state: 'Set-up', finished: false }],
      finished: [
        { name: 'IPT – Leith CMHT', state: 'Go ahead', changed: '23 November 2026', finished: true },
      ],
      more: 0,
    });
  });

  it('is kind when there are none', async () => {
    const talk = new AssessTalk();
    await talk.say('my assessments');
    expect(talk.card('assess-list')).toMatchObject({ drafts: [], finished: [] });
  });

  it('shows ten and says how many more there are', async () => {
    const talk = new AssessTalk();
    for (let count = 0; count < 12; count += 1) {
      await talk.send({ action: 'assess-new', intervention: 'ipt', version: 1 });
      await talk.say(`Team number ${count} service`);
    }
    await talk.say('my assessments');
    const card = talk.card('assess-list');
    expect([card.drafts.length, card.more]).toEqual([10, 2]);
    expect(card.drafts[0]?.name).toBe('IPT – Team number 11 service');
  });

  it('opens the one that is chosen in the card', async () => {
    const talk = await finished();
    const { id } = await talk.only();
    await talk.say('assess EMDR for Leith CMHT');
    await talk.say('my assessments');
    await talk.press('assess-resume', { 'assessment-choice': id }, { assessment: 'x', sequence: 0 });
    expect(talk.card('assess-summary').assessmentId).toBe(id);
  });

  it('opens the one that is named', async () => {
    const talk = await finished();
    await talk.say('assess EMDR for Leith CMHT');
    await talk.say('pause');
    await talk.say('resume EMDR – Leith CMHT');
    expect(talk.card('assess-setup').interventionTitle).toContain('EMDR');
  });
});

describe('naming', () => {
  it('renames by words and by the form', async () => {
    const talk = await finished();
    await talk.say('rename it to Spring round');
    expect(talk.card('assess-list').finished).toMatchObject([{ name: 'Spring round' }]);
    await talk.press('assess-rename', {}, { assessment: (await talk.only()).id, sequence: 0 });
    expect(talk.card('assess-rename').name).toBe('Spring round');
    await talk.press('assess-rename', { name: 'Autumn round' });
    expect((await talk.only()).name).toBe('Autumn round');
  });

  it('takes the next message for the name that was asked for', async () => {
    const talk = await finished();
    await talk.say('rename');
    talk.card('assess-rename');
    await talk.say('Winter round');
    expect((await talk.only()).name).toBe('Winter round');
  });

  it('does not keep a name that may be a patient', async () => {
    const talk = await finished();
    await talk.say('rename');
    await talk.press('assess-rename', { name: 'patient John Smith CHI 0405811234' });
    expect(talk.notices).toEqual(['patient-data']);
    expect(await talk.everything()).not.toContain('Smith');
  });
});

describe('deleting', () => {
  it('asks first', async () => {
    const talk = await finished();
    await talk.press('assess-delete');
    expect(talk.card('assess-confirm')).toMatchObject({
      what: 'delete',
      name: 'IPT – Leith CMHT',
      finished: 1,
    });
    expect(await talk.stored()).toHaveLength(1);
    await talk.press('assess-delete-sure');
    expect(talk.card('assess-notice').notice).toBe('deleted');
    expect(await talk.stored()).toEqual([]);
  });

  it('pressed again finds it gone and says so kindly', async () => {
    const talk = await finished();
    await talk.press('assess-delete');
    const sure = talk.button('assess-delete-sure');
    await talk.send(sure);
    await talk.send(sure);
    expect(talk.card('assess-notice').notice).toBe('not-yours');
  });

  it('of all data removes everything of the person in every talk, and nothing of others', async () => {
    const other = await finished();
    const talk = await finished();
    const elsewhere = new AssessTalk(talk.user);
    await elsewhere.say('IPT training cost');
    await talk.say('delete my data');
    expect(talk.card('assess-confirm')).toMatchObject({ what: 'delete-data', drafts: 0, finished: 1 });
    await talk.say('no');
    expect(await talk.stored()).toHaveLength(1);
    await talk.say('delete my data');
    await talk.press('delete-data-sure');
    expect(talk.card('assess-notice')).toMatchObject({ notice: 'data-deleted', count: 1 });
    expect(await talk.stored()).toEqual([]);
    // "It" was IPT before.
    await elsewhere.say('assess it');
    expect(elsewhere.card('assess-setup').interventionTitle).toBe('');
    expect(await other.stored()).toHaveLength(1);
  });

  it('is not done by a "yes" that nobody asked for', async () => {
    const talk = await finished();
    await talk.say('yes');
    expect(await talk.stored()).toHaveLength(1);
  });
});

describe('what was finished', () => {
  it('is reported by links that say how long they hold', async () => {
    const talk = await finished();
    await talk.say('report');
    const card = talk.card('assess-report');
    expect(card.links).toHaveLength(3);
    expect(card.minutes).toBe(60);
    expect(card.ratings).toHaveLength(6);
  });

  it('is shared without reasons, notes and plans', async () => {
    const talk = await finished();
    await talk.say('share');
    const card = talk.card('assess-share');
    expect(card).toMatchObject({ service: 'Leith CMHT', decision: 'Go ahead' });
    for (const word of ['plan.', 'posts', 'Liked', 'Team lead', 'board']) {
      expect(JSON.stringify(card)).not.toContain(word);
    }
  });

  it('is not shared while it is a draft', async () => {
    const talk = await atReview();
    await talk.say('share');
    expect(talk.card('assess-notice').notice).toBe('not-finished');
  });

  it('can be edited, which makes it a draft until it is decided anew', async () => {
    const talk = await finished();
    await talk.press('assess-step', {}, { step: 'review' });
    expect(talk.notices).toEqual(['reopened']);
    expect((await talk.only()).finished).toBeNull();
    await talk.say('need 3');
    await talk.say('we know the numbers');
    await talk.say('confirm');
    await talk.say('go – as before');
    expect(talk.card('assess-summary').rows[2]).toMatchObject({ rating: '3 – Somewhat Meets Need' });
  });

  it('is shown again, and changed, by words; all else is asked of the guide', async () => {
    const talk = await finished();
    for (const [words, kind] of [
      ['what does supervision cost?', 'answer'],
      ['capacity', 'section'],
      ['summary', 'assess-summary'],
    ] as const) {
      await talk.say(words);
      if (kind === 'section') expect((await talk.only()).finished).not.toBeNull();
      else talk.card(kind);
    }
    await talk.say('change need to 3');
    expect(talk.card('assess-indicator')).toMatchObject({
      indicator: 'need',
      rating: '3',
      waitingFor: 'reason',
    });
  });

  it('is repeated beside the earlier one, with what changed', async () => {
    const talk = await finished();
    talk.at = new Date('2027-05-04T09:00:00Z');
    await talk.press('assess-again');
    expect(talk.card('assess-setup')).toMatchObject({ service: 'Leith CMHT', purpose: 'in-use' });
    await talk.press('assess-set-up', { service: 'Leith CMHT', purpose: 'in-use' });
    expect(talk.card('assess-indicator').lastTime).toBe('4 – Fit, 23 November 2026');
    await talk.say('4 – as before');
    await talk.say('4 – both posts are filled');
    await talk.say('3 – we looked at it');
    await talk.say('confirm');
    await talk.say('go');
    expect(talk.card('assess-summary').hasHistory).toBe(true);
    await talk.say('history');
    expect(talk.card('assess-history').entries).toMatchObject([
      { date: '4 May 2027', changes: 'Capacity 2 → 4 · Need Not yet rated → 3', decision: 'Go ahead' },
      { date: '23 November 2026', changes: '', decision: 'Go ahead' },
    ]);
  });

  it('is repeated once, however often the button is pressed', async () => {
    const talk = await finished();
    const again = talk.button('assess-again');
    await talk.send(again);
    await talk.send(again);
    expect(await talk.stored()).toHaveLength(2);
  });
});
