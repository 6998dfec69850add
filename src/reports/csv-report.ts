import { stringify } from 'csv-stringify/sync';
import type { ReportView } from '../conversation/assess/report-contents';
import type { ReportWords } from './report-words';

/** Tells spreadsheets that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** Cells that spreadsheets would run as a formula. Source: OWASP on CSV injection. */
const formula = /^[=+\-@\t\r]/;

/** The report as a table: one line for each fact, so that several reports can be put under one another. */
export function csvReport(view: ReportView, words: ReportWords): string {
  const head = [view.intervention, view.service, view.date];
  const line = (topic: string, part: string, value: string) => [...head, topic, part, value];
  const rows = [
    [words.intervention, words.service, words.date, words.topic, words.detail, words.content],
    line(words.name, '', view.name),
    line(words.purpose, '', view.purpose),
    ...(view.draft ? [line(words.draft, '', '')] : []),
    ...view.ratings.map(({ indicator, rating, by }) =>
      line(indicator, by === 'guide' ? words.guide : words.ownService, rating),
    ),
    ...view.rows.flatMap(({ title, reason, areas }) => [
      line(title, words.reason, reason),
      ...areas
        .filter(({ note }) => note !== '')
        .map((area) => line(title, `${words.note}: ${area.title}`, area.note)),
    ]),
    ...view.actions.flatMap(({ title, fixable, who, when }) => [
      line(title, words.fixable, fixable),
      line(title, words.who, who),
      line(title, words.when, when),
    ]),
    line(words.decision, '', view.decision),
    line(words.decision, words.reason, view.decisionReason),
    ...view.about.map((text) => line(words.about, '', text)),
    ...view.isNot.map((text) => line(words.isNot, '', text)),
    ...view.sources.map(({ publisher, captured, url }) =>
      line(words.sources, `${publisher}, ${captured}`, url),
    ),
  ];
  return (
    byteOrderMark +
    stringify(
      rows.map((row) => row.map(harmless)),
      { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
    )
  );
}

/** The text so that no spreadsheet takes it for a formula. */
function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
