import { findIntervention } from '../guidance/corpus';
import { adaptationsIn } from './adaptation-answers';
import type { AskContext, PendingQuestion } from './asked';
import { CountedAlone } from './counted-alone';
import { FilledIn, type Meaning } from './filled-in';
import type { GuidanceIndex } from './guidance-index';
import { normaliseWords } from './normalise';
import { PhraseTable, stemOf } from './phrase-table';
import { isOfReference, placedWords, placeNamed } from './placed';
import type { Question, QuestionReader } from './question';
import { isBare } from './question-readings';
import { withoutPassing } from './question-targets';
import { ofSameAges } from './same-ages';
import { Siblings } from './siblings';
import { askingOf, goesBack, goesOnWith, ofTalk } from './talked-of';
import type { Topic } from './topic';
import { TopicWords } from './topic-words';

/** A longer message says itself what it compares. Words. */
const mostComparing = 8;
/** Where one alone is talked of: "which one is shorter?" */
const mostComparingOne = 5;

/** Likeness (0–1) to an utterance from which what stands at a place ("third phase") is known to the page. */
const surelyPlaced = 0.75;

/** A message as it is meant where it stands in a talk. */
export interface InTalk {
  /** What is asked in words; empty where nothing but the intervention is new. */
  text: string;
  question: Question;
}

/** Reads a message by the talk before it: what it goes back to, what it chooses, what it leaves out. */
export class TalkReader {
  private readonly siblings: Siblings;
  private readonly filled: FilledIn;
  private readonly words: TopicWords;
  private readonly staff: CountedAlone;
  /** Words of comparing → the plain question. */
  private readonly comparedBy = new PhraseTable<string>();

  /** @param meaningOf what a question means by the utterances, of an intervention */
  constructor(
    private readonly index: GuidanceIndex,
    private readonly reader: QuestionReader,
    private readonly meaningOf: (id: string, question: Question) => Meaning,
  ) {
    this.siblings = new Siblings(index);
    this.words = new TopicWords(index);
    this.staff = new CountedAlone(index);
    this.filled = new FilledIn(reader, this.words);
    for (const [asked, phrases] of Object.entries(index.corpus.vocabulary.comparedBy))
      for (const phrase of phrases) this.comparedBy.add(normaliseWords(phrase), asked);
  }

  /** @param isPlanned whether a question asks for a cost plan, or changes the one before */
  read(text: string, context: AskContext, isPlanned: (question: Question) => boolean): InTalk {
    const question = withoutPassing(this.reader.read(text));
    const named = this.namedOnly(question, text, context);
    if (named) return { text: '', question: named };
    const ofStaff = this.staff.asked(question, context.topic);
    if (ofStaff !== null) return { text: ofStaff, question: this.reader.read(ofStaff) };
    const aged = ofSameAges(question, context.topic);
    const mayLeaveOut = aged === question && !isPlanned(question);
    const filled =
      this.compared(question, context) ?? (mayLeaveOut ? this.filledIn(question, context) : null);
    const read = ofTalk(filled ? ofSameAges(filled, context.topic) : aged, context, this.index);
    return { text: filled ? filled.words.join(' ') : text, question: read };
  }

  /** The question before, of an intervention that is all that the message tells anew; null when it tells more. */
  private namedOnly(question: Question, text: string, context: AskContext): Question | null {
    const { topic, candidates = [], pending = null } = context;
    if (goesBack(question) || goesOnWith(question, topic)) {
      return this.asking(question, question.interventions, topic);
    }
    if (question.interventions.length + question.notHeld.length > 0) return null;
    const chosen = this.index.names.choose(text, candidates);
    if (chosen) return this.asking(question, [chosen], pending);
    const [only, ...others] = among(question, candidates) ?? this.siblings.meant(question, context);
    if (only === undefined) return null;
    const about = candidates.length > 0 ? pending : topic;
    if (others.length === 0) return this.asking(question, [only], about);
    return { ...this.asking(question, [], about), possible: [only, ...others] };
  }

  private asking(question: Question, interventions: string[], topic: Topic | null): Question {
    const asked = { ...askingOf(question, topic), interventions, possible: [] };
    const plain = this.plainly(interventions, topic);
    if (plain) return { ...plain, interventions, possible: [] };
    const inWords = { ...asked, words: topic ? this.words.asked(topic) : [] };
    // Words put together so may be like what the guide does not tell.
    const { likeness, isTold } = this.meaningOf(interventions[0] ?? '', inWords);
    return likeness > 0 && !isTold ? asked : inWords;
  }

  /** What was asked of an overview ("who's it for?"), as it is asked of a whole page; null for anything else. */
  private plainly([id = '']: readonly string[], topic: Topic | PendingQuestion | null): Question | null {
    const [key] = (topic?.terms.length === 0 && topic.overviewTopics) || [];
    const asked = key && this.index.corpus.vocabulary.overviewTopics[key]?.asked[0];
    const isWhole = findIntervention(this.index.corpus, id)?.coverage === 'full';
    return asked && isWhole ? this.reader.read(asked.replaceAll(' + ', ' ')) : null;
  }

  /**
   * "Which is longer?" of several that are talked of, or of one beside which the other is not held: what is then asked of
   * each; null when nothing such is.
   */
  private compared(question: Question, { talkedOf, interventionId }: AskContext): Question | null {
    const { words, interventions, notHeld } = question;
    const isOfSeveral = talkedOf && !talkedOf.isList && talkedOf.interventions.length > 1;
    const isOfOne = !talkedOf && interventionId !== null && words[0] === 'which';
    const most = isOfSeveral ? mostComparing : mostComparingOne;
    if (!(isOfSeveral || isOfOne) || interventions.length + notHeld.length > 0 || words.length > most)
      return null;
    const [asked] = this.comparedBy.matchesIn(words.map(stemOf));
    const read = asked === undefined ? null : this.reader.read(asked);
    // "Which is best?" may be meant of anything that one page tells of.
    return isOfSeveral || (read && read.kinds.size > 0) ? read : null;
  }

  private filledIn(question: Question, context: AskContext): Question | null {
    const { interventionId: id, topic, candidates = [], talkedOf } = context;
    if (talkedOf || candidates.length > 0) return null;
    if (!topic?.terms.some((term) => !term.startsWith('variant:'))) return this.filled.ofSessions(question);
    if (id === null) return null;
    const isHeld = findIntervention(this.index.corpus, id)?.coverage === 'full';
    if (!isHeld || adaptationsIn(question, topic).length > 0) return null;
    return (
      this.placed(question, topic, id) ??
      this.filled.read(question, topic, (each) => this.meaningOf(id, each))
    );
  }

  /** "The third one" of what was listed; null where the message names no place, or the page tells nothing by places. */
  private placed(question: Question, topic: Topic, id: string): Question | null {
    const place = placeNamed(question);
    if (place === null || question.interventions.length + question.possible.length > 0) return null;
    const references = findIntervention(this.index.corpus, id)?.references.length ?? 0;
    const said = placedWords(place, topic, this.words, references);
    const read = said === '' ? null : this.reader.read(said);
    if (!read || isOfReference(read)) return read;
    const { likeness, isTold } = this.meaningOf(id, read);
    return isTold && likeness >= surelyPlaced ? read : null;
  }
}

/** A name that several of those offered share, and nothing else; null where the message says more or another name. */
function among(question: Question, candidates: readonly string[]): string[] | null {
  const shared = isBare(question) ? question.possible.filter((id) => candidates.includes(id)) : [];
  return shared.length > 0 ? shared : null;
}
