import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { z } from 'zod';
import { ContentError } from '../content/content-error';
import { largestPage } from '../content/import/decode-page';
import { describeReport } from '../content/import/describe-report';
import { ImportError } from '../content/import/import-error';
import { type ImportedPage, importPage } from '../content/import/import-page';
import { idOf } from '../content/import/name-parts';
import { readSetting } from '../content/import/read-setting';
import { type UpdatedFile, updateFile } from '../content/import/update-file';
import { writeYaml } from '../content/import/write-yaml';

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
    if (error instanceof ImportError) print(`Not imported: ${error.message}`);
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
      bytes: readPage(file),
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
  write(target, change.text);
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

function readPage(file: string): Uint8Array {
  try {
    const { size } = checked(file);
    if (size > largestPage) {
      const shown = `${Math.round(size / 1_000_000)} MB`;
      throw new ImportError(
        'too-large',
        `the file has ${shown}; a page has far less than 5 MB. Save the page alone`,
      );
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ImportError('not-found', `there is no file ${file}`);
    throw new ImportError('unreadable', `the file ${file} cannot be read (${code ?? 'unknown fault'})`);
  }
}

function checked(file: string) {
  const stat = statSync(file);
  if (stat.isDirectory()) throw new ImportError('directory', `${file} is a folder; name one saved page`);
  if (!stat.isFile()) throw new ImportError('unreadable', `${file} is no file`);
  return stat;
}

/** Two files of one intervention in a content folder would each answer for the other. */
function refuseSecondFile(target: string, { heldAs, intervention }: ImportedPage, data: string): void {
  const within = path.resolve(path.dirname(target)) === path.resolve(data, 'interventions');
  if (!within || heldAs === null || heldAs === intervention.id) return;
  const remedy = 'import without --out and with --update to bring that file up to date';
  throw new ImportError('name-taken', `"${intervention.title}" is held as "${heldAs}" already; ${remedy}`);
}

interface FileChange {
  text: string;
  before: string;
  updated: UpdatedFile | null;
}

function changeOf(target: string, page: ImportedPage, update: boolean): FileChange {
  if (!existsSync(target)) {
    if (update) throw new ImportError('not-there', `there is no ${target} to update`);
    return { text: writeYaml(page.intervention, page.sections), before: '', updated: null };
  }
  if (!update) {
    throw new ImportError(
      'exists',
      `${target} exists; import with --update to bring it up to date, or name another --out`,
    );
  }
  const before = readFileSync(target, 'utf8');
  const updated = updateFile(before, page);
  return { text: updated.text, before, updated };
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

/** Written beside and renamed, so that a fault leaves the file as it was. */
function write(target: string, text: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const beside = `${target}.${process.pid}.part`;
  writeFileSync(beside, text);
  renameSync(beside, target);
}

const isArgumentFault = (error: unknown): error is Error =>
  error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

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
