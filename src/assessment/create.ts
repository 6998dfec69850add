import type { Intervention } from '../guidance/intervention';
import type { Assessment } from './assessment';

interface Beginning {
  id: string;
  intervention: Intervention;
  /** ISO 8601. */
  at: string;
  /** The finished assessment that this one repeats: service and name carry over, ratings do not. */
  previous?: Assessment;
}

/** A new draft in which nothing is answered. */
export function newAssessment({ id, intervention, at, previous }: Beginning): Assessment {
  return {
    id,
    interventionId: intervention.id,
    name: previous?.name ?? '',
    answers: {
      service: previous?.answers.service ?? null,
      // What was decided to be put in place is in use by now.
      purpose: previous?.answers.decision?.choice === 'go' ? 'in-use' : null,
      indicators: {},
      reviewed: false,
      actions: {},
      decision: null,
    },
    revisiting: previous ? 'setup' : null,
    sequence: 0,
    changedAt: {},
    created: at,
    changed: at,
    finished: null,
    programme: programmeOf(intervention),
    previous: previous?.id ?? null,
  };
}

/** The assessment with the programme's ratings as the guide gives them now. */
export function withProgramme(assessment: Assessment, intervention: Intervention): Assessment {
  return { ...assessment, programme: programmeOf(intervention) };
}

function programmeOf({ ratings: { usability, supports, evidence } }: Intervention): Assessment['programme'] {
  return { usability, supports, evidence };
}
