import { type AskingClauses, askingClauses } from './asking-clauses';
import type { GuidanceIndex } from './guidance-index';
import { everydayWeight, type Question, type QuestionReader } from './question';
import { isBare, ownWords } from './question-readings';
import { type Topic, topicOf } from './topic';

/** Pieces of one message that are looked at. */
const mostPieces = 8;
/** Whom the scene speaks of says less of what is asked than the question's own words. */
const carriedWeight = 0.5;
/** Questions of one message that are answered apart from its scene. */
const mostClauses = 3;

/** A question within a message, in its own words. */
export interface AskedClause {
  text: string;
  question: Question;
  /** What a pronoun in it stands for, by the questions before it or the scene; null when nothing is known. */
  before: Topic | null;
  /** True when it points to what was said beside it ("does that cover the course?"). */
  leans: boolean;
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

  private readPieces(text: string): Question[] {
    const pieces = text
      .split(/[?;,.!–]|\s-\s|\band\b|\bplus\b|&|\balso\b/i)
      .filter((piece) => /\w{2}/.test(piece));
    const several = pieces.length >= 2 && pieces.length <= mostPieces;
    return several ? pieces.map((piece) => this.reader.read(piece)).filter((each) => !isBare(each)) : [];
  }

  private readClauses({ asked, scene, isScenePart }: AskingClauses, whole: Question): AskedClauses | null {
    const said = this.reader.read(scene);
    let before = topicOf(said, null);
    const clauses: AskedClause[] = [];
    for (const text of asked) {
      const read = inherit(this.reader.read(text), whole);
      if (!saysWhat(read)) continue;
      const leansOnQuestion = clauses.length > 0;
      const question = pointsTo(read, people) ? { ...read, terms: [...read.terms, ...this.peopleIn(said, read)] } : read;
      const isBare = ownWords(read) === 0 || leansOnQuestion;
      clauses.push({ text, question, before: isBare ? before : null, leans: isScenePart || pointsTo(read, pointers) });
      before = topicOf(read, before);
    }
    if (clauses.length === 0 || clauses.length > mostClauses) return null;
    return { clauses, isSceneBare: ownWords(said) === 0 };
  }

  /** Of whom the scene speaks: professions and ages, for what "she" and "they" point to. */
  private peopleIn(scene: Question, asked: Question): Question['terms'] {
    const own = new Set(asked.terms.map(({ term }) => term));
    return scene.terms
      .filter(({ term, known }) => known && this.who.has(term) && !own.has(term))
      .map((each) => ({ ...each, weight: carriedWeight }));
  }
}

/** Words that stand for people, and for anything that was spoken of. */
const people = new Set(['i', 'we', 'he', 'she', 'they', 'him', 'her', 'them', 'us', 'me']);
const pointers = new Set([...people, 'it', 'its', 'their', 'his', 'that', 'those', 'these', 'this', 'there', 'such']);
for (const each of ['i', 'we', 'us', 'me']) pointers.delete(each);

const pointsTo = ({ words }: Question, pointing: ReadonlySet<string>): boolean =>
  words.some((word) => pointing.has(word));

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

/** "Do you have that?" says nothing of what is asked. */
const saysWhat = (question: Question): boolean =>
  question.kinds.size > 0 ||
  question.profile.size > 0 ||
  question.terms.some(({ known, weight }) => known && weight > everydayWeight);

const ages = ['child', 'adult', 'older'];

function remembered<T>(kept: Map<string, T>, text: string, make: () => T): T {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const made = make();
  kept.set(text, made);
  return made;
}
