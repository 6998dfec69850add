import { existsSync } from 'node:fs';
import path from 'node:path';
import { assessmentGuideSchema } from '../guidance/assessment-guide';
import type { Corpus } from '../guidance/corpus';
import { examplesSchema } from '../guidance/examples';
import { exploreGuideSchema } from '../guidance/explore-guide';
import { hexagonSchema } from '../guidance/hexagon';
import { intentsSchema } from '../guidance/intents';
import { type Intervention, interventionSchema } from '../guidance/intervention';
import { vocabularySchema } from '../guidance/vocabulary';
import { checkAssessmentGuide } from './check-assessment-guide';
import { checkFigures } from './check-figures';
import { checkHexagon } from './check-hexagon';
import { checkIds } from './check-ids';
import { checkNames } from './check-names';
import { checkReferences } from './check-references';
import { checkSharedNames } from './check-shared-names';
import { checkTags } from './check-tags';
import type { ContentProblem } from './content-error';
import type { ContentFile } from './content-file';
import { parseFile } from './parse-file';
import { readInterventions } from './read-interventions';

/** A content folder as it was read. */
export interface ReadContent {
  /** Null when there is any problem. */
  corpus: Corpus | null;
  problems: ContentProblem[];
  /** The interventions whose files have the right form, with the way back to their lines. */
  interventions: ContentFile<Intervention>[];
}

/**
 * Reads all content of a folder and checks what the bot cannot do without; the only reader of it.
 * @param draft file of an intervention that is read as if it stood in the folder, in place of the one with its id
 */
export function readContent(dataDir: string, draft?: string): ReadContent {
  if (!existsSync(dataDir)) {
    const remedy = 'name the folder that holds the content';
    const problems = [{ file: dataDir, path: '', problem: 'the folder does not exist', remedy }];
    return { corpus: null, problems, interventions: [] };
  }
  const problems: ContentProblem[] = [];
  const hexagon = parseFile(dataDir, 'hexagon.yaml', hexagonSchema, problems);
  const vocabulary = parseFile(dataDir, 'vocabulary.yaml', vocabularySchema, problems);
  const examples = parseFile(dataDir, 'examples.yaml', examplesSchema, problems);
  const exploring = parseFile(dataDir, 'exploring.yaml', exploreGuideSchema, problems);
  const assessment = parseFile(dataDir, 'assessment.yaml', assessmentGuideSchema, problems);
  const intents = parseFile(dataDir, 'intents.yaml', intentsSchema, problems);
  const filed = readInterventions(dataDir, problems);
  const interventions = draft === undefined ? filed : withDraft(filed, draft, problems);
  problems.push(
    ...(hexagon ? checkHexagon(hexagon) : []),
    ...(assessment ? checkAssessmentGuide(assessment) : []),
    ...(exploring ? checkTags(exploring, interventions) : []),
    ...checkIds(filed),
    ...checkNames(interventions),
    ...interventions.flatMap(checkFigures),
    ...interventions.flatMap(checkReferences),
  );
  // An intervention whose file has mistakes is not missing.
  if (problems.length === 0 && vocabulary) problems.push(...checkSharedNames(vocabulary, interventions));
  if (problems.length > 0 || !hexagon || !vocabulary || !examples || !assessment || !exploring || !intents)
    return { corpus: null, problems, interventions };
  const corpus: Corpus = {
    interventions: interventions.map(({ value }) => value),
    hexagon: hexagon.value,
    vocabulary: vocabulary.value,
    examples: examples.value,
    assessment: assessment.value,
    exploring: exploring.value,
    intents: intents.value,
  };
  return { corpus, problems, interventions };
}

function withDraft(
  filed: ContentFile<Intervention>[],
  draft: string,
  problems: ContentProblem[],
): ContentFile<Intervention>[] {
  const read = parseFile(path.dirname(draft), path.basename(draft), interventionSchema, problems);
  return read ? [...filed.filter(({ value }) => value.id !== read.value.id), read] : filed;
}
