import { editDistance } from './edit-distance';
import { areNeighbours } from './keyboard';
import { lacking, lettersOf } from './letters';

/** A word that others are corrected to. */
interface Goal {
  word: string;
  letters: number;
}

/** Corrects misspelt words towards the words the bot knows. Only words it does not know are touched. */
export class Spelling {
  private readonly known = new Map<string, number>();
  private readonly corrected = new Map<string, string>();
  private readonly byLength = new Map<number, Goal[]>();

  /**
   * @param targets words of content and vocabulary to correct towards; a word met more often wins a tie
   * @param others words that are right as they are, but that nothing is corrected to
   */
  constructor(targets: Iterable<string>, others: Iterable<string>) {
    for (const word of targets) this.known.set(word, (this.known.get(word) ?? 0) + 1);
    const goals = [...this.known.keys()];
    for (const word of others) if (!this.known.has(word)) this.known.set(word, 1);
    for (const word of goals) {
      if (!/^[a-z]{4,}$/.test(word)) continue;
      const same = this.byLength.get(word.length) ?? [];
      same.push({ word, letters: lettersOf(word) });
      this.byLength.set(word.length, same);
    }
  }

  /** Every known word. */
  words(): Iterable<string> {
    return this.known.keys();
  }

  /** The words that others are corrected to, with how often each is met. */
  *goals(): Iterable<readonly [string, number]> {
    for (const goals of this.byLength.values())
      for (const { word } of goals) yield [word, this.known.get(word) ?? 0];
  }

  knows(word: string): boolean {
    return this.known.has(word);
  }

  /** The word itself when known, else the nearest known word within the allowed distance, else the word itself. */
  correct(word: string): string {
    if (this.known.has(word) || !/^[a-z]{4,30}$/.test(word)) return word;
    const remembered = this.corrected.get(word);
    if (remembered !== undefined) return remembered;
    const best = this.sounding(word) ?? this.nearest(word);
    if (this.corrected.size > mostRemembered) this.corrected.clear();
    this.corrected.set(word, best);
    return best;
  }

  /** "Fase", "fobia": a known word that is written with "ph". */
  private sounding(word: string): string | null {
    const written = word.replace('f', 'ph');
    return written !== word && this.known.has(written) ? written : null;
  }

  private nearest(word: string): string {
    const near = this.nearestWithin(word, allowedDistance(word));
    return near === word && word.length >= longWord ? this.nearestWithin(word, farthest) : near;
  }

  private nearestWithin(word: string, limit: number): string {
    const letters = lettersOf(word);
    let best = word;
    let bestRank = limit + slack;
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const goal of this.byLength.get(length) ?? []) {
        // An edit changes one letter at most, so that nearly all words are too far away at a glance.
        if (lacking(letters, goal.letters) > limit || lacking(goal.letters, letters) > limit) continue;
        const rank = this.rank(word, goal.word, limit);
        if (rank < bestRank) [best, bestRank] = [goal.word, rank];
      }
    }
    return best;
  }

  /** Edits, with a wrong first letter dear, since people seldom get it wrong; a tie goes to the commoner word. */
  private rank(word: string, candidate: string, limit: number): number {
    const distance = editDistance(word, candidate, limit);
    const isFar = distance > allowedDistance(word) && !beginsAlike(word, candidate);
    if (distance > limit || isFar || replacesInShort(word, candidate)) return Number.POSITIVE_INFINITY;
    const first = candidate[0] === word[0] ? 0 : wrongFirst;
    return distance + first - Math.min(this.known.get(candidate) ?? 0, 50) / 200;
  }
}

/**
 * In a short word another letter makes another word ("filed", "fixed"); a swap, a lost letter or the key beside the
 * right one is a slip.
 */
function replacesInShort(word: string, candidate: string): boolean {
  if (word.length > 5 || word.length !== candidate.length) return false;
  if ([...word].sort().join('') === [...candidate].sort().join('')) return false;
  const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
  return word.length < 5 || !areNeighbours(word[at] ?? '', candidate[at] ?? '');
}

/** Corrections remembered; bounded, since people type without end. */
const mostRemembered = 5000;
const wrongFirst = 0.8;
/** A wrong first letter is let pass only where fewer edits than allowed were needed. */
const slack = 0.3;

/** One edit up to 6 letters, two above: more would turn one real word into another. */
const allowedDistance = (word: string): number => (word.length <= 6 ? 1 : 2);
/** A long word may lose a syllable ("accredtion"): this many edits, where it begins as the right one does. */
const farthest = 3;
const longWord = 9;
const beginning = 5;
const beginsAlike = (word: string, candidate: string): boolean =>
  word.slice(0, beginning) === candidate.slice(0, beginning);
