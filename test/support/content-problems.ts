import { ContentError, type ContentProblem } from '../../src/content/content-error';
import { loadContent } from '../../src/content/load-content';
import { interventionData, writeContentFolder } from './content-folder';

export const alphaFile = 'interventions/alpha.yaml';

/** Problems that loading a folder reports; none when it loads. */
export function problemsIn(folder: string): readonly ContentProblem[] {
  try {
    loadContent(folder);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

/** Problems of an otherwise correct folder in which these files are changed. */
export const problemsOf = (changes: Record<string, unknown>) => problemsIn(writeContentFolder(changes));

/** Problems of an otherwise correct folder in which these keys of its one intervention are changed. */
export const problemsOfAlpha = (changes: Record<string, unknown>) =>
  problemsOf({ [alphaFile]: interventionData('alpha', changes) });

/** Changes an intervention to hold this summary. */
export const withSummary = (text: string, figures: unknown[] = []) => ({
  sections: [{ key: 'summary', text, figures }],
});

/** A figure that counts sessions. */
export const sessions = (span: Record<string, number>) => ({
  kind: 'count',
  key: 'sessions',
  label: 'Number of sessions',
  unit: 'sessions',
  ...span,
});
