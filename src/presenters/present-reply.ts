import type { Reply, ReplyKind } from '../conversation/reply';
import type { CardFrame } from './card-frame';
import { presentAnswer } from './present-answer';
import {
  presentAssessDecision,
  presentAssessIndicator,
  presentAssessPlan,
  presentAssessSetup,
} from './present-assess-forms';
import {
  presentAssessConfirm,
  presentAssessExisting,
  presentAssessList,
  presentAssessNotice,
  presentAssessRename,
} from './present-assess-library';
import {
  presentAssessHistory,
  presentAssessReport,
  presentAssessShare,
  presentAssessShareOptions,
  presentAssessSummary,
} from './present-assess-outcomes';
import { presentAssessReview } from './present-assess-review';
import { presentCostPlan } from './present-cost-plan';
import {
  presentAnswerOptions,
  presentCompare,
  presentComparing,
  presentCoverage,
  presentFilter,
  presentList,
  presentQuestions,
} from './present-explore';
import { presentForService } from './present-for-service';
import { presentIntervention, presentOverviewOnly } from './present-intervention';
import { presentMeaning } from './present-meaning';
import { presentDidYouMean, presentNoAnswer, presentNotHeld } from './present-misses';
import { presentStoredData } from './present-rights';
import { presentSection } from './present-section';
import { presentFeedback, presentSent, presentShare, presentShareHelp } from './present-share';
import { presentShortForm } from './present-short-form';
import {
  presentClinical,
  presentError,
  presentHelp,
  presentNotice,
  presentPatientData,
  presentSignposting,
  presentWelcome,
} from './present-talk';

type Presenters = { [K in ReplyKind]: (reply: Extract<Reply, { kind: K }>) => CardFrame };

const presenters: Presenters = {
  answer: presentAnswer,
  section: presentSection,
  intervention: presentIntervention,
  'overview-only': presentOverviewOnly,
  'for-service': presentForService,
  'not-held': presentNotHeld,
  'did-you-mean': presentDidYouMean,
  'no-answer': presentNoAnswer,
  'cost-plan': presentCostPlan,
  meaning: presentMeaning,
  'short-form': presentShortForm,
  signposting: presentSignposting,
  'patient-data': presentPatientData,
  clinical: presentClinical,
  welcome: presentWelcome,
  help: presentHelp,
  notice: presentNotice,
  error: presentError,
  list: presentList,
  filter: presentFilter,
  compare: presentCompare,
  comparing: presentComparing,
  share: presentShare,
  'share-help': presentShareHelp,
  'answer-options': presentAnswerOptions,
  feedback: presentFeedback,
  sent: presentSent,
  questions: presentQuestions,
  coverage: presentCoverage,
  'stored-data': presentStoredData,
  'assess-setup': presentAssessSetup,
  'assess-indicator': presentAssessIndicator,
  'assess-review': presentAssessReview,
  'assess-plan': presentAssessPlan,
  'assess-decision': presentAssessDecision,
  'assess-summary': presentAssessSummary,
  'assess-report': presentAssessReport,
  'assess-share': presentAssessShare,
  'assess-share-options': presentAssessShareOptions,
  'assess-list': presentAssessList,
  'assess-existing': presentAssessExisting,
  'assess-confirm': presentAssessConfirm,
  'assess-rename': presentAssessRename,
  'assess-history': presentAssessHistory,
  'assess-notice': presentAssessNotice,
};

/** Every kind of reply, and so every template that must exist. */
export const replyKinds = Object.keys(presenters) as ReplyKind[];

/** A reply as the data of its template. */
export function presentReply(reply: Reply): CardFrame {
  const present = presenters[reply.kind] as (reply: Reply) => CardFrame;
  return present(reply);
}
