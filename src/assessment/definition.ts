import type { AreaKey, AssessmentGuide } from '../guidance/assessment-guide';
import { areaKeys } from '../guidance/assessment-guide';
import { findSection } from '../guidance/corpus';
import type { Intervention, SiteIndicator } from '../guidance/intervention';
import { sectionGroup, siteIndicators } from '../guidance/taxonomy';
import { fingerprint } from './fingerprint';

/** One area of an indicator: what the page says of the programme, and the questions it puts to the service. */
export interface Area {
  key: AreaKey;
  /** The section's text; empty when the page (or what is held of it) gives none. */
  facts: string;
  questions: { id: string; text: string }[];
  /** Changes when the questions do, and only then. */
  revision: string;
}

export interface IndicatorDefinition {
  indicator: SiteIndicator;
  areas: Area[];
}

/** What an assessment of one intervention asks, in order. */
export interface AssessmentDefinition {
  interventionId: string;
  /** True when general questions stand in for those of the page, which is not held in full. */
  general: boolean;
  indicators: IndicatorDefinition[];
}

/** The definition for an intervention: its own questions where the page is held in full, general ones elsewhere. */
export function defineAssessment(intervention: Intervention, guide: AssessmentGuide): AssessmentDefinition {
  const general = intervention.coverage === 'overview';
  const areaOf = (key: AreaKey): Area => {
    const section = findSection(intervention, key);
    const own = section?.questions ?? [];
    const questions = own.length > 0 ? own : guide.generalQuestions[key];
    const revision = fingerprint(questions.map(({ id, text }) => `${id} ${text}`).join('\n'));
    return { key, facts: section?.text.trim() ?? '', questions, revision };
  };
  return {
    interventionId: intervention.id,
    general,
    indicators: siteIndicators.map((indicator) => ({
      indicator,
      areas: areaKeys.filter((key) => sectionGroup(key) === indicator).map(areaOf),
    })),
  };
}
