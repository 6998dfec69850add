import { type AskingClauses, askingClauses } from './asking-clauses';
import type { GuidanceIndex } from './guidance-index';
import type { Question, QuestionReader } from './question';
import { isBare, ownWords, tellingTerms } from './question-readings';
import { type Topic, topicOf } from './topic';

/** Pieces of one message that are looked at. */
const mostPieces = 8;
/** Whom the scene speaks of says less of what is asked than the question's own words. */
const carriedWeight = 0.5;
/** Questions of one message that are answered apart from its scene. */
const mostClauses = 3;

/** Between the parts of a message: a mark or a link. */
const between = /[?;,.!–]|\s-\s|\band\b|\bplus\b|&|\balso\b/i;
/** Before an alternative that is a question of its own ("…, or would it rather be …"). */
const alternative = /,?\s+or\s+(?=(?:if|whether|is|are|do|does|can|could|would|will|should|must)\b)/i;

/** A question within a message, in its own words. */
export interface AskedClause {
  text: string;
  question: Question;
  /** What a pronoun in it stands for, by the questions before it or the scene; null when nothing is known. */
  before: Topic | null;
  /** How far it hangs on what was said beside it, 0–1: by a pronoun, or wholly ("does that cover the course?"). */
  leaning: number;
}

/** The questions of a message that sets a scene as well. */
export interface AskedClauses {
  clauses: readonly AskedClause[];
  /** True when the scene has no words of its own, so that a pronoun points to the talk before. */
  isSceneBare: boolean;
}

/** The message in hand taken apart: read once, put to many interventions. */
export class MessageParts {
  private readonly pieces = new Map<string, Question[]>();
  private readonly asked = new Map<string, AskedClauses | null>();

  /** Professions and ages. */
  private readonly who: ReadonlySet<string>;

  constructor(
    private readonly reader: QuestionReader,
    { corpus, lexicon }: GuidanceIndex,
  ) {
    const named = [...corpus.vocabulary.people, ...ages].flatMap((phrase) => lexicon.termsOf(phrase));
    this.who = new Set(named.filter((term) => !lexicon.isFiller(term)));
  }

  /** Forgets the message in hand; no words of anybody's stay. */
  forget(): void {
    this.pieces.clear();
    this.asked.clear();
  }

  /** The parts of a message, each read as a question; those without words of their own left out. */
  partsOf(text: string): Question[] {
    return remembered(this.pieces, text, () => this.readPieces(text));
  }

  /** What a long message asks, apart from the scene that it sets; null when it sets none, or asks too many things. */
  clausesOf(text: string, whole: Question): AskedClauses | null {
    return remembered(this.asked, text, () => {
      const found = askingClauses(text);
      return found && this.readClauses(found, whole);
    });
  }

  /** The last question of a long message, when it is asked in small words alone ("…, what is it?"); else null. */
  bareClauseOf(text: string): Question | null {
    const last = askingClauses(text)?.asked.at(-1);
    const read = last === undefined ? null : this.reader.read(last);
    return read && isBare(read) ? read : null;
  }

  private readPieces(text: string): Question[] {
    const pieces = text.split(between).filter((piece) => /\w{2}/.test(piece));
    const several = pieces.length >= 2 && pieces.length <= mostPieces;
    return several ? pieces.map((piece) => this.reader.read(piece)).filter((each) => !isBare(each)) : [];
  }

  private readClauses({ asked, scene, isScenePart }: AskingClauses, whole: Question): AskedClauses | null {
    const said = this.reader.read(scene);
    let before = topicOf(said, null);
    const clauses: AskedClause[] = [];
    for (const typed of asked) {
      const [text, read] = this.readAsked(typed, whole);
      if (!saysWhat(read)) continue;
      const question = pointsTo(read, people) ? this.withPeople(read, said) : read;
      const isShort = ownWords(read) === 0 || clauses.length > 0;
      const leaning = Math.max(leaningOf(read), isScenePart ? leanings.pronoun : 0);
      clauses.push({ text, question, before: isShort ? before : null, leaning });
      before = topicOf(read, before);
    }
    if (clauses.length === 0 || clauses.length > mostClauses) return null;
    return { clauses, isSceneBare: ownWords(said) === 0 };
  }

  /** A question without its alternative, where it says enough alone. */
  private readAsked(typed: string, whole: Question): [text: string, question: Question] {
    const [first = typed] = typed.split(alternative);
    const read = inherit(this.reader.read(first), whole);
    return first === typed || saysWhat(read)
      ? [first, read]
      : [typed, inherit(this.reader.read(typed), whole)];
  }

  /** With the professions and ages of which the scene speaks, for what "she" and "they" point to. */
  private withPeople(asked: Question, scene: Question): Question {
    const own = new Set(asked.terms.map(({ term }) => term));
    const who = scene.terms
      .filter(({ term, known }) => known && this.who.has(term) && !own.has(term))
      .map((each) => ({ ...each, weight: carriedWeight }));
    return { ...asked, terms: [...asked.terms, ...who] };
  }
}

/** How much surer than the whole a clause must be that hangs on its scene, by what it points with. */
const leanings = { none: 0, person: 0.05, pronoun: 0.15, demonstrative: 0.3 } as const;
/** Words that stand for the people spoken of; for anything spoken of; for what was said just before. */
const people = new Set(['i', 'we', 'he', 'she', 'they', 'him', 'her', 'them', 'us', 'me']);
const persons = new Set(['they', 'them', 'their', 'he', 'she', 'him', 'her', 'his']);
const pronouns = new Set(['it', 'its', 'there', 'this']);
const demonstratives = new Set(['that', 'those', 'these', 'such']);

const pointsTo = ({ words }: Question, pointing: ReadonlySet<string>): boolean =>
  words.some((word) => pointing.has(word));

function leaningOf(question: Question): number {
  if (question.words.some(isDemonstrative)) return leanings.demonstrative;
  if (pointsTo(question, pronouns)) return leanings.pronoun;
  return pointsTo(question, persons) ? leanings.person : leanings.none;
}

/** "Does that cover it?", "for that"; not the link of "the evidence that gains last". */
const isDemonstrative = (word: string, at: number, words: readonly string[]): boolean =>
  demonstratives.has(word) && (word !== 'that' || beforeThat.has(words[at - 1] ?? ''));
const beforeThat = new Set(
  'is was are does did will would can could should has for to of about with on in at by from like than explain explains mean means cover covers include includes'.split(
    ' ',
  ),
);

/** The question of a clause, of what the whole message names. */
function inherit(clause: Question, whole: Question): Question {
  const isNamed = clause.variants.length > 0 || whole.variants.length === 0;
  const { interventions, professions, possible, notHeld, unknownName } = whole;
  const named = { ...clause, interventions, professions, possible, notHeld, unknownName };
  if (isNamed) return named;
  const { variants } = whole;
  const terms = variants.map((variant) => ({ term: `variant:${variant}`, weight: 1, known: true }));
  return { ...named, variants, terms: [...clause.terms, ...terms] };
}

/** "Do you have that?", "how many and what are they?" say nothing of what is asked. */
const saysWhat = (question: Question): boolean =>
  tellingTerms(question).length > 0 ||
  question.profile.size > 0 ||
  [...question.kinds].some((kind) => kind !== 'count');

const ages = ['child', 'adult', 'older'];

function remembered<T>(kept: Map<string, T>, text: string, make: () => T): T {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const made = make();
  kept.set(text, made);
  return made;
}
