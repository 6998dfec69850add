import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { describe, thisMachine } from './machine';
import { ablation } from './parts/ablation';
import { contentSize } from './parts/content-size';
import { profile } from './parts/profile';
import { retrieval } from './parts/retrieval';
import { robustness } from './parts/robustness';
import { search } from './parts/search';
import { start } from './parts/start';
import { steps } from './parts/steps';
import { turn } from './parts/turn';
import { root } from './paths';
import { asMarkdown, type PartResult } from './report';

type Part = (options: { quick: boolean }) => Promise<PartResult>;

const parts: Record<string, Part> = {
  turn,
  start,
  steps,
  'content-size': contentSize,
  search,
  robustness,
  ablation,
  profile,
};
/** Left out unless it is named: it measures nothing, but shows where the time goes. */
const onlyWhenNamed = ['profile'];

const usage = `npm run bench -- [PART …] [--quick] [--json FILE]
npm run bench -- retrieval FOLDER …

Parts: ${Object.keys(parts).join(', ')}; all but ${onlyWhenNamed.join(', ')} when none is named.
--quick takes fewer and shorter rounds. Figures go to FILE too (.bench/results.json by default).`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'string', default: join(root, '.bench/results.json') },
      help: { type: 'boolean', default: false },
    },
  });
  const [first, ...others] = positionals;
  const unknown = first === 'retrieval' ? [] : positionals.filter((name) => !(name in parts));
  if (values.help || unknown.length > 0 || (first === 'retrieval' && others.length === 0)) {
    console.error([...unknown.map((name) => `There is no part ${name}.`), usage].join('\n'));
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const machine = thisMachine();
  console.log(`${describe(machine)}\n`);
  const named =
    positionals.length > 0 ? positionals : Object.keys(parts).filter((name) => !onlyWhenNamed.includes(name));
  const runs =
    first === 'retrieval'
      ? others.map((folder) => () => retrieval(folder))
      : named.map((name) => () => (parts[name] as Part)(values));
  const results: PartResult[] = [];
  for (const run of runs) {
    const result = await run();
    results.push(result);
    console.log(`${asMarkdown(result)}\n`);
    // After each part, so that a run that is stopped leaves what it has.
    writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 1)}\n`);
  }
  const goals = results.flatMap((result) => result.goals);
  const met = goals.filter((goal) => goal.met).length;
  if (goals.length > 0) console.log(`${met} of ${goals.length} goals met.`);
  console.log(`Figures: ${relative(process.cwd(), values.json)}`);
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
