import type { ExploreGuide } from '../guidance/explore-guide';
import type { Intervention } from '../guidance/intervention';
import type { ContentProblem } from './content-error';
import { type ContentFile, problemAt } from './content-file';

/** Checks that every tag of an intervention can be looked for: a tag without words would never be found. */
export function checkTags(
  guide: ContentFile<ExploreGuide>,
  interventions: readonly ContentFile<Intervention>[],
): ContentProblem[] {
  const { needs, ages, levels, publishers } = guide.value;
  return interventions.flatMap((file) => {
    const { classification, publisher } = file.value;
    const tags = [
      ...classification.needs.map((tag, index) => ({ tag, index, kind: 'needs', known: needs })),
      ...classification.ages.map((tag, index) => ({ tag, index, kind: 'ages', known: ages })),
      ...classification.levels.map((tag, index) => ({ tag, index, kind: 'levels', known: levels })),
    ];
    const problems = tags
      .filter(({ tag, known }) => !(tag in known))
      .map(({ tag, index, kind }) =>
        problemAt(file, ['classification', kind, index], {
          problem: `nobody can look for "${tag}"`,
          remedy: `give it words in exploring.yaml under ${kind}, or correct the tag`,
        }),
      );
    if (publisher in publishers) return problems;
    const remedy = 'give it words in exploring.yaml under publishers, or correct the name';
    return [
      ...problems,
      problemAt(file, ['publisher'], { problem: `nobody can look for "${publisher}"`, remedy }),
    ];
  });
}
