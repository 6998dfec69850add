// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the expressions of card templates are what is tested here
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longestLine, longestName, longestNote, longestText } from '../../src/assessment/assessment';
import { actionDataSchema } from '../../src/conversation/command';
import type { Reply, ReplyKind } from '../../src/conversation/reply';
import { CardRenderer } from '../../src/presenters/card-renderer';
import { replyKinds } from '../../src/presenters/present-reply';
import { assessReplySamples as samples } from '../support/assess-reply-samples';
import { AssessTalk, finished } from '../support/assess-talk';
import { expectWithinLimits, inputsOf, objects, ofType } from '../support/card-limits';
import { longestAssessReplies } from '../support/longest-assess-replies';
import { cardsDir, corpus, held } from '../support/real-corpus';

// The package's CommonJS entry pulls in ES modules; its bundle does not.
const { AdaptiveCard }: typeof import('adaptivecards') = jest.requireActual(
  'adaptivecards/dist/adaptivecards.min.js',
);

const renderer = CardRenderer.load(cardsDir, { thorough: true });
const kinds = replyKinds.filter((kind) => kind.startsWith('assess-'));

/** Texts of the greatest length that is kept. Quotes and breaks are written in two characters each. */
const texts = {
  long: (length: number) =>
    'Each practitioner meets an accredited supervisor. '.repeat(60).slice(0, length).trim(),
  awkward: (length: number) => '"Quoted" [text] *with*\n- <marks>\n'.repeat(60).slice(0, length).trim(),
};

/** Every card of an assessment in which all that can be filled in is as long as may be. */
async function everyCard(intervention: string, text: (length: number) => string): Promise<[string, Reply][]> {
  const cards: [string, Reply][] = [];
  const talk = new AssessTalk();
  const note = (name: string) => {
    for (const reply of talk.last) cards.push([`${name}: ${reply.kind}`, reply]);
  };
  await talk.say('complete assessment');
  note('without an intervention');
  await talk.send({ action: 'assess', intervention, version: 1 });
  note('empty');
  await talk.press('assess-set-up', { service: text(longestName), purpose: 'in-use' });
  for (const { key, title } of corpus.hexagon.indicators.slice(3)) {
    note(`${title}, empty`);
    const notes = Object.fromEntries(noteFields(talk).map((id) => [id, text(longestNote)]));
    await talk.press('assess-rate', { ...notes, rating: '', reason: text(longestText) });
    note(`${title}, filled`);
    await talk.press('assess-rate', {
      ...notes,
      rating: key === 'need' ? 'not-yet' : '1',
      reason: text(longestText),
    });
  }
  note('filled');
  await talk.press('assess-confirm');
  const plans = ['fit', 'capacity'].flatMap((key) => [
    [`who-${key}`, text(longestLine)],
    [`when-${key}`, text(longestLine)],
  ]);
  await talk.press('assess-plan', Object.fromEntries(plans));
  note('filled');
  await talk.press('assess-plan', {
    ...Object.fromEntries(plans),
    'fixable-fit': 'unknown',
    'fixable-capacity': 'no',
  });
  await talk.press('assess-decide', { choice: '', reason: text(longestText) });
  note('filled');
  await talk.press('assess-decide', { choice: 'undecided', reason: text(longestText) });
  note('finished');
  for (const action of [
    'assess-report',
    'assess-share',
    'assess-history',
    'assess-delete',
    'assess-rename',
  ] as const) {
    const summary = talk.last;
    await talk.press(action);
    note('finished');
    talk.last = summary;
  }
  return cards;
}

/** Ids of the note fields of the card shown last. */
function noteFields(talk: AssessTalk): string[] {
  return talk.card('assess-indicator').areas.map(({ key }) => `note-${key}`);
}

async function lists(): Promise<[string, Reply][]> {
  const cards: [string, Reply][] = [];
  const talk = new AssessTalk();
  const say = async (words: string) => {
    await talk.say(words);
    cards.push([words, talk.last.at(-1) as Reply]);
  };
  await say('my assessments');
  await say('resume');
  await say('what do you store about me');
  await say('delete my data');
  await say('no');
  for (let count = 0; count < 12; count += 1) {
    await talk.send({ action: 'assess-new', intervention: longestTitle(), version: 1 });
    await talk.press('assess-set-up', { service: `${count} ${texts.long(110)}`, purpose: 'new' });
  }
  await say('my assessments');
  await talk.send({ action: 'assess', intervention: longestTitle(), version: 1 });
  cards.push(['drafts', talk.last.at(-1) as Reply]);
  await say('pause');
  await say('report');
  await say('delete my data');
  await say('yes');
  return cards;
}

const longestTitle = () =>
  [...corpus.interventions].sort((a, b) => b.title.length - a.title.length)[0]?.id ?? 'ipt';

async function history(): Promise<[string, Reply][]> {
  const talk = await finished();
  for (let year = 2027; year < 2042; year += 1) {
    talk.at = new Date(`${year}-05-04T09:00:00Z`);
    await talk.press('assess-again');
    await talk.press('assess-set-up', { service: 'Leith CMHT', purpose: 'in-use' });
    for (const step of [0, 1, 2]) await talk.say(`${((year + step) % 3) + 3} – as it is`);
    await talk.say('confirm');
    await talk.say('go');
  }
  const summary: [string, Reply] = ['repeated', talk.last.at(-1) as Reply];
  await talk.say('history');
  return [summary, ['fifteen times', talk.last.at(-1) as Reply]];
}

/** Codes of a union of texts in the contract of the cards. */
function codesOf(name: 'assess-notice' | 'assess-reply', field: string): string[] {
  const file = join(__dirname, `../../src/conversation/assess/${name}.ts`);
  const source = readFileSync(file, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
  const union = new RegExp(`${field}:([^;]*);`).exec(source)?.[1] ?? '';
  return [...union.matchAll(/'([\w-]+)'/g)].map(([, code]) => code as string);
}

/** Every short notice, with nothing that goes with it. */
const bareNotices = codesOf('assess-reply', 'notice').map((notice): [string, Reply] => [
  `notice ${notice}`,
  { ...samples['assess-notice'], notice: notice as 'paused', name: '', links: [] },
]);

let cards: [string, Reply][] = [];
beforeAll(async () => {
  cards = [
    ...Object.entries(samples),
    ...longestAssessReplies,
    ...bareNotices,
    ...(await everyCard('ipt', texts.long)),
    ...(await everyCard('ipt', texts.awkward)),
    ...(await everyCard(longestTitle(), texts.long)),
    ...(await lists()),
    ...(await history()),
  ];
});

/** Runs a check on every card and names those that fail. */
function onEach(check: (card: Record<string, unknown>, reply: Reply) => void): void {
  const failed = cards.flatMap(([name, reply]) => {
    try {
      check(renderer.render(reply).card, reply);
      return [];
    } catch (fault) {
      return [`${name}: ${(fault as Error).message}`];
    }
  });
  expect(failed).toEqual([]);
}

const ids =
  /^(?:rating|reason|service|purpose|intervention|choice|name|assessment-choice|share-parts|note-[a-z-]+|(?:fixable|who|when)-(?:fit|capacity|need))$/;

describe('cards of an assessment', () => {
  test('are of every kind', () => {
    expect(
      new Set(cards.map(([, { kind }]) => kind).filter((kind) => kinds.includes(kind as ReplyKind))),
    ).toEqual(new Set(kinds));
  });

  test('keep the limits of Teams with the longest texts', () => {
    onEach((_card, reply) => expectWithinLimits(renderer.render(reply)));
  });

  test('have inputs with a label, a known id and values that can be chosen', () => {
    onEach((card) => {
      const inputs = inputsOf(card);
      expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
      for (const input of inputs) {
        expect(input.type).toMatch(/^Input\.(?:Text|ChoiceSet)$/);
        expect(String(input.label).trim()).not.toBe('');
        expect(input.id).toMatch(ids);
        const choices = input.choices as { title: string; value: string }[] | undefined;
        if (choices && !input.isMultiSelect) {
          expect(['', ...choices.map(({ value }) => value)]).toContain(input.value);
        }
        for (const choice of choices ?? []) expect(choice.title.trim()).not.toBe('');
      }
    });
  });

  test('have buttons that every client can send and the bot can read', () => {
    onEach((card) => {
      for (const action of ofType(card, 'Action.Execute')) {
        expect(actionDataSchema.parse(action.data)).toEqual(action.data);
        expect(action.verb).toBe((action.data as { action: string }).action);
        expect(String(action.title).trim()).not.toBe('');
        expect(action.fallback).toEqual({ type: 'Action.Submit', title: action.title, data: action.data });
      }
    });
  });

  test('are no dead ends: every card but the one for the channel offers what comes next', () => {
    onEach((card, reply) => {
      if (reply.kind !== 'assess-share') expect(ofType(card, 'ActionSet').length).toBeGreaterThan(0);
    });
  });

  test('leave no template expression', () => {
    onEach((card) => expect(JSON.stringify(card)).not.toContain('${'));
  });

  test('are read by the Adaptive Cards library without complaint', () => {
    onEach((card) => {
      const parsed = new AdaptiveCard();
      parsed.parse(card);
      expect(parsed.getItemCount()).toBeGreaterThan(0);
      expect(parsed.validateProperties().validationEvents.map((event) => event.message)).toEqual([]);
    });
  });

  test('show the questions of a page whole', () => {
    const questions = held('ipt').sections.flatMap((section) => section.questions.map(({ text }) => text));
    const shown = cards
      .filter(([, reply]) => reply.kind === 'assess-indicator' && !reply.general)
      .map(([, reply]) => JSON.stringify(renderer.render(reply).card))
      .join('\n');
    expect(questions.length).toBeGreaterThan(10);
    for (const question of questions) expect(shown).toContain(JSON.stringify(question).slice(1, -1));
  });

  test.each(['service', 'purpose', 'rating', 'reason', 'review', 'fixable', 'decision'])(
    'say on top what fits where the %s is waited for',
    (detail) => {
      const reply = { ...samples['assess-review'], notices: [{ code: 'unclear' as const, detail }] };
      const told = objects(renderer.render(reply as Reply).card).map(({ text }) => String(text));
      expect(told.filter((text) => text.startsWith('Please type '))).toHaveLength(1);
    },
  );

  test('give every notice words', () => {
    const template: unknown = JSON.parse(readFileSync(join(cardsDir, 'notices.json'), 'utf8'));
    const worded = objects(template).flatMap(
      (node) => /^\$\{code == '([\w-]+)'\}$/.exec(String(node.$when))?.[1] ?? [],
    );
    const codes = codesOf('assess-notice', 'code');
    expect(codes.length).toBeGreaterThan(15);
    expect([...worded].sort()).toEqual([...codes].sort());
  });
});

describe('words of people on a card', () => {
  const awkward = '[a](https://evil.example) **b**';
  const written = (reply: Reply) =>
    ofType(renderer.render(reply).card, 'TextBlock')
      .map(({ text }) => String(text))
      .join('\n');

  test.each([
    ['summary', { ...samples['assess-summary'], service: awkward, decisionReason: awkward }],
    ['report', { ...samples['assess-report'], name: awkward }],
    ['share', { ...samples['assess-share'], service: awkward }],
    ['history', { ...samples['assess-history'], service: awkward }],
    [
      'list',
      {
        ...samples['assess-list'],
        drafts: [{ ...samples['assess-list'].drafts[0], name: awkward }],
      } as Reply,
    ],
    ['confirm', { ...samples['assess-confirm'], name: awkward }],
    ['notice', { ...samples['assess-notice'], name: awkward }],
    ['rename', { ...samples['assess-rename'], notices: [{ code: 'renamed', detail: awkward }] } as Reply],
    ['indicator', { ...samples['assess-indicator'], service: awkward }],
    ['review', { ...samples['assess-review'], service: awkward }],
    ['plan', { ...samples['assess-plan'], service: awkward }],
    ['decision', { ...samples['assess-decision'], service: awkward }],
  ] satisfies [string, Reply][])('%s shows them as they are, never as a link', (_name, reply) => {
    expect(written(reply)).toContain('\\[a\\](https://evil.example) \\*\\*b\\*\\*');
    expect(written(reply)).not.toContain('[a](');
  });

  test('stay plain in inputs, whose text is never read as Markdown', () => {
    const [input] = inputsOf(renderer.render({ ...samples['assess-rename'], name: awkward }).card);
    expect(input).toMatchObject({ id: 'name', value: awkward });
  });
});

describe('what a card tells', () => {
  const written = (reply: Reply) => JSON.stringify(renderer.render(reply).card);
  const titles = (reply: Reply) =>
    objects(renderer.render(reply).card)
      .filter(({ type }) => type === 'Action.Execute' || type === 'Action.OpenUrl')
      .map(({ title }) => title);
  const summary = samples['assess-summary'];

  test('the summary shows the six ratings as text beside the picture, and without it', () => {
    for (const picture of [summary.picture, { url: '', alt: summary.picture.alt }]) {
      const { card } = renderer.render({ ...summary, picture });
      expect(ofType(card, 'FactSet')[0]?.facts).toEqual(
        summary.ratings.map(({ indicator, rating }) => ({ title: indicator, value: rating })),
      );
      expect(ofType(card, 'Image')).toEqual(
        picture.url === '' ? [] : [expect.objectContaining({ altText: picture.alt })],
      );
    }
    expect(titles(summary)).toEqual(['Report', 'Edit', 'Share', 'Re-assess', 'History', 'My assessments']);
    expect(titles({ ...summary, hasHistory: false })).not.toContain('History');
  });

  test('the summary of a draft says that it is one and has its date, whatever is still open', () => {
    const date = '4 May 2027';
    const draft: Reply = { ...summary, date, purpose: '', decision: '', decisionReason: '' };
    expect(written(draft)).toContain('This is a draft');
    expect(written(draft)).toContain(date);
    expect(written(summary)).not.toContain('This is a draft');
  });

  test('a summary that is shortened says so', () => {
    const long = longestAssessReplies.find(([name]) => name === 'plain assess-summary')?.[1] as Reply;
    expect(written(long)).toContain('Shortened here');
    expect(written(summary)).not.toContain('Shortened here');
  });

  test('what the card for a channel holds is told as it is', async () => {
    const talk = await finished();
    const told = () => JSON.stringify(talk.last.map((reply) => renderer.render(reply).card));
    await talk.say('share');
    expect(told()).toContain('nothing else that you wrote');
    const { id: assessment, sequence } = await talk.only();
    const share = { action: 'assess-share', assessment, sequence, version: 1 } as const;
    await talk.send(share, { 'share-parts': 'reasons,plan' });
    expect(told()).not.toContain('nothing else that you wrote');
    expect(told()).toContain('what you ticked');
  });

  test('the card for a channel has neither buttons nor inputs', () => {
    const { card } = renderer.render(samples['assess-share']);
    expect(titles(samples['assess-share'])).toEqual([]);
    expect(inputsOf(card)).toEqual([]);
  });

  test('a report that cannot be reached has no link and says so', () => {
    const report = samples['assess-report'];
    const unreachable: Reply = { ...report, links: report.links.map(({ title }) => ({ title, url: '' })) };
    expect(ofType(renderer.render(unreachable).card, 'Action.OpenUrl')).toEqual([]);
    expect(written(unreachable)).toContain('cannot be opened from here');
    expect(written(report)).toContain('60 minutes');
    expect(written(report)).not.toContain('cannot be opened from here');
  });

  test('a list lets choose among all its rows, the first one beforehand; an empty one offers to begin', () => {
    const list = samples['assess-list'];
    const rows = [...list.drafts, ...list.finished].map(({ assessmentId }) => assessmentId);
    expect(inputsOf(renderer.render(list).card)).toEqual([
      expect.objectContaining({
        id: 'assessment-choice',
        value: rows[0],
        choices: rows.map((value) => expect.objectContaining({ value })),
      }),
    ]);
    expect(titles(list)).toEqual(['Open', 'Rename', 'Delete', 'New assessment']);
    expect(titles({ ...list, drafts: [], finished: [] })).toEqual(['New assessment']);
  });

  test('the first assessment of a history is named as such, and only it', () => {
    const texts = ofType(renderer.render(samples['assess-history']).card, 'TextBlock').map(
      ({ text }) => text,
    );
    expect(texts.filter((text) => text === 'First assessment.')).toHaveLength(1);
  });

  test.each(['delete', 'delete-data'] as const)('%s is asked about before it is done', (what) => {
    const asked: Reply = { ...samples['assess-confirm'], what };
    const [sure, keep] = ofType(renderer.render(asked).card, 'Action.Execute');
    expect(sure).toMatchObject({
      title: 'Yes, delete',
      style: 'destructive',
      verb: `${what === 'delete' ? 'assess-delete' : what}-sure`,
    });
    expect(keep).toMatchObject({ title: 'No, keep', verb: 'assess-keep' });
  });

  test.each(bareNotices)('%s has words of its own', (_name, reply) => {
    const texts = ofType(renderer.render(reply).card, 'TextBlock').map(({ text }) => text);
    expect(texts).toEqual([expect.stringMatching(/^[A-Z].+[.?]$/s)]);
  });
});
