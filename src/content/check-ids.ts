import path from 'node:path';
import type { Intervention } from '../guidance/intervention';
import type { ContentProblem } from './content-error';
import { type ContentFile, problemAt } from './content-file';

/** Checks that each intervention's id equals the name of its file and that no two share an id. */
export function checkIds(files: readonly ContentFile<Intervention>[]): ContentProblem[] {
  const owners = new Map<string, string>();
  const problems: ContentProblem[] = [];
  for (const each of files) {
    const { id } = each.value;
    const fileName = path.parse(each.file).name;
    if (id !== fileName) {
      const problem = `id "${id}" differs from the name of the file`;
      problems.push(problemAt(each, ['id'], { problem, remedy: `write "${fileName}" or rename the file` }));
    }
    const owner = owners.get(id);
    if (owner !== undefined) {
      const problem = `id "${id}" is used in ${owner} too`;
      problems.push(problemAt(each, ['id'], { problem, remedy: 'give each intervention an id of its own' }));
    } else owners.set(id, each.file);
  }
  return problems;
}
