import type { Assessment } from '../../src/assessment/assessment';

/** An assessment in which something stands in every field; `extra` replaces fields. */
export function sampleAssessment(extra: Partial<Assessment> = {}): Assessment {
  return {
    id: 'assessment-1',
    interventionId: 'ipt',
    name: 'IPT in the north',
    answers: {
      service: 'Sàmhla “North” 😀',
      purpose: 'new',
      indicators: {
        fit: {
          rating: 4,
          reason: 'It suits\nour plans – naïve? \u0000',
          notes: { values: 'Yes', priorities: '' },
          revisions: { values: 'r1', priorities: 'r2' },
          done: true,
        },
        capacity: { rating: 'not-yet', reason: '', notes: {}, revisions: {}, done: true },
        need: { rating: 2, reason: 'Few ask for it', notes: {}, revisions: {}, done: true },
      },
      reviewed: true,
      actions: { need: { fixable: 'partly', who: 'The lead', when: null } },
      decision: { choice: 'not-now', reason: 'After the winter' },
    },
    revisiting: null,
    sequence: 7,
    changedAt: { setup: 1, fit: 3, need: 7 },
    created: '2026-11-23T10:00:00.000Z',
    changed: '2026-11-23T11:00:00.000Z',
    finished: '2026-11-23T11:00:00.000Z',
    programme: { usability: '5', supports: '4', evidence: null },
    previous: 'assessment-0',
    ...extra,
  };
}
