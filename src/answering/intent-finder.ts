import type { Intent } from '../guidance/intents';
import type { GuidanceIndex } from './guidance-index';
import type { Lexicon } from './lexicon';
import { normaliseWords } from './normalise';
import { stemOf } from './phrase-table';
import type { Question } from './question';

/** The intent nearest to a message, and how alike the two are, 0–1. */
export interface Meant {
  intent: Intent;
  likeness: number;
}

/** The utterances that hold a feature, with its weight in each. */
interface Postings {
  utterances: Uint32Array;
  weights: Float64Array;
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
/** Words that stand for whatever intervention is meant, and so say little of what is asked. */
const itself = new Set(['therapy', 'treatment', 'intervention', 'programme', 'approach'].map(stemOf));
const itselfWeight = 0.4;
/** What a term counts beside the very words (=) it was read from. */
const termWeight = 0.7;
/** A word that no utterance has is held against all of them, most when the guide knows it. */
const strange = { known: 1, unknown: 0.85, everyday: 0.15 } as const;

/**
 * Finds what a message means among the utterances in data/, by the cosine of their weighed words. A word weighs the
 * more the fewer intents it stands in. Built once; to be asked by one at a time, since it counts in place.
 */
export class IntentFinder {
  /** The intent of each utterance. */
  private readonly intentOf: number[] = [];
  private readonly holding: ReadonlyMap<string, Postings>;
  private readonly weights = new Map<string, number>();
  private readonly intentsWith = new Map<string, number>();
  /** How alike the message in hand is to each utterance; used again for the next. */
  private readonly likeness: Float64Array;

  /** @param said the features of what is said for each intent, where they have been worked out */
  constructor(
    private readonly intents: readonly Intent[],
    private readonly index: GuidanceIndex,
    said = intents.map((intent) => saidFor(intent, index)),
  ) {
    for (const features of said) {
      for (const feature of new Set(features.flat())) {
        this.intentsWith.set(feature, (this.intentsWith.get(feature) ?? 0) + 1);
      }
    }
    this.holding = this.post(said);
    this.likeness = new Float64Array(this.intentOf.length);
  }

  /** Makes one a few intents at a time: whoever takes the steps can do other things between them. */
  static *inSteps(intents: readonly Intent[], index: GuidanceIndex): Generator<undefined, IntentFinder> {
    const said: string[][][] = [];
    for (const intent of intents) {
      said.push(saidFor(intent, index));
      if (said.length % intentsAStep === 0) yield;
    }
    return new IntentFinder(intents, index, said);
  }

  /**
   * The intent whose utterance is most like the message; null when none shares a word with it.
   */
  find({ words, variants }: Pick<Question, 'words' | 'variants'>): Meant | null {
    const weights = this.weigh(featuresIn(this.index.lexicon, words, variants));
    const likeness = this.likeness.fill(0);
    for (const [feature, weight] of weights) this.addShared(likeness, feature, weight);
    let [best, most] = [-1, 0];
    for (let utterance = 0; utterance < likeness.length; utterance++) {
      const each = likeness[utterance] as number;
      if (each > most) [best, most] = [utterance, each];
    }
    const intent = this.intents[this.intentOf[best] ?? -1];
    return intent ? { intent, likeness: most } : null;
  }

  private addShared(likeness: Float64Array, feature: string, weight: number): void {
    const held = this.holding.get(feature);
    if (!held) return;
    const { utterances, weights } = held;
    // A plain loop: a question runs through some thousands of these.
    for (let index = 0; index < utterances.length; index++) {
      const utterance = utterances[index] as number;
      likeness[utterance] = (likeness[utterance] as number) + weight * (weights[index] as number);
    }
  }

  /** Which utterances hold a feature. Takes the features of each utterance of each intent. */
  private post(said: readonly string[][][]): Map<string, Postings> {
    const lists = new Map<string, { utterances: number[]; weights: number[] }>();
    said.forEach((all, intent) => {
      for (const features of all) {
        const utterance = this.intentOf.push(intent) - 1;
        for (const [feature, weight] of this.weigh(features)) {
          const held = lists.get(feature) ?? { utterances: [], weights: [] };
          held.utterances.push(utterance);
          held.weights.push(weight);
          lists.set(feature, held);
        }
      }
    });
    // Arrays of plain numbers are run through fastest.
    return new Map(
      [...lists].map(([feature, { utterances, weights }]) => [
        feature,
        { utterances: Uint32Array.from(utterances), weights: Float64Array.from(weights) },
      ]),
    );
  }

  private weigh(features: string[]): Map<string, number> {
    const weights = new Map(features.map((feature) => [feature, this.weightOf(feature)]));
    const length = Math.hypot(...weights.values()) || 1;
    for (const [feature, weight] of weights) weights.set(feature, weight / length);
    return weights;
  }

  private weightOf(feature: string): number {
    let weight = this.weights.get(feature);
    if (weight === undefined) {
      weight = this.rarity(feature);
      // Only those of utterances are kept: people type without end.
      if (this.intentsWith.has(feature)) this.weights.set(feature, weight);
    }
    return weight;
  }

  private rarity(feature: string): number {
    const stem = feature.replace(/^=/, '');
    const mark = (feature.startsWith('=') ? 1 : termWeight) * (itself.has(stem) ? itselfWeight : 1);
    const intents = this.intentsWith.get(feature);
    if (intents !== undefined) return mark * Math.log(1 + this.intents.length / intents);
    const kind = this.index.lexicon.isFiller(stem)
      ? 'everyday'
      : this.index.knows(stem)
        ? 'known'
        : 'unknown';
    return mark * Math.log(1 + this.intents.length) * strange[kind];
  }
}

/** Some milliseconds of work. */
const intentsAStep = 4;

/** The features of the plain question and of every utterance of an intent. */
function saidFor({ question, utterances }: Intent, { lexicon, names }: GuidanceIndex): string[][] {
  return [...(question === null ? [] : [question]), ...utterances].map((text) => {
    const { rest, variants } = names.find(lexicon.spellOut(normaliseWords(text)));
    return featuresIn(lexicon, rest, variants);
  });
}

/** What a message is compared by: its words, without polite ones, and the terms that they stand for. */
function featuresIn(lexicon: Lexicon, words: string[], variants: readonly string[]): string[] {
  const kept = lexicon.cutPadding(words).map((word) => askingAlike.get(word) ?? word);
  const terms = lexicon
    .terms(kept)
    .filter(({ stems }) => !(stems.length === 1 && lexicon.isFiller(stems[0] ?? '')))
    .map(({ term }) => term);
  return [...new Set([...terms, ...variants, ...kept.map((word) => `=${stemOf(word)}`)])];
}
