import { join } from 'node:path';
import type { ReportFormat } from '../conversation/assess/links';
import type { ReportView } from '../conversation/assess/report-contents';
import { csvReport } from './csv-report';
import { docxReport } from './docx-report';
import { HtmlReport } from './html-report';
import { loadReportWords, type ReportWords } from './report-words';

/** A report as a file. */
export interface ReportFile {
  body: Buffer | string;
  contentType: string;
  fileName: string;
}

const contentTypes: Record<ReportFormat, string> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
};

/** Lays out reports as HTML, Word and CSV. */
export class ReportRenderer {
  private constructor(
    private readonly words: ReportWords,
    private readonly html: HtmlReport,
  ) {}

  /** Reads report/ of the folder of cards. @throws ReportTemplateError when something in it is missing or wrong */
  static load(cardsDirectory: string): ReportRenderer {
    const directory = join(cardsDirectory, 'report');
    const words = loadReportWords(directory);
    return new ReportRenderer(words, HtmlReport.load(directory, words));
  }

  /** @param draw draws the hexagon's PNG; only called for the forms that show it */
  async render(view: ReportView, format: ReportFormat, draw: () => Buffer): Promise<ReportFile> {
    return {
      body: await this.body(view, format, draw),
      contentType: contentTypes[format],
      fileName: `${fileStem(view)}.${format}`,
    };
  }

  private async body(view: ReportView, format: ReportFormat, draw: () => Buffer): Promise<Buffer | string> {
    switch (format) {
      case 'html':
        return this.html.render(view, draw());
      case 'docx':
        return docxReport(view, this.words, draw());
      case 'csv':
        return csvReport(view, this.words);
    }
  }
}

/** "Interpersonal Psychotherapy – Leith CMHT – 23 November 2026", at most 120 characters. */
function fileStem({ intervention, service, date }: ReportView): string {
  const stem = [intervention, service, date].filter((part) => part !== '').join(' – ');
  return stem
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .slice(0, 120)
    .trim();
}
