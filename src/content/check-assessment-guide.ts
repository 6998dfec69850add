import type { AssessmentGuide } from '../guidance/assessment-guide';
import type { ContentProblem } from './content-error';
import { type ContentFile, type ContentPath, problemAt } from './content-file';

/** Commands that are understood anywhere, so that no phrase may mean two of them. */
const anywhere = [
  'start',
  'list',
  'resume',
  'where',
  'report',
  'share',
  'history',
  'reassess',
  'rename',
  'delete',
  'deleteData',
  'aboutData',
] as const satisfies readonly (keyof AssessmentGuide['commands'])[];

/** Checks that no phrase means two things where both could be meant. */
export function checkAssessmentGuide(file: ContentFile<AssessmentGuide>): ContentProblem[] {
  const { purposes, decisions, fixables, indicators, commands } = file.value;
  const labelled = (name: string, group: Record<string, { phrases: readonly string[] }>) =>
    Object.entries(group).map(([key, { phrases }]) => ({ path: [name, key, 'phrases'], phrases }));
  return [
    labelled('purposes', purposes),
    labelled('decisions', decisions),
    labelled('fixables', fixables),
    Object.entries(indicators).map(([key, phrases]) => ({ path: ['indicators', key], phrases })),
    anywhere.map((key) => ({ path: ['commands', key], phrases: commands[key] })),
  ].flatMap((groups) => repeated(file, groups));
}

function repeated(
  file: ContentFile<AssessmentGuide>,
  groups: { path: ContentPath; phrases: readonly string[] }[],
): ContentProblem[] {
  const seen = new Map<string, string>();
  return groups.flatMap(({ path, phrases }) =>
    phrases.flatMap((phrase, index) => {
      const first = seen.get(phrase);
      if (first === undefined) {
        seen.set(phrase, path.join('.'));
        return [];
      }
      const problem = `"${phrase}" stands under ${first} already`;
      return [problemAt(file, [...path, index], { problem, remedy: 'keep it in one place' })];
    }),
  );
}
