import type { Passage } from './choose-passages';
import { least, type MeantAnswer } from './meant-answers';
import type { Answered, Band, Found } from './outcome';
import { roomBeside } from './room-beside';

/**
 * Likeness (0–1) from which what a message means holds even against the talk before it; needs nothing beside it; is
 * what was typed, whatever else its words lead to; is
 * put before what its words lead to; is answered plainly; is shown where the words lead nowhere; is quoted beside a
 * plain answer; answers one of several questions that has no words of its own. Tuned on questions of staff: at 0.45 two in three were meant so, from 0.7 nearly all.
 */
export const likeness = {
  alone: 0.85,
  enough: 0.93,
  verbatim: 0.99,
  leads: 0.7,
  plain: 0.7,
  lone: 0.5,
  beside: 0.45,
  ofPart: 0.6,
} as const;
/** What a message means counts like words that match well, when interventions are weighed up against each other. */
const leadingScore = 1;
/** Visible characters that the passages of both may take. */
const budget = 500;
/** Sections named as the source of one answer. */
const mostSections = 4;

/**
 * One answer of two: what the words lead to, and what the message means by the utterances. Where they tell the same,
 * one is enough; where they differ both are quoted, each with its section, the surer one first.
 */
export function combine(direct: Answered | null, meant: MeantAnswer | null): Answered | null {
  if (!meant || meant.likeness < least) return direct;
  const band: Band = meant.likeness >= likeness.plain ? 'high' : 'medium';
  const score = Math.max(meant.answer.score, leadingScore + meant.likeness / 2);
  const asMeant: Answered = { ...meant.answer, score, found: { ...meant.answer.found, band } };
  if (!direct) return meant.likeness >= likeness.lone ? asMeant : null;
  // Facts of the classification, and answers to several questions at once, are sure as they are.
  if (!direct.gist) {
    if (isWhy(direct, meant)) return withReason(direct, meant.answer);
    return isSaidSo(direct, meant) ? asMeant : direct;
  }
  if (!isSurer(meant, direct) && tellsAlike(direct, meant)) {
    return isEnough(direct, meant) ? asMeant : { ...direct, score: Math.max(direct.score, score) };
  }
  return differing(direct, asMeant, meant.likeness);
}

/** "Usability rating and why" surely means what such a rating stands for, which the rating alone does not say. */
const isWhy = ({ found }: Answered, { answer, likeness: likely, ofWhole }: MeantAnswer): boolean =>
  ofWhole &&
  likely >= likeness.enough &&
  found.profile.join() === 'ratings' &&
  answer.found.profile.length === 0;

/** "What ages did the studies cover" stands so among the utterances, and asks for no fact of the classification. */
const isSaidSo = ({ found }: Answered, { answer, likeness: likely, ofWhole }: MeantAnswer): boolean =>
  ofWhole && likely >= likeness.verbatim && found.profile.length > 0 && answer.found.profile.length === 0;

const withReason = (direct: Answered, { found }: Answered): Answered => ({
  ...direct,
  found: {
    ...direct.found,
    passages: found.passages,
    sections: [...new Set([...direct.found.sections, ...found.sections])].slice(0, mostSections),
  },
});

/** One answer of two that tell different things. @param likely how sure the meaning is, 0–1 */
function differing(direct: Answered, asMeant: Answered, likely: number): Answered {
  const leads = likely >= likeness.leads || direct.found.band !== 'high';
  if (leads) {
    const enough = likely >= likeness.enough || tells(asMeant.found, direct.gist);
    return enough ? asMeant : both(asMeant, direct);
  }
  return likely >= likeness.beside ? both(direct, asMeant) : direct;
}

/** What is surely meant needs none of the rest that its words lead to. */
const isEnough = ({ found, gist }: Answered, { answer, likeness: likely, ofWhole }: MeantAnswer): boolean =>
  ofWhole &&
  (likely >= likeness.verbatim || (likely >= likeness.enough && tells(answer.found, gist))) &&
  isShorter(answer.found, found);

/** True where what the whole message surely means stands against words that lead to no plain answer. */
const isSurer = ({ likeness: likely, ofWhole }: MeantAnswer, { found }: Answered): boolean =>
  ofWhole && likely >= likeness.enough && found.band !== 'high';

const tells = ({ passages }: Found, gist: Passage | null): boolean =>
  gist !== null && passages.some(({ text }) => text.includes(gist.text));

/** True when something else is told first. */
function isBehind(found: Found, gist: Passage | null): boolean {
  const [first] = found.passages;
  return gist !== null && tells(found, gist) && !first?.text.includes(gist.text);
}

/**
 * True when the words lead to what is meant too; not when they leave out figures that are surely meant, or put what the
 * whole message surely means behind something else.
 */
function tellsAlike(direct: Answered, { answer, likeness: likely, ofWhole }: MeantAnswer): boolean {
  // What is only the closest by its words is plain by what it surely means.
  const isSurer = direct.found.band !== 'high' && likely >= likeness.enough;
  const lacks =
    isSurer ||
    (likely >= likeness.enough && ofWhole && isBehind(direct.found, answer.gist)) ||
    (likely >= likeness.enough && lacksFigures(direct.found, answer.found)) ||
    (likely >= likeness.leads && lacksSentences(direct.found, answer));
  return tells(direct.found, answer.gist) && !lacks;
}

/** True when what is meant holds more than the sentence of it that is told, and nothing else is told. */
const lacksSentences = (has: Found, { found, gist }: Answered): boolean =>
  has.sections.every((key) => found.sections.includes(key)) &&
  has.figures.every(({ text }) => found.figures.some((each) => each.text === text)) &&
  found.passages.some(
    ({ text }) => text !== gist?.text && has.passages.every((each) => !each.text.includes(text)),
  );

/** True when one answer shows all figures of another in fewer words. */
const isShorter = (one: Found, other: Found): boolean =>
  other.figures.every(({ text }) => one.figures.some((each) => each.text === text)) &&
  lengthOf(one) < lengthOf(other);

const lengthOf = ({ passages }: Found): number => passages.reduce((sum, { text }) => sum + text.length, 0);

const lacksFigures = (has: Found, wanted: Found): boolean =>
  wanted.figures.length > 0 &&
  wanted.figures.every(({ text }) => has.figures.every((each) => each.text !== text));

/** The first answer, with the one passage that the second would quote. */
function both(first: Answered, second: Answered): Answered {
  const { gist } = second;
  if (!gist) return first;
  const shortened = first.gist && isLong(first, second) ? [first.gist] : first.found.passages;
  const passages = withGist(shortened, gist);
  const sections = [...new Set([...first.found.sections, gist.section])].slice(0, mostSections);
  const related = first.found.related.filter((key) => !sections.includes(key));
  return {
    ...first,
    score: Math.max(first.score, second.score),
    found: { ...first.found, passages, sections, related },
  };
}

/** The passages with the sentence below them; where it opens the same list, its items join that list. */
function withGist(passages: readonly Passage[], gist: Passage): Passage[] {
  const [opening = '', ...items] = gist.text.split('\n');
  const same = passages.find(({ text }) => text.split('\n')[0] === opening);
  if (!same) return [...passages, gist];
  const missing = items.filter((item) => !same.text.includes(item));
  const whole = { ...same, text: [same.text, ...missing].join('\n') };
  return passages.map((each) => (each === same ? whole : each));
}

/** True when there is no room for the second's sentence below all that the first quotes. */
function isLong({ found }: Answered, { gist }: Answered): boolean {
  return lengthOf(found) + (gist?.text.length ?? 0) > roomBeside(found.figures, budget);
}
