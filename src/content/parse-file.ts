import type { z } from 'zod';
import type { ContentProblem } from './content-error';
import { type ContentFile, type ContentPath, problemAt } from './content-file';
import { describeIssue } from './describe-issue';
import { readYaml } from './read-yaml';

/** Reads a file and checks its form. Null when anything is wrong; every problem found is added to `problems`. */
export function parseFile<Schema extends z.ZodType>(
  dataDir: string,
  file: string,
  schema: Schema,
  problems: ContentProblem[],
): ContentFile<z.infer<Schema>> | null {
  const yaml = readYaml(dataDir, file, problems);
  if (yaml === null) return null;
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { ...yaml, value: parsed.data };
  for (const issue of parsed.error.issues) {
    const words = describeIssue(issue, valueAt(yaml.value, issue.path));
    // An unknown key is shown on its own line rather than on that of the group it stands in.
    const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    problems.push(problemAt(yaml, at, words));
  }
  return null;
}

function valueAt(value: unknown, path: ContentPath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}
