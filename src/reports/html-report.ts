import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import type { ReportView } from '../conversation/assess/report-contents';
import { ReportTemplateError, type ReportWords, reportTitle } from './report-words';

/** The report as one HTML page that stands alone: styled in its head, its picture as data. */
export class HtmlReport {
  private constructor(
    private readonly template: HandlebarsTemplateDelegate,
    private readonly words: ReportWords,
  ) {}

  /** Reads report.html.hbs of a folder. @throws ReportTemplateError when it is missing or cannot be parsed */
  static load(directory: string, words: ReportWords): HtmlReport {
    try {
      const source = readFileSync(join(directory, 'report.html.hbs'), 'utf8');
      // Parsed at once, so that a mistake in it is found at the start; strict, so that no unknown field stays empty.
      Handlebars.parse(source);
      return new HtmlReport(Handlebars.create().compile(source, { strict: true }), words);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      throw new ReportTemplateError([`report.html.hbs: ${problem}`]);
    }
  }

  /** @param png the hexagon's picture */
  render(view: ReportView, png: Buffer): string {
    const data = {
      ...view,
      words: this.words,
      title: reportTitle(this.words, view.intervention),
      image: `data:image/png;base64,${png.toString('base64')}`,
    };
    const raters = (by: 'guide' | 'service') => (by === 'guide' ? this.words.guide : this.words.ownService);
    return this.template(data, { helpers: { raters } });
  }
}
