import { asksForAnything, type Filter } from '../../exploring/filter';
import { FilterReader, type ReadFilter } from '../../exploring/read-filter';
import type { ExploreGuide } from '../../guidance/explore-guide';
import { asksForList, asksOfAll, asksOfEvery, asksWhetherThere } from './asks-of-all';
import type { ExploreRequest } from './explore-request';
import { type Wish, wishIn } from './explore-wish';
import type { NamedIn } from './named-in';
import { asksForHighest, asksForLacking, asksOfListed } from './of-the-listed';
import { begins, contains, exactWords } from './phrases-in';

/** What is asked of a paper is no list of interventions, though it names some ("the review comparing 9 therapies"). */
const ofPapers =
  /\b(?:authors?|papers?|journals?|(?:meta|network) analysis|systematic review|(?:number of|how many) (?:studies|trials))\b/;
/** People who are not yet something are told of on a page; a filter would find just the others. */
const notYet = /\bnot? yet\b|\bbefore (?:their|the) teens\b/;
/** Reads messages that ask for a list of interventions, or narrow the one that was shown. */
export class ListWords {
  private readonly filters: FilterReader;

  constructor(
    private readonly guide: ExploreGuide,
    private readonly namedIn: (text: string) => NamedIn,
    private readonly correct: (word: string) => string,
  ) {
    this.filters = new FilterReader(guide);
  }

  /** Null for what asks for no list. */
  read(text: string): ExploreRequest | null {
    return this.browse(text) ?? this.browseCorrected(text);
  }

  private browseCorrected(text: string): ExploreRequest | null {
    const typed = text.toLowerCase();
    const corrected = typed.replace(/[\p{L}\p{M}]+/gu, (word) => this.correct(word));
    return corrected === typed ? null : this.browse(corrected);
  }

  private browse(text: string): ExploreRequest | null {
    const words = exactWords(text);
    const afresh = this.afresh(text, words);
    if (afresh?.kind === 'narrow' || !(asksOfListed(words) || asksForHighest(words))) return afresh;
    const read = this.filters.readAll(text);
    const { filter, unread, untagged, highest } = read;
    const isTold = asksForAnything(filter) && unread.length + untagged.length === 0;
    if (!isTold && !(asksForLacking(words) && unread.length > 0)) return afresh;
    if (this.namedIn(text).any) return null;
    const otherwise = afresh ?? ofAll(read, words);
    return { kind: 'narrow-listed', filter, unread, highest, otherwise };
  }

  /** A list that is asked for as a new one. */
  private afresh(text: string, words: readonly string[]): ExploreRequest | null {
    const isAboutThings = contains(words, this.guide.things);
    const isNarrower = begins(words, this.guide.narrow) || words.at(-1) === 'only';
    const wish = isAboutThings ? null : wishIn(words, this.guide);
    const isShort = words.length <= mostBare && this.filters.mayBeOnlyFilter(words, links);
    const atLeast = withMinimum.test(words.join(' '));
    // Most messages are questions to the guide; looking for all that can be filtered by takes time.
    const said = words.join(' ');
    if (
      !(
        isAboutThings ||
        isNarrower ||
        wish ||
        isShort ||
        atLeast ||
        asksOfAll(words) ||
        asksForList(words)
      ) ||
      ofPapers.test(said) ||
      notYet.test(said)
    )
      return null;
    const read = this.filters.readAll(text);
    const isOfAll = asksOfAll(words);
    const asks = isAboutThings || wish || (atLeast && hasMinimum(read.filter));
    const asked =
      (asks ? this.wished(read, wish) : this.bare(read, isNarrower)) ??
      (asksForList(words) ? this.listed(read, words) : null);
    const request = asked ?? (isOfAll ? unfiltered(read, said) : null);
    return request && !otherThan.test(said) && this.namedIn(text).any ? null : request;
  }

  /** What a wish for interventions asks for beside all by which they can be listed; empty for what is no wish. */
  unknownWish(text: string): readonly string[] {
    const words = exactWords(text);
    // "Do you cover …" asks after a name that nobody here knows.
    const isWish = (asksForList(words) || asksOfAll(words)) && !asksWhetherThere(words);
    return isWish && !this.namedIn(text).any ? this.filters.readAll(text).unread : [];
  }

  /** A list of what is wished for; null when nothing of it can be looked for. */
  private wished({ filter, unread, untagged }: ReadFilter, wish: Wish | null): ExploreRequest | null {
    const isTurned = unread.some((run) => this.guide.negations.includes(run.split(' ')[0] ?? ''));
    if (filter.needs.length === 0 && untagged.length > 0 && !isTurned)
      return { kind: 'list-none', needs: untagged, filter };
    if (wish === 'by-need' && filter.needs.length === 0) return null;
    if (wish === 'by-need-or-age' && filter.needs.length + filter.ages.length + filter.forms.length === 0)
      return null;
    // "Not used in Scotland": there is no such filter, and the list says so.
    return asksForAnything(filter) || isTurned ? { kind: 'list', filter, unread } : null;
  }

  /** A list that was asked for without a noun: of something that can be filtered by, and of nothing else. */
  private listed({ filter, unread, untagged }: ReadFilter, words: readonly string[]): ExploreRequest | null {
    if (filter.needs.length === 0 && untagged.length > 0)
      return { kind: 'none-afresh', needs: untagged, filter };
    const isOfWhom = filter.needs.length + filter.ages.length > 0;
    if (!isOfWhom || unread.length > 0) return null;
    return { kind: asksOfEvery(words) ? 'list' : 'list-afresh', filter, unread };
  }

  /** What is looked for in no other words than those of needs and ages. */
  private bare({ filter, unread, untagged, rest }: ReadFilter, isNarrower: boolean): ExploreRequest | null {
    if (isNarrower) return asksForAnything(filter) && unread.length === 0 ? { kind: 'narrow', filter } : null;
    if (!rest.every((word) => links.has(word))) return null;
    if (filter.needs.length > 0) return { kind: 'list-afresh', filter };
    if (untagged.length === 0 && filter.ages.length > 0) return { kind: 'narrow-listed', filter };
    return untagged.length > 0 ? { kind: 'none-afresh', needs: untagged, filter } : null;
  }
}

/**
 * What is asked of all interventions where no list was shown: which has the highest rating, which are used in Scotland,
 * which lack something. Null for what may be asked of a page.
 */
function ofAll({ filter, unread, highest }: ReadFilter, words: readonly string[]): ExploreRequest | null {
  const isWhich = words[0] === 'which';
  if (unread.length > 0) return asksForLacking(words) ? { kind: 'list-afresh', filter, unread } : null;
  if (highest)
    return asksForHighest(words) ? { kind: isWhich ? 'list' : 'list-afresh', filter, unread } : null;
  return isWhich ? { kind: 'list-afresh', filter, unread } : null;
}

/** Those of a form, or all where nothing of what they shall have in common can be filtered by. */
function unfiltered({ filter, unread }: ReadFilter, said: string): ExploreRequest | null {
  if (filter.forms.length > 0) return { kind: 'list-afresh', filter, unread };
  if (unread.length === 0 || asksForAnything(filter)) return null;
  // The guide's own word for them; "therapies" and "what can be delivered" may be meant of one that is talked of.
  const kind = /\b(?:interventions|programm?e?s)\b/.test(said) ? 'list' : 'list-afresh';
  return { kind, filter, unread };
}

/** Before a therapy that is not wanted: "other than IPT", "that isn't CBT". The list says that it left this out. */
const otherThan = /\b(?:other than|apart from|except|besides|isnt|arent|alternatives? to) \w/;
/** "Evidence 4 or better" asks for all that are rated so. */
const withMinimum = /\b[1-5] (?:or|and) (?:better|more|above|higher|over|up)\b|\bat least [1-5]\b/;
const hasMinimum = ({ minimum, needs, ages }: Filter): boolean =>
  needs.length + ages.length > 0 && Object.values(minimum).some((level) => level !== null);
/** Words of a message that is nothing but needs and ages. */
const mostBare = 7;
/** Between needs and ages: "anxiety in teenagers". */
const links = new Set([
  'in',
  'with',
  'and',
  'or',
  'for',
  'of',
  'a',
  'an',
  'who',
  'have',
  'has',
  'are',
  'aged',
]);
