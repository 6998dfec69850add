import { posix } from 'node:path';

/** A source file: its path from the root of the project ("src/teams/adapter.ts") and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Folder or file at the top of src/ → what it may import, beside its own files. */
const allowed: Readonly<Record<string, { own: readonly string[]; packages: readonly string[] }>> = {
  guidance: { own: [], packages: ['zod'] },
  answering: { own: ['guidance'], packages: ['lru-cache', 'minisearch', 'stemmer'] },
  exploring: { own: ['guidance'], packages: ['zod'] },
  assessment: { own: ['guidance'], packages: ['zod'] },
  conversation: { own: ['guidance', 'answering', 'exploring', 'assessment'], packages: ['lru-cache', 'zod'] },
  presenters: {
    own: ['conversation'],
    packages: ['node:fs', 'node:path', 'zod', 'adaptivecards-templating', 'adaptive-expressions'],
  },
  preview: { own: ['guidance', 'conversation', 'presenters', 'storage'], packages: [] },
  reports: { own: ['conversation'], packages: ['node:', 'zod', 'handlebars', 'docx', 'csv-stringify/sync'] },
  pictures: {
    own: ['guidance', 'conversation', 'errors'],
    packages: ['node:', '@resvg/resvg-js', 'lru-cache'],
  },
  content: { own: ['guidance', 'assessment'], packages: ['node:', 'yaml', 'zod', 'cheerio/slim', 'diff'] },
  storage: {
    own: ['guidance', 'assessment', 'conversation', 'errors', 'logger', 'metrics'],
    packages: ['node:', 'zod', '@azure/storage-blob', '@azure/identity'],
  },
  teams: {
    own: ['conversation', 'presenters', 'storage', 'config', 'errors', 'logger', 'metrics'],
    packages: ['node:', 'zod', 'botbuilder', 'lru-cache'],
  },
  web: {
    own: ['guidance', 'conversation', 'teams', 'config', 'errors', 'logger', 'metrics'],
    packages: ['node:', 'zod', 'restify', 'lru-cache'],
  },
  operations: { own: ['config', 'metrics'], packages: ['node:', 'prom-client'] },
  errors: { own: [], packages: [] },
  logger: { own: [], packages: ['node:async_hooks', 'node:crypto', 'pino'] },
  metrics: { own: [], packages: [] },
  config: { own: ['errors', 'logger'], packages: ['zod'] },
  index: { own: ['config', 'container'], packages: ['node:module', 'dotenv'] },
};
/** These put the others together, so they may import all of them. */
const composing = new Set(['container', 'cli']);
/** Commands take settings from the environment as the bot does. */
const readsEnvironment = new Set(['index', 'cli']);
/** Imported by nobody but those named. */
const onlyFor: Readonly<Record<string, readonly string[]>> = {
  container: ['index', 'cli'],
  index: [],
  cli: [],
};
const pure = new Set(['guidance', 'answering', 'exploring', 'assessment', 'conversation']);
const impure: readonly [RegExp, string][] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)/, 'reads the clock'],
  [/\bMath\.random\b|\bcrypto\./, 'makes chance values'],
  [/\bprocess\./, 'reads the process'],
  [/\bconsole\./, 'prints'],
  [/\bfetch\(/, 'uses the network'],
  [/\bset(Timeout|Interval|Immediate)\(/, 'waits'],
];

/** Everything in the files that breaks the direction of dependencies, as "path: what"; empty when all is well. */
export function violations(files: readonly SourceFile[]): string[] {
  return [...files.flatMap(violationsOf), ...cycles(files)];
}

function violationsOf(file: SourceFile): string[] {
  const part = partOf(file.path);
  const code = withoutComments(file.text);
  const found = importsOf(code).flatMap((name) => importProblem(file.path, part, name));
  if (!readsEnvironment.has(part) && /\bprocess\s*(\.|\?\.|\[\s*['"])\s*env\b/.test(code))
    found.push('reads the environment');
  if (pure.has(part)) {
    for (const [pattern, what] of impure)
      if (pattern.test(code)) found.push(`${what}, though ${part}/ is pure`);
  }
  return found.map((what) => `${file.path}: ${what}`);
}

function importProblem(path: string, part: string, name: string): string[] {
  if (name.startsWith('.')) return ownProblem(part, partOf(resolve(path, name)));
  if (name.startsWith('botbuilder') || name.startsWith('botframework')) {
    return part === 'teams' ? [] : [`imports ${name}, which is for teams/ alone`];
  }
  if (name === 'restify') return part === 'web' ? [] : [`imports ${name}, which is for web/ alone`];
  if (composing.has(part)) return [];
  const packages = allowed[part]?.packages ?? [];
  const isAllowed = packages.some((each) => name === each || (each.endsWith(':') && name.startsWith(each)));
  return isAllowed ? [] : [`imports ${name}, which is not for ${part}`];
}

function ownProblem(part: string, target: string): string[] {
  if (part === target) return [];
  const readers = onlyFor[target];
  if (readers) return readers.includes(part) ? [] : [`imports ${target}, which is not for ${part}`];
  if (composing.has(part)) return [];
  if (!(part in allowed)) return [`stands in ${part}, for which there is no rule`];
  return allowed[part]?.own.includes(target) ? [] : [`imports ${target}, which is not for ${part}`];
}

/** Each ring of files that import one another, once, from its first path on. */
function cycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map((file) => [file.path, targetsOf(file)]));
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0)
      rings.push(`${path}: imports itself by way of ${[...trail.slice(start + 1), path].join(', ')}`);
    if (start >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of [...graph.keys()].sort()) visit(path, []);
  return rings;
}

function targetsOf(file: SourceFile): string[] {
  const names = importsOf(withoutComments(file.text)).filter((name) => name.startsWith('.'));
  return names.map((name) => `${resolve(file.path, name)}.ts`);
}

/** Names of all modules that the code imports, requires or takes types from. */
export function importsOf(code: string): string[] {
  const pattern =
    /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*|\bgetBuiltinModule\s*\(\s*)(['"`])([^'"`\n]+)\1/g;
  return [...code.matchAll(pattern)].map((match) => match[2] ?? '');
}

/** Comments may name what code may not use. A "//" inside a string (an address) is left alone. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

const resolve = (from: string, name: string) => posix.join(posix.dirname(from), name);

/** "src/teams/adapter.ts" → "teams", "src/config.ts" → "config". */
function partOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.ts$/, '');
}
