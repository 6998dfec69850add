import { findIntervention } from '../guidance/corpus';
import { sectionTitle } from '../guidance/taxonomy';
import { openingAnswer } from './answer-within';
import type { AskContext } from './asked';
import { askedName } from './asked-name';
import type { BestAnswer } from './best-answer';
import { ageTerms } from './field-terms';
import type { GuidanceIndex } from './guidance-index';
import { inShort, joined } from './joined-answers';
import type { Found, Outcome } from './outcome';
import { everydayWeight, type Question, type QuestionReader } from './question';
import { tellingTerms } from './question-readings';
import { askedOfEither, isAskedInWords, severalAsked, topicsListed } from './several-asked';
import { type Topic, topicOf } from './topic';

/** Answers one question, taken as it stands. */
export type AsWhole = (id: string, text: string, question: Question, context: AskContext) => Outcome;

/** Reads a question by those before it: "is it online" after supervision asks that of supervision. */
export type InTalkOf = (text: string, context: AskContext) => { text: string; question: Question };

/** A question of several, with what answers it plainly or as the closest match. */
interface Part {
  text: string;
  question: Question;
  found: Found | null;
  /** True when it surely asks for what the page does not hold. */
  isUnheld: boolean;
  /** What it asks for and an overview lacks, in words. */
  lacking: readonly string[];
}

/**
 * Answers a message that asks several questions part by part. A part without an answer is named above what the page does
 * tell; no part is dropped and none takes the others with it.
 */
export class PartByPart {
  constructor(
    private readonly index: GuidanceIndex,
    private readonly reader: QuestionReader,
    private readonly readings: BestAnswer,
    private readonly asWhole: AsWhole,
    private readonly inTalk: InTalkOf,
  ) {}

  /** @param whole what answers the message as one question; kept where it tells all that the parts do */
  orWhole(id: string, text: string, question: Question, context: AskContext, whole: () => Outcome): Outcome {
    const asked = this.askedOf(text, question);
    if (asked.length > 0) return this.inParts(id, asked, context, whole);
    const outcome = whole();
    if (!isOfOne(question)) return outcome;
    // "Sessions and training cost" of an overview, which tells one of the two.
    if (outcome.kind === 'overview-only')
      return this.inParts(id, this.listedIn(text, question), context, () => outcome);
    return outcome.kind === 'no-answer'
      ? this.inParts(id, askedOfEither(text), context, () => outcome)
      : outcome;
  }

  private inParts(id: string, asked: readonly string[], context: AskContext, whole: () => Outcome): Outcome {
    const parts = this.answered(id, asked, context);
    const told = parts.flatMap(({ found }) => (found?.band === 'high' ? [found] : []));
    const untold = parts.filter(
      ({ found, isUnheld }) => found === null || (isUnheld && found.band !== 'high'),
    );
    if (told.length === 0 || told.length + untold.length < parts.length || !untold.every(isNameable))
      return whole();
    if (untold.length > 0 && findIntervention(this.index.corpus, id)?.coverage !== 'full')
      return untold.every(({ lacking }) => lacking.length > 0) ? withLacking(told, untold) : whole();
    const outcome = whole();
    if (outcome.kind === 'cost-plan') return outcome;
    const isPlain = outcome.kind === 'answer' && outcome.band === 'high';
    const isSurelyLess = untold.some(({ isUnheld }) => isUnheld);
    if (isPlain && !isSurelyLess && (untold.length > 0 || told.every((each) => tells(outcome, each))))
      return outcome;
    return this.together(told, untold);
  }

  /** The topics that a message lists; empty where taking it apart would take the name apart ("Parents Plus …"). */
  private listedIn(text: string, { interventions }: Question): string[] {
    const topics = topicsListed(text);
    const [id] = interventions;
    const isWhole =
      id === undefined || topics.some((topic) => this.reader.read(topic).interventions.includes(id));
    return isWhole ? topics : [];
  }

  /** The questions of the message; empty when it asks one, or of more than one intervention. */
  private askedOf(text: string, question: Question): string[] {
    if (!isOfOne(question)) return [];
    // "The Blues Programme: how many sessions, what ages?"
    const [heading, behind] = text.split(/:\s+(.*)/s);
    const isHeading =
      behind && question.interventions.length > 0 && this.reader.read(heading ?? '').words.length === 0;
    return severalAsked(isHeading ? behind : text, (words) => this.agesIn(words));
  }

  private agesIn(words: string): string {
    const terms = this.reader.read(words).terms.map(({ term }) => term);
    const telling = terms.filter((term) => !/^\d+$/.test(term));
    if (telling.length === 0 || !telling.every((term) => ageTerms.has(term))) return '';
    return [...telling.sort(), ...(words.match(/\d+/g) ?? [])].join(' ');
  }

  private answered(id: string, asked: readonly string[], context: AskContext): Part[] {
    let before: Topic | null = context.topic;
    const { bareTopics } = this.index.corpus.vocabulary;
    const topics = asked.findIndex(isAskedInWords);
    return asked.map((typed, at) => {
      // A topic that stands ahead of a question asks the same as in a list of nothing else.
      const text = (at < topics ? bareTopics[typed.toLowerCase()] : undefined) ?? typed;
      const alone = { text, question: this.reader.read(text) };
      // What was only a fact of the classification tells nothing of what "it" is.
      const topic: Topic | null = before && before.terms.length > 0 ? before : null;
      const asked = at > 0 && topic ? this.inTalk(text, { interventionId: id, topic }) : alone;
      const leaning = this.asWhole(id, asked.text, asked.question, { interventionId: id, topic });
      // "What's the price" may ask of nothing that was said before it.
      const outcome =
        leaning.kind === 'no-answer' && topic
          ? this.asWhole(id, text, alone.question, { interventionId: id, topic: null })
          : leaning;
      const { question } = alone;
      before = topicOf(question, before);
      return {
        text,
        question,
        found: this.foundOf(id, outcome),
        isUnheld: this.isUnheld(id, question),
        lacking: lackingIn(outcome),
      };
    });
  }

  private foundOf(id: string, outcome: Outcome): Found | null {
    if (outcome.kind === 'answer') return outcome;
    if (outcome.kind === 'intervention') return openingAnswer(this.index, id, 'summary');
    return outcome.kind === 'section' ? openingAnswer(this.index, id, outcome.section) : null;
  }

  private isUnheld(id: string, question: Question): boolean {
    const telling = question.terms.filter(({ weight }) => weight > everydayWeight);
    const strange = telling.filter(({ known }) => !known);
    return (
      question.outside.some((phrase) => !this.index.mentions(id, phrase)) ||
      (strange.length > 0 && strange.length * 2 >= telling.length) ||
      this.readings.isUntold(id, question)
    );
  }

  private together(told: readonly Found[], untold: readonly Part[]): Outcome {
    const names = untold.map(({ text }) => askedName(text, this.index.lexicon));
    const unnamed = [...new Set([...told.flatMap((each) => each.unnamed ?? []), ...names])];
    const { unnamed: _, ...found } = joined(told.map((each) => inShort(each, told.length)));
    return { ...found, ...(unnamed.length > 0 && { unnamed }) };
  }
}

/** What an overview tells of several questions, and what it lacks of them. */
function withLacking(told: readonly Found[], untold: readonly Part[]): Outcome {
  const found = joined(told.map((each) => inShort(each, told.length)));
  const lacking = [...(found.lacking ?? []), ...untold.flatMap((part) => part.lacking)];
  return { ...found, lacking: [...new Set(lacking)] };
}

function lackingIn(outcome: Outcome): readonly string[] {
  if (outcome.kind !== 'overview-only') return [];
  return outcome.inWords.length > 0 ? outcome.inWords : outcome.asked.map(sectionTitle);
}

/** True when a message asks of one intervention, or of none that it names. */
const isOfOne = ({
  interventions,
  possible,
  notHeld,
  variants,
  unknownName,
  asksAcross,
}: Question): boolean =>
  interventions.length <= 1 &&
  possible.length + notHeld.length + variants.length === 0 &&
  unknownName === null &&
  !asksAcross;

/** "What else?" cannot be named, and what may be the name of somebody must not be. */
const isNameable = ({ text, question, isUnheld }: Part): boolean =>
  !/\S\s+\p{Lu}\p{Ll}/u.test(text) &&
  (isUnheld || tellingTerms(question).length > 0 || question.kinds.size > 0 || question.profile.size > 0);

/** True when an answer holds what another tells first. */
function tells(found: Found, part: Found): boolean {
  if (part.unnamed?.some((name) => !found.unnamed?.includes(name))) return false;
  const [figure] = part.figures;
  if (figure && !found.figures.some(({ text }) => text === figure.text)) return false;
  if (!part.profile.every((topic) => found.profile.includes(topic))) return false;
  if (figure || part.profile.length > 0) return true;
  const [first = ''] = (part.passages[0]?.text ?? '').split('\n');
  return found.passages.some(({ text }) => text.includes(first.split(/(?<=\.)\s/)[0] ?? ''));
}
