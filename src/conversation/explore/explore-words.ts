import { noFilter } from '../../exploring/filter';
import type { ExploreGuide } from '../../guidance/explore-guide';
import { plainPhrase, typedWords } from '../../guidance/typed-phrase';
import { comparedPlaces } from './compared-places';
import type { ExploreRequest } from './explore-request';
import { ListWords } from './list-words';
import type { NamedIn } from './named-in';
import { begins, contains, exactWords } from './phrases-in';
import { asksForQuestions, indicatorsAsked, mostBareQuestions, partAsked } from './questions-asked';

/** What therapies cost for what they gain is told of none, and so cannot be put side by side. */
const ofWorth = /\b(?:qalys?|cost effective(?:ness)?|value for money)\b/;

/** Reads messages by the phrases in data/; null for questions to the guide. */
export class ExploreWords {
  private readonly lists: ListWords;

  /** @param correct puts a misspelt word right, and leaves any other as it is */
  constructor(
    private readonly guide: ExploreGuide,
    private readonly namedIn: (text: string) => NamedIn,
    correct: (word: string) => string = (word) => word,
  ) {
    this.lists = new ListWords(guide, namedIn, correct);
  }

  read(text: string): ExploreRequest | null {
    const plain = this.plain(plainPhrase(text)) ?? this.page(plainPhrase(text)) ?? this.question(text);
    return plain ?? this.aboutNames(text) ?? this.lists.read(text);
  }

  /** Only messages that are one of the phrases and no more. */
  readPlain(text: string): ExploreRequest | null {
    return this.plain(plainPhrase(text));
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

  /** What a wish for interventions asks for beside all by which they can be listed; empty for what is no wish. */
  unknownWish(text: string): readonly string[] {
    return this.lists.unknownWish(text);
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
    const places = said.startsWith('compare') ? comparedPlaces(bare) : [];
    if (places.length > 0) return { kind: 'compare-places', places };
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
}

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
