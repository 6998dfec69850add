import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

export type SchemaName = 'MicrosoftTeams' | 'MicrosoftTeams.Localization';

/**
 * What Microsoft's schema finds wrong, as "/path what"; empty when all is well. The schemas come with a package, so
 * nothing is fetched.
 * @param version of the manifest, such as "1.30"
 * @throws when the package has no schema of that version
 */
export function schemaProblems(version: string, name: SchemaName, value: unknown): string[] {
  const home = dirname(require.resolve('@microsoft/app-manifest/package.json'));
  const file = join(home, 'build/json-schemas/teams', `v${version}`, `${name}.schema.json`);
  const schema = JSON.parse(readFileSync(file, 'utf8')) as object;
  // Their schemas use keywords beyond the draft's, and patterns that are none with the u flag.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, logger: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}
