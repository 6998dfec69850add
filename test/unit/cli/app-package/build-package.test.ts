import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { buildPackage } from '../../../../src/cli/app-package/build-package';
import { schemaProblems } from '../../../../src/cli/app-package/manifest-schema';
import { readSettings } from '../../../support/package-settings';

const own = join(__dirname, '../../../../deployment/teams');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A copy of the package's folder that may be spoilt. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'app-package-'));
  folders.push(folder);
  for (const name of ['manifest.template.json', 'color.svg', 'outline.svg'])
    cpSync(join(own, name), join(folder, name));
  mkdirSync(join(folder, 'languages'));
  return folder;
}

const files = unzipSync(buildPackage(own, readSettings));
const read = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
const manifest = read('manifest.json');

describe('the app package', () => {
  it('holds the manifest, its strings and both icons, and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    expect(manifest.icons).toEqual({ color: 'color.png', outline: 'outline.png' });
  });

  it('is as the newest schema of Microsoft wants it', () => {
    expect(manifest.manifestVersion).toBe('1.30');
    expect(manifest.$schema).toContain('/v1.30/');
    expect(schemaProblems('1.30', 'MicrosoftTeams', manifest)).toEqual([]);
    expect(schemaProblems('1.30', 'MicrosoftTeams.Localization', read('en.json'))).toEqual([]);
  });

  it('says what the settings say, even with quotation marks in them', () => {
    expect(manifest).toMatchObject({
      id: readSettings.appId,
      version: '1.2.3',
      developer: {
        name: 'Digital "team"',
        websiteUrl: 'https://trust.example',
        privacyUrl: 'https://trust.example/privacy',
        termsOfUseUrl: 'https://trust.example/terms',
      },
      bots: [{ botId: readSettings.botId, scopes: ['personal', 'team', 'groupChat'] }],
      composeExtensions: [{ botId: readSettings.botId }],
      validDomains: ['guide.trust.example'],
    });
    expect(JSON.stringify(manifest)).not.toContain('{{');
  });

  it('names its language, and a file with every text that people read', () => {
    expect(manifest.localizationInfo).toEqual({
      defaultLanguageTag: 'en',
      defaultLanguageFile: 'en.json',
      additionalLanguages: [],
    });
    const strings = read('en.json');
    expect(strings['name.short']).toBe('Guide to The Matrix');
    expect(strings['bots[0].commandLists[1].commands[0].prompt']).toBe('What does IPT training cost?');
    expect(strings['composeExtensions[0].commands[0].parameters[0].title']).toBe('Search');
    expect(Object.keys(strings).join()).not.toMatch(/icons|Url|domains/);
  });

  it('has the same bytes when it is built again', () => {
    expect(buildPackage(own, readSettings)).toEqual(buildPackage(own, readSettings));
  });
});

describe('a translation', () => {
  const strings = () => read('en.json') as Record<string, string>;
  const build = (translated: unknown) => {
    const folder = copy();
    writeFileSync(join(folder, 'languages/gd.json'), JSON.stringify(translated));
    return unzipSync(buildPackage(folder, readSettings));
  };

  it('goes into the package and is named in the manifest', () => {
    const built = build({ ...strings(), 'name.short': 'Iùl' });
    expect(JSON.parse(strFromU8(built['gd.json'] ?? new Uint8Array()))['name.short']).toBe('Iùl');
    expect(JSON.parse(strFromU8(built['manifest.json'] ?? new Uint8Array())).localizationInfo).toMatchObject({
      additionalLanguages: [{ languageTag: 'gd', file: 'gd.json' }],
    });
  });

  it('must have every text and no other', () => {
    const { 'name.full': _left, ...rest } = strings();
    expect(() => build({ ...rest, 'name.long': 'x' })).toThrow(
      'gd.json: name.full is missing; name.long is not in the manifest',
    );
  });

  it('keeps the limits of Teams', () => {
    expect(() => build({ ...strings(), 'name.short': 'x'.repeat(31) })).toThrow(/gd\.json .*name\.short/);
  });
});

describe('nothing is built when the template', () => {
  const spoil = (change: (text: string) => string) => {
    const folder = copy();
    const file = join(folder, 'manifest.template.json');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    return () => buildPackage(folder, readSettings);
  };

  it('has a place that no setting fills', () => {
    expect(spoil((text) => text.replace('{{BOT_ID}}', '{{BOT}}'))).toThrow(/place for BOT,/);
  });

  it('breaks the schema: all that is wrong is told', () => {
    const broken = spoil((text) => text.replace('"#003087"', '"blue"').replace('"personal"', '"private"'));
    expect(broken).toThrow(/manifest\.json \/accentColor.*manifest\.json \/bots\/0\/scopes\/0/);
  });

  it('is of a version that Microsoft has no schema for', () => {
    expect(spoil((text) => text.replace('"manifestVersion": "1.30"', '"manifestVersion": "9.9"'))).toThrow(
      /v9\.9/,
    );
  });
});
