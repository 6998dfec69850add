import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(__dirname, '../..');
const folder = join(root, 'deployment');
const documents = readdirSync(folder).filter((name) => name.endsWith('.md'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts);

/** As GitHub makes them: lower case, words joined by hyphens, without punctuation. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(documents)('%s', (name) => {
  const text = read(name);

  it('names files and folders of the project that there are', () => {
    const named = [...text.matchAll(/`((?:test|src|deployment|data|cards)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    const made = [
      'deployment/azure/live.bicepparam',
      'deployment/licences.csv',
      'deployment/sbom.cdx.json',
      'deployment/teams/matrix-guide-VERSION.zip',
    ];
    expect(named.filter((path) => !made.includes(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  it('links to documents and headings that there are', () => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [file = '', anchor] = target.split('#');
      const path = file === '' ? join(folder, name) : join(folder, file);
      expect([target, existsSync(path)]).toEqual([target, true]);
      if (anchor) expect(anchors(readFileSync(path, 'utf8'))).toContain(anchor);
    }
  });

  it('names commands that there are', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });

  it('claims no certification', () => {
    expect(text).not.toMatch(/\b(is|are|was|has been) (DCB\d+|DTAC|certified|compliant|accredited)/i);
  });
});

describe('the hazard log', () => {
  const rows = read('hazard-log.md')
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('has the hazards that were to be thought of', () => {
    const hazards = rows.map((cells) => cells[2]).join('; ');
    for (const hazard of [
      'Wrong figure',
      "Another intervention's figure",
      'Stale content',
      'Patient data typed',
      'Crisis message',
      'Outage',
      'Assessment lost',
      'Assessment seen by others',
      'Rating misread',
    ])
      expect(hazards).toContain(hazard);
  });

  it('has for each a cause, an effect, a control, a test and what remains', () => {
    for (const cells of rows) {
      expect(cells).toHaveLength(9);
      for (const cell of cells.slice(1, 8)) expect(cell).not.toBe('');
      expect(cells[6]).toMatch(/`test\/[\w./-]+\.test\.ts`/);
    }
    expect(rows.map((cells) => Number(cells[1]))).toEqual(rows.map((_, index) => index + 1));
  });
});

it('the workflow runs the project’s own checks, with actions pinned to a commit', () => {
  const workflow = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
  const { jobs, permissions } = parse(workflow);
  const steps = Object.values<{ steps: { run?: string; uses?: string }[] }>(jobs).flatMap((job) => job.steps);
  expect(permissions).toEqual({ contents: 'read' });
  expect(steps.map(({ run }) => run)).toContain('bash .ci/run');
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
});
