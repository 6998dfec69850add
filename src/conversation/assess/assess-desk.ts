import type { Assessment } from '../../assessment/assessment';
import { newAssessment } from '../../assessment/create';
import { defineAssessment } from '../../assessment/definition';
import { isAnswered } from '../../assessment/flow';
import { chainOf } from '../../assessment/history';
import { type Corpus, findIntervention } from '../../guidance/corpus';
import type { Intervention } from '../../guidance/intervention';
import { AssessmentConflictError, type AssessmentStore, type Owner } from './assessment-store';
import type { OpenAssessment } from './place-replies';

/** Tries to store a change before giving up: as many devices of one person would have to write at the same moment. */
const mostTries = 8;

/** What a change makes of an assessment: what is to be stored (null: nothing), and what to tell. */
export interface Attempt<Result> {
  next: Assessment | null;
  result: Result;
}

/** Opens, changes and lists the assessments of their owners. Every change is stored before it is told. */
export class AssessDesk {
  constructor(
    private readonly corpus: Corpus,
    private readonly store: AssessmentStore,
    private readonly newId: () => string,
  ) {}

  /** Null when this owner has none under the id, or its intervention is no longer held. */
  async open(owner: Owner, id: string): Promise<OpenAssessment | null> {
    const stored = await this.store.load(owner, id);
    return stored && this.withSurroundings(owner, stored.assessment);
  }

  /**
   * Changes an assessment. When somebody stored a change in between, `attempt` is asked again with that version.
   * @throws AssessmentConflictError when it never comes to rest
   */
  async change<Result>(
    owner: Owner,
    id: string,
    attempt: (open: OpenAssessment) => Attempt<Result>,
  ): Promise<{ open: OpenAssessment; result: Result } | null> {
    for (let tries = 1; ; tries += 1) {
      const stored = await this.store.load(owner, id);
      const open = stored && (await this.withSurroundings(owner, stored.assessment));
      if (!stored || !open) return null;
      const { next, result } = attempt(open);
      if (next === null || next === stored.assessment) return { open, result };
      try {
        await this.store.save(owner, next, stored.tag);
        return { open: { ...open, assessment: next }, result };
      } catch (fault) {
        if (!(fault instanceof AssessmentConflictError) || tries >= mostTries) throw fault;
      }
    }
  }

  /**
   * Begins an assessment. One that was begun and never filled in is taken up instead, so that a button pressed twice
   * does not begin two.
   */
  async begin(
    owner: Owner,
    intervention: Intervention,
    at: Date,
    previous?: Assessment,
  ): Promise<OpenAssessment> {
    const repeats = previous?.id ?? null;
    const begun = await this.untouched(owner, intervention.id, repeats);
    if (!begun) {
      const fresh = newAssessment({
        id: this.newId(),
        intervention,
        at: at.toISOString(),
        ...(previous && { previous }),
      });
      await this.store.save(owner, fresh, 'new');
    }
    // Two presses at the same moment may both have found none: both settle on the same one now.
    const all = (await this.allUntouched(owner, intervention.id, repeats)).sort((a, b) =>
      a.id < b.id ? -1 : 1,
    );
    const [kept, ...doubles] = all;
    for (const double of doubles) await this.store.delete(owner, double.id);
    const open = kept && (await this.withSurroundings(owner, kept));
    if (!open) throw new AssessmentConflictError('an assessment was deleted while it was begun');
    return open;
  }

  /** Drafts of an intervention in which something was filled in, the one changed last first. */
  async drafts(owner: Owner, interventionId: string): Promise<Assessment[]> {
    const all = await this.list(owner);
    return all.filter(
      (each) => each.finished === null && each.interventionId === interventionId && !this.isUntouched(each),
    );
  }

  /** All of the owner whose intervention is held, the one changed last first. */
  async list(owner: Owner): Promise<Assessment[]> {
    const all = await this.store.list(owner);
    return all.filter(({ interventionId }) => findIntervention(this.corpus, interventionId));
  }

  /** The assessments that repeat one another, newest first. */
  async chain(owner: Owner, id: string): Promise<Assessment[]> {
    return chainOf(await this.store.list(owner), id);
  }

  delete(owner: Owner, id: string): Promise<void> {
    return this.store.delete(owner, id);
  }

  /** True while nothing but the intervention is known. */
  isUntouched(assessment: Assessment): boolean {
    const { service, purpose, indicators } = assessment.answers;
    const blank = assessment.previous !== null || (service === null && purpose === null);
    return (
      assessment.finished === null &&
      assessment.sequence === 0 &&
      blank &&
      Object.keys(indicators).length === 0
    );
  }

  private async untouched(owner: Owner, interventionId: string, previous: string | null) {
    return (await this.allUntouched(owner, interventionId, previous))[0];
  }

  private async allUntouched(owner: Owner, interventionId: string, previous: string | null) {
    const all = await this.store.list(owner);
    return all.filter(
      (each) =>
        each.interventionId === interventionId && each.previous === previous && this.isUntouched(each),
    );
  }

  private async withSurroundings(owner: Owner, assessment: Assessment): Promise<OpenAssessment | null> {
    const intervention = findIntervention(this.corpus, assessment.interventionId);
    if (!intervention) return null;
    const definition = defineAssessment(intervention, this.corpus.assessment);
    const repeats = assessment.previous !== null;
    const chain =
      repeats || isAnswered(definition, assessment.answers, 'decision')
        ? await this.chain(owner, assessment.id)
        : [];
    const previous = chain.find(({ id }) => id === assessment.previous) ?? null;
    return { assessment, definition, intervention, previous, hasHistory: chain.length > 1 };
  }
}
