import type {
  AssessConfirmReply,
  AssessExistingReply,
  AssessListReply,
  AssessListRow,
  AssessNoticeReply,
  AssessRenameReply,
} from '../conversation/assess/assess-reply';
import { type ActionData, actionVersion } from '../conversation/command';
import { bareFrame } from './card-frame';
import { escapeMarkdown } from './escape-markdown';
import { ofAssessment } from './present-assess-forms';
import { presentNotices } from './present-notices';

const keep = { action: 'assess-keep', version: actionVersion } as const;
const list = { action: 'assess-list', version: actionVersion } as const;
const help = { action: 'help', version: actionVersion } as const;
const none = { assessmentId: '', sequence: 0 };

/** All assessments of a person, as card data; `choose` is there once when there is anything to choose. */
export function presentAssessList(reply: AssessListReply) {
  const rows = [...reply.drafts, ...reply.finished];
  const [first = none] = rows;
  return {
    ...bareFrame,
    notices: presentNotices(reply.notices),
    drafts: reply.drafts.map(presentRow),
    finished: reply.finished.map(presentRow),
    more: String(reply.more),
    choose: choiceOf(rows),
    open: ofAssessment('assess-resume', first),
    rename: ofAssessment('assess-rename', first),
    remove: ofAssessment('assess-delete', first),
    start: { action: 'assess', version: actionVersion },
  };
}

/** Drafts of the same intervention, as card data. */
export function presentAssessExisting(reply: AssessExistingReply) {
  const [first = none] = reply.drafts;
  return {
    ...bareFrame,
    heading: escapeMarkdown(reply.interventionTitle),
    notices: presentNotices(reply.notices),
    choose: choiceOf(reply.drafts),
    open: ofAssessment('assess-resume', first),
    start: { action: 'assess-new', intervention: reply.interventionId, version: actionVersion },
  };
}

/** The question before something is deleted, as card data. */
export function presentAssessConfirm(reply: AssessConfirmReply) {
  const sure: ActionData =
    reply.what === 'delete'
      ? ofAssessment('assess-delete-sure', reply)
      : { action: 'delete-data-sure', version: actionVersion };
  return {
    ...bareFrame,
    notices: presentNotices(reply.notices),
    what: reply.what,
    name: escapeMarkdown(reply.name),
    drafts: String(reply.drafts),
    finished: String(reply.finished),
    talks: String(reply.talks),
    sure,
    keep,
  };
}

/** The form for a new name, as card data. */
export function presentAssessRename(reply: AssessRenameReply) {
  return {
    ...bareFrame,
    heading: escapeMarkdown(reply.interventionTitle),
    notices: presentNotices(reply.notices),
    // The value of an input is plain text: never escaped.
    name: reply.name,
    save: ofAssessment('assess-rename', reply),
    keep,
  };
}

/** After these a list of assessments would say nothing. */
const unlisted: readonly AssessNoticeReply['notice'][] = [
  'data-deleted',
  'data-left',
  'unknown-intervention',
];

/** Short words on assessments as card data; the template holds the words of each. */
export function presentAssessNotice(reply: AssessNoticeReply) {
  const hasList = reply.links.some(({ data }) => data.action === 'assess-list');
  return {
    ...bareFrame,
    notices: presentNotices(reply.notices),
    notice: reply.notice,
    name: escapeMarkdown(reply.name),
    count: String(reply.count),
    links: reply.links,
    listed: !hasList && !unlisted.includes(reply.notice),
    list,
    help,
  };
}

function presentRow({ name, interventionTitle, state, changed }: AssessListRow) {
  return {
    name: escapeMarkdown(name),
    interventionTitle: escapeMarkdown(interventionTitle),
    state: escapeMarkdown(state),
    changed,
  };
}

/** The choice of one row, as data of an input: none or one. Titles of choices are plain text: never escaped. */
function choiceOf(rows: readonly AssessListRow[]) {
  const [first] = rows;
  const choices = rows.map(({ assessmentId, name, state, changed }) => ({
    title: [name, state, changed].join(' · '),
    value: assessmentId,
  }));
  return first ? [{ first: first.assessmentId, choices }] : [];
}
