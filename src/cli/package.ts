import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'dotenv';
import { ConfigError } from '../errors';
import { buildPackage } from './app-package/build-package';
import { packageOptions, packageSettings } from './app-package/settings';

const root = path.resolve(__dirname, '../..');
const ownFolder = path.join(root, 'deployment/teams');

const usage = `Set them in the environment, in .env, or by these options:
${Object.entries(packageOptions)
  .map(([option, variable]) => `  --${option.padEnd(12)} ${variable}`)
  .join('\n')}
  --out          folder of the zip file; deployment/teams by default`;

/**
 * Builds the app package for Teams: npm run package [-- options]. An option goes before the environment, and that
 * before .env. With a problem there is no zip file: all problems are printed. Returns the exit code.
 * @throws on unknown options and faults of the disk
 */
export function packageApp(
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
): 0 | 1 {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: 'string', default: ownFolder },
      ...Object.fromEntries(
        Object.keys(packageOptions).map((option) => [option, { type: 'string' as const }]),
      ),
    },
  });
  const given = Object.fromEntries(
    Object.entries(packageOptions).flatMap(([option, variable]) => {
      const value = (values as Record<string, string | undefined>)[option];
      return value === undefined ? [] : [[variable, value]];
    }),
  );
  try {
    const settings = packageSettings({ ...env, ...given }, ownVersion());
    const zip = buildPackage(ownFolder, settings);
    const file = path.join(String(values.out), `matrix-guide-${settings.version}.zip`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, zip);
    print(`${file} – upload it in the Teams admin centre, under Manage apps`);
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    print('No package was built:');
    for (const problem of error.problems) print(`- ${problem}`);
    print(usage);
    return 1;
  }
}

function ownVersion(): string {
  return (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

/** What .env says; nothing when there is none. */
function settingsFile(): Record<string, string> {
  try {
    return parse(readFileSync(path.join(root, '.env')));
  } catch {
    return {};
  }
}

if (require.main === module) {
  try {
    process.exitCode = packageApp(process.argv.slice(2), { ...settingsFile(), ...process.env }, console.log);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
