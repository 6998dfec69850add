import {
  type OverviewTopic,
  type OverviewTopicKey,
  type OverviewTopics,
  overviewTopicKeys,
} from '../guidance/overview-topics';
import type { GuidanceIndex } from './guidance-index';
import { normaliseWords } from './normalise';
import { PhraseTable, stemOf } from './phrase-table';
import { everydayWeight, type Question, type QuestionReader } from './question';

/** True where what the guide does not tell of ("side effects") is asked for by a word that no topic takes. */
const isOutside = ({ outside }: Question, rest: readonly string[]): boolean => {
  const stems = new Set(rest.map(stemOf));
  return outside.some((phrase) => phrase.split(' ').some((stem) => stems.has(stem)));
};

/** A topic that is asked for by several phrases at once, in any order: "who … run". */
interface Together {
  topic: OverviewTopic;
  parts: readonly string[];
}

/** A topic that a question asks for. */
export interface AskedTopic {
  topic: OverviewTopic;
  /** False where its words may ask for another topic as well ("who is it for": ages and needs). */
  isAlone: boolean;
}

/** Reads which of the topics in data/ that an overview may tell a question asks for. */
export class OverviewQuestions {
  private readonly phrases = new PhraseTable<string>();
  private readonly topicsOf = new Map<string, OverviewTopic[]>();
  private readonly together: Together[] = [];
  private readonly topics: OverviewTopics;

  constructor(
    index: GuidanceIndex,
    private readonly reader: QuestionReader,
  ) {
    const { overviewTopics, askedByName } = index.corpus.vocabulary;
    const { needs, needsWithoutTag } = index.corpus.exploring;
    this.topics = overviewTopics;
    const spelt = (phrase: string) => index.lexicon.spellOut(normaliseWords(phrase));
    for (const topic of Object.values(overviewTopics)) {
      for (const phrase of topic.asked) this.add(topic, phrase.split(' + ').map(spelt));
      const names = askedByName.filter(({ question }) => question === topic.namesOf);
      for (const name of names.flatMap((each) => each.names)) this.add(topic, [spelt(name)]);
      if (!topic.asksForNeeds) continue;
      for (const need of [...Object.values(needs).flat(), ...needsWithoutTag]) this.add(topic, [spelt(need)]);
    }
  }

  /** The keys of the topics asked for, for a question that has to wait. */
  keysIn(question: Question): OverviewTopicKey[] {
    const asked = this.topicsIn(question).map(({ topic }) => topic);
    return overviewTopicKeys.filter((key) => asked.some((topic) => topic === this.topics[key]));
  }

  /**
   * The topics asked for; empty where anything else is asked for as well.
   * @param passing whether words that nobody here knows are passed over, as such a word may be what is asked
   */
  topicsIn(question: Question, passing = false): readonly AskedTopic[] {
    const known = (question.overviewTopics ?? []).flatMap((key) => this.topics[key] ?? []);
    if (known.length > 0) return known.map((topic) => ({ topic, isAlone: false }));
    if (question.kinds.has('money') || question.variants.length > 0 || question.unknownName !== null)
      return [];
    // "And EMDR?" asks by the words of the question before.
    const words = question.words.length > 0 ? question.words : question.terms.map(({ term }) => term);
    const { held, rest } = this.phrasesIn(words.map(stemOf), words);
    if (held.size === 0 || isOutside(question, rest) || !this.saysNothing(rest, passing)) return [];
    const whole = this.together.filter(({ parts }) => parts.every((part) => held.has(part)));
    // "How long is a session" asks for neither the length of the whole nor the number of sessions.
    const taken = new Set(whole.flatMap(({ parts }) => parts));
    const asked = [...held]
      .filter((phrase) => !taken.has(phrase))
      .map((each) => this.topicsOf.get(each) ?? []);
    const alone = new Set([
      ...whole.map(({ topic }) => topic),
      ...asked.filter(({ length }) => length === 1).flat(),
    ]);
    const topics = [...new Set([...alone, ...asked.flat()])];
    const apart = topics.filter(({ isApart }) => isApart);
    const others = topics.filter((topic) => !apart.includes(topic));
    // "What does the training involve" asks of the training alone; its length would be told of the therapy.
    const isOfApart = others.every((topic) => topic === this.topics.content);
    if (apart.length > 0 && others.length > 0 && !isOfApart) return [];
    return (apart.length > 0 ? apart : topics).map((topic) => ({ topic, isAlone: alone.has(topic) }));
  }

  private add(topic: OverviewTopic, parts: readonly string[][]): void {
    const keys = parts.map((words) => words.map(stemOf).join(' '));
    parts.forEach((words, at) => {
      this.phrases.add(words, keys[at] ?? '');
    });
    const [only = ''] = keys;
    if (keys.length > 1) this.together.push({ topic, parts: keys });
    else this.topicsOf.set(only, [...(this.topicsOf.get(only) ?? []), topic]);
  }

  private phrasesIn(stems: readonly string[], words: readonly string[]) {
    const held = new Set<string>();
    const rest: string[] = [];
    for (let at = 0; at < stems.length; ) {
      const hit = this.phrases.match(stems, at);
      if (hit) held.add(hit.value);
      else rest.push(words[at] ?? '');
      at += hit?.length ?? 1;
    }
    return { held, rest };
  }

  /** True for words that ask for nothing: small words, numbers and everyday ones. */
  private saysNothing(rest: readonly string[], passing: boolean): boolean {
    const words = rest.filter((word) => !/^\d+$/.test(word));
    if (words.length === 0) return true;
    const { terms, outside } = this.reader.read(words.join(' '));
    return (
      outside.length === 0 && terms.every(({ known, weight }) => (known ? weight <= everydayWeight : passing))
    );
  }
}
