import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { packageApp } from '../../../src/cli/package';
import { packageVariables } from '../../support/package-settings';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'package-'));
});
afterEach(() => rmSync(out, { recursive: true }));

function run(args: string[], env: Record<string, string>) {
  const lines: string[] = [];
  return { code: packageApp(['--out', join(out, 'new'), ...args], env, (line) => lines.push(line)), lines };
}

function manifestIn(name: string) {
  const zip = unzipSync(readFileSync(join(out, 'new', name)));
  return JSON.parse(strFromU8(zip['manifest.json'] ?? new Uint8Array()));
}

describe('npm run package', () => {
  it('writes a zip file named by the version, and says where', () => {
    const { code, lines } = run([], { ...packageVariables, TEAMS_APP_VERSION: '1.4.0' });
    expect(code).toBe(0);
    expect(lines).toEqual([expect.stringContaining('matrix-guide-1.4.0.zip')]);
    expect(manifestIn('matrix-guide-1.4.0.zip').version).toBe('1.4.0');
  });

  it('takes options before the environment', () => {
    run(['--name', 'Guide (test)', '--app-version', '2.0.0'], {
      ...packageVariables,
      TEAMS_APP_NAME: 'Guide',
    });
    expect(manifestIn('matrix-guide-2.0.0.zip').name.short).toBe('Guide (test)');
  });

  it('tells every problem and how to set things, and writes nothing', () => {
    const { code, lines } = run(['--privacy', 'nowhere'], { ...packageVariables, MicrosoftAppId: 'x' });
    expect(code).toBe(1);
    expect(lines[0]).toBe('No package was built:');
    expect(lines.slice(1, 3)).toEqual([
      '- MicrosoftAppId (--bot-id) must be a GUID',
      '- TEAMS_PRIVACY_URL (--privacy) must be an address that begins with https://',
    ]);
    expect(lines[3]).toContain('--app-version  TEAMS_APP_VERSION');
    expect(existsSync(join(out, 'new'))).toBe(false);
    expect(readdirSync(out)).toEqual([]);
  });

  it('refuses an option it does not know', () => {
    expect(() => run(['--bot', 'x'], packageVariables)).toThrow(/--bot/);
  });
});
