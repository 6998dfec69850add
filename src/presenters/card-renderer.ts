import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from 'adaptivecards-templating';
import { z } from 'zod';
import type { Reply, ReplyKind } from '../conversation/reply';
import { CardBindingError, CardTemplateError } from './card-errors';
import { composeTemplate, expressionProblems, partSchema, templateSchema } from './compose-template';
import { presentReply, replyKinds } from './present-reply';
import { readAloud } from './read-aloud';
import { templateEngine } from './template-engine';

export interface RenderedCard {
  /** Content of an Adaptive Card attachment. */
  card: Record<string, unknown>;
  /** The same in plain text, for notifications; at most 500 characters. */
  summary: string;
}

const suffix = '.card.json';
/** Cards of the assessment begin with notices: what happened to the person's input. */
const assessKind = 'assess-';

/** Turns replies into Adaptive Cards by the templates in cards/. Reads them once, at the start. */
export class CardRenderer {
  /** Templates parsed so far: a template's expressions are parsed when it is first needed, which spares the start. */
  private readonly parsed = new Map<ReplyKind, Template>();

  /** Cards made so far: a reply that is given again has its card. Cards are never changed once made. */
  private readonly rendered = new WeakMap<Reply, RenderedCard>();

  private constructor(private readonly templates: ReadonlyMap<ReplyKind, object>) {}

  /**
   * Loads every template of a directory, with its header.json, notices.json and footer.json.
   * @param thorough also parses every expression: for tests and checks, since it costs more than the start may
   * @throws CardTemplateError listing every template that is missing, extra or invalid
   */
  static load(directory: string, { thorough = false } = {}): CardRenderer {
    const problems: string[] = [];
    const check = thorough ? expressionProblems : () => [];
    const header = readPart(directory, 'header.json', partSchema, problems, check);
    const footer = readPart(directory, 'footer.json', partSchema, problems, check);
    const notices = readPart(directory, 'notices.json', partSchema, problems, check);
    const templates = new Map<ReplyKind, object>();
    for (const kind of replyKinds) {
      const card = readPart(directory, kind + suffix, templateSchema, problems, check);
      if (!card || !header || !footer || !notices) continue;
      const top = kind.startsWith(assessKind) ? [...header, ...notices] : header;
      templates.set(kind, composeTemplate(card, top, footer));
    }
    problems.push(...extraTemplates(directory));
    if (problems.length > 0) throw new CardTemplateError(problems);
    return new CardRenderer(templates);
  }

  /** The card of a reply. @throws CardBindingError when the template asks for data that the reply does not give */
  render(reply: Reply): RenderedCard {
    const known = this.rendered.get(reply);
    if (known) return known;
    const made = this.make(reply);
    this.rendered.set(reply, made);
    return made;
  }

  /** Parses every template, one at each step: what the first card of a kind would have to wait for. */
  *prepare(): Iterable<ReplyKind> {
    for (const kind of this.templates.keys()) {
      this.templateOf(kind);
      yield kind;
    }
  }

  private make(reply: Reply): RenderedCard {
    const template = this.templateOf(reply.kind);
    const card = expand(template, reply.kind, presentReply(reply));
    const summary = readAloud(card);
    return { card: { ...card, speak: summary, fallbackText: summary }, summary };
  }

  private templateOf(kind: ReplyKind): Template {
    const known = this.parsed.get(kind);
    if (known) return known;
    const template = this.templates.get(kind);
    if (!template) throw new CardTemplateError([`${kind}${suffix}: not loaded`]);
    const parsed = new (templateEngine().Template)(template);
    this.parsed.set(kind, parsed);
    return parsed;
  }
}

/**
 * Expands a template and refuses one with unbound fields. The hook only records: one that throws is swallowed inside
 * interpolated strings. It is global, so it is set and restored around this one synchronous call.
 */
function expand(template: Template, kind: string, data: object): Record<string, unknown> {
  const { GlobalSettings } = templateEngine();
  const missing: string[] = [];
  const before = GlobalSettings.getUndefinedFieldValueSubstitutionString;
  GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
    missing.push(path);
    return undefined;
  };
  try {
    const card = template.expand({ $root: data });
    if (missing.length === 0) missing.push(...failedExpressions(card, data));
    if (missing.length > 0) throw new CardBindingError(kind, [...new Set(missing)]);
    return card;
  } finally {
    GlobalSettings.getUndefinedFieldValueSubstitutionString = before;
  }
}

/** Expressions that failed are printed as they stand; "${" in the card that is not in the data gives them away. */
function failedExpressions(card: object, data: object): string[] {
  const written = JSON.stringify(card);
  if (!written.includes('${') || JSON.stringify(data).includes('${')) return [];
  return written.match(/\$\{[^}]*\}/g) ?? ['${'];
}

function readPart<T>(
  directory: string,
  name: string,
  schema: z.ZodType<T>,
  problems: string[],
  check: (json: unknown) => string[],
): T | null {
  try {
    const json: unknown = JSON.parse(readFileSync(join(directory, name), 'utf8'));
    const parsed = schema.safeParse(json);
    if (!parsed.success) problems.push(`${name}: ${z.prettifyError(parsed.error)}`);
    const broken = check(json);
    problems.push(...broken.map((problem) => `${name}: ${problem}`));
    return parsed.success && broken.length === 0 ? parsed.data : null;
  } catch (error) {
    problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function extraTemplates(directory: string): string[] {
  const known = new Set(replyKinds.map((kind) => kind + suffix));
  // A directory that is not there has been reported once per missing template.
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.endsWith(suffix) && !known.has(name))
    .map((name) => `${name}: no reply of this kind exists`);
}
