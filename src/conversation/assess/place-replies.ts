import type { Assessment, Place, StepId } from '../../assessment/assessment';
import type { AssessmentDefinition, IndicatorDefinition } from '../../assessment/definition';
import { changedAreas, lowRatings, placeOf, stepsOf } from '../../assessment/flow';
import { summarise } from '../../assessment/summary';
import type { AssessmentGuide } from '../../guidance/assessment-guide';
import { type AreaKey, decisionChoices, fixables, purposes } from '../../guidance/assessment-guide';
import { type Corpus, findSection } from '../../guidance/corpus';
import type { Intervention, SiteIndicator } from '../../guidance/intervention';
import { sectionTitle, siteIndicators } from '../../guidance/taxonomy';
import { dateText, sectionLink, sourceOf } from '../links';
import type { AssessNoticeView } from './assess-notice';
import type {
  AssessActionView,
  AssessDecisionReply,
  AssessIndicatorReply,
  AssessPlanReply,
  AssessReply,
  AssessReviewReply,
  AssessRowView,
  AssessSetupReply,
  AssessSummaryReply,
  ChoiceView,
} from './assess-reply';
import type { SignedLinks } from './links';
import { planWaitingFor } from './plan-waiting';
import { indicatorTitle, pictureOf, ratingViews, siteRatingText } from './ratings-view';
import { actionsOf } from './report-view';

/** Everything needed to show an assessment. */
export interface OpenAssessment {
  assessment: Assessment;
  definition: AssessmentDefinition;
  intervention: Intervention;
  /** The finished assessment that this one repeats. */
  previous: Assessment | null;
  hasHistory: boolean;
}

/** Shows an assessment where it stands. Pure: the same assessment gives the same card, whatever was said before. */
export class PlaceReplies {
  private readonly guide: AssessmentGuide;

  constructor(
    private readonly corpus: Corpus,
    private readonly links: SignedLinks,
  ) {
    this.guide = corpus.assessment;
  }

  /** The card of the step at which it stands, or its summary. */
  show(open: OpenAssessment, notices: AssessNoticeView[], at: Date): AssessReply {
    const place = placeOf(open.definition, open.assessment);
    switch (place) {
      case 'setup':
        return this.setup(open, notices);
      case 'review':
        return this.review(open, notices);
      case 'actions':
        return this.plan(open, notices);
      case 'decision':
        return this.decision(open, notices);
      case 'summary':
        return this.summary(open, notices, at);
      default:
        return this.indicator(open, place, notices);
    }
  }

  /** "Capacity", "Decision": what a place is called. */
  placeTitle(place: Place): string {
    return isIndicator(place) ? indicatorTitle(this.corpus, place) : this.guide.steps[place];
  }

  /** What is stored of a step, in a line: "4 – Fit. Most of it is there." */
  storedText({ assessment }: OpenAssessment, step: StepId): string {
    if (step === 'setup') return assessment.answers.service ?? '';
    const row = this.rows(assessment).find(({ indicator }) => indicator === step);
    return row ? [row.rating, row.reason].filter((text) => text !== '').join('. ') : '';
  }

  /** Set-up of an assessment whose intervention is still to be chosen; nothing is stored yet. */
  chooseIntervention(
    notices: AssessNoticeView[],
    filled: { service?: string; purpose?: AssessSetupReply['purpose'] } = {},
    offered: readonly Intervention[] = this.corpus.interventions,
  ): AssessSetupReply {
    const interventions = offered
      .map(({ id, title }) => ({ value: id, title }))
      .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
    return {
      kind: 'assess-setup',
      assessmentId: null,
      sequence: 0,
      interventionTitle: '',
      interventions,
      service: filled.service ?? '',
      purpose: filled.purpose ?? '',
      purposes: this.choices(purposes, this.guide.purposes),
      waitingFor: 'intervention',
      notices,
    };
  }

  private setup({ assessment, intervention }: OpenAssessment, notices: AssessNoticeView[]): AssessSetupReply {
    const { service, purpose } = assessment.answers;
    return {
      kind: 'assess-setup',
      assessmentId: assessment.id,
      sequence: assessment.sequence,
      interventionTitle: intervention.title,
      interventions: [],
      service: service ?? '',
      purpose: purpose ?? '',
      purposes: this.choices(purposes, this.guide.purposes),
      waitingFor: service === null ? 'service' : 'purpose',
      notices,
    };
  }

  private indicator(
    open: OpenAssessment,
    indicator: SiteIndicator,
    notices: AssessNoticeView[],
  ): AssessIndicatorReply {
    const { assessment, definition } = open;
    const scale = this.corpus.hexagon.indicators.find(({ key }) => key === indicator);
    const part = definition.indicators.find((each) => each.indicator === indicator);
    const answer = assessment.answers.indicators[indicator];
    const changed = answer ? changedAreas(definition, assessment.answers, indicator) : [];
    const levels = ([5, 4, 3, 2, 1] as const).map((level) => ({
      value: String(level),
      label: siteRatingText(this.corpus, indicator, level),
      meaning: scale?.ratings[level].meaning ?? '',
    }));
    const { notYetRated } = this.corpus.hexagon;
    return {
      kind: 'assess-indicator',
      ...this.common(open),
      indicator,
      title: indicatorTitle(this.corpus, indicator),
      about: scale?.about ?? '',
      step: siteIndicators.indexOf(indicator) + 1,
      of: siteIndicators.length,
      general: definition.general,
      areas: part ? this.areas(open, part, changed) : [],
      scale: [...levels, { value: 'not-yet', label: notYetRated.label, meaning: notYetRated.meaning }],
      rating: answer?.rating ? String(answer.rating) : '',
      reason: answer?.reason ?? '',
      lastTime: this.lastTime(open, indicator),
      waitingFor: answer?.rating && !answer.done ? 'reason' : 'rating',
      canGoBack: true,
      notices: answer?.done && changed.length > 0 ? [...notices, this.questionsChanged(changed)] : notices,
    };
  }

  private questionsChanged(areas: readonly AreaKey[]): AssessNoticeView {
    return { code: 'questions-changed', detail: areas.map(sectionTitle).join(', ') };
  }

  private areas(
    { assessment, intervention }: OpenAssessment,
    part: IndicatorDefinition,
    changed: readonly AreaKey[],
  ): AssessIndicatorReply['areas'] {
    const answer = assessment.answers.indicators[part.indicator];
    return part.areas.map(({ key, facts, questions }) => ({
      key,
      title: sectionTitle(key),
      facts,
      open: findSection(intervention, key) ? sectionLink(intervention.id, key) : null,
      questions: questions.map(({ text }) => text),
      note: answer?.notes[key] ?? '',
      changed: changed.includes(key) && answer?.done === true,
    }));
  }

  private lastTime({ previous }: OpenAssessment, indicator: SiteIndicator): string {
    if (!previous?.finished) return '';
    const rating = previous.answers.indicators[indicator]?.rating ?? null;
    return `${siteRatingText(this.corpus, indicator, rating)}, ${dateText(previous.finished)}`;
  }

  private review(open: OpenAssessment, notices: AssessNoticeView[]): AssessReviewReply {
    const { answers } = open.assessment;
    return {
      kind: 'assess-review',
      ...this.common(open),
      purpose: answers.purpose ? this.guide.purposes[answers.purpose].label : '',
      rows: this.rows(open.assessment),
      programme: ratingViews(this.corpus, open.assessment).slice(0, 3),
      steps: stepsOf(answers)
        .filter((step): step is StepId => step !== 'review')
        .map((step) => ({ step, title: this.placeTitle(step) })),
      notices,
    };
  }

  private rows({ answers }: Assessment): AssessRowView[] {
    const low = lowRatings(answers);
    return siteIndicators.map((indicator) => {
      const answer = answers.indicators[indicator];
      return {
        indicator,
        title: indicatorTitle(this.corpus, indicator),
        rating: siteRatingText(this.corpus, indicator, answer?.rating ?? null),
        low: low.includes(indicator),
        reason: answer?.reason ?? '',
        notes: Object.entries(answer?.notes ?? {})
          .filter(([, text]) => text !== '')
          .map(([area, text]) => ({ area: sectionTitle(area as AreaKey), text: text ?? '' })),
      };
    });
  }

  private plan(open: OpenAssessment, notices: AssessNoticeView[]): AssessPlanReply {
    const { answers } = open.assessment;
    const rows = lowRatings(answers).map((indicator): AssessActionView => {
      const action = answers.actions[indicator];
      return {
        indicator,
        title: indicatorTitle(this.corpus, indicator),
        rating: siteRatingText(this.corpus, indicator, answers.indicators[indicator]?.rating ?? null),
        fixable: action?.fixable ?? '',
        who: action?.who ?? '',
        when: action?.when ?? '',
      };
    });
    const waiting = planWaitingFor(open.assessment);
    return {
      kind: 'assess-plan',
      ...this.common(open),
      rows,
      fixables: this.choices(fixables, this.guide.fixables),
      waitingFor: { title: indicatorTitle(this.corpus, waiting.indicator), field: waiting.field },
      notices,
    };
  }

  private decision(open: OpenAssessment, notices: AssessNoticeView[]): AssessDecisionReply {
    const { decision } = open.assessment.answers;
    return {
      kind: 'assess-decision',
      ...this.common(open),
      ratings: ratingViews(this.corpus, open.assessment),
      choices: this.choices(decisionChoices, this.guide.decisions),
      choice: decision?.choice ?? '',
      reason: decision?.reason ?? '',
      notices,
    };
  }

  /** The whole assessment at a glance; also of a draft, which has no decision yet. */
  summary(open: OpenAssessment, notices: AssessNoticeView[], at: Date): AssessSummaryReply {
    const { assessment, definition, intervention } = open;
    const { purpose, decision } = assessment.answers;
    const ratings = ratingViews(this.corpus, assessment);
    const { values } = summarise(definition, assessment);
    return {
      kind: 'assess-summary',
      ...this.common(open),
      name: assessment.name,
      purpose: purpose ? this.guide.purposes[purpose].label : '',
      picture: pictureOf(this.links, values, ratings, at),
      ratings,
      rows: this.rows(assessment),
      actions: actionsOf(this.corpus, this.guide, assessment),
      decision: decision ? this.guide.decisions[decision.choice].label : '',
      decisionReason: decision?.reason ?? '',
      date: dateText(assessment.finished ?? assessment.changed),
      hasHistory: open.hasHistory,
      source: sourceOf(this.corpus, intervention, 'summary'),
      notices,
    };
  }

  private common({ assessment, intervention }: OpenAssessment) {
    return {
      assessmentId: assessment.id,
      sequence: assessment.sequence,
      interventionTitle: intervention.title,
      service: assessment.answers.service ?? '',
    };
  }

  private choices<Key extends string>(
    keys: readonly Key[],
    labels: Readonly<Record<Key, { label: string }>>,
  ): ChoiceView[] {
    return keys.map((value) => ({ value, title: labels[value].label }));
  }
}

/** True for a step that rates an indicator. */
export const isIndicator = (place: Place): place is SiteIndicator =>
  (siteIndicators as readonly string[]).includes(place);
