import { adaptationsIn } from './adaptation-answers';
import type { AskContext } from './asked';
import { AskedByName } from './asked-by-name';
import type { BestAnswer } from './best-answer';
import type { GuidanceIndex } from './guidance-index';
import type { Outcome } from './outcome';
import { PaperAnswers } from './paper-answer';
import { stemOf } from './phrase-table';
import type { Question, QuestionReader } from './question';
import { ShareOf } from './share-of';
import { supervisionTalked } from './talked-of';
import { UntoldPrices } from './untold-prices';

/** Answers by what is named rather than by the words around it: papers, shares of studies, what a page lacks by name. */
export class OwnedUp {
  private readonly shares: ShareOf;
  private readonly papers: PaperAnswers;
  private readonly byName: AskedByName;
  private readonly untold: UntoldPrices;
  private readonly mentions: (id: string, phrase: string) => boolean;

  constructor(
    index: GuidanceIndex,
    reader: QuestionReader,
    private readonly readings: BestAnswer,
  ) {
    this.mentions = (id, phrase) => index.mentions(id, phrase);
    this.shares = new ShareOf(index);
    this.papers = new PaperAnswers(index);
    this.byName = new AskedByName(index, reader);
    this.untold = new UntoldPrices(index, reader);
  }

  /**
   * What only a service can tell, a share, a paper, a price that the page lacks, or what is asked after by its name; null when none is asked.
   * @param isNamed the intervention is named or talked about
   */
  find(id: string, text: string, question: Question, context: AskContext, isNamed = true): Outcome | null {
    if (this.readings.isForService(question)) return { kind: 'for-service', interventionId: id };
    const talk = supervisionTalked(question, context);
    const isOfAdaptation = adaptationsIn(question, context.topic).length > 0;
    return (
      this.shares.find(id, question) ??
      (this.isUntold(id, question) ? null : this.papers.find(id, question, context.topic)) ??
      this.untold.find(id, text, question, context.topic) ??
      (talk || isOfAdaptation ? null : this.byName.find(id, question, isNamed, context.topic))
    );
  }

  /** True for what no paper of the page tells, whichever is named: "the pdf of the Zhou paper", its cost effectiveness. */
  private isUntold(id: string, question: Question): boolean {
    return (
      this.readings.isUntold(id, question) ||
      question.outside.some((phrase) => !months.has(phrase) && !this.mentions(id, phrase))
    );
  }

  /** What is asked to be priced and has no price, by the names that a card gives it. */
  unpricedIn(text: string): string[] {
    return this.untold.namesIn(text);
  }

  /** True where what is asked of several people is owned up to in place of a cost plan. */
  standsForPlan(text: string): boolean {
    return this.untold.standsForPlan(text);
  }
}

/** In which a paper was published. */
const months = new Set(
  'january february march april may june july august september october november december'
    .split(' ')
    .map(stemOf),
);
