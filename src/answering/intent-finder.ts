import type { Intent } from '../guidance/intents';
import type { Lexicon } from './lexicon';
import { normaliseWords } from './normalise';
import { stemOf } from './phrase-table';

/** The intent nearest to a message, and how alike the two are, 0–1. */
export interface Meant {
  intent: Intent;
  likeness: number;
}

interface Utterance {
  intent: number;
  /** Feature → weight, scaled to length 1. */
  weights: ReadonlyMap<string, number>;
}

/** Words one asks with that come to the same: "could I" and "may I", "must we" and "do we have to". */
const askingAlike = new Map([
  ['could', 'can'],
  ['may', 'can'],
  ['do', 'does'],
  ['are', 'is'],
  ['must', 'need'],
  ['have', 'need'],
  ['should', 'need'],
]);
/** What a term counts beside the very words (=) it was read from. */
const termWeight = 0.7;
/** A word that no utterance has is held against all of them, most when the guide knows it. */
const strange = { known: 1, unknown: 0.85, everyday: 0.15 } as const;

/**
 * Finds what a message means among the utterances in data/, by the cosine of their weighed words. A word weighs the
 * more the fewer intents it stands in. Built once; looking up has no side effects.
 */
export class IntentFinder {
  private readonly utterances: Utterance[] = [];
  private readonly holding = new Map<string, { utterance: number; weight: number }[]>();
  private readonly intentsWith = new Map<string, number>();

  constructor(
    private readonly intents: readonly Intent[],
    private readonly lexicon: Lexicon,
  ) {
    const said = intents.map(({ question, utterances }) =>
      [...(question === null ? [] : [question]), ...utterances].map((text) => this.featuresOf(text)),
    );
    for (const features of said) {
      for (const feature of new Set(features.flat())) {
        this.intentsWith.set(feature, (this.intentsWith.get(feature) ?? 0) + 1);
      }
    }
    said.forEach((all, intent) => {
      for (const features of all) this.add(intent, features);
    });
  }

  /**
   * The intent whose utterance is most like the message; null when none shares a word with it.
   * @param words normalised, corrected words of the message, without names of interventions
   * @param knows whether the content knows a term
   */
  find(words: string[], knows: (term: string) => boolean): Meant | null {
    const weights = this.weigh(featuresIn(this.lexicon, words), knows);
    const shared = new Map<number, number>();
    for (const [feature, weight] of weights) {
      for (const { utterance, weight: other } of this.holding.get(feature) ?? []) {
        shared.set(utterance, (shared.get(utterance) ?? 0) + weight * other);
      }
    }
    let best: Meant | null = null;
    for (const [utterance, likeness] of shared) {
      const intent = this.intents[this.utterances[utterance]?.intent ?? -1];
      if (intent && likeness > (best?.likeness ?? 0)) best = { intent, likeness };
    }
    return best;
  }

  private featuresOf(text: string): string[] {
    return featuresIn(this.lexicon, this.lexicon.spellOut(normaliseWords(text)));
  }

  private add(intent: number, features: string[]): void {
    const weights = this.weigh(features, () => true);
    const utterance = this.utterances.push({ intent, weights }) - 1;
    for (const [feature, weight] of weights) {
      const same = this.holding.get(feature) ?? [];
      same.push({ utterance, weight });
      this.holding.set(feature, same);
    }
  }

  private weigh(features: string[], knows: (term: string) => boolean): Map<string, number> {
    const weights = new Map(features.map((feature) => [feature, this.weightOf(feature, knows)]));
    const length = Math.hypot(...weights.values()) || 1;
    for (const [feature, weight] of weights) weights.set(feature, weight / length);
    return weights;
  }

  private weightOf(feature: string, knows: (term: string) => boolean): number {
    const mark = feature.startsWith('=') ? 1 : termWeight;
    const intents = this.intentsWith.get(feature);
    if (intents !== undefined) return mark * Math.log(1 + this.intents.length / intents);
    const stem = feature.replace(/^=/, '');
    const kind = this.lexicon.isFiller(stem) ? 'everyday' : knows(stem) ? 'known' : 'unknown';
    return mark * Math.log(1 + this.intents.length) * strange[kind];
  }
}

/** What a message is compared by: its words, without polite ones, and the terms that they stand for. */
function featuresIn(lexicon: Lexicon, words: string[]): string[] {
  const kept = lexicon.cutPadding(words).map((word) => askingAlike.get(word) ?? word);
  const terms = lexicon
    .terms(kept)
    .filter(({ stems }) => !(stems.length === 1 && lexicon.isFiller(stems[0] ?? '')))
    .map(({ term }) => term);
  return [...new Set([...terms, ...kept.map((word) => `=${stemOf(word)}`)])];
}
