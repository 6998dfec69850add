import type { ActionData } from './command';

/** A button of a card. `data` holds ids only; everything is read and authorised again when it is pressed. */
export interface LinkView {
  title: string;
  data: ActionData;
}

/** One figure of the answer: "£1,500" · "5-day standard IPT course (approx.)" · "Start-up Costs". */
export interface FactView {
  value: string;
  label: string;
  section: string;
}

/** A passage quoted from a section; `text` holds content as it stands: paragraphs, "- " lists, "## " sub-headings. */
export interface PassageView {
  section: string;
  text: string;
}

/** Where an answer is from. `indicator` is "Overview" or "References" for sections outside the six indicators. */
export interface SourceView {
  intervention: string;
  indicator: string;
  section: string;
  publisher: string;
  /** "23 November 2026" */
  captured: string;
  url: string;
  /** True when `url` is the guide's home page because the page's own address is not known. */
  isHome: boolean;
  /** True when the text quoted is the guide's own rather than ours. */
  isGuideText: boolean;
}

export interface RatingView {
  indicator: string;
  /** "5 – Highly Usable", "1+", "Not shown", "Not yet rated" */
  rating: string;
}

/** A picture with what it says in words. */
export interface PictureView {
  /** Empty when the picture cannot be reached from outside. */
  url: string;
  alt: string;
}
