import type { Intervention } from '../guidance/intervention';
import type { ContentProblem } from './content-error';
import { type ContentFile, type ContentPath, problemAt } from './content-file';

/**
 * Checks that no name (title, short name, alias, name of a variant) is shared by two interventions: a name that
 * means two would be answered with one of them. A family name ("Triple P") belongs to none, so that the bot asks.
 */
export function checkNames(files: readonly ContentFile<Intervention>[]): ContentProblem[] {
  const owners = new Map<string, ContentFile<Intervention>>();
  const problems: ContentProblem[] = [];
  for (const file of files) {
    for (const [path, name] of namesOf(file.value)) {
      const owner = owners.get(nameKey(name)) ?? file;
      owners.set(nameKey(name), owner);
      if (owner === file) continue;
      const problem = `"${name}" is also a name of "${owner.value.id}"`;
      problems.push(
        problemAt(file, path, { problem, remedy: 'remove it from one of the two, or from both' }),
      );
    }
  }
  return problems;
}

function namesOf({ title, shortName, aliases, variants }: Intervention): [ContentPath, string][] {
  return [
    [['title'], title],
    [['shortName'], shortName],
    ...aliases.map((alias, index): [ContentPath, string] => [['aliases', index], alias]),
    ...variants.flatMap(({ name, shortName: short, aliases: others }, index): [ContentPath, string][] => [
      [['variants', index, 'name'], name],
      [['variants', index, 'shortName'], short],
      ...others.map((alias, at): [ContentPath, string] => [['variants', index, 'aliases', at], alias]),
    ]),
  ];
}

/** Names that differ only in case, punctuation or trade marks are the same to the people who ask. */
function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
