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
import { bareFrame, maxActions } from './card-frame';
import { contactToMarkdown, escapeMarkdown } from './escape-markdown';

const help = { data: { action: 'help', version: actionVersion } } as const;
const restart = { data: { action: 'restart', version: actionVersion } } as const;

const aboutData = { data: { action: 'about-data', version: actionVersion } } as const;

/** Example questions of a card that has one button of its own besides. */
const five = (examples: readonly LinkView[]) => examples.slice(0, 5);

/** Signposting to help; the template has one wording for the person and one for staff who ask about a patient. */
export function presentSignposting(reply: SignpostingReply) {
  return { ...bareFrame, forPatient: reply.about === 'patient' };
}

/** The message looked as if it identifies a patient: nothing of it is in the reply, so nothing of it is on the card. */
export function presentPatientData(_reply: PatientDataReply) {
  return { ...bareFrame, help };
}

/** A question for a clinician as card data; an empty contact hides its line. */
export function presentClinical(reply: ClinicalReply) {
  return { ...bareFrame, contact: contactToMarkdown(reply.contact), help };
}

/** The first card in a chat, group chat or team. */
export function presentWelcome(reply: WelcomeReply) {
  return {
    ...bareFrame,
    personal: reply.scope === 'personal',
    scope: reply.scope,
    examples: five(reply.examples),
    help,
  };
}

/** What the bot can do; outside personal chat it tells how to mention it. */
export function presentHelp(reply: HelpReply) {
  return {
    ...bareFrame,
    personal: reply.scope === 'personal',
    held: String(reply.held),
    // Two buttons are its own.
    examples: reply.examples.slice(0, maxActions - 2),
    contact: contactToMarkdown(reply.contact),
    aboutData,
    restart,
  };
}

/** Short talk as card data; the template holds the words of each notice. */
export function presentNotice(reply: NoticeReply) {
  return {
    ...bareFrame,
    notice: reply.notice,
    contact: contactToMarkdown(reply.contact ?? ''),
    guides: (reply.guides ?? []).map(({ name, held, captured }) => ({
      name: escapeMarkdown(name),
      held: String(held),
      captured: escapeMarkdown(captured),
    })),
    examples: five(reply.examples),
    help,
  };
}

/** An apology with the reference under which the fault was logged; never the fault itself. */
export function presentError(reply: ErrorReply) {
  return { ...bareFrame, reference: escapeMarkdown(reply.reference), help };
}
