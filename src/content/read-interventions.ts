import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Intervention, interventionSchema } from '../guidance/intervention';
import type { ContentProblem } from './content-error';
import type { ContentFile } from './content-file';
import { parseFile } from './parse-file';

const folder = 'interventions';

/**
 * Reads every YAML file of the interventions folder, in the order of their names; other files, hidden files and
 * folders are left alone. Files with problems are left out of the result, and the problems are added to `problems`.
 */
export function readInterventions(dataDir: string, problems: ContentProblem[]): ContentFile<Intervention>[] {
  const names = listYaml(path.join(dataDir, folder));
  if (names.length === 0) {
    const remedy = 'add a file for each intervention';
    problems.push({ file: folder, path: '', problem: 'the folder holds no intervention', remedy });
  }
  return names
    .map((name) => parseFile(dataDir, `${folder}/${name}`, interventionSchema, problems))
    .filter((file) => file !== null);
}

function listYaml(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /^[^.].*\.ya?ml$/.test(entry.name))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
