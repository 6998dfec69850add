import type { RatingView, SourceView } from '../views';
import type { AssessRowView } from './assess-reply';
import type { HexagonValues } from './links';

/** Everything that a report holds, before it is laid out as HTML, Word or CSV. */
export interface ReportView {
  name: string;
  intervention: string;
  service: string;
  purpose: string;
  /** "23 November 2026"; for a draft the day it was changed last. */
  date: string;
  draft: boolean;
  /** All six, in the guide's order. `by`: who rated. */
  ratings: (RatingView & { by: 'guide' | 'service'; meaning: string })[];
  picture: { values: HexagonValues; alt: string };
  rows: (Omit<AssessRowView, 'notes'> & {
    meaning: string;
    areas: { title: string; questions: string[]; note: string }[];
  })[];
  actions: { title: string; rating: string; fixable: string; who: string; when: string }[];
  decision: string;
  decisionReason: string;
  /** What the questions and programme ratings were taken from. */
  sources: SourceView[];
  general: boolean;
  about: string[];
  isNot: string[];
  goodPractice: string[];
  /** What the labels of the ratings rest on. */
  provenance: string;
}
