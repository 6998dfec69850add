import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportView } from '../conversation/assess/report-contents';
import { type ReportWords, reportTitle } from './report-words';

/** Side of the hexagon's picture, in pixels at 96 dpi: about 10 cm. */
const pictureSide = 380;
const font = 'Calibri';

/** The report as a Word file. @param png the hexagon's picture */
export async function docxReport(view: ReportView, words: ReportWords, png: Buffer): Promise<Buffer> {
  const title = reportTitle(words, view.intervention);
  const file = new Document({
    title,
    description: view.service,
    creator: '',
    styles: {
      default: {
        document: {
          run: { font, size: 22, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 120 } },
        },
        title: { run: { font, size: 36, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { font, size: 28, bold: true },
          paragraph: { spacing: { before: 320, after: 120 } },
        },
        heading2: { run: { font, size: 24, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
        heading3: { run: { font, size: 22, bold: true }, paragraph: { spacing: { before: 120, after: 40 } } },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...head(view, words),
          ...decision(view, words),
          ...ratings(view, words, png),
          ...reasons(view, words),
          ...actions(view, words),
          ...about(view, words),
          ...sources(view, words),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

const heading = (text: string, level: 1 | 2 | 3 = 1) =>
  new Paragraph({
    text,
    heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1],
    keepNext: true,
  });
const paragraph = (text: string) => new Paragraph({ children: lines(text) });
const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
const labelled = (label: string, text: string) =>
  new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), ...lines(text)] });

/** The text with its breaks of line. */
function lines(text: string): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
}

function head({ name, service, purpose, date, draft }: ReportView, words: ReportWords): FileChild[] {
  return [
    ...(draft ? [new Paragraph({ children: [new TextRun({ text: words.draft, bold: true })] })] : []),
    ...(name ? [labelled(words.name, name)] : []),
    labelled(words.service, service || words.notGiven),
    ...(purpose ? [labelled(words.purpose, purpose)] : []),
    labelled(words.date, date),
  ];
}

function decision(view: ReportView, words: ReportWords): FileChild[] {
  if (view.decision === '') return [heading(words.decision), paragraph(words.noDecision)];
  return [
    heading(words.decision),
    new Paragraph({ children: [new TextRun({ text: view.decision, bold: true, size: 26 })] }),
    paragraph(view.decisionReason || words.noReason),
  ];
}

function ratings(view: ReportView, words: ReportWords, png: Buffer): FileChild[] {
  const picture = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: pictureSide, height: pictureSide },
    altText: {
      name: words.picture,
      title: words.picture,
      description: `${words.picture}. ${view.picture.alt}`,
    },
  });
  const rater = { guide: words.guide, service: words.ownService };
  return [
    heading(words.ratings),
    new Paragraph({ children: [picture], alignment: AlignmentType.CENTER }),
    table(
      [words.indicator, words.rating, words.ratedBy, words.meaning],
      view.ratings.map(({ indicator, rating, by, meaning }) => [indicator, rating, rater[by], meaning]),
    ),
    paragraph(''),
    paragraph(words.sideBySide),
  ];
}

function reasons(view: ReportView, words: ReportWords): FileChild[] {
  return [
    heading(words.reasons),
    ...(view.general ? [paragraph(words.general)] : []),
    ...view.rows.flatMap(({ title, rating, reason, areas }) => [
      heading(`${title}: ${rating}`, 2),
      paragraph(reason || words.noReason),
      ...areas.flatMap((area) => [
        heading(area.title, 3),
        ...area.questions.map(bullet),
        ...(area.note ? [labelled(words.note, area.note)] : []),
      ]),
    ]),
  ];
}

function actions(view: ReportView, words: ReportWords): FileChild[] {
  if (view.actions.length === 0) return [];
  return [
    heading(words.actions),
    table(
      [words.indicator, words.fixable, words.who, words.when],
      view.actions.map(({ title, rating, fixable, who, when }) => [
        `${title}: ${rating}`,
        ...[fixable, who, when].map((text) => text || words.notGiven),
      ]),
    ),
  ];
}

function about({ about, isNot, goodPractice }: ReportView, words: ReportWords): FileChild[] {
  return [
    heading(words.about),
    ...about.map(paragraph),
    heading(words.isNot, 2),
    ...isNot.map(paragraph),
    heading(words.goodPractice, 2),
    ...goodPractice.map(bullet),
  ];
}

function sources(view: ReportView, words: ReportWords): FileChild[] {
  return [
    heading(words.sources),
    ...view.sources.map(({ intervention, publisher, captured, url }) => {
      const said = new TextRun(
        `${intervention} · ${publisher} · ${words.captured} ${captured}${url ? ' · ' : ''}`,
      );
      const link = new ExternalHyperlink({
        link: url,
        children: [new TextRun({ text: url, style: 'Hyperlink' })],
      });
      return new Paragraph({ children: url ? [said, link] : [said] });
    }),
    labelled(words.provenance, view.provenance),
  ];
}

/** A table whose first row is repeated on every page and read as its header. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map(
        (text) =>
          new TableCell({
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            children: [
              new Paragraph({ children: [new TextRun({ text, bold: isHeader })], spacing: { after: 0 } }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}
