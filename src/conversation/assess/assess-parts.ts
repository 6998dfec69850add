import type { SafetyScreen } from '../../answering/safety';
import type { Assessment } from '../../assessment/assessment';
import type { AssessmentDefinition } from '../../assessment/definition';
import type { Refusal } from '../../assessment/events';
import { apply } from '../../assessment/transition';
import type { Corpus } from '../../guidance/corpus';
import type { Audit } from '../rights/audit';
import type { TalkMemory } from '../talk-memory';
import type { Turn } from '../turn';
import type { AssessDesk } from './assess-desk';
import type { AssessNoticeView } from './assess-notice';
import type { AssessNoticeReply } from './assess-reply';
import type { Owner } from './assessment-store';
import type { SignedLinks } from './links';
import type { PlaceReplies } from './place-replies';

/** What the parts of the assessment's dialog share. */
export interface AssessParts {
  corpus: Corpus;
  desk: AssessDesk;
  places: PlaceReplies;
  memory: TalkMemory;
  screen: SafetyScreen;
  links: SignedLinks;
  audit: Audit;
}

/** Whose assessments a turn may see and change: those of the person, wherever they talk. */
export const ownerOf = ({ who }: Turn): Owner => ({ tenant: who.tenant, user: who.user });

/** A notice for the top of a card. */
export const notice = (code: AssessNoticeView['code'], detail = ''): AssessNoticeView => ({ code, detail });

/** A card of few words. */
export function assessNotice(
  code: AssessNoticeReply['notice'],
  extra: Partial<Pick<AssessNoticeReply, 'name' | 'count' | 'links'>> = {},
): AssessNoticeReply {
  return { kind: 'assess-notice', notice: code, name: '', count: 0, links: [], notices: [], ...extra };
}

/**
 * What is stored when an event was refused: nothing – but where something before is still open, the assessment goes on
 * to it, so that nobody stands at a step that cannot be left forward.
 */
export function afterRefusal(
  definition: AssessmentDefinition,
  assessment: Assessment,
  refusal: Refusal,
  at: string,
): Assessment | null {
  if (refusal !== 'too-early') return null;
  const onward = apply(definition, assessment, { kind: 'go-on' }, at);
  return onward.ok ? onward.assessment : null;
}
