/** One thing that is wrong with a content file, in words for the person who edits it. */
export interface ContentProblem {
  /** The file, relative to the content folder: "interventions/emdr.yaml". */
  file: string;
  /** Where in the file: "sections[0].figures[1].value"; empty when the file as a whole is meant. */
  path: string;
  problem: string;
  remedy: string;
  /** Line of the file, counted from 1, where it is known. */
  line?: number;
}

/** Thrown when the content cannot be used. Its message lists every problem of every file, one a line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly code = 'content';
  constructor(readonly problems: readonly ContentProblem[]) {
    super(problems.map(describeProblem).join('\n'));
  }
}

/** "interventions/emdr.yaml:12 · ratings.evidence · what is wrong · what to do" */
export function describeProblem({ file, line, path, problem, remedy }: ContentProblem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [place, path || 'whole file', problem, remedy].join(' · ');
}
