import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ContentProblem } from '../content/content-error';
import { describeProblem } from '../content/content-error';
import { longestSentence, type ReadingMeasures } from '../content/reading-measures';
import { type ContentReview, reviewContent } from '../content/review-content';
import { CardRenderer } from '../presenters/card-renderer';
import { checkCards } from './check-cards';

const root = path.resolve(__dirname, '../..');

/** What the check found, as `--json` prints it. */
export interface CheckResult {
  ok: boolean;
  interventions: number;
  errors: ContentProblem[];
  warnings: ContentProblem[];
  reading: ContentReview['reading'];
}

/**
 * Checks a content folder and prints what is wrong and what to look at. Options: "--data DIR" (this project's own by
 * default), "--stale-months N" (12), "--reading" (measures of each intervention), "--json".
 * Returns the exit code: 0 without errors, whatever the warnings; 1 with. @throws on wrong options and faults of the disk
 */
export function contentCheck(args: string[], print: (line: string) => void, today = new Date()): 0 | 1 {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: path.join(root, 'data') },
      'stale-months': { type: 'string', default: '12' },
      reading: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const staleMonths = readMonths(values['stale-months']);
  const { corpus, errors, warnings, reading } = reviewContent(values.data, { today, staleMonths });
  if (corpus) errors.push(...checkCards(corpus, CardRenderer.load(path.join(root, 'cards'))));
  const interventions = Object.keys(reading.interventions).length;
  const result = { ok: errors.length === 0, interventions, errors, warnings, reading };
  if (values.json) print(JSON.stringify(result, null, 2));
  else for (const line of inWords(result, values.reading)) print(line);
  return result.ok ? 0 : 1;
}

function readMonths(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new Error(`--stale-months takes a number of months, not "${text}"`);
  return Number(text);
}

function inWords({ interventions, errors, warnings, reading }: CheckResult, withReading: boolean): string[] {
  const found = [count(errors.length, 'error'), count(warnings.length, 'warning')].join(', ');
  return [
    ...listed('Errors', errors),
    ...listed('Warnings', warnings),
    ...(withReading ? readingTable(reading.interventions) : []),
    `Reading, all content: ${measures(reading.all)}`,
    `${count(interventions, 'intervention')}, ${found}`,
  ];
}

function listed(heading: string, problems: readonly ContentProblem[]): string[] {
  return problems.length === 0 ? [] : [heading, ...problems.map((each) => `  ${describeProblem(each)}`), ''];
}

function readingTable(reading: Record<string, ReadingMeasures>): string[] {
  return ['Reading', ...Object.entries(reading).map(([id, each]) => `  ${id}: ${measures(each)}`), ''];
}

function measures({ words, sentences, wordsPerSentence, long, readingAge }: ReadingMeasures): string {
  const age = readingAge === null ? 'too short for a reading age' : `reading age ${readingAge}`;
  const parts = [`${words} words in ${count(sentences, 'sentence')}, ${wordsPerSentence} a sentence`, age];
  return [...parts, `${count(long.length, 'sentence')} above ${longestSentence} words`].join(', ');
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}

if (require.main === module) {
  try {
    process.exitCode = contentCheck(process.argv.slice(2), console.log);
  } catch (fault) {
    console.error((fault as Error).message);
    process.exitCode = 1;
  }
}
