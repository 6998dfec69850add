import { exploreGuideSchema } from '../../guidance/explore-guide';
import { ContentError, type ContentProblem } from '../content-error';
import { parseFile } from '../parse-file';
import { readInterventions } from '../read-interventions';
import { importGuideSchema } from './import-guide';
import type { ImportSetting } from './import-page';

/**
 * Reads what an import needs of a content folder. Interventions with problems of their own are passed over here: they
 * are a matter for the content check.
 * @throws ContentError when the vocabulary of tags or the layout of pages cannot be read
 */
export function readSetting(dataDir: string): ImportSetting {
  const problems: ContentProblem[] = [];
  const guide = parseFile(dataDir, 'importing.yaml', importGuideSchema, problems);
  const exploring = parseFile(dataDir, 'exploring.yaml', exploreGuideSchema, problems);
  if (!guide || !exploring) throw new ContentError(problems);
  const { needs, ages, levels } = exploring.value;
  return {
    guide: guide.value,
    tags: { needs: Object.keys(needs), ages: Object.keys(ages), levels: Object.keys(levels) },
    held: readInterventions(dataDir, []).map(({ value }) => value),
  };
}
