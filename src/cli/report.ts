import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { loadConfig } from '../config';
import { FeedbackDocuments } from '../storage/feedback-documents';
import { databaseName, SqliteStore } from '../storage/sqlite-store';
import { type ReportTable, summariseFeedback } from './feedback-summary';

/** Sections that the report lists. */
const mostSections = 50;
/** Cells that spreadsheets would run as a formula. Source: OWASP on CSV injection. */
const formula = /^[=+\-@\t\r]/;

/**
 * Prints what people asked for and said of the answers: npm run report [-- --data DIR --csv DIR]. Counts and texts
 * only, no people. With --csv each table is also written as a file.
 */
async function main(given: string[]): Promise<void> {
  const { values } = parseArgs({
    args: given,
    options: { data: { type: 'string', default: loadConfig({}).dataDir }, csv: { type: 'string' } },
  });
  const file = join(values.data, databaseName);
  if (!existsSync(file)) throw new Error(`${file} does not exist. Name the bot's DATA_DIR: --data DIR`);
  const store = SqliteStore.open(file);
  const documents = new FeedbackDocuments(store);
  const tables = summariseFeedback({
    feedback: await documents.allFeedback(),
    questions: await documents.allQuestions(),
    asked: await documents.mostAsked(mostSections),
  });
  await store.close();
  for (const table of tables) process.stdout.write(`${asText(table)}\n`);
  if (values.csv !== undefined) writeAll(values.csv, tables);
}

function asText({ title, columns, lines }: ReportTable): string {
  if (lines.length === 0) return `${title}\n  none\n`;
  return [title, `  ${columns.join(' | ')}`, ...lines.map((line) => `  ${line.join(' | ')}`), ''].join('\n');
}

function writeAll(folder: string, tables: readonly ReportTable[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { title, columns, lines } of tables) {
    const file = join(folder, `${title.toLowerCase().replaceAll(' ', '-')}.csv`);
    const harmless = lines.map((line) => line.map((cell) => (formula.test(cell) ? `'${cell}` : cell)));
    writeFileSync(file, `\uFEFF${stringify([columns, ...harmless], { quoted_match: /[\r\n]/ })}`);
    process.stdout.write(`${file}\n`);
  }
}

main(process.argv.slice(2)).catch((fault: Error) => {
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
});
