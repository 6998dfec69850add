import path from 'node:path';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { ContentError, type ContentProblem } from '../content/content-error';
import { loadContent } from '../content/load-content';
import { parseFile } from '../content/parse-file';
import { CardRenderer } from '../presenters/card-renderer';
import { askQuestions } from './eval/ask-questions';
import { questionFileSchema, questionsOf } from './eval/question-file';
import { evaluate, shortfalls, thresholdsSchema } from './eval/scores';
import { scoresInWords } from './eval/scores-in-words';

const root = path.resolve(__dirname, '../..');
const golden = path.join(root, 'test/golden');

/**
 * Asks the bot the questions of a file and prints how well it replies: npm run eval [-- FILE]. Options: "--json",
 * "--data DIR" for other content, "--thresholds FILE" for other thresholds.
 * Resolves to the exit code: 1 when a threshold is missed. @rejects with ContentError when a file has mistakes
 */
export async function evalQuestions(
  args: string[],
  print: (line: string) => void,
  at = new Date(),
): Promise<0 | 1> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      data: { type: 'string', default: path.join(root, 'data') },
      thresholds: { type: 'string', default: path.join(golden, 'thresholds.yaml') },
    },
  });
  const file = positionals[0] ?? path.join(golden, 'questions.yaml');
  const questions = questionsOf(readFile(file, questionFileSchema));
  const thresholds = readFile(values.thresholds, thresholdsSchema);
  const corpus = loadContent(values.data);
  const renderer = CardRenderer.load(path.join(root, 'cards'));
  const verdicts = await askQuestions(questions, { corpus, renderer, at });
  const found = evaluate(verdicts);
  const short = shortfalls(found, thresholds);
  if (values.json) {
    const failures = verdicts.filter(
      ({ faults, rank }) => faults.length > 0 || (rank !== null && rank !== 1),
    );
    print(JSON.stringify({ ok: short.length === 0, file, ...found, shortfalls: short, failures }, null, 2));
  } else {
    for (const line of scoresInWords(found, verdicts)) print(line);
    print('');
    print(short.length === 0 ? 'Every threshold is reached.' : `Below the thresholds: ${short.join('; ')}.`);
  }
  return short.length === 0 ? 0 : 1;
}

function readFile<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  const problems: ContentProblem[] = [];
  const parsed = parseFile(path.dirname(file), path.basename(file), schema, problems);
  if (!parsed) throw new ContentError(problems);
  return parsed.value;
}

if (require.main === module) {
  evalQuestions(process.argv.slice(2), console.log).then(
    (code) => {
      process.exitCode = code;
    },
    (fault: Error) => {
      console.error(fault.message);
      process.exitCode = 1;
    },
  );
}
