import { z } from 'zod';
import { importGuideSchema } from '../content/import/import-guide';
import { assessmentGuideSchema } from '../guidance/assessment-guide';
import { examplesSchema } from '../guidance/examples';
import { exploreGuideSchema } from '../guidance/explore-guide';
import { hexagonSchema } from '../guidance/hexagon';
import { intentsSchema } from '../guidance/intents';
import { interventionSchema } from '../guidance/intervention';
import { vocabularySchema } from '../guidance/vocabulary';
import { questionFileSchema } from './eval/question-file';

/** Schema of each kind of content file, by the name that its JSON Schema has in data/schemas. */
const sources = {
  intervention: interventionSchema,
  hexagon: hexagonSchema,
  vocabulary: vocabularySchema,
  assessment: assessmentGuideSchema,
  exploring: exploreGuideSchema,
  examples: examplesSchema,
  importing: importGuideSchema,
  intents: intentsSchema,
  questions: questionFileSchema,
} as const;

/**
 * JSON Schemas for editors, as text by the name of their file. They know form, not meaning: what must agree between
 * places is for `content:check` alone. Draft 7 is what the YAML extension of editors reads.
 */
export function contentSchemas(): Record<string, string> {
  const all = Object.entries(sources).map(([name, schema]): [string, string] => {
    const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
    const described = {
      ...json,
      $comment: 'Written by npm run content:schema; edit the schemas in src/guidance.',
    };
    return [`${name}.schema.json`, `${JSON.stringify(described, null, 2)}\n`];
  });
  return Object.fromEntries(all);
}
