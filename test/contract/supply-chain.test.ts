import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { licenceRulesSchema } from '../../src/cli/licence-rules';

const root = join(__dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const project = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  overrides: Record<string, unknown>;
  allowScripts: Record<string, boolean>;
};
interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}
const locked = Object.entries(
  (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages,
)
  .filter(([place]) => place !== '')
  .map(([place, each]) => ({ ...each, place, name: place.replace(/^.*node_modules\//, '') }));
const named = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies };

describe('the packages', () => {
  it('are named by exact versions, and locked at them', () => {
    for (const [name, version] of Object.entries(named)) {
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)]);
      const found = locked.find(({ place }) => place === `node_modules/${name}`);
      expect([name, found?.version]).toEqual([name, version]);
    }
  });

  it('are locked by a hash of what they hold, and from no address of their own', () => {
    expect(
      locked.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')).map(({ place }) => place),
    ).toEqual([]);
    expect(locked.filter(({ resolved }) => resolved !== undefined).map(({ place }) => place)).toEqual([]);
  });

  it('run no script when they are installed: each that has one is listed and refused', () => {
    const scripted = new Set(locked.filter((each) => each.hasInstallScript).map(({ name }) => name));
    expect(Object.keys(project.allowScripts).sort()).toEqual([...scripted].sort());
    expect(Object.values(project.allowScripts).filter((allowed) => allowed)).toEqual([]);
  });
});

describe('the document on the supply chain', () => {
  const document = read('deployment/supply-chain.md');
  const overridden = Object.entries(project.overrides).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : Object.entries(value as Record<string, string>),
  );

  it.each(overridden)('explains why %s is %s', (name = '', version = '') => {
    expect(document).toContain(`\`${name}\` ${version} |`);
  });

  it.each(Object.keys(project.allowScripts))('tells what the script of %s would do', (name) => {
    expect(document).toContain(`| \`${name}\` |`);
  });
});

it('the rules on licences can be read, and allow no licence twice', () => {
  const rules = licenceRulesSchema.parse(parse(read('deployment/licences.yaml')));
  const all = [...rules.production, ...rules.development];
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((each) => /GPL|SSPL|BUSL|UNKNOWN|\*/.test(each))).toEqual([]);
});
