import { activity } from '../support/activities';
import { objects } from '../support/card-limits';
import { ChatUser } from '../support/chat-user';
import { startBot } from '../support/local-bot';
import { corpus } from '../support/real-corpus';

let bot: Awaited<ReturnType<typeof startBot>>;
let people = 0;
beforeAll(async () => {
  bot = await startBot({ assistant: undefined });
});
afterAll(() => bot.close());

const someone = (chat?: ConstructorParameters<typeof ChatUser>[2]) => {
  people += 1;
  return new ChatUser(bot, `explorer-${people}`, chat);
};

describe('browsing', () => {
  it('lists what meets the words, says which filters hold and what shows nothing', async () => {
    const user = someone();
    await user.say('what is there for adults with anxiety, evidence 4 or better, used in Scotland');
    expect(user.words).toContain('1 intervention');
    for (const said of ['Age: Adults', 'Evidence: 4 or better', 'Known to be used in Scotland', 'EMDR']) {
      expect(user.words).toContain(said);
    }
    expect(user.words).toMatch(/\d+ more do not show: Evidence/);
    await user.press('Open EMDR');
    expect(user.words).toContain('Who it is for');
  });

  it('goes through all pages by its buttons and by words', async () => {
    const user = someone();
    await user.say('list all');
    expect(user.words).toContain(`${corpus.interventions.length} interventions`);
    const seen = new Set<string>();
    for (let page = 0; page < 20; page += 1) {
      for (const { title } of objects(user.card)) {
        if (String(title).startsWith('Open ')) seen.add(String(title));
      }
      if (!objects(user.card).some(({ title }) => title === 'Next')) break;
      await (page % 2 ? user.say('next') : user.press('Next'));
    }
    expect(seen.size).toBe(corpus.interventions.length);
    await user.press('Previous');
    expect(user.words).toContain('Showing 45 to 48');
  });

  it('filters by a card, which keeps what was chosen', async () => {
    const user = someone();
    await user.say('filter');
    await user.press('Show interventions', { Need: 'Eating Disorders', Evidence: '3' });
    expect(user.words).toContain('Need: Eating Disorders');
    expect(user.words).toContain('Evidence: 3 or better');
    await user.press('Filter');
    const need = objects(user.card).find(({ id }) => id === 'need');
    expect(need?.value).toBe('Eating Disorders');
  });

  it('does not take a question about one intervention for a search', async () => {
    const user = someone();
    await user.say('IPT training cost');
    for (const words of [
      'is the programme for adults?',
      'what about evidence for adults',
      'how many sessions',
    ]) {
      await user.say(words);
      expect([words, user.words.includes('Showing')]).toEqual([words, false]);
    }
  });
});

describe('comparing', () => {
  it('sets those that are named side by side', async () => {
    const user = someone();
    await user.say('compare IPT, EMDR and CBT-T');
    for (const said of ['IPT · EMDR · CBT-T', '**EMDR:** 6–12 sessions', '**CBT-T:** Not held']) {
      expect(user.words).toContain(said);
    }
    await user.press('Open EMDR');
    expect(user.words).toContain('Who it is for');
  });

  it('remembers what each person adds, apart from others in the same chat', async () => {
    const chat = { id: 'group-compare', type: 'groupChat' } as const;
    const [one, other] = [someone(chat), someone(chat)];
    await one.say('tell me about IPT');
    await one.press('Add to comparison');
    await other.say('add EMDR to comparison');
    await one.say('add DBT to comparison');
    expect(one.words).toContain('IPT · DBT');
    expect(one.words).not.toContain('EMDR');
    await one.press('Compare now');
    expect(one.words).toContain('**DBT:**');
    await other.say('compare');
    expect(other.words).toContain('two to four');
  });

  it('says so when there are too few or too many', async () => {
    const user = someone();
    await user.say('compare');
    expect(user.words).toContain('two to four');
    await user.say('compare IPT, EMDR, CBT-T, DBT and MANTRA');
    expect(user.words).toContain('four at most');
  });
});

describe('sharing', () => {
  it('gives a card that stands alone, for an answer, an intervention and a comparison', async () => {
    const user = someone();
    await user.say('share');
    expect(user.words).toContain('There is nothing to share yet');
    await user.say('IPT training cost');
    await user.press('Share or give feedback');
    await user.press('Share in a channel');
    expect(user.words).toContain('£1,500');
    expect(user.words).toContain('captured');
    await user.say('tell me about EMDR');
    await user.say('share');
    expect(user.words).toContain('Eye Movement');
    await user.say('compare IPT and EMDR');
    await user.press('Share');
    expect(user.words).toContain('**EMDR:**');
    const buttons = objects(user.card).filter(({ type }) => type === 'Action.Execute');
    expect(buttons).toEqual([]);
  });
});

describe('feedback', () => {
  it('is stored without anything that tells who gave it', async () => {
    const user = someone();
    await user.say('IPT training cost');
    await user.press('Share or give feedback');
    const options = user.card;
    await user.press('Useful');
    expect(user.words).toContain('Thank you');
    user.card = options;
    await user.press('Not useful');
    await user.press('Send feedback', { Reason: 'A figure', 'In your words': 'The fee is from last year.' });
    expect(user.words).toContain('without your name');
    const keys = [...(await bot.store.list('feedback/')), ...(await bot.store.list('questions/'))];
    const stored = JSON.stringify(
      await Promise.all(keys.map(async (key) => (await bot.store.get(key))?.value)),
    );
    expect(stored).toContain('The fee is from last year.');
    expect(stored).toContain('wrong-figure');
    expect(`${stored}${keys}`).not.toContain(user.name);
    expect(JSON.stringify(bot.lines)).not.toContain('last year');
  });

  it('asks again when no reason was chosen, or the words may tell of a patient', async () => {
    const user = someone();
    await user.say('IPT training cost');
    await user.say('not useful');
    await user.press('Send feedback', { 'In your words': 'It was not about cost.' });
    expect(user.words).toContain('Please choose a reason.');
    expect(JSON.stringify(user.card)).toContain('It was not about cost.');
    await user.press('Send feedback', {
      Reason: 'Something else',
      'In your words': 'my patient John Smith, CHI 0405811234, needs it',
    });
    expect(user.words).toContain('Not sent');
    expect(JSON.stringify(user.card)).not.toContain('Smith');
  });

  it('takes an unanswered question as the person wants it sent', async () => {
    const user = someone();
    await user.say('does IPT have a mascot costume');
    const input = objects(user.card).find(({ id }) => id === 'question');
    expect(input?.value).toBe('does IPT have a mascot costume');
    await user.press('Send this question', { 'Your question': 'Does IPT have a mascot?' });
    expect(user.words).toContain('Thank you');
    const keys = await bot.store.list('questions/');
    const stored = JSON.stringify(await Promise.all(keys.map((key) => bot.store.get(key))));
    expect(stored).toContain('Does IPT have a mascot?');
    expect(stored).not.toContain('costume');
  });
});

interface Extension {
  type: string;
  text?: string;
  attachments?: {
    contentType: string;
    content: { version: string };
    preview: { contentType: string; content: { title: string; text: string } };
  }[];
}
async function invoke(
  name: string,
  value: unknown,
  from = 'stranger',
): Promise<{ status: number; extension?: Extension }> {
  const sent = await bot.exchange(
    activity({ type: 'invoke', name, value, from: { id: `29:${from}`, aadObjectId: from, name: from } }),
  );
  const response = sent.find(({ type }) => type === 'invokeResponse')?.value;
  const body = response?.body as unknown as { composeExtension?: Extension } | undefined;
  return { status: response?.status ?? 0, extension: body?.composeExtension };
}
const search = async (text: string, options: object = { skip: 0, count: 25 }) =>
  (
    await invoke('composeExtension/query', {
      commandId: 'find',
      parameters: [{ name: 'query', value: text }],
      queryOptions: options,
    })
  ).extension;
const titles = (extension?: Extension) =>
  (extension?.attachments ?? []).map(({ preview }) => preview.content.title);

describe('the message extension', () => {
  it('finds sections by a question, with the figure in the preview', async () => {
    const found = await search('IPT training cost');
    expect(found).toMatchObject({ type: 'result' });
    expect(titles(found)[0]).toMatch(/^IPT: /);
    expect(found?.attachments?.[0]?.preview.content.text).toContain('£');
    expect(JSON.stringify(found?.attachments?.[0]?.content)).toMatch(/captured 23 November 2026/);
  });

  it.each(['e', 'em', 'emd', 'eye mov'])('finds an intervention from "%s" on', async (typed) => {
    expect(titles(await search(typed)).some((title) => title.includes('EMDR'))).toBe(true);
  });

  it('gives what is asked for most when nothing is typed, at most 25', async () => {
    const found = await search('');
    expect(titles(found).length).toBeGreaterThan(10);
    expect(titles(found).length).toBeLessThanOrEqual(25);
    const first = await invoke('composeExtension/query', {
      commandId: 'find',
      parameters: [{ name: 'initialRun', value: 'true' }],
      queryOptions: { skip: 0, count: 25 },
    });
    expect(titles(first.extension)).toEqual(titles(found));
  });

  it('pages without showing anything twice', async () => {
    const one = titles(await search('', { skip: 0, count: 10 }));
    const two = titles(await search('', { skip: 10, count: 10 }));
    expect(new Set([...one, ...two]).size).toBe(20);
  });

  it('says so when nothing is found, and does not search what tells of a patient', async () => {
    expect(await search('xqzzyw')).toMatchObject({ type: 'message' });
    expect(await search('patient John Smith CHI 0405811234')).toMatchObject({
      type: 'message',
      text: expect.stringContaining('not searched'),
    });
  });

  it('puts help first where the words are of crisis', async () => {
    expect(JSON.stringify(await search('I want to kill myself'))).toContain('116 123');
  });

  it('posts cards whose buttons work for everyone', async () => {
    for (const { content, preview } of (await search(''))?.attachments ?? []) {
      expect(objects(content).filter(({ type }) => type === 'Action.Execute')).toEqual([]);
      expect(preview.contentType).toBe('application/vnd.microsoft.card.thumbnail');
      expect(preview.content.title).not.toBe('');
    }
  });

  it('refuses what it cannot read without detail', async () => {
    const response = await invoke('composeExtension/query', { parameters: 'x' });
    expect(response).toMatchObject({ status: 400 });
    expect(response.extension).toBeUndefined();
  });
});

describe('a pasted address', () => {
  const held = corpus.interventions.filter(({ address }) => address !== null);

  it('of every intervention that is held shows its card', async () => {
    expect(held.length).toBeGreaterThan(40);
    for (const { address, title } of held) {
      const { extension } = await invoke('composeExtension/queryLink', { url: `${address}` });
      expect([address, titles(extension)]).toEqual([address, [title]]);
      expect(extension?.attachments?.[0]?.content.version).toBe('1.3');
    }
  });

  it('is known with a slash, an anchor or a tracking mark', async () => {
    const plain = held.find(({ address }) => !address?.includes('?'));
    for (const url of [`${plain?.address}/`, `${plain?.address}#top`, `${plain?.address}?utm_source=mail`]) {
      expect(titles((await invoke('composeExtension/queryLink', { url })).extension)).toEqual([plain?.title]);
    }
  });

  it.each(['https://www.matrix.nhs.scot/', 'https://example.org/ipt', 'no address'])(
    'shows nothing for %s',
    async (url) => {
      expect(await invoke('composeExtension/queryLink', { url })).toMatchObject({
        status: 200,
        extension: undefined,
      });
    },
  );
});
