import type { Assessment, StepId } from '../../assessment/assessment';
import { withProgramme } from '../../assessment/create';
import type { AssessmentEvent } from '../../assessment/events';
import { lowRatings, placeOf } from '../../assessment/flow';
import { apply } from '../../assessment/transition';
import { findIntervention } from '../../guidance/corpus';
import type { SiteIndicator } from '../../guidance/intervention';
import { sectionTitle, siteIndicators } from '../../guidance/taxonomy';
import { actionVersion, type Fields } from '../command';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import type { Attempt } from './assess-desk';
import type { AssessNoticeView } from './assess-notice';
import { type AssessParts, afterRefusal, assessNotice, notice, ownerOf } from './assess-parts';
import { type Form, readForm, sameAnswer, stepOf } from './form-events';
import { areaOfField, FormReader, holdsAnything, wholeForm } from './form-fields';
import type { OpenAssessment } from './place-replies';

/** What a form did. */
interface Taken {
  notices: AssessNoticeView[];
  /** Shown instead of what is stored: a form that was not saved, with what was sent in its fields. */
  shown?: Assessment;
}

/** Takes in the forms of an assessment: one card each for set-up, an indicator, review, action plan and decision. */
export class AssessForms {
  constructor(private readonly parts: AssessParts) {}

  /** A form of a stored assessment. */
  async submit(data: Form, fields: Fields, turn: Turn): Promise<Reply[]> {
    const { desk, memory, places } = this.parts;
    const changed = await desk.change(ownerOf(turn), data.assessment, (open) =>
      this.attempt(open, data, fields, turn),
    );
    if (!changed) return [assessNotice('not-yours')];
    const { open, result } = changed;
    const { assessment, intervention } = open;
    await memory.change(turn, {
      assessment: assessment.id,
      asking: null,
      interventionId: intervention.id,
      shown: null,
    });
    const shown = result.shown ? { ...open, assessment: result.shown } : open;
    return [...this.signposts(fields), places.show(shown, result.notices, turn.at)];
  }

  /** Set-up while the intervention was still to be chosen: nothing is stored until it is. */
  async begin(fields: Fields, turn: Turn): Promise<Reply[]> {
    const { corpus, desk, places } = this.parts;
    const reader = this.reader(fields);
    const service = reader.name('service') ?? '';
    const purpose = reader.purpose();
    const intervention = findIntervention(corpus, fields.intervention ?? '');
    if (!intervention) {
      const notices = [notice('intervention-missing'), ...this.leftOut(reader)];
      return [places.chooseIntervention(notices, { service, purpose: purpose ?? '' })];
    }
    const owner = ownerOf(turn);
    // The same form pressed twice finds the assessment that the first press began.
    const twin = (await desk.drafts(owner, intervention.id)).find(
      ({ answers }) =>
        answers.service === service &&
        answers.purpose === purpose &&
        Object.keys(answers.indicators).length === 0,
    );
    const { id, sequence } = twin ?? (await desk.begin(owner, intervention, turn.at)).assessment;
    return this.submit(
      { action: 'assess-set-up', assessment: id, sequence, version: actionVersion },
      fields,
      turn,
    );
  }

  /** What is stored with that which stands in a form left by "Back", "Pause" or "Skip": nothing typed is lost. */
  keepTyped(
    open: OpenAssessment,
    fields: Fields,
    at: string,
  ): { assessment: Assessment; notices: AssessNoticeView[] } {
    const { assessment, definition } = open;
    const place = placeOf(definition, assessment);
    // Without any field the words "back" or "pause" were typed, and no form was sent.
    const sent = Object.keys(fields).length > 0 && place !== 'summary';
    const reader = this.reader(sent ? wholeForm(definition, place, fields) : fields);
    const event = this.leftForm(open, reader, fields);
    if (!event || this.isStored(open, event)) return { assessment, notices: [] };
    const taken = apply(definition, assessment, event, at);
    return { assessment: taken.ok ? taken.assessment : assessment, notices: this.leftOut(reader) };
  }

  /** Signposting, when the texts of a form hold words of crisis. */
  signposts(fields: Fields): Reply[] {
    const screened = Object.values(fields).map((text) => this.parts.screen.screen(text));
    if (screened.includes('crisis-person')) return [{ kind: 'signposting', about: 'person' }];
    return screened.includes('crisis-patient') ? [{ kind: 'signposting', about: 'patient' }] : [];
  }

  private leftForm(open: OpenAssessment, reader: FormReader, fields: Fields): AssessmentEvent | null {
    const place = placeOf(open.definition, open.assessment);
    if (place === 'actions') return reader.plan(lowRatings(open.assessment.answers));
    if (place === 'setup') return readForm(open, { action: 'assess-set-up' } as Form, reader).event;
    const indicator = siteIndicators.find((each) => each === place);
    if (!indicator || !holdsAnything(fields)) return null;
    return { ...reader.rate(open.definition, indicator), done: false };
  }

  private attempt(open: OpenAssessment, data: Form, fields: Fields, turn: Turn): Attempt<Taken> {
    const { assessment, definition, intervention } = open;
    const step = stepOf(data);
    const reader = this.reader(wholeForm(definition, step, fields));
    const { event, missing } = readForm(open, data, reader);
    const isLate = assessment.finished !== null || (assessment.changedAt[step] ?? 0) > data.sequence;
    if (isLate) return { next: null, result: this.late(open, event, step) };
    const notices = [...missing, ...this.leftOut(reader)];
    if (event === null) return { next: null, result: this.unsaved(open, reader, fields, notices) };
    const base = event.kind === 'decide' ? withProgramme(assessment, intervention) : assessment;
    const taken = apply(definition, base, event, turn.at.toISOString());
    if (!taken.ok) {
      const next = afterRefusal(definition, assessment, taken.refusal, turn.at.toISOString());
      return { next, result: { notices: [notice(taken.refusal as 'too-early')] } };
    }
    // A form with something missing or left out stays open, with the rest of it kept.
    if (notices.length > 0) return { next: { ...taken.assessment, revisiting: step }, result: { notices } };
    const repeated = !taken.changed;
    const code = repeated ? 'already' : 'saved';
    return {
      next: taken.assessment,
      result: { notices: [notice(code, this.parts.places.placeTitle(step))] },
    };
  }

  /** A decision that is not whole: nothing is stored, and what was filled in stays in the fields. */
  private unsaved(
    { assessment }: OpenAssessment,
    reader: FormReader,
    fields: Fields,
    notices: AssessNoticeView[],
  ): Taken {
    const reason = reader.leftOutAny ? '' : (fields.reason ?? '').trim();
    const choice = reader.choice() ?? ('' as 'undecided');
    const answers = { ...assessment.answers, decision: { choice, reason } };
    return { notices, shown: { ...assessment, revisiting: 'decision', answers } };
  }

  /** A card shown before the step was changed elsewhere: it never overwrites, and what was sent stays in view. */
  private late(open: OpenAssessment, event: AssessmentEvent | null, step: StepId): Taken {
    const { assessment, definition } = open;
    if (event === null || event.kind === 'confirm-review' || event.kind === 'decide') {
      return { notices: [notice(event && this.isStored(open, event) ? 'already' : 'stale')] };
    }
    if (this.isStored(open, event))
      return { notices: [notice('already', this.parts.places.placeTitle(step))] };
    if (assessment.finished !== null) return { notices: [notice('stale')] };
    const unsent = event.kind === 'rate' ? { ...event, done: false } : event;
    const tried = apply(definition, assessment, unsent, assessment.changed);
    if (!tried.ok) return { notices: [notice('stale')] };
    const shown = { ...tried.assessment, sequence: assessment.sequence, revisiting: step };
    return { notices: [notice('conflict', this.parts.places.storedText(open, step))], shown };
  }

  /** True when the event would change no answer. */
  private isStored({ assessment, definition }: OpenAssessment, event: AssessmentEvent): boolean {
    const tried = apply(definition, { ...assessment, finished: null }, event, assessment.changed);
    return tried.ok && sameAnswer(event, tried.assessment, assessment);
  }

  /** Notices on fields whose text was not kept. */
  private leftOut(reader: FormReader): AssessNoticeView[] {
    const titles = (ids: readonly string[]) => ids.map((id) => this.fieldTitle(id)).join(', ');
    return [
      ...(reader.refused.length > 0 ? [notice('patient-data', titles(reader.refused))] : []),
      ...(reader.tooLong.length > 0 ? [notice('too-long', titles(reader.tooLong))] : []),
    ];
  }

  private fieldTitle(id: string): string {
    const area = areaOfField(id);
    if (area) return sectionTitle(area);
    const indicator = /^(?:who|when)-(\w+)$/.exec(id)?.[1];
    if (indicator) return this.parts.places.placeTitle(indicator as SiteIndicator);
    const { fields } = this.parts.corpus.assessment;
    return id in fields ? fields[id as keyof typeof fields] : id;
  }

  private reader(fields: Fields): FormReader {
    return new FormReader(fields, (text) => !this.parts.screen.tellsOfPatient(text));
  }
}
