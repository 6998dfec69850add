import { existsSync } from 'node:fs';
import { assessmentGuideSchema } from '../guidance/assessment-guide';
import type { Corpus } from '../guidance/corpus';
import { examplesSchema } from '../guidance/examples';
import { exploreGuideSchema } from '../guidance/explore-guide';
import { hexagonSchema } from '../guidance/hexagon';
import { intentsSchema } from '../guidance/intents';
import { vocabularySchema } from '../guidance/vocabulary';
import { checkAssessmentGuide } from './check-assessment-guide';
import { checkFigures } from './check-figures';
import { checkHexagon } from './check-hexagon';
import { checkIds } from './check-ids';
import { checkNames } from './check-names';
import { checkReferences } from './check-references';
import { checkTags } from './check-tags';
import { ContentError, type ContentProblem } from './content-error';
import { deepFreeze } from './deep-freeze';
import { parseFile } from './parse-file';
import { readInterventions } from './read-interventions';

/**
 * Reads and checks all content of a folder; the only reader of it. The result is frozen.
 * @throws ContentError that lists every problem of every file at once
 */
export function loadContent(dataDir: string): Corpus {
  if (!existsSync(dataDir)) {
    const remedy = 'name the folder that holds the content';
    throw new ContentError([{ file: dataDir, path: '', problem: 'the folder does not exist', remedy }]);
  }
  const problems: ContentProblem[] = [];
  const hexagon = parseFile(dataDir, 'hexagon.yaml', hexagonSchema, problems);
  const vocabulary = parseFile(dataDir, 'vocabulary.yaml', vocabularySchema, problems);
  const examples = parseFile(dataDir, 'examples.yaml', examplesSchema, problems);
  const exploring = parseFile(dataDir, 'exploring.yaml', exploreGuideSchema, problems);
  const assessment = parseFile(dataDir, 'assessment.yaml', assessmentGuideSchema, problems);
  const intents = parseFile(dataDir, 'intents.yaml', intentsSchema, problems);
  const interventions = readInterventions(dataDir, problems);
  problems.push(
    ...(hexagon ? checkHexagon(hexagon) : []),
    ...(assessment ? checkAssessmentGuide(assessment) : []),
    ...(exploring ? checkTags(exploring, interventions) : []),
    ...checkIds(interventions),
    ...checkNames(interventions),
    ...interventions.flatMap(checkFigures),
    ...interventions.flatMap(checkReferences),
  );
  if (problems.length > 0 || !hexagon || !vocabulary || !examples || !assessment || !exploring || !intents)
    throw new ContentError(problems);
  return deepFreeze({
    interventions: interventions.map(({ value }) => value),
    hexagon: hexagon.value,
    vocabulary: vocabulary.value,
    examples: examples.value,
    assessment: assessment.value,
    exploring: exploring.value,
    intents: intents.value,
  });
}
