import type { LinkView } from './views';

/** What an indicator and its ratings mean. */
export interface MeaningReply {
  kind: 'meaning';
  title: string;
  about: string;
  /** "4 – Usable" with its meaning; all five, or those asked for. */
  levels: { level: string; meaning: string }[];
  provenance: string;
}

/** A short form and what it stands for. */
export interface ShortFormView {
  /** "IPT" */
  short: string;
  /** "Interpersonal Psychotherapy"; empty where no page spells it out and it is no term of the field. */
  full: string;
  /** True where the pages that are held spell it out themselves. */
  inPages: boolean;
}

/** What short forms stand for. */
export interface ShortFormReply {
  kind: 'short-form';
  forms: ShortFormView[];
  /** Ids of the interventions whose short forms these are, or those of their adaptations. */
  interventions: string[];
  /** Opens these interventions. */
  open: LinkView[];
}
