/** A verb before its subject. */
const verbs = 'is|are|was|were|can|could|do|does|did|will|would|has|have|had|should|must|may|might';
const subjects =
  'i|we|you|he|she|it|they|there|this|that|these|those|the|an?|our|my|your|his|her|their|its|any|anyone|anybody|someone|somebody|staff|people|therapists|trainees';

/** Links that say nothing of what is asked. */
const links =
  /^(?:(?:and|so|but|because|then|also|or|please|now|just|well|anyway|though|first|firstly|second|secondly|ok|okay|aye|my question is|question|basically|in short|in a nutshell|in (?:plain|simple|lay) (?:words|terms|english)|therefore|if so|if not)\b[\s,:–-]*)+/i;

/** A word of asking, or a verb before its subject. */
const opens = new RegExp(
  `^(?:(?:to|for|by|in|on|at|from|of|with|under)\\s+)?(?:(?:who|whom|whose|what|which|why|how|whit|hoo)(?:'?s)?\\b|(?:when|where)(?:'s|\\s+(?:${verbs}))\\b|(?:is|are|can|could|do|does|did|will|would|should|must|isn't|aren't|can't|don't|doesn't|won't)\\b(?!\\s+(?:not|to|be)\\b)|(?:was|were|has|have|had|may|might)\\s+(?:${subjects}|[A-Z][\\w-]+)\\b)`,
  'i',
);
/** Somebody says that they ask: what they ask stands behind it. */
const saysSo =
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|find out|understand|check|confirm|clarify|(?:tell|remind) (?:me|us|them|him|her)|explain|unsure|sure|clear|decide|work out|say|see|establish|query|queried|queries)\s+(?:(?:me|us|about|exactly|please)\s+)?(?:(?:yesterday|today|again|recently|last \w+)\s+)?(?=(?:if|whether|who|whom|whose|what|when|where|which|how|why)\b)/i;
/** A question that follows its scene without a mark: "once they are through are there …". */
const within = new RegExp(
  `\\s(?=(?:(?:what|which|who|why|when|where)\\s+(?:${verbs})|how\\s+(?:many|much|long|often|big|large|regularly|soon|old)|(?:are|is)\\s+there|(?:can|could|do|does|did|will|would|should|must)\\s+(?:i|we|you|he|she|it|they))\\b)`,
  'i',
);
/** Said behind a question, or in its midst, this is why it is asked. */
const reason =
  /^(?:as|because|since|so (?:that )?(?:i|we)|given|i|i'm|i've|i'd|we|we're|we've|my|our|it's|that's|they|thanks|thank|please|cheers|ta|not)\b/i;
const reasonWithin = /\s(?=(?:so (?:that )?(?:i|we)|as (?:i|we|our|my)|because|since (?:i|we|our|my))\b)/i;
/** How briefly it is to be told. */
const briefly =
  /\s+in (?:(?:an?|one|two|a couple of|a few) (?:short )?(?:sentences?|words|lines?)(?: or two)?|(?:plain|simple|lay) (?:words|english|terms|language))$/i;
/** What opens so belongs to the question behind it: "of the 16 sessions …", "once they are accredited …". */
const leaning =
  /^(?:of|out of|for|in|on|at|with|under|during|from|by|to|after|before|once|when|while|if|unless|besides|apart from|as well as)\b/i;

/** Words from which a message may hold a scene beside its question. */
const leastWords = 9;
/** A scene of fewer words is more likely part of the question ("I'm accredited now, do I …"). */
const wordsOfAScene = 6;

/** The questions of a message that sets a scene as well. */
export interface AskingClauses {
  /** Each question in the words as they were typed, in order; never empty. */
  asked: readonly string[];
  /** All else that is said. */
  scene: string;
  /** True when the scene seems to belong to the question, being short or opening with a word that leans on it. */
  isScenePart: boolean;
}

/** A piece of a sentence, and how the question in it, if any, is joined to what stands before. */
interface Piece {
  text: string;
  isQuestion: boolean;
  /** "a nurse who is keen": more likely a clause on what was just named, when another question follows. */
  mayDescribe: boolean;
}

/** The questions of a long message, parted from the scene that it sets; null when it is short or all of it asks. */
export function askingClauses(text: string): AskingClauses | null {
  const plain = text.replace(/[’‘`]/g, "'").trim();
  if (plain.split(/\s+/).length < leastWords) return null;
  const pieces = plain.split(sentenceEnd).flatMap(piecesOf);
  const lastQuestion = pieces.findLastIndex(({ isQuestion }) => isQuestion);
  const asked: string[] = [];
  const scene: string[] = [];
  pieces.forEach(({ text: said, isQuestion, mayDescribe }, at) => {
    if (isQuestion && !(mayDescribe && at < lastQuestion)) asked.push(said);
    else scene.push(said);
  });
  const told = scene.join(', ').trim();
  if (asked.length === 0 || !/\w{2}/.test(told)) return null;
  const isScenePart = leaning.test(told) || told.split(/\s+/).length < wordsOfAScene;
  return { asked, scene: told, isScenePart };
}

const sentenceEnd = /(?<=[?!;:])\s+|\.\s+|\n+|\s[–-]+\s/;

function piecesOf(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  for (const part of sentence.split(/,\s*(?!\d{3})/)) {
    const { before, question, isWithin } = questionIn(part);
    const last = pieces.at(-1);
    const mayDescribe =
      (isWithin || pieces.length > 0) && describes.test(question ?? '') && !links.test(part.trim());
    // A question runs on: "… in young people, small or large?"
    const runsOn = question === null && last?.isQuestion && !reason.test(before);
    if (runsOn) last.text = `${last.text}, ${before}`;
    else if (before) pieces.push(said(before));
    if (question === null) continue;
    const [asked = question, why] = question.split(reasonWithin);
    pieces.push({ text: asked, isQuestion: true, mayDescribe });
    if (why) pieces.push(said(why));
  }
  return pieces;
}

const describes = /^(?:who|which)\b/i;
const said = (text: string): Piece => ({ text, isQuestion: false, mayDescribe: false });

/** What stands before the question of a part, and the question; null for the latter when the part asks nothing. */
function questionIn(part: string): { before: string; question: string | null; isWithin: boolean } {
  const said = part
    .trim()
    .replace(links, '')
    .replace(/[?.!;:]+$/, '')
    .replace(briefly, '');
  const spoken = saysSo.exec(said);
  // "Does the page say whether …" asks as it stands.
  if (spoken && !opens.test(said.slice(0, spoken.index))) {
    const question = said.slice(spoken.index + spoken[0].length).replace(/^(?:if|whether)\s+/i, '');
    // "They could not tell me which."
    if (!question.includes(' ')) return { before: said, question: null, isWithin: false };
    return { before: said.slice(0, spoken.index), question, isWithin: false };
  }
  if (opens.test(said)) return { before: '', question: said, isWithin: false };
  const inner = leaning.test(said) ? null : within.exec(said);
  if (!inner) return { before: said, question: null, isWithin: false };
  return { before: said.slice(0, inner.index), question: said.slice(inner.index + 1), isWithin: true };
}
