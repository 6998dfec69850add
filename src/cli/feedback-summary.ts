import { stemOf } from '../answering/phrase-table';
import type { Feedback, SentQuestion } from '../conversation/explore/feedback-store';
import { type FeedbackReason, feedbackReasons } from '../guidance/explore-guide';
import { type SectionKey, sectionTitle } from '../guidance/taxonomy';
import { typedWords } from '../guidance/typed-phrase';

/** A table of the report: what it is, its columns and its lines. */
export interface ReportTable {
  title: string;
  columns: string[];
  lines: string[][];
}

interface Told {
  feedback: readonly Feedback[];
  questions: readonly SentQuestion[];
  asked: readonly { interventionId: string; section: SectionKey; count: number }[];
}

/** What people told and asked, as counts; nothing in it tells who. */
export function summariseFeedback({ feedback, questions, asked }: Told): ReportTable[] {
  return [unanswered(questions), bySection(feedback), inWords(feedback), mostAsked(asked)];
}

/** Words in which questions on one thing differ: "is there anything for insomnia?", "what do you have on insomnia". */
const littleWords = new Set(
  'a about an any anything are can could do does for give got have help helps hold how i in is it me my of on or our please show some something that the there this to us we what whats which who with would you your'.split(
    ' ',
  ),
);

/** Questions whose words that count are the same are one; the most sent first. */
function unanswered(questions: readonly SentQuestion[]): ReportTable {
  const groups = new Map<string, { text: string; count: number; last: string }>();
  for (const { text, day } of questions) {
    const key = meaningOf(text);
    const group = groups.get(key) ?? { text, count: 0, last: day };
    groups.set(key, { text: group.text, count: group.count + 1, last: group.last > day ? group.last : day });
  }
  const lines = [...groups.values()]
    .sort((a, b) => b.count - a.count || b.last.localeCompare(a.last))
    .map(({ text, count, last }) => [String(count), text, last]);
  return { title: 'Questions without an answer', columns: ['times', 'question', 'last day'], lines };
}

/** The stems of the words that count, in no order; of all words where none counts. */
function meaningOf(text: string): string {
  const words = typedWords(text).map(({ word }) => word);
  const counting = words.filter((word) => !littleWords.has(word));
  return [...new Set((counting.length > 0 ? counting : words).map(stemOf))].sort().join(' ');
}

function bySection(feedback: readonly Feedback[]): ReportTable {
  const groups = new Map<string, { of: Feedback; useful: number; reasons: Map<FeedbackReason, number> }>();
  for (const each of feedback) {
    const key = `${each.interventionId} ${each.section}`;
    const group = groups.get(key) ?? { of: each, useful: 0, reasons: new Map() };
    if (each.useful) group.useful += 1;
    else if (each.reason) group.reasons.set(each.reason, (group.reasons.get(each.reason) ?? 0) + 1);
    groups.set(key, group);
  }
  const notUseful = (reasons: Map<FeedbackReason, number>) =>
    [...reasons.values()].reduce((sum, each) => sum + each, 0);
  const lines = [...groups.values()]
    .sort((a, b) => notUseful(b.reasons) - notUseful(a.reasons) || b.useful - a.useful)
    .map(({ of, useful, reasons }) => [
      of.interventionId,
      sectionTitle(of.section),
      String(useful),
      String(notUseful(reasons)),
      ...feedbackReasons.map((reason) => String(reasons.get(reason) ?? 0)),
    ]);
  const columns = ['intervention', 'section', 'useful', 'not useful', ...feedbackReasons];
  return { title: 'Feedback by section', columns, lines };
}

function inWords(feedback: readonly Feedback[]): ReportTable {
  const lines = feedback
    .filter(({ words }) => words !== '')
    .map(({ interventionId, section, words, day }) => [interventionId, sectionTitle(section), words, day]);
  return { title: 'Feedback in words', columns: ['intervention', 'section', 'words', 'day'], lines };
}

function mostAsked(asked: Told['asked']): ReportTable {
  const lines = asked.map(({ interventionId, section, count }) => [
    String(count),
    interventionId,
    sectionTitle(section),
  ]);
  return { title: 'Sections asked for most', columns: ['times', 'intervention', 'section'], lines };
}
