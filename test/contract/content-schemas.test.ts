import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { contentSchemas } from '../../src/cli/content-schemas';

const root = path.resolve(__dirname, '../..');
const data = path.join(root, 'data');
const schemas = contentSchemas();

const yamlFiles = readdirSync(data, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => path.join('data', name));
const withModeline = [...yamlFiles, 'test/golden/questions.yaml'];

/** The schema that the first line of a file names for editors. */
function schemaOf(file: string): { name: string; text: string } {
  const text = readFileSync(path.join(root, file), 'utf8');
  const [, address = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
  const schema = path.resolve(root, path.dirname(file), address);
  return { name: path.relative(path.join(data, 'schemas'), schema), text };
}

describe('the JSON Schemas for editors', () => {
  it('are those of the code: npm run content:schema writes them', () => {
    const written = readdirSync(path.join(data, 'schemas')).sort();
    expect(written).toEqual(Object.keys(schemas).sort());
    for (const [name, text] of Object.entries(schemas))
      expect([name, readFileSync(path.join(data, 'schemas', name), 'utf8')]).toEqual([name, text]);
  });

  it('tell what the keys of an intervention are for', () => {
    const { properties } = JSON.parse(schemas['intervention.schema.json'] ?? '{}');
    expect(properties.captured).toMatchObject({ description: expect.stringContaining('last read') });
  });

  it('refuse what the check refuses, and say nothing of what may be left out', () => {
    const ajv = addFormats(new Ajv({ strict: false }));
    const validate = ajv.compile(JSON.parse(schemas['intervention.schema.json'] ?? '{}'));
    const emdr = () => parse(readFileSync(path.join(data, 'interventions/emdr.yaml'), 'utf8'));
    expect(validate(emdr())).toBe(true);
    expect(validate({ ...emdr(), captured: 'yesterday' })).toBe(false);
    expect(validate({ ...emdr(), nickname: 'EM' })).toBe(false);
    expect(validate({ ...emdr(), ratings: { ...emdr().ratings, usability: '6' } })).toBe(false);
  });
});

describe('every content file', () => {
  it('is looked at', () => {
    expect(yamlFiles.length).toBeGreaterThan(55);
  });

  it.each(withModeline)('names its schema in the first line, and keeps to it: %s', (file) => {
    const { name, text } = schemaOf(file);
    expect(Object.keys(schemas)).toContain(name);
    const validate = addFormats(new Ajv({ strict: false })).compile(JSON.parse(schemas[name] ?? '{}'));
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });
});
