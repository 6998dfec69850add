import type {
  AssessIndicatorReply,
  AssessListRow,
  AssessReply,
  AssessRowView,
} from '../../src/conversation/assess/assess-reply';
import type { RatingView, SourceView } from '../../src/conversation/reply';
import { type AreaKey, decisionChoices, fixables, purposes } from '../../src/guidance/assessment-guide';
import { describeRating } from '../../src/guidance/corpus';
import { type IndicatorKey, sectionTitle } from '../../src/guidance/taxonomy';
import { corpus, held } from './real-corpus';
import { source as quoted, sectionLink } from './reply-samples';

/** One reply of every kind of the assessment. */
export type AssessReplies = { [K in AssessReply['kind']]: Extract<AssessReply, { kind: K }> };

const { assessment: guide, hexagon } = corpus;
const interventionTitle = held('ipt').title;
const service = 'Leith CMHT';
const name = 'IPT – Leith CMHT';
const date = '23 November 2026';
const source: SourceView = { ...quoted, indicator: 'Overview', section: 'Programme Summary' };

/** A rating as cards print it: "4 – Fit". */
export const rated = (key: IndicatorKey, value: string): string => describeRating(hexagon, key, value) ?? '';

const programme: RatingView[] = [
  { indicator: 'Usability', rating: rated('usability', '5') },
  { indicator: 'Supports', rating: rated('supports', '5') },
  { indicator: 'Evidence', rating: rated('evidence', '4 - 5') },
];
const ratings: RatingView[] = [
  ...programme,
  { indicator: 'Fit', rating: rated('fit', '4') },
  { indicator: 'Capacity', rating: rated('capacity', '2') },
  { indicator: 'Need', rating: rated('need', 'NYR') },
];
const picture = {
  url: 'https://bot.example/pictures/hexagon/token.png',
  alt: `${ratings.map(({ indicator, rating }) => `${indicator}: ${rating}`).join('. ')}.`,
};
const rows: AssessRowView[] = [
  {
    indicator: 'fit',
    title: 'Fit',
    rating: rated('fit', '4'),
    low: false,
    reason: 'It goes with our stepped-care plan for depression.',
    notes: [{ area: 'Values', text: 'Talked through with the team on 3 November.' }],
  },
  {
    indicator: 'capacity',
    title: 'Capacity',
    rating: rated('capacity', '2'),
    low: true,
    reason: 'Two posts are open, and supervision is not yet agreed.',
    notes: [],
  },
  { indicator: 'need', title: 'Need', rating: rated('need', 'NYR'), low: false, reason: '', notes: [] },
];
const plan = {
  title: 'Capacity',
  rating: rated('capacity', '2'),
  who: 'Team lead',
  when: 'By May 2027',
};
const choices = <Key extends string>(keys: readonly Key[], labels: Record<Key, { label: string }>) =>
  keys.map((value) => ({ value, title: labels[value].label }));
const labels = {
  purposes: choices(purposes, guide.purposes),
  fixables: choices(fixables, guide.fixables),
  decisions: choices(decisionChoices, guide.decisions),
};

/** The scale of an indicator as its card shows it: 5 down to 1, then not yet rated. */
export function scaleOf(key: IndicatorKey): AssessIndicatorReply['scale'] {
  const scale = hexagon.indicators.find((each) => each.key === key);
  const levels = ([5, 4, 3, 2, 1] as const).map((level) => ({
    value: String(level),
    label: rated(key, String(level)),
    meaning: scale?.ratings[level].meaning ?? '',
  }));
  return [...levels, { value: 'not-yet', ...hexagon.notYetRated }];
}

const area = (key: AreaKey): AssessIndicatorReply['areas'][number] => ({
  key,
  title: sectionTitle(key),
  facts: 'Practitioners have a core profession.\n\n- a basic course of five days\n- supervised cases',
  open: sectionLink(sectionTitle(key), key),
  questions: guide.generalQuestions[key].map(({ text }) => text),
  note: '',
  changed: false,
});

const draft: AssessListRow = {
  assessmentId: 'assessment-2',
  sequence: 3,
  name: 'EMDR – Leith CMHT',
  interventionTitle: 'Eye Movement Desensitisation and Reprocessing (EMDR)',
  finished: false,
  state: 'Capacity',
  place: 'capacity',
  changed: '21 November 2026',
};
const done: AssessListRow = {
  assessmentId: 'assessment-1',
  sequence: 9,
  name,
  interventionTitle,
  finished: true,
  state: guide.decisions.go.label,
  place: 'summary',
  changed: date,
};
const open = { assessmentId: 'assessment-1', sequence: 9, interventionTitle, service, notices: [] };

/** A typical reply of every kind: IPT assessed for Leith CMHT, rated 4, 2 and not yet. */
export const assessReplySamples: AssessReplies = {
  'assess-setup': {
    ...open,
    kind: 'assess-setup',
    interventions: [],
    purpose: 'new',
    purposes: labels.purposes,
    waitingFor: 'purpose',
  },
  'assess-indicator': {
    ...open,
    kind: 'assess-indicator',
    indicator: 'capacity',
    title: 'Capacity',
    about: hexagon.indicators.find(({ key }) => key === 'capacity')?.about ?? '',
    step: 2,
    of: 3,
    general: false,
    areas: (['workforce', 'technology-support', 'administrative-support', 'financial-support'] as const).map(
      area,
    ),
    scale: scaleOf('capacity'),
    rating: '2',
    reason: rows[1]?.reason ?? '',
    lastTime: '',
    waitingFor: 'reason',
    canGoBack: true,
    notices: [{ code: 'saved', detail: 'Fit' }],
  },
  'assess-review': {
    ...open,
    kind: 'assess-review',
    purpose: guide.purposes.new.label,
    rows,
    programme,
    steps: [
      { step: 'setup', title: guide.steps.setup },
      { step: 'fit', title: 'Fit' },
      { step: 'capacity', title: 'Capacity' },
      { step: 'need', title: 'Need' },
      { step: 'actions', title: guide.steps.actions },
      { step: 'decision', title: guide.steps.decision },
    ],
  },
  'assess-plan': {
    ...open,
    kind: 'assess-plan',
    rows: [{ ...plan, indicator: 'capacity', fixable: 'partly' }],
    fixables: labels.fixables,
    waitingFor: { title: 'Capacity', field: 'fixable' },
  },
  'assess-decision': {
    ...open,
    kind: 'assess-decision',
    ratings,
    choices: labels.decisions,
    choice: 'go',
    reason: 'The board agreed.',
  },
  'assess-summary': {
    ...open,
    kind: 'assess-summary',
    name,
    purpose: guide.purposes.new.label,
    picture,
    ratings,
    rows,
    actions: [{ ...plan, fixable: guide.fixables.partly.label }],
    decision: guide.decisions.go.label,
    decisionReason: 'The board agreed.',
    date,
    hasHistory: true,
    source,
  },
  'assess-report': {
    ...open,
    kind: 'assess-report',
    name,
    links: (['html', 'docx', 'csv'] as const).map((format) => ({
      title: guide.reportLinks[format],
      url: `https://bot.example/reports/token/${format}`,
    })),
    minutes: 60,
    ratings,
    decision: guide.decisions.go.label,
    date,
  },
  'assess-share-options': {
    kind: 'assess-share-options',
    ...open,
    parts: [
      { value: 'reasons', title: 'Reasons' },
      { value: 'notes', title: 'Notes' },
      { value: 'plan', title: 'Action plan' },
    ],
    ticked: [],
    notices: [],
  },
  'assess-share': {
    kind: 'assess-share',
    rows: [],
    actions: [],
    decisionReason: '',
    interventionTitle,
    service,
    picture,
    ratings,
    decision: guide.decisions.go.label,
    date,
    source,
    notices: [],
  },
  'assess-list': { kind: 'assess-list', drafts: [draft], finished: [done], more: 0, notices: [] },
  'assess-existing': {
    kind: 'assess-existing',
    interventionTitle: draft.interventionTitle,
    interventionId: 'emdr',
    drafts: [draft],
    notices: [],
  },
  'assess-confirm': {
    kind: 'assess-confirm',
    talks: 0,
    what: 'delete',
    name,
    assessmentId: 'assessment-1',
    sequence: 9,
    drafts: 0,
    finished: 1,
    notices: [],
  },
  'assess-rename': { ...open, kind: 'assess-rename', name },
  'assess-history': {
    kind: 'assess-history',
    interventionTitle,
    service,
    entries: [
      {
        assessmentId: 'assessment-3',
        date: '4 May 2027',
        ratings: 'Fit: 4 – Fit · Capacity: 3 – Some Capacity · Need: 4 – Meets Need',
        decision: guide.decisions.go.label,
        changes: 'Capacity 2 → 3 · Need Not yet rated → 4',
      },
      {
        assessmentId: 'assessment-1',
        date,
        ratings: 'Fit: 4 – Fit · Capacity: 2 – Minimal Capacity · Need: Not yet rated',
        decision: guide.decisions['not-now'].label,
        changes: '',
      },
    ],
    notices: [],
  },
  'assess-notice': {
    kind: 'assess-notice',
    notice: 'paused',
    name,
    count: 0,
    links: [
      {
        title: name,
        data: { action: 'assess-resume', assessment: 'assessment-1', sequence: 9, version: 1 },
      },
    ],
    notices: [],
  },
};
