import type { AssessNoticeView } from '../conversation/assess/assess-notice';
import { escapeMarkdown } from './escape-markdown';
import { fitText } from './fit-text';

/** Written characters of a notice's detail: what is stored already may be long. */
const detailBudget = 300;

/** What happened to a person's input, as data of cards/notices.json. */
export function presentNotices(notices: readonly AssessNoticeView[]): { code: string; detail: string }[] {
  return notices.map(({ code, detail }) => ({
    code,
    detail: fitText(escapeMarkdown(detail), detailBudget).text,
  }));
}
