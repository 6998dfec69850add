import type { ActionData } from '../../src/conversation/command';
import type { FactView, LinkView, RatingView, Reply, SourceView } from '../../src/conversation/reply';
import type { SectionKey } from '../../src/guidance/taxonomy';

const title = 'Interpersonal Psychotherapy (IPT) for Depression';

export const source: SourceView = {
  intervention: title,
  indicator: 'Supports',
  section: 'Start-up Costs',
  publisher: 'NHS Education for Scotland',
  captured: '23 November 2026',
  url: 'https://guide.example.scot/interventions/ipt',
  isHome: false,
  isGuideText: false,
};
const home: SourceView = { ...source, url: 'https://guide.example.scot/', isHome: true, isGuideText: true };

export const sectionLink = (name: string, section: SectionKey): LinkView => ({
  title: name,
  data: { action: 'section', intervention: 'ipt', section, version: 1 },
});
const asking = (action: 'intervention' | 'choose', name: string, id: string): LinkView => ({
  title: name,
  data: { action, intervention: id, version: 1 } as ActionData,
});
const example = (name: string, id: string): LinkView => ({
  title: name,
  data: { action: 'example', example: id, version: 1 },
});

const examples = [
  example('How much does IPT training cost?', 'ipt-training-cost'),
  example('What supervision does IPT need?', 'ipt-supervision'),
  example('Cost of IPT for 6 practitioners', 'ipt-cost-six'),
  example('Which interventions are for adolescents?', 'adolescents'),
  example('How good is the evidence for IPT with adults?', 'ipt-evidence'),
];
const related = [
  sectionLink('Financial Support', 'financial-support'),
  sectionLink('Training Requirements', 'training-requirements'),
  sectionLink('Supervision Requirements', 'supervision-requirements'),
  sectionLink('Qualifications Required', 'qualifications-required'),
];
const facts: FactView[] = [
  { value: '£1,500', label: '5-day standard IPT course (approx.)', section: 'Start-up Costs' },
  { value: '£60–£120', label: 'supervision, each session (typically)', section: 'Start-up Costs' },
  { value: '£25–£100 a year', label: 'membership fee', section: 'Financial Support' },
];
const ratings: RatingView[] = [
  { indicator: 'Usability', rating: '5 – Highly Usable' },
  { indicator: 'Supports', rating: '4 – Supported' },
  { indicator: 'Evidence', rating: '4 - 5' },
  { indicator: 'Fit', rating: 'Not yet rated' },
  { indicator: 'Capacity', rating: 'Not yet rated' },
  { indicator: 'Need', rating: 'Not shown' },
];
const passage = [
  'Each practitioner brings cases to an accredited supervisor while training, and goes on meeting one after it.',
  '',
  '## While in training',
  '- four cases seen under supervision',
  '- one recording of a session rated for fidelity',
  '',
  'The society keeps a list of supervisors at https://www.example.org/supervisors_(all).',
].join('\n');

/** One or more plausible replies of every kind, by name. */
export const replySamples = {
  'answer-figure': {
    kind: 'answer',
    closest: false,
    interventionTitle: title,
    facts: facts.slice(0, 1),
    passages: [],
    full: [sectionLink('Start-up Costs', 'start-up-costs')],
    related: related.slice(0, 3),
    source: home,
  },
  'answer-figures': {
    kind: 'answer',
    closest: false,
    interventionTitle: title,
    facts,
    passages: [{ section: 'Financial Support', text: 'Some funded places may be offered for NHS staff.' }],
    full: [
      sectionLink('Start-up Costs', 'start-up-costs'),
      sectionLink('Financial Support', 'financial-support'),
    ],
    related: related.slice(1),
    source,
  },
  'answer-of-adaptation': {
    kind: 'answer',
    closest: false,
    adaptation: { name: 'IPT-A', of: 'IPT', isPrice: true },
    interventionTitle: title,
    facts,
    passages: [],
    full: [sectionLink('Start-up Costs', 'start-up-costs')],
    related: related.slice(0, 1),
    source,
  },
  'answer-passage': {
    kind: 'answer',
    closest: true,
    interventionTitle: title,
    facts: [],
    passages: [{ section: 'Supervision Requirements', text: passage }],
    full: [sectionLink('Supervision Requirements', 'supervision-requirements')],
    related: [],
    source: { ...source, section: 'Supervision Requirements' },
  },
  section: {
    kind: 'section',
    interventionTitle: title,
    title: 'Supervision Requirements',
    rating: '4 – Supported',
    facts: facts.slice(1, 2),
    text: `${passage}\n\n${passage}`,
    questions: [],
    references: [],
    related,
    source: { ...source, section: 'Supervision Requirements' },
  },
  'section-questions': {
    kind: 'section',
    interventionTitle: title,
    title: 'Workforce',
    rating: '',
    facts: [],
    text: '',
    questions: ['Who in your service has the qualifications?', 'Who will supervise them, and in whose time?'],
    references: ['1. Author, A. & Author, B. (2016). A title. https://doi.org/10.1000/S0140-6736(16)30140-3'],
    related: related.slice(0, 1),
    source: { ...source, indicator: 'Capacity', section: 'Workforce' },
  },
  intervention: {
    kind: 'intervention',
    title,
    shortName: 'IPT',
    coverage: 'full',
    summary:
      'A time-limited therapy for depression. It works on the links between mood and what happens between people.',
    ratings,
    evidenceByAge: [
      { indicator: 'Young people', rating: '4' },
      { indicator: 'Adults', rating: '5' },
    ],
    needs: ['Depression', 'Emotion Regulation / Emotional literacy'],
    ages: ['Adolescents: 13 to 18 years', 'Adults', 'Older Adults'],
    levels: ['Targeted'],
    scotland: 'yes',
    facts: [
      { value: '12–20 sessions', label: 'length of the therapy', section: 'Core Components' },
      { value: '50 minutes', label: 'one session (about)', section: 'Core Components' },
    ],
    website: 'www.iptuk.net',
    links: related,
    source: { ...source, indicator: 'Overview', section: 'Programme Summary' },
  },
  'intervention-overview': {
    kind: 'intervention',
    title: 'Teen Triple P Online (TTPOL)',
    shortName: 'Teen Triple P Online',
    coverage: 'overview',
    summary: '',
    ratings,
    evidenceByAge: [],
    needs: [],
    ages: [],
    levels: [],
    scotland: 'unknown',
    facts: [],
    website: '',
    links: [],
    source: { ...home, indicator: 'Overview', section: 'Classification' },
  },
  'overview-only': {
    kind: 'overview-only',
    title: 'Eye Movement Desensitisation and Reprocessing (EMDR)',
    shortName: 'EMDR',
    asked: ['Start-up Costs', 'Training Requirements'],
    summary: 'A therapy for post-traumatic stress disorder, given in single sessions.',
    ratings,
    needs: ['Trauma'],
    ages: ['Adults'],
    website: 'https://www.emdr.example.org',
    open: asking('intervention', 'EMDR', 'emdr'),
    source: { ...source, intervention: 'EMDR', indicator: 'Overview', section: 'Programme Summary' },
  },
  'overview-only-unclear': {
    kind: 'overview-only',
    title: 'EMDR',
    shortName: 'EMDR',
    asked: [],
    summary: '',
    ratings: [],
    needs: [],
    ages: [],
    website: '',
    open: asking('intervention', 'EMDR', 'emdr'),
    source: { ...home, intervention: 'EMDR', indicator: 'Overview', section: 'Classification' },
  },
  'not-held': {
    kind: 'not-held',
    name: 'Brainspotting',
    examples: [asking('intervention', 'IPT', 'ipt'), asking('intervention', 'EMDR', 'emdr')],
    homeUrl: 'https://guide.example.scot/',
    contact: 'matrix_team@example.scot',
  },
  'did-you-mean': {
    kind: 'did-you-mean',
    notHeld: ['Start-up Costs'],
    candidates: ['Triple P Online', 'Teen Triple P Online', 'Primary Care Triple P', 'Selected Triple P'].map(
      (name, index) => ({ ...asking('choose', name, `triple-p-${index}`), hint: 'Targeted · 6 to 12 years' }),
    ),
    others: ['Triple P Online', 'Group Triple P'],
  },
  'no-answer': {
    kind: 'no-answer',
    interventionTitle: title,
    nearest: related.slice(0, 2),
    examples,
    contact: 'matrix@example.scot',
  },
  'no-answer-bare': { kind: 'no-answer', interventionTitle: '', nearest: [], examples, contact: '' },
  'cost-plan': {
    kind: 'cost-plan',
    interventionTitle: title,
    people: '4–6',
    several: true,
    uncounted: false,
    rows: [
      {
        label: '5-day standard IPT course',
        each: '£1,500',
        heads: '4–6',
        total: '£6,000–£9,000',
        section: 'Start-up Costs',
      },
      {
        label: 'supervision of four cases',
        each: '£960',
        heads: '6',
        total: '£5,760',
        section: 'Start-up Costs',
      },
    ],
    each: '£2,460',
    total: '£11,760–£14,760',
    yearly: [
      {
        label: 'membership fee',
        each: '£25–£100 a year',
        heads: '4–6',
        total: '£100–£600 a year',
        section: 'Financial Support',
      },
    ],
    eachYear: '£25–£100 a year',
    totalYear: '£100–£600 a year',
    years: '3',
    yearsTotal: '£300–£1,800',
    wholeTotal: '£12,060–£16,560',
    focus: '',
    budget: { sum: '£20,000', is: 'left', by: '£3,440–£7,940', heads: '', courseHeads: '' },
    notes: { funded: true, done: false, shares: false, time: false, number: false, course: false },
    unused: '7',
    untold: '',
    checkWith: 'IPT-UK',
    funding: 'Some funded places may be offered for NHS staff.',
    full: [
      sectionLink('Start-up Costs', 'start-up-costs'),
      sectionLink('Financial Support', 'financial-support'),
    ],
    source,
  },
  'cost-plan-one': {
    kind: 'cost-plan',
    interventionTitle: title,
    people: '1',
    several: false,
    uncounted: true,
    rows: [
      {
        label: '5-day standard IPT course',
        each: '£1,500',
        heads: '1',
        total: '£1,500',
        section: 'Start-up Costs',
      },
    ],
    each: '£1,500',
    total: '£1,500',
    yearly: [],
    eachYear: '',
    totalYear: '',
    years: '',
    yearsTotal: '',
    wholeTotal: '',
    focus: '',
    budget: { sum: '£10,000', is: 'pays', by: '', heads: '6', courseHeads: '' },
    notes: { funded: false, done: false, shares: false, time: false, number: true, course: false },
    unused: '',
    untold: 'the group form',
    checkWith: '',
    funding: '',
    full: [],
    source,
  },
  signposting: { kind: 'signposting', about: 'person' },
  'signposting-patient': { kind: 'signposting', about: 'patient' },
  'patient-data': { kind: 'patient-data' },
  clinical: { kind: 'clinical', contact: 'matrix@example.scot' },
  welcome: { kind: 'welcome', scope: 'personal', examples },
  'welcome-group': { kind: 'welcome', scope: 'groupChat', examples },
  'welcome-team': { kind: 'welcome', scope: 'team', examples },
  help: { kind: 'help', scope: 'personal', held: 38, examples, contact: 'matrix@example.scot' },
  'help-team': { kind: 'help', scope: 'team', held: 1, examples: [], contact: '' },
  meaning: {
    kind: 'meaning',
    title: 'Usability',
    about: 'How well the programme is spelled out.',
    levels: [
      { level: '5 – Highly Usable', meaning: 'Core parts are spelled out.' },
      { level: '4 – Usable', meaning: 'The second highest of the five levels.' },
    ],
    provenance: 'The labels are those of the Hexagon Tool.',
  },
  'short-form': {
    kind: 'short-form',
    forms: [
      { short: 'IPT', full: 'Interpersonal Psychotherapy', inPages: true },
      { short: 'RCT', full: 'randomised controlled trial', inPages: false },
      { short: 'IPT-AST', full: '', inPages: false },
    ],
    interventions: ['ipt'],
    open: [{ title: 'IPT', data: { action: 'intervention', intervention: 'ipt', version: 1 } }],
  },
  greeting: { kind: 'notice', notice: 'greeting', examples: examples.slice(0, 3) },
  thanks: { kind: 'notice', notice: 'thanks', examples: [] },
  goodbye: { kind: 'notice', notice: 'goodbye', examples: [] },
  compliment: { kind: 'notice', notice: 'compliment', examples: [] },
  forgotten: { kind: 'notice', notice: 'forgotten', examples: [] },
  assent: { kind: 'notice', notice: 'assent', examples: [] },
  complaint: { kind: 'notice', notice: 'complaint', examples: [], contact: 'guide@example.org' },
  maker: { kind: 'notice', notice: 'maker', examples: [], contact: 'guide@example.org' },
  keeping: { kind: 'notice', notice: 'keeping', examples: [] },
  confidential: { kind: 'notice', notice: 'confidential', examples: [] },
  contact: { kind: 'notice', notice: 'contact', examples: [], contact: 'guide@example.org' },
  source: {
    kind: 'notice',
    notice: 'source',
    examples: [],
    contact: '',
    guides: [{ name: 'The Matrix (NHS Education for Scotland)', held: 1, captured: '23 November 2026' }],
  },
  person: { kind: 'notice', notice: 'person', examples: [], contact: '' },
  'own-care': { kind: 'notice', notice: 'own-care', examples: [] },
  empty: { kind: 'notice', notice: 'empty', examples: [] },
  'too-long': { kind: 'notice', notice: 'too-long', examples: [] },
  language: { kind: 'notice', notice: 'language', examples: [] },
  stale: { kind: 'notice', notice: 'stale', examples: [] },
  error: { kind: 'error', reference: '3f2a9c' },
  'stored-data': {
    kind: 'stored-data',
    personal: true,
    drafts: 2,
    finished: 1,
    unreadable: 0,
    talks: 1,
    compared: 0,
    retention: { session: 30, draft: 180, finished: 730, feedback: 365, mark: 2 },
    list: { title: '', data: { action: 'assess-list', version: 1 } },
    remove: { title: '', data: { action: 'delete-data', version: 1 } },
  },
  'stored-data-group': {
    kind: 'stored-data',
    personal: false,
    drafts: 0,
    finished: 990,
    unreadable: 3,
    talks: 120,
    compared: 4,
    retention: { session: 1, draft: 365, finished: 3650, feedback: 1, mark: 30 },
    list: { title: '', data: { action: 'assess-list', version: 1 } },
    remove: { title: '', data: { action: 'delete-data', version: 1 } },
  },
} satisfies Record<string, Reply>;

/** Every sample with its name. */
export const namedReplies: [string, Reply][] = Object.entries(replySamples);

/** The same reply with every text the given one; ids, versions and enumerations stay. */
export function withEveryText<R extends Reply>(reply: R, text: string): R {
  const fixed = new Set([
    'kind',
    'data',
    'url',
    'homeUrl',
    'scope',
    'notice',
    'coverage',
    'scotland',
    'about',
  ]);
  const change = (node: unknown, key = ''): unknown => {
    if (fixed.has(key)) return node;
    if (typeof node === 'string') return text;
    if (Array.isArray(node)) return node.map((item) => change(item));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, change(value, name)]));
  };
  return change(reply) as R;
}
