import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { drawIcons } from './icons';
import { localise } from './languages';
import { fillManifest } from './manifest';
import { type SchemaName, schemaProblems } from './manifest-schema';
import type { PackageSettings } from './settings';

/** The same settings give the same bytes, whenever they are packed. */
const packedAt = new Date(2020, 0, 1);

/**
 * The app package for Teams as a zip file: manifest, strings and icons.
 * @param folder of the template, the icons' drawings and languages/
 * @throws Error with all that Microsoft's schemas find wrong
 */
export function buildPackage(folder: string, settings: PackageSettings): Uint8Array {
  const filled = fillManifest(folder, settings);
  const { manifest, strings } = localise(filled, join(folder, 'languages'));
  const version = String(filled.manifestVersion);
  const problems = [
    ...problemsOf('manifest.json', version, 'MicrosoftTeams', manifest),
    ...[...strings].flatMap(([file, each]) => problemsOf(file, version, 'MicrosoftTeams.Localization', each)),
  ];
  if (problems.length > 0) throw new Error(`the package is not as Teams wants it: ${problems.join('; ')}`);
  const files = {
    'manifest.json': asJson(manifest),
    ...Object.fromEntries([...strings].map(([file, each]) => [file, asJson(each)])),
    ...drawIcons(folder),
  };
  return zipSync(files, { level: 9, mtime: packedAt });
}

function problemsOf(file: string, version: string, name: SchemaName, value: unknown): string[] {
  return schemaProblems(version, name, value).map((problem) => `${file} ${problem}`);
}

function asJson(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}
