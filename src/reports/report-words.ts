import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const word = z.string().min(1);

/** Headings and labels of the report, shared by all its forms. `title` holds "{intervention}". */
export const reportWordsSchema = z.strictObject({
  title: z.string().includes('{intervention}'),
  intervention: word,
  topic: word,
  detail: word,
  content: word,
  draft: word,
  service: word,
  purpose: word,
  date: word,
  name: word,
  notGiven: word,
  ratings: word,
  ratingsCaption: word,
  sideBySide: word,
  indicator: word,
  rating: word,
  ratedBy: word,
  guide: word,
  ownService: word,
  meaning: word,
  picture: word,
  decision: word,
  noDecision: word,
  reason: word,
  noReason: word,
  reasons: word,
  general: word,
  questions: word,
  note: word,
  actions: word,
  actionsCaption: word,
  fixable: word,
  who: word,
  when: word,
  about: word,
  isNot: word,
  goodPractice: word,
  sources: word,
  captured: word,
  provenance: word,
});
export type ReportWords = z.infer<typeof reportWordsSchema>;

/** Thrown when the report's template or words are missing or wrong; lists all that is. */
export class ReportTemplateError extends Error {
  override readonly name = 'ReportTemplateError';
  constructor(readonly problems: readonly string[]) {
    super(`the report's templates have problems:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}

/** Reads words.json of a folder. @throws ReportTemplateError listing every word that is missing or wrong */
export function loadReportWords(directory: string): ReportWords {
  const file = join(directory, 'words.json');
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ReportTemplateError([`words.json: ${error instanceof Error ? error.message : String(error)}`]);
  }
  const parsed = reportWordsSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ReportTemplateError(
    parsed.error.issues.map(({ path, message }) => `words.json: ${path.join('.')}: ${message}`),
  );
}

/** The report's title: "Assessment of …". */
export function reportTitle({ title }: ReportWords, intervention: string): string {
  return title.replace('{intervention}', () => intervention);
}
