import { ChatUser } from '../support/chat-user';
import { startBot } from '../support/local-bot';

let bot: Awaited<ReturnType<typeof startBot>>;
let now = new Date('2026-11-23T10:00:00Z');
let people = 0;

beforeAll(async () => {
  bot = await startBot({ assistant: undefined, now: () => now });
});
afterAll(() => bot.close());
beforeEach(() => {
  now = new Date('2026-11-23T10:00:00Z');
});

const someone = (chat?: ConstructorParameters<typeof ChatUser>[2]) => {
  people += 1;
  return new ChatUser(bot, `person-${people}`, chat);
};

/** Goes through a whole assessment by titles and labels alone. */
async function assess(user: ChatUser): Promise<void> {
  await user.say('tell me about IPT');
  await user.press('Assess for my service');
  await user.press('Start', { 'Service or team': 'Leith CMHT', 'What are you doing?': 'Considering' });
  await user.press('Save and go on', {
    'Your rating': '4',
    'Reason for the rating': 'It goes with our plan.',
    'Note on Values': 'Secret note.',
  });
  await user.press('Save and go on', { 'Your rating': '2', 'Reason for the rating': 'Two posts are open.' });
  await user.press('Not yet');
  await user.press('Confirm');
  await user.press('Save plan', {
    'Capacity: can it be fixed?': 'Partly',
    'Capacity: by whom?': 'Team lead',
    'Capacity: by when?': 'End of May',
  });
  await user.press('Record decision', {
    'What have you decided?': 'Go',
    'Reason for the decision': 'Agreed.',
  });
}

describe('a whole assessment', () => {
  it('leads by titles and labels alone to its summary, picture and reports', async () => {
    const user = someone();
    await assess(user);
    for (const said of [
      'Six ratings side by side',
      '4 – Fit',
      'Two posts are open.',
      'Team lead',
      '**Go ahead**',
    ]) {
      expect(user.words).toContain(said);
    }
    const picture = JSON.stringify(user.card).match(/http:[^"]*hexagon[^"]*/)?.[0] ?? '';
    const png = await fetch(picture);
    expect(png.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await png.arrayBuffer()).length).toBeLessThanOrEqual(100 * 1024);
    await user.press('Report');
    const types = [];
    for (const title of ['Report to read', 'Word', 'Table']) {
      const response = await fetch(user.address(title));
      types.push([response.status, response.headers.get('content-type')?.split(';')[0]]);
    }
    expect(types).toEqual([
      [200, 'text/html'],
      [200, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      [200, 'text/csv'],
    ]);
    const page = await (await fetch(user.address('Report to read'))).text();
    for (const said of ['Leith CMHT', 'Secret note.', 'Two posts are open.', 'Go ahead'])
      expect(page).toContain(said);
  });

  it('never writes what was given into the log', async () => {
    const user = someone();
    await assess(user);
    await user.send({ ...user.pressed('Report'), assessment: 'forged-id' });
    const log = JSON.stringify(bot.lines);
    for (const said of ['Leith', 'Secret', 'posts', 'Team lead', 'Agreed']) expect(log).not.toContain(said);
  });
});

describe('links to a report', () => {
  it('end after an hour, kindly', async () => {
    const user = someone();
    await assess(user);
    await user.press('Report');
    const address = user.address('Report to read');
    now = new Date('2026-11-23T10:59:00Z');
    expect((await fetch(address)).status).toBe(200);
    now = new Date('2026-11-23T11:01:00Z');
    const late = await fetch(address);
    expect(late.status).toBe(410);
    expect(await late.text()).not.toContain('Leith');
  });

  it('end with the assessment', async () => {
    const user = someone();
    await assess(user);
    await user.press('Report');
    const address = user.address('Word');
    await user.say('delete the assessment');
    await user.press('Yes, delete');
    expect((await fetch(address)).status).toBe(404);
  });

  it('cannot be guessed or changed', async () => {
    const [one, other] = [someone(), someone()];
    await assess(one);
    await one.press('Report');
    const address = one.address('Table');
    await assess(other);
    await other.press('Report');
    const [head = '', mark = ''] = address.split('/reports/')[1]?.split('/')[0]?.split('.') ?? [];
    const foreign = other.address('Table').split('/reports/')[1]?.split('/')[0]?.split('.') ?? [];
    const forged = [
      address.replace(head, foreign[0] ?? ''),
      address.replace(mark, mark.split('').reverse().join('')),
      address.replace(/\/csv$/, '/exe'),
      `${bot.address}/reports/x/html`,
      `${bot.address}/reports/../healthz/html`,
    ];
    for (const each of forged) {
      const response = await fetch(each);
      expect([each, response.status]).toEqual([each, 404]);
      expect(await response.text()).not.toContain('Leith');
    }
  });
});

describe('in a group chat', () => {
  it('only the owner goes on with a card; others are refused kindly and shown nothing', async () => {
    const chat = { id: 'group-1', type: 'groupChat' } as const;
    const [owner, other] = [someone(chat), someone(chat)];
    await assess(owner);
    for (const title of ['Report', 'Edit', 'Share', 'Re-assess']) {
      await other.send(owner.pressed(title));
      expect([title, other.words]).toEqual([title, expect.stringContaining('I cannot open that assessment')]);
      for (const said of ['Leith', 'posts', 'Secret', 'IPT']) expect(other.words).not.toContain(said);
    }
    await other.say('where was I');
    expect(other.words).not.toContain('Leith');
    await owner.say('summary');
    expect(owner.words).toContain('Two posts are open.');
  });

  it('tells that others read along', async () => {
    const owner = someone({ id: 'group-2', type: 'groupChat' });
    await owner.say('assess IPT');
    expect(owner.words).toContain('Everybody in this chat can read');
  });

  it('shares a card without reasons, notes and plans', async () => {
    const owner = someone({ id: 'group-3', type: 'groupChat' });
    await assess(owner);
    await owner.press('Share');
    expect(owner.words).toContain('4 – Fit');
    for (const said of ['posts', 'Secret', 'Team lead', 'Agreed']) expect(owner.words).not.toContain(said);
  });
});

describe('the same press', () => {
  it('sent twice by Teams is done once', async () => {
    const user = someone();
    await user.say('assess IPT');
    const start = user.pressed('Start', {
      'Service or team': 'Leith CMHT',
      'What are you doing?': 'Considering',
    });
    await Promise.all([user.send(start), user.send(start)]);
    await user.say('my assessments');
    expect(user.words.match(/\*\*IPT – Leith CMHT\*\*/g)).toHaveLength(1);
  });

  it('on an old card shows how things stand', async () => {
    const user = someone();
    await user.say('assess IPT for Leith CMHT');
    await user.say('new');
    const old = user.pressed('Save and go on', {
      'Your rating': '5',
      'Reason for the rating': 'from the old card',
    });
    await user.say('4 – typed');
    await user.send(old);
    expect(user.words).toContain('This step was changed elsewhere');
    expect(user.words).toContain('4 – Fit. typed');
    expect(JSON.stringify(user.card)).toContain('from the old card');
  });
});

describe('what may tell of a patient', () => {
  it('is not stored, and everything else is', async () => {
    const user = someone();
    await user.say('assess IPT for Leith CMHT');
    await user.say('new');
    await user.press('Save and go on', {
      'Your rating': '4',
      'Reason for the rating': 'It goes with our plan.',
      'Note on Priorities': 'Our patient Morag Smith, CHI 0405811234, waits for it.',
    });
    expect(user.words).toContain('Not saved: **Priorities**');
    expect(JSON.stringify(user.card)).toContain('It goes with our plan.');
    const keys = await bot.store.list('');
    const stored = JSON.stringify(await Promise.all(keys.map((key) => bot.store.get(key))));
    expect(stored).toContain('It goes with our plan.');
    for (const said of ['Morag', '0405811234']) {
      expect(stored).not.toContain(said);
      expect(JSON.stringify(user.card)).not.toContain(said);
    }
  });
});
