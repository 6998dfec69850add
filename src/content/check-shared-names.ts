import type { Intervention } from '../guidance/intervention';
import type { Vocabulary } from '../guidance/vocabulary';
import type { ContentProblem } from './content-error';
import { type ContentFile, problemAt } from './content-file';

/** Checks that shared names lead to interventions that are held: one that was retired cannot be offered. */
export function checkSharedNames(
  vocabulary: ContentFile<Vocabulary>,
  interventions: readonly ContentFile<Intervention>[],
): ContentProblem[] {
  const held = new Set(interventions.map(({ value }) => value.id));
  return vocabulary.value.sharedNames.flatMap(({ name, ids }, index) =>
    ids
      .filter((id) => !held.has(id))
      .map((id) =>
        problemAt(vocabulary, ['sharedNames', index, 'ids'], {
          problem: `"${name}" may mean "${id}", which is not held`,
          remedy: 'remove the id, or the whole name when fewer than two are left',
        }),
      ),
  );
}
