import path from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError, describeProblem } from '../content/content-error';
import { loadContent } from '../content/load-content';

const ownData = path.resolve(__dirname, '../../data');

/**
 * Checks a content folder ("--data DIR"; this project's own by default) and prints every problem.
 * Returns the exit code: 0 without problems, 1 with. @throws on unknown options and faults of the disk
 */
export function contentCheck(args: string[], print: (line: string) => void): 0 | 1 {
  const { values } = parseArgs({ args, options: { data: { type: 'string', default: ownData } } });
  try {
    print(`${loadContent(values.data).interventions.length} interventions, no problem`);
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    for (const problem of error.problems) print(describeProblem(problem));
    print(`${error.problems.length} ${error.problems.length === 1 ? 'problem' : 'problems'}`);
    return 1;
  }
}

if (require.main === module) process.exitCode = contentCheck(process.argv.slice(2), console.log);
