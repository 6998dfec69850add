import type { StoredDataReply } from '../conversation/rights/rights-reply';
import { bareFrame } from './card-frame';

/** What is stored about a person as card data: a row for each kind, and how long the rest is kept. */
export function presentStoredData(reply: StoredDataReply) {
  const { retention, drafts, finished, unreadable, talks, compared } = reply;
  const unread = unreadable > 0 ? [rowOf('unreadable', unreadable, retention.finished)] : [];
  return {
    ...bareFrame,
    personal: reply.personal,
    rows: [
      rowOf('draft', drafts, retention.draft),
      rowOf('finished', finished, retention.finished),
      ...unread,
      rowOf('talk', talks, retention.session),
    ],
    compared: String(compared),
    feedback: period(retention.feedback),
    mark: period(retention.mark),
    list: reply.list,
    remove: reply.remove,
  };
}

function rowOf(kind: 'draft' | 'finished' | 'unreadable' | 'talk', count: number, days: number) {
  return { what: kind, count: String(count), kept: period(days) };
}

/** Whole years as years, all else as days; the template has the words. */
function period(days: number): { number: string; unit: 'year' | 'day' } {
  const years = days / 365;
  return Number.isInteger(years)
    ? { number: String(years), unit: 'year' }
    : { number: String(days), unit: 'day' };
}
