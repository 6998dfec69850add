import { longestLine, longestName, longestNote, longestText } from '../../src/assessment/assessment';
import type { AssessNoticeView } from '../../src/conversation/assess/assess-notice';
import type { AssessListRow, AssessReply } from '../../src/conversation/assess/assess-reply';
import { type AreaKey, areaKeys, decisionChoices } from '../../src/guidance/assessment-guide';
import { sectionGroup, sectionTitle, siteIndicators } from '../../src/guidance/taxonomy';
import { rated, assessReplySamples as samples, scaleOf } from './assess-reply-samples';
import { corpus } from './real-corpus';

/** Makes a text of so many characters. */
type Text = (length: number) => string;

const plainUnit = 'Each practitioner meets an accredited supervisor. ';
/** Quotes and line breaks are written in two characters, and Markdown is escaped. */
const awkwardUnit = '"Quoted" [text] *with*\n- <marks>\n';
const repeated =
  (unit: string): Text =>
  (length) =>
    unit
      .repeat(Math.ceil(length / unit.length))
      .slice(0, length)
      .trim();

/** Characters of the ids that are given to assessments. */
const longestId = 36;
/** The longest address that is signed. */
const address = (end: string) => `https://bot.example.nhs.scot/reports/${'x'.repeat(320)}/${end}`;
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const longestTitle =
  corpus.interventions.map(({ title }) => title).sort((a, b) => b.length - a.length)[0] ?? '';

/** Every kind of reply with everything as long as it may be: what people type, what pages hold, lists. */
function longest(text: Text): AssessReply[] {
  const name = text(longestName).replace(/\s+/g, ' ');
  const of = {
    assessmentId: 'a'.repeat(longestId),
    sequence: 9999,
    interventionTitle: longestTitle,
    service: name,
  };
  const areasOf = (indicator: string) => areaKeys.filter((key) => sectionGroup(key) === indicator);
  const notices: AssessNoticeView[] = [
    { code: 'conflict', detail: text(longestText) },
    { code: 'patient-data', detail: ['Reason', ...areasOf('capacity').map(sectionTitle)].join(', ') },
  ];
  const source = { ...samples['assess-summary'].source, intervention: longestTitle };
  const area = (key: AreaKey) => ({
    ...(samples['assess-indicator'].areas[0] as (typeof samples)['assess-indicator']['areas'][number]),
    key,
    title: sectionTitle(key),
    facts: text(2500),
    questions: times(6, () => text(200)),
    note: text(longestNote),
    changed: true,
  });
  const rows = siteIndicators.map((indicator) => ({
    indicator,
    title: indicator,
    rating: rated(indicator, '2'),
    low: true,
    reason: text(longestText),
    notes: areasOf(indicator).map((key) => ({ area: sectionTitle(key), text: text(longestNote) })),
  }));
  const plans = rows.map(({ indicator, title, rating }) => ({
    indicator,
    title,
    rating,
    who: text(longestLine),
    when: text(longestLine),
  }));
  const picture = { url: address('hexagon.png'), alt: samples['assess-summary'].picture.alt };
  const row = (index: number): AssessListRow => ({
    assessmentId: `${index}`.padEnd(longestId, 'a'),
    sequence: 9999,
    name,
    interventionTitle: longestTitle,
    finished: index % 2 === 0,
    state: 'Action plan',
    place: 'actions',
    changed: '23 November 2026',
  });
  return [
    {
      ...samples['assess-setup'],
      assessmentId: null,
      interventionTitle: '',
      interventions: corpus.interventions.map(({ id, title }) => ({ value: id, title })),
      service: name,
      waitingFor: 'intervention',
      notices,
    },
    { ...samples['assess-setup'], ...of, notices },
    ...siteIndicators.map((indicator) => ({
      ...samples['assess-indicator'],
      ...of,
      indicator,
      title: indicator,
      general: false,
      areas: areasOf(indicator).map(area),
      scale: scaleOf(indicator),
      reason: text(longestText),
      lastTime: `${rated(indicator, '2')}, 23 November 2026`,
      // What is changed elsewhere is refused as a whole, so that it is never told of together with fields left out.
      notices: [
        { code: 'conflict' as const, detail: text(longestText) },
        { code: 'questions-changed' as const, detail: areasOf(indicator).map(sectionTitle).join(', ') },
      ],
    })),
    { ...samples['assess-review'], ...of, rows, notices },
    {
      ...samples['assess-plan'],
      ...of,
      rows: plans.map((plan) => ({ ...plan, fixable: 'unknown' as const })),
      notices,
    },
    { ...samples['assess-decision'], ...of, reason: text(longestText), notices },
    {
      ...samples['assess-summary'],
      ...of,
      picture,
      rows,
      actions: plans.map((plan) => ({ ...plan, fixable: corpus.assessment.fixables.unknown.label })),
      decision: corpus.assessment.decisions.undecided.label,
      decisionReason: text(longestText),
      source,
      notices,
    },
    {
      ...samples['assess-report'],
      ...of,
      name,
      links: samples['assess-report'].links.map(({ title }) => ({ title, url: address(title) })),
      notices,
    },
    { ...samples['assess-share'], interventionTitle: longestTitle, service: name, picture, source, notices },
    {
      ...samples['assess-share'],
      interventionTitle: longestTitle,
      service: name,
      picture,
      source,
      rows,
      actions: plans.map((plan) => ({ ...plan, fixable: corpus.assessment.fixables.unknown.label })),
      decisionReason: text(longestText),
    },
    {
      ...samples['assess-list'],
      drafts: times(5, (index) => row(2 * index + 1)),
      finished: times(5, (index) => row(2 * index)),
      more: 990,
      notices: [{ code: 'renamed', detail: name }],
    },
    {
      ...samples['assess-existing'],
      interventionTitle: longestTitle,
      drafts: times(10, row),
    },
    { ...samples['assess-confirm'], name },
    { ...samples['assess-confirm'], what: 'delete-data', name: '', drafts: 990, finished: 990, talks: 990 },
    { ...samples['assess-rename'], ...of, name, notices },
    {
      ...samples['assess-history'],
      interventionTitle: longestTitle,
      service: name,
      entries: times(12, (index) => ({
        assessmentId: of.assessmentId,
        date: '23 November 2026',
        ratings: siteIndicators.map((key) => `${key}: ${rated(key, '2')}`).join(' · '),
        decision: decisionChoices.map((key) => corpus.assessment.decisions[key].label).join(' '),
        changes: index === 11 ? '' : siteIndicators.map((key) => `${key} Not yet rated → 4`).join(' · '),
      })),
    },
    {
      ...samples['assess-notice'],
      name,
      links: samples['assess-notice'].links.map((link) => ({ ...link, title: name })),
    },
  ];
}

/** The longest replies with what they are, with plain words and with signs that take more room. */
export const longestAssessReplies: [string, AssessReply][] = [
  ['plain', plainUnit],
  ['awkward', awkwardUnit],
].flatMap(([kind, unit]) =>
  longest(repeated(unit as string)).map((reply): [string, AssessReply] => [`${kind} ${reply.kind}`, reply]),
);
