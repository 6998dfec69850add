// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the expressions of card templates are what is tested here
import { actionDataSchema } from '../../src/conversation/command';
import { CompareReplies } from '../../src/conversation/explore/compare-replies';
import { ListReplies } from '../../src/conversation/explore/list-replies';
import { ShareReplies } from '../../src/conversation/explore/share-replies';
import { InterventionReplies } from '../../src/conversation/intervention-replies';
import type { Reply } from '../../src/conversation/reply';
import { noFilter } from '../../src/exploring/filter';
import type { Intervention } from '../../src/guidance/intervention';
import { CardRenderer } from '../../src/presenters/card-renderer';
import { AssessTalk } from '../support/assess-talk';
import { expectWithinLimits, inputsOf, objects, ofType } from '../support/card-limits';
import { exploreKinds } from '../support/explore-kinds';
import { pretendLinks } from '../support/pretend-links';
import { cardsDir, corpus, held } from '../support/real-corpus';

// The package's CommonJS entry pulls in ES modules; its bundle does not.
const { AdaptiveCard }: typeof import('adaptivecards') = jest.requireActual(
  'adaptivecards/dist/adaptivecards.min.js',
);

const renderer = CardRenderer.load(cardsDir, { thorough: true });
const comparisons = new CompareReplies(corpus);
const lists = new ListReplies(corpus);
const shares = new ShareReplies(corpus, new InterventionReplies(corpus, pretendLinks));
const at = new Date('2026-11-23T10:00:00Z');

/** Those with the longest titles and the most tags, IPT among them as the only one held in full. */
const widest = [
  held('ipt'),
  ...[...corpus.interventions]
    .filter(({ id }) => id !== 'ipt')
    .sort((a, b) => JSON.stringify(b.classification).length - JSON.stringify(a.classification).length),
].slice(0, 4);

/** Every page of every list by one filter. */
function allLists(): Reply[] {
  const { needs, ages, levels, publishers } = corpus.exploring;
  const filters = [
    noFilter,
    ...Object.keys(needs).map((tag) => ({ ...noFilter, needs: [tag] })),
    ...Object.keys(ages).map((tag) => ({ ...noFilter, ages: [tag] })),
    ...Object.keys(levels).map((tag) => ({ ...noFilter, levels: [tag] })),
    ...Object.keys(publishers).map((tag) => ({ ...noFilter, publishers: [tag] })),
    { ...noFilter, scotland: true, minimum: { usability: 5, supports: 5, evidence: 5 } as const },
    { ...noFilter, needs: Object.keys(needs).slice(0, 12), ages: Object.keys(ages) },
  ];
  return filters.flatMap((filter) => {
    const pages: Reply[] = [];
    for (
      let offset = 0, page = lists.list(filter, 0);
      ;
      offset = page.to, page = lists.list(filter, offset)
    ) {
      pages.push(page, lists.form(filter));
      if (page.next === null) return pages;
    }
  });
}

async function talked(): Promise<Reply[]> {
  const replies: Reply[] = [];
  const talk = new AssessTalk();
  const words = [
    'share',
    'useful',
    'list all',
    'next',
    'filter',
    'compare',
    'add IPT to comparison',
    'add EMDR to the comparison',
    'compare',
    'share',
    'clear comparison',
    'questions for IPT',
    'questions for EMDR',
    'what is not covered in IPT',
    'what is not covered in EMDR',
    'IPT training cost',
    'not useful',
    'share',
    'useful',
    'zzz qqq xxx',
    'anything for perinatal depression?',
    'low intensity interventions for adults',
    'list interventions not used in Scotland',
    'compare IPT, EMDR, DBT, CBT, MBT',
    'compare IPT and Foobar therapy',
    'references for EMDR',
    'tell me about IPT',
    'feedback',
    'send a question to the content team',
    'ask the content team: is there anything for insomnia?',
  ];
  for (const each of words) replies.push(...(await talk.say(each)));
  const section = { intervention: 'ipt', section: 'start-up-costs' as const, version: 1 as const };
  replies.push(...(await talk.send({ action: 'answer-options', ...section })));
  const long = 'word '.repeat(99);
  for (const fields of [
    { 'feedback-reason': '', 'feedback-words': long },
    { 'feedback-reason': 'other', 'feedback-words': 'x'.repeat(600) },
    { 'feedback-reason': 'other', 'feedback-words': 'my patient John Smith, CHI 0405811234' },
    { 'feedback-reason': 'other', 'feedback-words': long },
  ]) {
    replies.push(...(await talk.send({ action: 'feedback-send', ...section }, fields)));
  }
  for (const question of ['', long, 'x'.repeat(600), 'patient John Smith CHI 0405811234']) {
    replies.push(...(await talk.send({ action: 'question-send', version: 1 }, { question })));
  }
  return replies;
}

let replies: Reply[] = [];
beforeAll(async () => {
  const shared = corpus.interventions.flatMap((each): Reply[] => [
    shares.intervention(each, at),
    ...each.sections.flatMap(({ key }) => shares.section(each, key) ?? []),
  ]);
  replies = [
    ...allLists(),
    ...(await talked()),
    ...shared,
    comparisons.compare(widest, false),
    comparisons.compare(widest, true),
  ];
});

function onEach(check: (card: Record<string, unknown>, reply: Reply) => void): void {
  const failed = replies.flatMap((reply, index) => {
    try {
      check(renderer.render(reply).card, reply);
      return [];
    } catch (fault) {
      return [`${index} ${reply.kind}: ${(fault as Error).message.slice(0, 300)}`];
    }
  });
  expect(failed).toEqual([]);
}

test('what differs is told in words, which a screen reader reads', () => {
  const { card } = renderer.render(comparisons.compare([held('ipt'), held('emdr')], false));
  const titles = objects(card).map(({ text }) => text);
  expect(titles).toContain('Supports – differs');
  expect(titles).toContain('Usability');
});

describe('cards to explore', () => {
  test('are of every kind', () => {
    const kinds = new Set(replies.map(({ kind }) => kind));
    expect(exploreKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test('keep the limits of Teams', () => {
    onEach((_card, reply) => expectWithinLimits(renderer.render(reply)));
  });

  test('have labelled inputs, each with an id of its own and a value that can be chosen', () => {
    onEach((card) => {
      const inputs = inputsOf(card);
      expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
      for (const input of inputs) {
        expect(String(input.label).trim()).not.toBe('');
        expect(input.id).toMatch(/^[a-z][a-z-]*$/);
        const choices = input.choices as { value: string }[] | undefined;
        if (choices) expect(['', ...choices.map(({ value }) => value)]).toContain(input.value);
      }
    });
  });

  test('have buttons that every client can send and the bot can read', () => {
    onEach((card) => {
      for (const action of ofType(card, 'Action.Execute')) {
        expect(actionDataSchema.parse(action.data)).toEqual(action.data);
        expect(action.verb).toBe((action.data as { action: string }).action);
        expect(String(action.title).trim()).not.toBe('');
      }
    });
  });

  test('leave no template expression and are read by the Adaptive Cards library without complaint', () => {
    onEach((card) => {
      expect(JSON.stringify(card)).not.toContain('${');
      const parsed = new AdaptiveCard();
      parsed.parse(card);
      expect(parsed.validateProperties().validationEvents.map((event) => event.message)).toEqual([]);
    });
  });

  test('that are posted have buttons that work for everyone, bot or not', () => {
    onEach((card, reply) => {
      if (reply.kind === 'share' || (reply.kind === 'compare' && reply.shared)) {
        expect(ofType(card, 'Action.Execute')).toEqual([]);
        expect(JSON.stringify(card)).toMatch(/captured \d/);
      }
    });
  });
});

describe('comparisons', () => {
  const pairs: [Intervention, Intervention][] = corpus.interventions.flatMap((one, index) =>
    corpus.interventions.slice(index + 1).map((other): [Intervention, Intervention] => [one, other]),
  );

  test('of all pairs leave no cell empty and no field unbound', () => {
    expect(pairs.length).toBeGreaterThan(1000);
    for (const pair of pairs) {
      const reply = comparisons.compare(pair, false);
      const empty = reply.rows.filter(
        ({ cells }) => cells.length !== 2 || cells.some((cell) => cell.trim() === ''),
      );
      expect([pair.map(({ id }) => id), empty]).toEqual([pair.map(({ id }) => id), []]);
      const rendered = renderer.render(reply);
      expectWithinLimits(rendered);
      expect(objects(rendered.card).filter(({ text }) => text === '')).toEqual([]);
    }
  });

  test('name the intervention in every cell, so that a phone can stack them', () => {
    const { card } = renderer.render(comparisons.compare(widest, false));
    const rows = objects(card).filter(({ layouts }) => layouts !== undefined);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const cells = ofType(row, 'TextBlock').map(({ text }) => String(text));
      expect(cells).toHaveLength(widest.length);
      for (const cell of cells) expect(cell).toMatch(/^\*\*[^*]+:\*\* \S/);
    }
  });
});
