import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { parse } from 'yaml';
import { type LicensedPackage, licenceProblems, licenceRulesSchema } from './licence-rules';

const root = path.resolve(__dirname, '../..');
const rulesFile = path.join(root, 'deployment/licences.yaml');
const listFile = path.join(root, 'deployment/licences.csv');
/** Bytes of the list as JSON, at most. */
const longestList = 64 * 1024 * 1024;

/**
 * Lists the licences of all installed packages in deployment/licences.csv and checks them against
 * deployment/licences.yaml: npm run licences. Returns the exit code.
 */
function main(): 0 | 1 {
  const production = new Set(Object.keys(installed('--production')));
  const packages = Object.entries(installed())
    .map(([name, licence]): LicensedPackage => ({ name, licence, production: production.has(name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const lines = packages.map((each) => [
    each.name,
    each.licence,
    each.production ? 'production' : 'development',
  ]);
  writeFileSync(listFile, stringify([['package', 'licence', 'used in'], ...lines]));
  for (const line of counts(packages)) console.log(line);
  const problems = licenceProblems(
    packages,
    licenceRulesSchema.parse(parse(readFileSync(rulesFile, 'utf8'))),
  );
  for (const problem of problems) console.log(`- ${problem}`);
  console.log(`${packages.length} packages, ${problems.length} problems; the list is in ${listFile}`);
  return problems.length === 0 ? 0 : 1;
}

/** Licence by name@version. */
function installed(...options: string[]): Record<string, string> {
  const home = path.dirname(require.resolve('license-checker-rseidelsohn/package.json'));
  const checker = path.join(home, 'bin/license-checker-rseidelsohn.js');
  const args = [checker, '--json', '--excludePrivatePackages', '--start', root, ...options];
  const list = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: longestList }));
  return Object.fromEntries(
    Object.entries<{ licenses: string | string[] }>(list).map(([name, { licenses }]) => [
      name,
      Array.isArray(licenses) ? licenses.join(' OR ') : licenses,
    ]),
  );
}

function counts(packages: readonly LicensedPackage[]): string[] {
  const kinds = new Map<string, number>();
  for (const { licence } of packages) kinds.set(licence, (kinds.get(licence) ?? 0) + 1);
  return [...kinds].sort((a, b) => b[1] - a[1]).map(([licence, count]) => `${count} ${licence}`);
}

process.exitCode = main();
