import type { LinkView, RatingView, SourceView } from './views';

/** Whether an intervention suits a service: how that can be weighed up, and what the guide rates. */
export interface ForServiceReply {
  kind: 'for-service';
  interventionTitle: string;
  shortName: string;
  /** Questions that the page puts to a service; 0 where only the overview is held. */
  questionCount: number;
  ratings: RatingView[];
  assess: LinkView;
  questions: LinkView;
  source: SourceView;
}
