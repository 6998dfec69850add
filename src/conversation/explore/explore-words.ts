import type { NamedInText } from '../../answering/named-in-text';
import { asksForAnything, type Filter, noFilter } from '../../exploring/filter';
import { FilterReader, type ReadFilter } from '../../exploring/read-filter';
import type { ExploreGuide } from '../../guidance/explore-guide';
import { phrasesByFirstWord, plainPhrase, typedWords } from '../../guidance/typed-phrase';
import { asksForList, asksOfAll, asksOfEvery } from './asks-of-all';
import type { ExploreRequest } from './explore-request';
import { type Wish, wishIn } from './explore-wish';
import { asksForQuestions, indicatorsAsked, mostBareQuestions, partAsked } from './questions-asked';

/** What an understanding of names gives. */
export type NamedIn = Pick<NamedInText, 'held' | 'any'> &
  Partial<Pick<NamedInText, 'ofAdaptation' | 'notHeld' | 'nothingElse'>>;

/** What is asked of a paper is no list of interventions, though it names some ("the review comparing 9 therapies"). */
const ofPapers =
  /\b(?:authors?|papers?|journals?|(?:meta|network) analysis|systematic review|(?:number of|how many) (?:studies|trials))\b/;
/** People who are not yet something are told of on a page; a filter would find just the others. */
const notYet = /\bnot? yet\b|\bbefore (?:their|the) teens\b/;
/** What therapies cost for what they gain is told of none, and so cannot be put side by side. */
const ofWorth = /\b(?:qalys?|cost effective(?:ness)?|value for money)\b/;

/** Reads messages by the phrases in data/; null for questions to the guide. */
export class ExploreWords {
  private readonly filters: FilterReader;

  constructor(
    private readonly guide: ExploreGuide,
    private readonly namedIn: (text: string) => NamedIn,
    /** A misspelt word put right; any other as it is. */
    private readonly correct: (word: string) => string = (word) => word,
  ) {
    this.filters = new FilterReader(guide);
  }

  read(text: string): ExploreRequest | null {
    const plain = this.plain(plainPhrase(text)) ?? this.page(plainPhrase(text)) ?? this.question(text);
    return plain ?? this.aboutNames(text) ?? this.browse(text) ?? this.browseCorrected(text);
  }

  /** Only messages that are one of the phrases and no more. */
  readPlain(text: string): ExploreRequest | null {
    return this.plain(plainPhrase(text));
  }

  private browseCorrected(text: string): ExploreRequest | null {
    const typed = text.toLowerCase();
    const corrected = typed.replace(/[\p{L}\p{M}]+/gu, (word) => this.correct(word));
    return corrected === typed ? null : this.browse(corrected);
  }

  private page(said: string): ExploreRequest | null {
    const [, number, end] =
      /^(?:(?:show|go to|open) )?(?:the )?(?:page (\d{1,2})|(first|last) page)$/.exec(said) ?? [];
    if (number !== undefined) return { kind: 'page', page: Number(number) };
    return end === undefined ? null : { kind: 'page', page: end === 'first' ? 1 : Number.POSITIVE_INFINITY };
  }

  /** "Send to the content team: is there anything for insomnia?" */
  private question(text: string): ExploreRequest | null {
    const words = typedWords(text);
    const said = words.map(({ word }) => word).join(' ');
    const lengths = this.guide.sendQuestion
      .filter((phrase) => said === phrase || said.startsWith(`${phrase} `))
      .map((phrase) => phrase.split(' ').length);
    if (lengths.length === 0) return null;
    const rest = text.slice(words[Math.max(...lengths) - 1]?.end ?? 0);
    return { kind: 'send-question', question: rest.replace(/^[\s,;:.!–—-]+/u, '').trim() };
  }

  /** A message that is one of the phrases and no more. */
  private plain(said: string): ExploreRequest | null {
    const { guide } = this;
    const bare = said
      .replace(/^(?:please|can you|could you|can i|i want to|show me) /, '')
      .replace(/ please$/, '');
    const is = (phrases: readonly string[]) => phrases.includes(said) || phrases.includes(bare);
    if (is(guide.lists)) return { kind: 'list', filter: noFilter, unread: [] };
    if (is(guide.filters)) return { kind: 'filter', filter: noFilter };
    if (is(guide.next)) return { kind: 'next' };
    if (is(guide.previous)) return { kind: 'previous' };
    if (is(guide.clearComparison)) return { kind: 'compare-clear' };
    if (is(guide.addToComparison)) return { kind: 'compare-add', interventions: [] };
    if (is(guide.showComparison)) return { kind: 'compare', interventions: [] };
    if (is(guide.share)) return { kind: 'share' };
    if (is(guide.useful)) return { kind: 'useful' };
    if (is(guide.notUseful)) return { kind: 'not-useful' };
    if (is(guide.answerOptions)) return { kind: 'answer-options' };
    return null;
  }

  /** Names are only looked for where the words ask for something: most messages are questions to the guide. */
  private aboutNames(text: string): ExploreRequest | null {
    const words = exactWords(text);
    const says = (phrases: readonly string[]) => contains(words, phrases);
    if (
      says(this.guide.addToComparison) ||
      (words[0] === 'add' && words.some((word) => word === 'comparison' || word === 'compare'))
    ) {
      return { kind: 'compare-add', interventions: this.namedIn(text).held };
    }
    const either = this.either(text, words);
    if (either) return either;
    const more = this.more(text, words);
    if (more) return more;
    if (says(this.guide.compare) && !ofWorth.test(words.join(' ')))
      return this.comparison(text, words, this.namedIn(text));
    if (asksForQuestions(words, this.guide.questionsFor)) return this.questions(text, words);
    if (!begins(words, this.guide.notCovered)) return null;
    return { kind: 'coverage', intervention: this.namedIn(text).held[0] ?? null };
  }

  /** The page's questions; null where a part of the page is asked about, which the guide knows by its words. */
  private questions(text: string, words: readonly string[]): ExploreRequest | null {
    const indicators = indicatorsAsked(words);
    const { held } = this.namedIn(text);
    const isPlain = held.length === 1 || words.length <= mostBareQuestions || indicators.length > 0;
    const part = partAsked(words);
    const isOfPart = indicators.length === 0 && part !== null && !this.namedIn(part).any;
    return isPlain && !isOfPart ? { kind: 'questions', intervention: held[0] ?? null, indicators } : null;
  }

  /** "IPT or EMDR?" */
  private either(text: string, words: readonly string[]): ExploreRequest | null {
    if (words.length > mostOfEither || !words.includes('or')) return null;
    const { held } = this.namedIn(text);
    return held.length >= 2 ? { kind: 'compare', interventions: held } : null;
  }

  /** "And CBT?", "vs CBT": one more to compare. */
  private more(text: string, words: readonly string[]): ExploreRequest | null {
    const [opening] = opensMore.exec(words.join(' ')) ?? [];
    if (opening === undefined || words.length > mostOfMore) return null;
    const { held, ofAdaptation, nothingElse } = this.namedIn(text);
    if (held.length === 0 || !nothingElse || ofAdaptation) return null;
    const kind = against.test(opening) ? 'compare-with' : 'compare-more';
    return { kind, interventions: held };
  }

  private comparison(
    text: string,
    words: readonly string[],
    { held, any, ofAdaptation, notHeld = [] }: NamedIn,
  ): ExploreRequest | null {
    // How an adaptation differs from the intervention is told on the intervention's own page.
    if (ofAdaptation && held.length < 2) return null;
    if (held.length >= 2) return { kind: 'compare', interventions: held, notHeld };
    const [first, second = ''] = words;
    const withTalkedOf =
      first === 'compare'
        ? ['it', 'this', 'that', 'with', 'to'].includes(second)
        : againstIt.test(words.join(' '));
    if (held.length === 1 && withTalkedOf) return { kind: 'compare-with', interventions: held };
    const begins = first === 'compare' || words.some((word) => word === 'vs' || word === 'versus');
    if (begins && any && several.test(text)) return { kind: 'compare-unknown', interventions: held, notHeld };
    return first === 'compare' && held.length === 1 ? { kind: 'compare-add', interventions: held } : null;
  }

  private browse(text: string): ExploreRequest | null {
    const words = exactWords(text);
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
    const isWish = (asksForList(words) && !asksForOneThing.test(words.join(' '))) || asksOfAll(words);
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

/** "Any side effects", "is there a waiting list": asked of an intervention, not for one. */
const asksForOneThing =
  /^(?:any|is there|are there|got)(?! (?:any|some)thing)(?!.* (?:for|on|about|with|that|which|to)\b)/;

/** "IPT or EMDR?" */
const mostOfEither = 6;

/** "Is it better than EMDR": what is talked of is the other. */
const againstIt =
  /^(?:and |so |but )?(?:is|isnt|how (?:is|does)|does|whats|what is|why is) (?:it|this|that)\b/;
/** "And CBT?", "what about CBT", "vs CBT" */
const opensMore =
  /^(?:and|also|plus|with|add|include|what about|how about|vs|versus|against|compared (?:to|with))\b/;
const against = /^(?:vs|versus|against|compared)/;
const mostOfMore = 6;

/** "IPT and Foo", "IPT, Foo", "IPT vs Foo": more than one is named. */
const several = /\p{L}\s*(?:,|&|\band\b|\bwith\b|\bvs\b|\bversus\b|\bor\b)\s*\p{L}/iu;

const exactWords = (text: string): string[] => typedWords(text).map(({ word }) => word);

/** True when one of the phrases stands in the words. */
function contains(words: readonly string[], phrases: readonly string[]): boolean {
  return words.some((_, start) => startsHere(words, start, phrases));
}

function begins(words: readonly string[], phrases: readonly string[]): boolean {
  return startsHere(words, 0, phrases);
}

function startsHere(words: readonly string[], start: number, phrases: readonly string[]): boolean {
  const possible = phrasesByFirstWord(phrases).get(words[start] ?? '') ?? [];
  return possible.some((parts) => parts.every((part, offset) => words[start + offset] === part));
}
