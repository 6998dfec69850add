import type { Intervention } from '../guidance/intervention';
import type { ContentProblem } from './content-error';
import { type ContentFile, problemAt } from './content-file';

/** Finds pages that were captured too long ago, or on a day that has not come yet. */
export function findStale(
  file: ContentFile<Intervention>,
  { today, staleMonths }: { today: Date; staleMonths: number },
): ContentProblem[] {
  const { captured } = file.value;
  const day = Date.parse(captured);
  if (day > today.getTime()) {
    const remedy = 'write the day on which the page was last read';
    return [problemAt(file, ['captured'], { problem: `${captured} has not come yet`, remedy })];
  }
  if (day >= monthsBefore(today, staleMonths).getTime()) return [];
  const problem = `the page was captured on ${captured}, more than ${staleMonths} ${staleMonths === 1 ? 'month' : 'months'} ago`;
  const remedy = 'read the page again, correct what has changed, and set captured to that day';
  return [problemAt(file, ['captured'], { problem, remedy })];
}

/** The same day some months earlier, at midnight UTC; the last of the month where it has no such day. */
function monthsBefore(day: Date, months: number): Date {
  const month = day.getUTCMonth() - months;
  const last = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(day.getUTCFullYear(), month, Math.min(day.getUTCDate(), last)));
}
