import { actionVersion } from '../conversation/command';
import type {
  ClinicalReply,
  ErrorReply,
  HelpReply,
  LinkView,
  NoticeReply,
  PatientDataReply,
  SignpostingReply,
  WelcomeReply,
} from '../conversation/reply';
import { bareFrame } from './card-frame';
import { contactToMarkdown, escapeMarkdown } from './escape-markdown';

const help = { data: { action: 'help', version: actionVersion } } as const;
const restart = { data: { action: 'restart', version: actionVersion } } as const;

/** Example questions of a card that has one button of its own besides. */
const five = (examples: readonly LinkView[]) => examples.slice(0, 5);

export function presentSignposting(reply: SignpostingReply) {
  return { ...bareFrame, forPatient: reply.about === 'patient' };
}

export function presentPatientData(_reply: PatientDataReply) {
  return { ...bareFrame, help };
}

export function presentClinical(reply: ClinicalReply) {
  return { ...bareFrame, contact: contactToMarkdown(reply.contact), help };
}

export function presentWelcome(reply: WelcomeReply) {
  return {
    ...bareFrame,
    personal: reply.scope === 'personal',
    scope: reply.scope,
    examples: five(reply.examples),
    help,
  };
}

export function presentHelp(reply: HelpReply) {
  return {
    ...bareFrame,
    personal: reply.scope === 'personal',
    held: String(reply.held),
    examples: five(reply.examples),
    contact: contactToMarkdown(reply.contact),
    restart,
  };
}

/** Short talk as card data; the template holds the words of each notice. */
export function presentNotice(reply: NoticeReply) {
  return { ...bareFrame, notice: reply.notice, examples: five(reply.examples), help };
}

export function presentError(reply: ErrorReply) {
  return { ...bareFrame, reference: escapeMarkdown(reply.reference), help };
}
