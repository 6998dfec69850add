import type { Assessment } from '../../assessment/assessment';
import { defineAssessment } from '../../assessment/definition';
import { placeOf } from '../../assessment/flow';
import { changesBetween } from '../../assessment/history';
import { apply } from '../../assessment/transition';
import { type SharePart, shareParts } from '../../guidance/assessment-guide';
import { findIntervention } from '../../guidance/corpus';
import { siteIndicators } from '../../guidance/taxonomy';
import { actionVersion } from '../command';
import { dateText, sourceOf } from '../links';
import type { LinkView, Reply } from '../reply';
import type { Turn } from '../turn';
import type { AssessNoticeView } from './assess-notice';
import { type AssessParts, assessNotice, notice, ownerOf } from './assess-parts';
import type { AssessHistoryReply, AssessListRow, AssessRowView } from './assess-reply';
import { FormReader } from './form-fields';
import { reportFormats } from './links';
import { indicatorTitle, siteRatingText } from './ratings-view';

/** Rows of a list that are shown; the newest first. */
const mostRows = 10;

/** What people do with their assessments beside answering: list, name, delete, report, share, look back. */
export class AssessLibrary {
  constructor(private readonly parts: AssessParts) {}

  /** "My assessments": drafts and finished ones. */
  async list(turn: Turn, notices: AssessNoticeView[] = []): Promise<Reply[]> {
    const rows = (await this.parts.desk.list(ownerOf(turn))).map((each) => this.row(each));
    const shown = rows.slice(0, mostRows);
    return [
      {
        kind: 'assess-list',
        drafts: shown.filter(({ finished }) => !finished),
        finished: shown.filter(({ finished }) => finished),
        more: rows.length - shown.length,
        notices,
      },
    ];
  }

  /** One line on an assessment. */
  row(assessment: Assessment): AssessListRow {
    const { corpus, places } = this.parts;
    const intervention = findIntervention(corpus, assessment.interventionId);
    const { decision } = assessment.answers;
    const place = intervention
      ? placeOf(defineAssessment(intervention, corpus.assessment), assessment)
      : 'setup';
    const decided = assessment.finished !== null && decision !== null;
    return {
      assessmentId: assessment.id,
      sequence: assessment.sequence,
      name: this.nameOf(assessment),
      interventionTitle: intervention?.title ?? '',
      finished: assessment.finished !== null,
      state: decided ? corpus.assessment.decisions[decision.choice].label : places.placeTitle(place),
      place,
      changed: dateText(assessment.finished ?? assessment.changed),
    };
  }

  /** The name given, else intervention and service: "IPT – Leith CMHT". */
  nameOf({ name, interventionId, answers }: Assessment): string {
    if (name !== '') return name;
    const shortName = findIntervention(this.parts.corpus, interventionId)?.shortName ?? '';
    return [shortName, answers.service ?? ''].filter((part) => part !== '').join(' – ');
  }

  /** Links to the report, and its essentials. */
  async report(id: string, turn: Turn): Promise<Reply[]> {
    const { desk, links, places } = this.parts;
    const owner = ownerOf(turn);
    const open = await desk.open(owner, id);
    if (!open) return [assessNotice('not-yours')];
    const summary = places.summary(open, [], turn.at);
    const titles = this.parts.corpus.assessment.reportLinks;
    return [
      {
        kind: 'assess-report',
        assessmentId: id,
        sequence: open.assessment.sequence,
        interventionTitle: open.intervention.title,
        service: summary.service,
        name: this.nameOf(open.assessment),
        links: reportFormats.map((format) => ({
          title: titles[format],
          url: links.report(owner, id, format, turn.at),
        })),
        minutes: links.reportMinutes,
        ratings: summary.ratings,
        decision: summary.decision,
        date: summary.date,
        notices: [],
      },
    ];
  }

  /**
   * A card for the channel, and before it how it gets there. Only of finished assessments.
   * @param ticked what the owner wants on it beside ratings and decision, as the form sends it: "reasons,plan"
   */
  async share(id: string, ticked: string, turn: Turn): Promise<Reply[]> {
    const open = await this.parts.desk.open(ownerOf(turn), id);
    if (!open) return [assessNotice('not-yours')];
    if (open.assessment.finished === null) {
      return [assessNotice('not-finished', { links: [this.resumeLink(open.assessment)] })];
    }
    const wanted = shareParts.filter((part) => ticked.split(',').includes(part));
    const { corpus, places } = this.parts;
    const summary = places.summary(open, [], turn.at);
    const labels = corpus.assessment.shareParts;
    this.parts.audit.record({ deed: 'share-assessment', owner: ownerOf(turn), at: turn.at });
    const common = { interventionTitle: open.intervention.title, service: summary.service, notices: [] };
    return [
      {
        kind: 'assess-share-options',
        assessmentId: id,
        sequence: open.assessment.sequence,
        parts: shareParts.map((value) => ({ value, title: labels[value] })),
        ticked: wanted,
        ...common,
      },
      {
        kind: 'assess-share',
        ...common,
        picture: summary.picture,
        ratings: summary.ratings,
        rows: sharedRows(summary.rows, wanted),
        actions: wanted.includes('plan') ? summary.actions : [],
        decision: summary.decision,
        decisionReason: wanted.includes('reasons') ? summary.decisionReason : '',
        date: summary.date,
        source: sourceOf(corpus, open.intervention, 'summary'),
      },
    ];
  }

  /** What changed from one assessment to the next that repeats it. */
  async history(id: string, turn: Turn): Promise<Reply[]> {
    const { desk, corpus } = this.parts;
    const open = await desk.open(ownerOf(turn), id);
    if (!open) return [assessNotice('not-yours')];
    const chain = (await desk.chain(ownerOf(turn), id)).filter(({ finished }) => finished !== null);
    const entries = chain.map((each, index): AssessHistoryReply['entries'][number] => {
      const earlier = chain[index + 1];
      const { decision } = each.answers;
      return {
        assessmentId: each.id,
        date: dateText(each.finished ?? each.changed),
        ratings: this.siteRatings(each),
        decision: decision ? corpus.assessment.decisions[decision.choice].label : '',
        changes: earlier ? this.changes(earlier, each) : '',
      };
    });
    if (entries.length === 0)
      return [assessNotice('not-finished', { links: [this.resumeLink(open.assessment)] })];
    const service = open.assessment.answers.service ?? '';
    return [
      { kind: 'assess-history', interventionTitle: open.intervention.title, service, entries, notices: [] },
    ];
  }

  /** Gives the assessment the name in the form or asks for one. */
  async rename(id: string, name: string | undefined, turn: Turn): Promise<Reply[]> {
    const { desk, memory, screen } = this.parts;
    const owner = ownerOf(turn);
    const open = await desk.open(owner, id);
    if (!open) return [assessNotice('not-yours')];
    const reader = new FormReader({ name: name ?? '' }, (text) => !screen.tellsOfPatient(text));
    const given = reader.name('name');
    if (!given) {
      await memory.change(turn, { asking: { what: 'rename', id } });
      return [this.askName(open.assessment, open.intervention.title, reader)];
    }
    await desk.change(owner, id, ({ definition, assessment }) => {
      const taken = apply(definition, assessment, { kind: 'rename', name: given }, turn.at.toISOString());
      return { next: taken.ok ? taken.assessment : null, result: null };
    });
    await memory.change(turn, { asking: null });
    return this.list(turn, [notice('renamed', given)]);
  }

  private askName(assessment: Assessment, interventionTitle: string, reader: FormReader): Reply {
    const title = this.parts.corpus.assessment.fields.name;
    const notices = [
      ...(reader.refused.length > 0 ? [notice('patient-data', title)] : []),
      ...(reader.tooLong.length > 0 ? [notice('too-long', title)] : []),
    ];
    const { id, sequence, answers } = assessment;
    const name = this.nameOf(assessment);
    const service = answers.service ?? '';
    return { kind: 'assess-rename', assessmentId: id, sequence, interventionTitle, service, name, notices };
  }

  /** Asks whether an assessment is to be deleted. */
  async askDelete(id: string, turn: Turn): Promise<Reply[]> {
    const { desk, memory } = this.parts;
    const open = await desk.open(ownerOf(turn), id);
    if (!open) return [assessNotice('not-yours')];
    await memory.change(turn, { asking: { what: 'delete', id } });
    const { assessment } = open;
    const finished = assessment.finished === null ? 0 : 1;
    return [
      {
        kind: 'assess-confirm',
        what: 'delete',
        name: this.nameOf(assessment),
        assessmentId: id,
        sequence: assessment.sequence,
        drafts: 1 - finished,
        finished,
        talks: 0,
        notices: [],
      },
    ];
  }

  async delete(id: string, turn: Turn): Promise<Reply[]> {
    const { desk, memory } = this.parts;
    const owner = ownerOf(turn);
    const open = await desk.open(owner, id);
    if (!open) return [assessNotice('not-yours')];
    await desk.delete(owner, id);
    this.parts.audit.record({ deed: 'delete-assessment', owner, at: turn.at });
    await memory.change(turn, ({ assessment }) => ({
      asking: null,
      assessment: assessment === id ? null : assessment,
    }));
    return [assessNotice('deleted', { name: this.nameOf(open.assessment), links: [listLink(this.parts)] })];
  }

  /** A button that opens the assessment where it stands. */
  resumeLink(assessment: Assessment): LinkView {
    const { id, sequence } = assessment;
    return {
      title: this.nameOf(assessment),
      data: { action: 'assess-resume', assessment: id, sequence, version: actionVersion },
    };
  }

  /** The assessment of that name among the person's own; null when none or several are meant. */
  async find(name: string, turn: Turn): Promise<Assessment | null> {
    const wanted = plain(name);
    const all = await this.parts.desk.list(ownerOf(turn));
    const exact = all.filter((each) => plain(this.nameOf(each)) === wanted);
    const part = all.filter((each) => plain(this.nameOf(each)).includes(wanted));
    const [only, ...others] = exact.length > 0 ? exact : part;
    return wanted !== '' && only && others.length === 0 ? only : null;
  }

  private siteRatings({ answers }: Assessment): string {
    return siteIndicators
      .map((key) => {
        const rating = siteRatingText(this.parts.corpus, key, answers.indicators[key]?.rating ?? null);
        return `${indicatorTitle(this.parts.corpus, key)}: ${rating}`;
      })
      .join(' · ');
  }

  private changes(earlier: Assessment, later: Assessment): string {
    const short = (rating: number | 'not-yet' | null) =>
      typeof rating === 'number' ? String(rating) : this.parts.corpus.hexagon.notYetRated.label;
    return changesBetween(earlier, later)
      .map(
        ({ indicator, from, to }) =>
          `${indicatorTitle(this.parts.corpus, indicator)} ${short(from)} → ${short(to)}`,
      )
      .join(' · ');
  }
}

/** What was ticked of the ratings' texts, and nothing else. */
function sharedRows(rows: readonly AssessRowView[], wanted: readonly SharePart[]): AssessRowView[] {
  if (!wanted.includes('reasons') && !wanted.includes('notes')) return [];
  return rows.map((row) => ({
    ...row,
    reason: wanted.includes('reasons') ? row.reason : '',
    notes: wanted.includes('notes') ? row.notes : [],
  }));
}

/** A button to all assessments of the person. */
export function listLink({ corpus }: AssessParts): LinkView {
  return { title: corpus.assessment.steps.list, data: { action: 'assess-list', version: actionVersion } };
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
