import { sectionTitle } from '../../guidance/taxonomy';
import type { ImportReport } from './import-report';
import type { Finding, PlacedLine } from './page-draft';

/** The report as lines for a terminal. */
export function describeReport(report: ImportReport): string[] {
  const { confidence, ratings, tags } = report;
  return [
    `${report.title} (${report.id}), ${report.coverage}, of ${report.publisher}`,
    `Confidence: ${confidence.level}${confidence.reasons.length > 0 ? ` – ${confidence.reasons.join('; ')}` : ''}`,
    `Read: ${Math.round(report.shareRead * 100)} % of the page's words, ${report.read.length} lines; ${report.site.length} lines of the site left out`,
    `Ratings: usability ${ratings.usability ?? '–'}, supports ${ratings.supports ?? '–'}, evidence ${ratings.evidence ?? '–'}`,
    `Needs: ${tags.needs.join(', ') || '–'} | Ages: ${tags.ages.join(', ') || '–'} | Provision: ${tags.levels.join(', ') || '–'}`,
    `Address: ${report.address ?? 'not known'} | Addresses in the text: ${report.addresses.join(' ') || '–'}`,
    ...block('Sections', report.sections.map(sectionLine)),
    `References: ${report.references}`,
    ...block('Missing', report.missing),
    ...block('Unknown headings', report.unknownHeadings.map(findingLine)),
    ...block('Found no place', report.unplaced.map(placedLine)),
    ...block('Doubtful', report.doubtful.map(findingLine)),
    ...block('Several values for one thing', report.contradictions.flatMap(contradictionLines)),
    ...block(
      'Key figures proposed',
      report.figures.map(
        ({ section, key, shown, sentence }) => `${section} · ${key} · ${shown} · ${sentence}`,
      ),
    ),
    ...block('Left out as part of the site', report.site.map(placedLine)),
  ];
}

const sectionLine = ({ key, words, questions, figures }: ImportReport['sections'][number]) =>
  `${sectionTitle(key)}: ${words} words, ${figures} figures${questions > 0 ? `, ${questions} questions` : ''}`;
const findingLine = ({ line, text, note }: Finding) => `${line > 0 ? `line ${line}: ` : ''}${text} – ${note}`;
const placedLine = ({ line, text }: PlacedLine) => `line ${line}: ${text}`;
const contradictionLines = ({ about, values }: ImportReport['contradictions'][number]) => [
  `${about}:`,
  ...values.map(({ shown, where, text }) => `  ${shown} in ${where}${text === '' ? '' : ` · ${text}`}`),
];

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
}
