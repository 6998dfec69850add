import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepForStart } from '../../../src/cli/content-keep';
import { keepContent, loadContentFast } from '../../../src/content/content-snapshot';

let folder: string;
let data: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'snapshot-'));
  data = path.join(folder, 'data');
  cache = path.join(folder, 'cache');
  cpSync(path.join(__dirname, '../../../data'), data, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ipt = () => path.join(data, 'interventions/ipt.yaml');

test('the second load gives the same content from the snapshot', () => {
  const first = loadContentFast(data, cache);
  expect(readdirSync(cache)).toHaveLength(1);
  expect(loadContentFast(data, cache)).toEqual(first);
});

test('an edit of the content is seen at once', () => {
  loadContentFast(data, cache);
  writeFileSync(ipt(), readFileSync(ipt(), 'utf8').replace('shortName: IPT\n', 'shortName: IPTX\n'));
  const names = loadContentFast(data, cache).interventions.map(({ shortName }) => shortName);
  expect(names).toContain('IPTX');
});

test('a new snapshot takes the place of the old one, and of nothing else', () => {
  loadContentFast(data, cache);
  writeFileSync(path.join(cache, 'notes.json'), '{}');
  const [before] = readdirSync(cache);
  writeFileSync(ipt(), readFileSync(ipt(), 'utf8').replace('shortName: IPT\n', 'shortName: IPTX\n'));
  loadContentFast(data, cache);
  expect(readdirSync(cache)).toHaveLength(2);
  expect(readdirSync(cache)).toContain('notes.json');
  expect(readdirSync(cache)).not.toContain(before);
});

test('bad content is refused though a snapshot of good content is kept', () => {
  loadContentFast(data, cache);
  writeFileSync(ipt(), readFileSync(ipt(), 'utf8').replace('coverage: full', 'coverage: partly'));
  expect(() => loadContentFast(data, cache)).toThrow(/ipt\.yaml/);
});

test('a damaged snapshot is passed over', () => {
  const first = loadContentFast(data, cache);
  const [name = ''] = readdirSync(cache);
  writeFileSync(path.join(cache, name), '{"interventions": [');
  expect(loadContentFast(data, cache)).toEqual(first);
});

describe('a snapshot that the build keeps', () => {
  const built = () => path.join(folder, 'built');

  test('is used by the first start, which writes none of its own', () => {
    keepContent(data, built());
    const first = loadContentFast(data, cache, built());
    expect(existsSync(cache)).toBe(false);
    expect(first).toEqual(loadContentFast(data, cache));
  });

  test('is not used once the content is edited', () => {
    keepContent(data, built());
    writeFileSync(ipt(), readFileSync(ipt(), 'utf8').replace('shortName: IPT\n', 'shortName: IPTX\n'));
    const names = loadContentFast(data, cache, built()).interventions.map(({ shortName }) => shortName);
    expect(names).toContain('IPTX');
  });

  test('is not made of bad content, which the start tells of', () => {
    writeFileSync(ipt(), readFileSync(ipt(), 'utf8').replace('coverage: full', 'coverage: partly'));
    keepForStart(data, built());
    expect(existsSync(built())).toBe(false);
  });
});
