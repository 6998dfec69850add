// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the expressions of card templates are what is tested here
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GlobalSettings } from 'adaptivecards-templating';
import { CardBindingError, CardTemplateError } from '../../../src/presenters/card-errors';
import { CardRenderer } from '../../../src/presenters/card-renderer';
import { namedReplies, replySamples, sectionLink, withEveryText } from '../../support/reply-samples';

const cardsDir = join(__dirname, '..', '..', '..', 'cards');

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cards-'));
  cpSync(cardsDir, directory, { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Changes the error template, the smallest with a field. */
function rewrite(change: (text: string) => string): void {
  const file = join(directory, 'error.card.json');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

/** All texts that a reader sees, as Markdown. */
function texts(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(texts);
  if (typeof node !== 'object' || node === null) return [];
  const { type, text, title, value, ...rest } = node as Record<string, unknown>;
  const own =
    type === 'TextBlock' ? [String(text)] : value !== undefined ? [String(title), String(value)] : [];
  return [...own, ...Object.values(rest).flatMap(texts)];
}

describe('loading', () => {
  test('reports a missing, an extra and an invalid template in one go', () => {
    rmSync(join(directory, 'help.card.json'));
    writeFileSync(join(directory, 'weather.card.json'), '{}');
    writeFileSync(join(directory, 'notice.card.json'), '{ "type": ');
    rewrite((text) => text.replace('"1.5"', '"1.6"'));
    const { problems } = thrownBy(() => CardRenderer.load(directory)) as CardTemplateError;
    expect(problems).toHaveLength(4);
    expect(problems.join('\n')).toMatch(/error\.card\.json.*version/s);
    for (const name of ['help', 'weather', 'notice']) {
      expect(problems.some((problem) => problem.startsWith(`${name}.card.json`))).toBe(true);
    }
  });

  test('refuses an expression that cannot be parsed or calls an unknown function', () => {
    rewrite((text) => text.replace('${reference}', '${shout(reference)}'));
    expect(() => CardRenderer.load(directory, { thorough: true })).toThrow(/error\.card\.json.*shout/s);
  });

  test('refuses a directory that does not exist', () => {
    expect(() => CardRenderer.load(join(directory, 'nowhere'))).toThrow(CardTemplateError);
  });
});

describe('rendering', () => {
  test('refuses a field that the presenter does not give, and names it', () => {
    rewrite((text) => text.replace('${reference}', '${reference} ${ticket.number}'));
    const renderer = CardRenderer.load(directory);
    const error = thrownBy(() => renderer.render(replySamples.error));
    expect(error).toBeInstanceOf(CardBindingError);
    expect((error as CardBindingError).paths.join()).toContain('ticket');
  });

  test('refuses an expression that fails while it runs', () => {
    rewrite((text) => text.replace('${reference}', "${reference} ${join(reference, '; ')}"));
    expect(() => CardRenderer.load(directory).render(replySamples.error)).toThrow(CardBindingError);
  });

  test('puts back the global hook of the template library, also after a refusal', () => {
    const hook = () => 'mine';
    GlobalSettings.getUndefinedFieldValueSubstitutionString = hook;
    rewrite((text) => text.replace('${reference}', '${ticket}'));
    const renderer = CardRenderer.load(directory);
    renderer.render(replySamples.help);
    thrownBy(() => renderer.render(replySamples.error));
    expect(GlobalSettings.getUndefinedFieldValueSubstitutionString).toBe(hook);
    GlobalSettings.getUndefinedFieldValueSubstitutionString = undefined;
  });

  test('reads the templates once', () => {
    const renderer = CardRenderer.load(directory);
    rmSync(directory, { recursive: true });
    expect(renderer.render(replySamples.welcome).summary).toContain('Hello');
  });

  test('wraps the shared header and footer round an answer and puts the buttons last', () => {
    const { body } = CardRenderer.load(directory).render(replySamples['answer-figure']).card;
    const read = (body as unknown[]).map((element) => JSON.stringify(element));
    expect(read[0]).toContain('Interpersonal Psychotherapy (IPT) for Depression');
    const footer = read.findIndex((element) => element.includes('Source: '));
    expect(read[footer]).toContain('[Open the guide](https://guide.example.scot/)');
    expect(read.slice(footer + 1).every((element) => element.includes('Action.Execute'))).toBe(true);
    expect(read.slice(footer + 1).length).toBe(4);
  });
});

describe('text from people and data', () => {
  const renderer = CardRenderer.load(cardsDir);
  const samples = namedReplies.filter(
    ([, reply]) => !['signposting', 'patient-data', 'notice', 'welcome', 'stored-data'].includes(reply.kind),
  );

  test.each(samples)('%s shows a template expression literally', (_name, reply) => {
    const { card } = renderer.render(withEveryText(reply, '${title} and ${$root}'));
    expect(texts(card).join('\n')).toContain('${title} and ${$root}');
  });

  test.each(samples)('%s lets no link, emphasis or mention in', (_name, reply) => {
    const { card, summary } = renderer.render(
      withEveryText(reply, '[a](http://evil.example) **loud** <at>All</at>'),
    );
    const shown = texts(card).join('\n');
    expect(shown).toContain('\\[a\\](http://evil.example)');
    expect(shown).not.toMatch(/(?<!\\)\]\(http:\/\/evil/);
    expect(shown).not.toMatch(/(?<!\\)\*\*loud|(?<!\\)<at>/);
    expect(summary).not.toContain('](http');
  });

  test('takes a link only to a web address', () => {
    const source = { ...replySamples['answer-figure'].source, url: 'javascript:alert(1)' };
    const { card } = renderer.render({ ...replySamples['answer-figure'], source });
    expect(JSON.stringify(card)).not.toContain('javascript');
  });

  test('shows button titles as they are, for they know no Markdown', () => {
    const full = [sectionLink('Fit & [more] *', 'values')];
    const { card } = renderer.render({ ...replySamples['answer-figure'], full });
    expect(JSON.stringify(card)).toContain('"Full section: Fit & [more] *"');
  });
});
