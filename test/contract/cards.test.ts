// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the expressions of card templates are what is tested here
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { actionDataSchema } from '../../src/conversation/command';
import type { FactView, LinkView, Reply, SectionReply } from '../../src/conversation/reply';
import { isSectionKey, type SectionKey, sectionGroup, sectionTitle } from '../../src/guidance/taxonomy';
import { CardRenderer } from '../../src/presenters/card-renderer';
import { presentReply, replyKinds } from '../../src/presenters/present-reply';
import { maxSpoken } from '../../src/presenters/read-aloud';
import { expectWithinLimits, inputsOf, objects, ofType } from '../support/card-limits';
import { exploreKinds } from '../support/explore-kinds';
import { namedReplies, replySamples, sectionLink } from '../support/reply-samples';

// The package's CommonJS entry pulls in ES modules; its bundle does not.
const { AdaptiveCard }: typeof import('adaptivecards') = jest.requireActual(
  'adaptivecards/dist/adaptivecards.min.js',
);

const root = join(__dirname, '..', '..');
const cardsDir = join(root, 'cards');
const renderer = CardRenderer.load(cardsDir, { thorough: true });
const long = (
  length: number,
  unit = 'Each practitioner meets an accredited supervisor once a week. ',
): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const manyFacts: FactView[] = Array.from({ length: 14 }, (_, index) => ({
  value: '£1,500–£12,500 a year',
  label: long(110, `figure ${index} with a rather long label `),
  section: index % 2 ? 'Supervision Requirements' : 'Research Design & Number of Studies',
}));
const manyLinks: LinkView[] = Array.from({ length: 9 }, () =>
  sectionLink('Research Design & Number of Studies', 'research-design'),
);
const manyTexts = (count: number, length: number) => Array.from({ length: count }, () => long(length));
const awkward = long(
  30_000,
  '## "Quoted" [head]\n\n- *one* item\n- <two> items\n\nText \\ with_marks `here`. ',
);

/** Longer than any page we know: every list full, every text long. */
const longest: [string, Reply][] = [
  ...[long(30_000), awkward].map((text): [string, Reply] => [
    'a section too long for a message',
    {
      ...replySamples.section,
      facts: manyFacts,
      text,
      questions: manyTexts(20, 200),
      references: manyTexts(60, 300),
      related: manyLinks,
    },
  ]),
  [
    'an answer with every part',
    {
      ...replySamples['answer-figures'],
      facts: manyFacts,
      passages: [awkward, long(9000), long(9000)].map((text) => ({ section: 'Fidelity', text })),
      full: manyLinks,
      related: manyLinks,
    },
  ],
  [
    'an intervention with every part',
    {
      ...replySamples.intervention,
      summary: awkward,
      needs: manyTexts(25, 45),
      facts: manyFacts,
      links: manyLinks,
      evidenceByAge: Array.from({ length: 6 }, () => ({ indicator: long(40), rating: '4 – Supported' })),
    },
  ],
  [
    'an overview with a long summary',
    { ...replySamples['overview-only'], summary: awkward, asked: manyTexts(6, 40) },
  ],
  [
    'a long choice',
    { ...replySamples['did-you-mean'], candidates: manyLinks.map((link) => ({ ...link, hint: long(120) })) },
  ],
  ['a miss with many ideas', { ...replySamples['no-answer'], nearest: manyLinks, examples: manyLinks }],
  ['an unknown therapy with many examples', { ...replySamples['not-held'], examples: manyLinks }],
  [
    'a long cost plan',
    {
      ...replySamples['cost-plan'],
      rows: Array.from({ length: 16 }, () => ({
        label: long(110),
        each: '£1,500',
        heads: '2–500',
        total: '£90,000',
        section: 'Start-up Costs',
      })),
      yearly: Array.from({ length: 16 }, () => ({
        label: long(110),
        each: '',
        heads: '500',
        total: '£90,000',
        section: 'Start-up Costs',
      })),
      funding: long(4000),
      full: manyLinks,
    },
  ],
  ['a welcome with many examples', { ...replySamples.welcome, examples: manyLinks }],
  ['help with many examples', { ...replySamples.help, examples: manyLinks }],
  ['a notice with many examples', { ...replySamples.greeting, examples: manyLinks }],
];

/** Cards of the assessment and of exploring have tests of their own: the dialogs themselves make them there. */
const ownKinds = replyKinds.filter((kind) => !kind.startsWith('assess-') && !exploreKinds.includes(kind));

describe('card templates', () => {
  test('every kind of reply has exactly one template and a sample here', () => {
    const templates = readdirSync(cardsDir).filter((name) => name.endsWith('.card.json'));
    expect(templates.sort()).toEqual(replyKinds.map((kind) => `${kind}.card.json`).sort());
    expect(new Set(namedReplies.map(([, reply]) => reply.kind))).toEqual(new Set(ownKinds));
  });

  test.each(ownKinds)('%s: every condition names only data that its presenter gives', (kind) => {
    const reply = namedReplies.find(([, sample]) => sample.kind === kind)?.[1] as Reply;
    const fields = new Set(objects(presentReply(reply)).flatMap(Object.keys));
    const known = new Set([...fields, 'count', 'not', 'true', 'false', 'value', 'label', 'section', 'facts']);
    for (const file of [`${kind}.card.json`, 'header.json']) {
      const template: unknown = JSON.parse(readFileSync(join(cardsDir, file), 'utf8'));
      for (const { $when } of objects(template).filter((node) => '$when' in node)) {
        const names =
          String($when)
            .replace(/'[^']*'/g, '')
            .match(/[a-zA-Z]\w*/g) ?? [];
        // Fields of a repeated item are unknown only while the sample's list is empty.
        expect(names.filter((name) => !known.has(name) && !repeatedFields.has(name))).toEqual([]);
      }
    }
  });
});
const repeatedFields = new Set(['hint', 'named', 'showEach', 'url']);

describe('rendered cards', () => {
  test.each(namedReplies)('%s keeps the limits of Teams', (_name, reply) => {
    const rendered = renderer.render(reply);
    expectWithinLimits(rendered);
    expect(inputsOf(rendered.card)).toEqual([]);
  });

  test.each(longest)('%s keeps the limits of Teams', (_name, reply) => {
    expectWithinLimits(renderer.render(reply));
  });

  test.each(namedReplies)('%s leaves no template expression and no empty button', (_name, reply) => {
    const { card, summary } = renderer.render(reply);
    expect(JSON.stringify(card)).not.toContain('${');
    expect(card.speak).toBe(summary);
    expect(card.fallbackText).toBe(summary);
    expect(summary.length).toBeGreaterThan(20);
    expect(summary.length).toBeLessThanOrEqual(maxSpoken);
  });

  test.each(namedReplies)(
    '%s has buttons that every client can send and the bot can read',
    (_name, reply) => {
      for (const action of ofType(renderer.render(reply).card, 'Action.Execute')) {
        const data = actionDataSchema.parse(action.data);
        expect(data).toEqual(action.data);
        expect(action.verb).toBe(data.action);
        expect(String(action.title).trim()).not.toBe('');
        expect(action.fallback).toEqual({ type: 'Action.Submit', title: action.title, data: action.data });
      }
    },
  );

  test.each(namedReplies)('%s is read by the Adaptive Cards library without complaint', (_name, reply) => {
    const parsed = new AdaptiveCard();
    parsed.parse(renderer.render(reply).card);
    expect(parsed.getItemCount()).toBeGreaterThan(0);
    expect(parsed.validateProperties().validationEvents.map((event) => event.message)).toEqual([]);
  });
});

interface PageFile {
  title: string;
  sections?: { key: string; text: string; figures?: { label: string }[]; questions?: { text: string }[] }[];
  references?: { number: number; text: string }[];
}

const interventionsDir = join(root, 'data', 'interventions');
const pages: [string, PageFile][] = (existsSync(interventionsDir) ? readdirSync(interventionsDir) : [])
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => [name, parse(readFileSync(join(interventionsDir, name), 'utf8')) as PageFile]);

function sectionReply(page: PageFile, key: SectionKey, index: number): SectionReply {
  const section = page.sections?.[index];
  return {
    ...replySamples.section,
    interventionTitle: page.title,
    title: sectionTitle(key),
    facts: (section?.figures ?? []).map(({ label }) => ({
      value: '£1,500–£2,500',
      label,
      section: sectionTitle(key),
    })),
    text: section?.text ?? '',
    questions: (section?.questions ?? []).map(({ text }) => text),
    references: sectionGroup(key) === 'references' ? (page.references ?? []).map(({ text }) => text) : [],
  };
}

describe('the guidance we hold', () => {
  test('every section fits into one message whole', () => {
    for (const [file, page] of pages) {
      const keys = (page.sections ?? []).map(({ key }) => key);
      [...keys, 'references'].forEach((key, index) => {
        if (!isSectionKey(key)) return;
        const rendered = renderer.render(sectionReply(page, key, index));
        expectWithinLimits(rendered);
        const shortened = JSON.stringify(rendered.card).includes('shortened to fit');
        expect({ file, key, shortened }).toEqual({ file, key, shortened: false });
      });
    }
  });
});
