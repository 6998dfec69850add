import type { Assessment } from '../../src/assessment/assessment';
import type { ReportView } from '../../src/conversation/assess/report-contents';
import { reportView } from '../../src/conversation/assess/report-view';
import { confirmed, decided, played, rated, setUp, whole } from './assessment-flow';
import { corpus } from './real-corpus';

/** A finished assessment of IPT, rated 4, 2 and "not yet". */
export const assessed = (): Assessment =>
  played([
    setUp,
    {
      kind: 'rate',
      indicator: 'fit',
      rating: 4,
      reason: 'It goes with our plan.\nStaff asked for it.',
      notes: { values: 'Liked by "all" & <b>more</b>.' },
      done: true,
    },
    rated('capacity', 2, '=2+2 posts are open'),
    rated('need', 'not-yet', ''),
    confirmed,
    whole('capacity'),
    decided,
  ]);

/** Its report. */
export function reportOf(assessment: Assessment = assessed()): ReportView {
  const view = reportView(corpus, corpus.assessment, assessment);
  if (!view) throw new Error('the intervention is not held');
  return view;
}
