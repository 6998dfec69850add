import type { SourceView } from '../conversation/reply';
import { escapeMarkdown, linkTarget } from './escape-markdown';

/** The footer's data; texts are escaped, `url` is a safe link target or empty. */
export interface SourceData {
  trail: string;
  publisher: string;
  captured: string;
  url: string;
  isHome: boolean;
  isGuideText: boolean;
}

/** Source of a quotation as footer data: intervention › indicator › section, empty or repeated steps left out. */
export function presentSource(source: SourceView): SourceData {
  const steps = [source.intervention, source.indicator, source.section].filter((step) => step !== '');
  return {
    trail: [...new Set(steps)].map(escapeMarkdown).join(' › '),
    publisher: escapeMarkdown(source.publisher),
    captured: escapeMarkdown(source.captured),
    url: linkTarget(source.url),
    isHome: source.isHome,
    isGuideText: source.isGuideText,
  };
}
