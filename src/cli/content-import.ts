import path from 'node:path';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { z } from 'zod';
import { ContentError } from '../content/content-error';
import { describeReport } from '../content/import/describe-report';
import { ImportError } from '../content/import/import-error';
import { type ImportedPage, importPage } from '../content/import/import-page';
import { idOf } from '../content/import/name-parts';
import { readSavedPage } from '../content/import/read-saved-page';
import { readSetting } from '../content/import/read-setting';
import { changeOf, type FileChange, writeTarget } from '../content/import/target-file';

const ownData = path.resolve(__dirname, '../../data');
const usage =
  'npm run content:import -- page.txt|page.html [--url ADDRESS] [--out FILE] [--name NAME] [--captured YYYY-MM-DD] [--update] [--dry-run] [--json] [--data DIR]';

type Print = (line: string) => void;

/**
 * Makes a content file of a saved page and prints what it made of it. The file goes to the content folder, or to `--out`.
 * An existing file is changed with `--update` only. Returns the exit code: 0 when the file is written (or would be, with
 * `--dry-run`), 1 when the page cannot be taken; nothing is written then.
 */
export async function contentImport(args: string[], print: Print, today: string): Promise<0 | 1> {
  try {
    await run(args, print, today);
    return 0;
  } catch (error) {
    if (error instanceof ImportError && args.includes('--json'))
      print(JSON.stringify({ error: error.code, message: error.message }));
    else if (error instanceof ImportError) print(`Not imported: ${error.message}`);
    else if (error instanceof ContentError)
      print(`Not imported: the content folder has problems.\n${error.message}`);
    else if (isArgumentFault(error)) print(`Not imported: ${error.message}\n${usage}`);
    else throw error;
    return 1;
  }
}

async function run(args: string[], print: Print, today: string): Promise<void> {
  const { values, file } = readArguments(args, today);
  const out = values.out === '' ? '' : path.resolve(values.out);
  const page = await importPage(
    {
      bytes: readSavedPage(file),
      fileName: file,
      captured: values.captured,
      address: values.url,
      name: values.name,
      id: out === '' ? '' : path.parse(out).name,
    },
    readSetting(values.data),
  );
  const target = out || path.join(values.data, 'interventions', `${page.intervention.id}.yaml`);
  refuseSecondFile(target, page, values.data);
  const change = changeOf(target, page, values.update);
  if (values.json)
    print(JSON.stringify({ file: target, ...page.report, changes: change.updated?.changes ?? [] }, null, 2));
  else for (const line of [...describeReport(page.report), ...describeChange(target, change)]) print(line);
  if (values['dry-run']) {
    if (!values.json) print(`\nNothing written (--dry-run): ${target}`);
    return;
  }
  writeTarget(target, change.text);
  if (!values.json) print(`\nWritten: ${target}. Now read it, then run: npm run content:check`);
}

function readArguments(args: string[], today: string) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string', default: '' },
      out: { type: 'string', default: '' },
      name: { type: 'string', default: '' },
      captured: { type: 'string', default: today },
      data: { type: 'string', default: ownData },
      update: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new ImportError('wrong-option', `name one page.\n${usage}`);
  if (values.url !== '' && !z.url({ protocol: /^https?$/ }).safeParse(values.url).success)
    throw new ImportError('wrong-option', '--url must be a whole address, beginning with https://');
  if (!z.iso.date().safeParse(values.captured).success)
    throw new ImportError('wrong-option', '--captured must be a day such as 2026-11-23');
  if (values.name !== '' && values.name.trim().length < 3)
    throw new ImportError('wrong-option', '--name is too short');
  if (values.out !== '' && !isContentFile(values.out)) {
    const remedy = 'a .yaml file whose name is lower-case words joined by hyphens';
    throw new ImportError('wrong-option', `--out must be ${remedy}: my-intervention.yaml`);
  }
  return { values: { ...values, name: values.name.trim() }, file };
}

const isContentFile = (file: string) => {
  const { name, ext } = path.parse(file);
  return ext === '.yaml' && name !== '' && idOf(name) === name;
};

/** Two files of one intervention in a content folder would each answer for the other. */
function refuseSecondFile(target: string, { heldAs, intervention }: ImportedPage, data: string): void {
  const within = path.resolve(path.dirname(target)) === path.resolve(data, 'interventions');
  if (!within || heldAs === null || heldAs === intervention.id) return;
  const remedy = 'import without --out and with --update to bring that file up to date';
  throw new ImportError('name-taken', `"${intervention.title}" is held as "${heldAs}" already; ${remedy}`);
}

function describeChange(target: string, { text, before, updated }: FileChange): string[] {
  if (!updated) return [];
  const name = path.basename(target);
  const diff =
    before === text
      ? ['No difference.']
      : createTwoFilesPatch(name, name, before, text, 'now', 'after').split('\n');
  const lines = updated.changes.map(({ what, flagged }) => `  ${flagged ? '! ' : '  '}${what}`);
  return ['', `Changes (${lines.length}; "!" asks you to look)`, ...lines, '', ...diff];
}

const isArgumentFault = (error: unknown): error is Error =>
  String((error as NodeJS.ErrnoException | null)?.code).startsWith('ERR_PARSE_ARGS');

if (require.main === module) {
  const today = new Date().toISOString().slice(0, 10);
  contentImport(process.argv.slice(2), console.log, today)
    .then((code) => {
      process.exitCode = code;
    })
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
}
