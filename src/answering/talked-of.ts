import type { AskContext, PendingQuestion, TalkedOf } from './asked';
import { askedSections } from './asked-sections';
import { supervisionTerm, supervisorTerm } from './field-terms';
import type { GuidanceIndex } from './guidance-index';
import type { Question } from './question';
import { asksSomething, isBare } from './question-readings';
import type { Topic } from './topic';

const variantTerm = /^variant:/;
const paperTerm = /^paper:/;

/** True when the words themselves say whom or what they are about. */
const namesAny = (question: Question): boolean =>
  question.interventions.length + question.notHeld.length + question.possible.length > 0 ||
  question.unknownName !== null ||
  (question.professions.length > 0 && !question.asksWhether);

/** True for what could be asked of each of a list; what a single page speaks of ("a role dispute") is looked for there. */
const isOfEach = (question: Question, index: GuidanceIndex): boolean =>
  isBare(question)
    ? // "Tell me about it" asks for one of them; "and that?" goes on with anything.
      question.refersBack && !question.continuesTopic
    : question.refersBack ||
      question.kinds.size + question.profile.size > 0 ||
      askedSections(index, question).length > 0;

/** The question as it is meant where it names nothing and several, or none that is held, are talked of. */
export function ofTalk(question: Question, { talkedOf }: AskContext, index: GuidanceIndex): Question {
  if (!talkedOf || namesAny(question) || question.asksAcross) return question;
  const { interventions, notHeld, isList } = talkedOf;
  if (!isList) return { ...question, interventions, notHeld };
  const [only, ...others] = interventions;
  if (only === undefined || !isOfEach(question, index)) return question;
  return others.length === 0
    ? { ...question, interventions: [only] }
    : { ...question, possible: [...interventions] };
}

/** What is talked of after a question: null once one intervention alone is named. */
export function talkedOfAfter(question: Question, before: TalkedOf | null): TalkedOf | null {
  const { interventions, inPassing } = question;
  const notHeld = question.notHeld.filter((name) => !inPassing.includes(name));
  if (interventions.length > 1) return { interventions, notHeld: [], isList: false };
  if (interventions.length === 1) return null;
  if (notHeld.length > 0) return { interventions: [], notHeld, isList: false };
  return question.possible.length > 0 ? null : before;
}

/** Words beside the name of an intervention that one goes back to, or puts in place of another. */
const back = new Set(
  'back again instead return returning meant mean sorry soz oops whoops apologies actually wrong switch rather no not'.split(
    ' ',
  ),
);
const besideBack = new Set(
  'to go going can could we i it that this the was is ok okay please now then let s us do about what how for of asking talking and one 1 want wanted would like just with'.split(
    ' ',
  ),
);

/** "Back to IPT", "no, I meant IPT", "sorry, IPT": nothing but the intervention is told anew. */
export const goesBack = ({ interventions, notHeld, words }: Question): boolean =>
  interventions.length + notHeld.length > 0 &&
  words.some((word) => back.has(word)) &&
  words.every((word) => back.has(word) || besideBack.has(word));

/** "For EMDR?", "the same for EMDR": the words without the name. */
const goesOnFor = /^(?:(?:and|then) )?(?:the )?(?:same )?(?:for|of|with)\b/;

/** "And EMDR?", "what about NET?": the words ask nothing themselves, and go on with what was asked. */
export const goesOnWith = (question: Question, topic: Topic | null): boolean =>
  topic !== null &&
  question.interventions.length > 0 &&
  isBare({ ...question, terms: question.terms.filter(({ term }) => !variantTerm.test(term)) }) &&
  (question.continuesTopic || goesOnFor.test(question.words.join(' ')));

/** A message that tells nothing but an intervention, as the question that was asked before; bare where none was. */
export function askingOf(question: Question, topic: Topic | PendingQuestion | null): Question {
  // An adaptation and a paper are another intervention's.
  const terms = (topic?.terms ?? []).filter((term) => !variantTerm.test(term) && !paperTerm.test(term));
  return {
    ...question,
    terms: terms.map((term) => ({ term, weight: 1, known: true })),
    kinds: new Set(topic?.kinds),
    profile: new Set(topic?.profile),
    words: [],
    overviewTopics: topic && 'overviewTopics' in topic ? topic.overviewTopics : [],
    outside: [],
    unknownName: null,
    refersBack: false,
    continuesTopic: false,
  };
}

/** "Who's it for then?" leans on what was talked of; "and for IPT?" behind a price asks for that price. */
export const goesOn = (question: Question, { topic }: AskContext): boolean =>
  topic !== null &&
  (((question.refersBack || asksOfTopic(question, topic)) && question.interventions.length === 0) ||
    (topic.kinds.includes('money') &&
      (question.continuesTopic || question.words.some((word) => ofEach.has(word)))));
/** "How soon?", "until when?": small words that ask rather of what was talked of than for the overview. */
const asksOfTopic = (question: Question, { terms }: Topic): boolean =>
  terms.length > 0 && question.words.length <= mostLeaning && asksSomething(question);
/** "Per person?" behind a price. */
const ofEach = new Set(['per', 'each', 'head']);

/** What of supervision a short question leans on ("supervision → online?"); null when it asks of something else. */
export function supervisionTalked(
  question: Question,
  { topic }: AskContext,
): 'supervision' | 'supervisor' | null {
  const terms = topic?.terms ?? [];
  if (question.interventions.length > 0 || question.words.length > mostLeaning) return null;
  if (terms.includes(supervisorTerm)) return 'supervisor';
  return terms.includes(supervisionTerm) ? 'supervision' : null;
}
const mostLeaning = 4;
