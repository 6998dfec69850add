import { escapeMarkdown } from './escape-markdown';
import { fitText, writtenLength } from './fit-text';

/** Written characters that each text keeps at least. */
const leastText = 160;

/** A person's text as card Markdown: each line escaped. */
export function personText(text: string): string {
  return text
    .split(/\s*\n\s*/)
    .map(escapeMarkdown)
    .filter((line) => line !== '')
    .join('\n\n');
}

/** Shortens a person's texts so that all of them fit into a card together; each gives up its share. */
export class SharedBudget {
  /** True once a text was shortened. */
  cut = false;
  private readonly share: number;

  /** @param budget written characters that all texts may take together */
  constructor(texts: readonly string[], budget: number) {
    const all = texts.reduce((sum, text) => sum + writtenLength(personText(text)), 0);
    this.share = Math.min(1, budget / Math.max(1, all));
  }

  /** The text, escaped, and shortened if all together are too long. */
  text(text: string): string {
    const whole = personText(text);
    if (this.share === 1) return whole;
    const fitted = fitText(whole, Math.max(leastText, Math.floor(writtenLength(whole) * this.share)));
    this.cut ||= fitted.cut;
    return fitted.text;
  }
}
