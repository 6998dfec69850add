import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { environmentKeys } from '../../src/config';
import {
  type BicepFile,
  declared,
  descendants,
  parseBicep,
  propertiesOf,
  required,
  startBicep,
  stringsOf,
  syntaxErrors,
  undeclared,
  unused,
} from '../support/bicep';

const folder = join(__dirname, '../../deployment/azure');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.bicep(param)?$/.test(name));
const templates = names.filter((name) => name.endsWith('.bicep'));
const file = (name: string): BicepFile => parseBicep(join(folder, name));

beforeAll(startBicep);

it('every template is looked at', () => {
  expect(names).toEqual(
    expect.arrayContaining(['main.bicep', 'main.bicepparam', 'modules/app.bicep', 'modules/store.bicep']),
  );
});

describe.each(names)('%s', (name) => {
  it('is Bicep', () => expect(syntaxErrors(file(name))).toEqual([]));

  it('uses no name that is not declared', () => expect(undeclared(file(name))).toEqual([]));

  it('holds no secret', () => {
    const { root } = file(name);
    const texts = descendants(root)
      .filter(({ type }) => type === 'string')
      .map(({ text }) => text);
    for (const text of texts) expect(text).not.toMatch(/AccountKey=|SharedAccessSignature|password/i);
  });
});

describe.each(templates)('%s', (name) => {
  it('declares nothing for nothing', () => expect(unused(file(name))).toEqual([]));

  it('names each kind of resource with a dated version', () => {
    for (const { node } of declared(file(name), 'resource')) {
      expect(node.text).toMatch(
        /^resource \w+ '[A-Z]\w+(\.\w+)+(\/\w+)+@20\d\d-(0[1-9]|1[0-2])-\d\d(-preview)?'/,
      );
    }
  });

  it('gives each module what it asks for, and nothing else', () => {
    for (const { node } of declared(file(name), 'module')) {
      const path = /'([^']+\.bicep)'/.exec(node.text)?.[1] ?? '';
      const module = file(path);
      const given = propertiesOf(node, 'params');
      expect(declared(module, 'parameter').map((each) => each.name)).toEqual(expect.arrayContaining(given));
      expect(given).toEqual(expect.arrayContaining(required(module)));
    }
  });

  it('asks modules for outputs that they have', () => {
    const { root } = file(name);
    const outputs = new Map(
      declared(file(name), 'module').map((module) => {
        const path = /'([^']+\.bicep)'/.exec(module.node.text)?.[1] ?? '';
        return [module.name, declared(file(path), 'output').map((each) => each.name)];
      }),
    );
    for (const [, module = '', output] of root.text.matchAll(/\b(\w+)\.outputs\.(\w+)/g)) {
      expect(outputs.get(module)).toContain(output);
    }
  });
});

it('the parameters are those of the template, with all that must be given', () => {
  const given = declared(file('main.bicepparam'), 'variable').map(({ name }) => name);
  const template = file('main.bicep');
  expect(declared(template, 'parameter').map(({ name }) => name)).toEqual(expect.arrayContaining(given));
  expect(given).toEqual(expect.arrayContaining(required(template)));
});

describe('the container', () => {
  const app = () => file('modules/app.bicep');
  const variables = () => {
    const own = declared(app(), 'variable').find(({ name }) => name === 'ownSettings');
    return [...(own?.node.text ?? '').matchAll(/name: '(\w+)'/g)].map(([, name]) => name);
  };

  it('gets no variable that the bot does not read', () => {
    expect([...environmentKeys]).toEqual(expect.arrayContaining(variables()));
  });

  it('gets all that production mode with a managed identity needs, and no password', () => {
    expect(variables()).toEqual(
      expect.arrayContaining([
        'NODE_ENV',
        'MicrosoftAppType',
        'MicrosoftAppId',
        'MicrosoftAppTenantId',
        'PUBLIC_URL',
      ]),
    );
    expect(variables()).not.toContain('MicrosoftAppPassword');
  });

  it('is asked for its health where the bot answers', () => {
    expect([...new Set(stringsOf(app(), 'path'))].sort()).toEqual(['/healthz', '/readyz']);
    expect(stringsOf(app(), 'type')).toEqual(expect.arrayContaining(['Startup', 'Liveness', 'Readiness']));
  });

  it('is reached from outside by https and by its own port alone', () => {
    expect(app().root.text).toMatch(/ingress: \{\s+external: true\s+targetPort: port\s/);
    expect(app().root.text).toContain('allowInsecure: false');
    expect(app().root.text).not.toMatch(/exposedPort|additionalPortMappings/);
  });

  it('has time to finish, and a copy that runs', () => {
    const [, seconds] = /terminationGracePeriodSeconds: (\d+)/.exec(app().root.text) ?? [];
    expect(Number(seconds)).toBeGreaterThan(15);
    expect(file('main.bicep').root.text).toMatch(/@minValue\(1\)\nparam minReplicas int = [1-9]/);
  });

  // Source: health probes in Azure Container Apps.
  it('keeps the limits of probes', () => {
    for (const [, times] of app().root.text.matchAll(/failureThreshold: (\d+)/g))
      expect(Number(times)).toBeLessThanOrEqual(10);
    for (const [, seconds] of app().root.text.matchAll(/(?:period|timeout)Seconds: (\d+)/g))
      expect(Number(seconds)).toBeLessThanOrEqual(240);
  });
});

it('the store is shut to keys, to the public and to old encryption', () => {
  const { text } = file('modules/store.bicep').root;
  for (const setting of [
    'allowSharedKeyAccess: false',
    'allowBlobPublicAccess: false',
    "minimumTlsVersion: 'TLS1_2'",
    "publicAccess: 'None'",
  ])
    expect(text).toContain(setting);
});

describe('a fault is found when', () => {
  const parse = (text: string) => parseBicep('a.bicep', text);

  it.each([
    ['a bracket is missing', "resource a 'b@2020-01-01' = {\n  name: 'x'\n"],
    ['an assignment is cut short', 'param a string =\nparam b string\n'],
  ])('%s', (_what, text) => expect(syntaxErrors(parse(text))).not.toEqual([]));

  it('a name is misspelt, also within a text', () => {
    expect(
      undeclared(parse(`param name string\noutput a string = 'x-\${nmae}'\noutput b string = naem\n`)),
    ).toEqual(['nmae', 'naem']);
  });

  it('a parameter is forgotten', () => {
    expect(unused(parse('param a string\nparam b int\noutput c string = a\n'))).toEqual(['b']);
    expect(required(parse("param a string\nparam b string = 'x'\n"))).toEqual(['a']);
  });
});
