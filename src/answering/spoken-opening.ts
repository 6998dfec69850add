import { askers } from './asking-words';

/** What comes before what is asked: "hi", "could you tell me", "I'd like to know". */
const opening =
  /^(?:(?:hi|hello|hey|hiya|morning|please|so|and|ok|okay|just)\b[\s,!–-]*)*(?:(?:(?:could|can|would|will) (?:you|u) (?:please |just )?(?:tell|give|send|show|remind) (?:me|us)|(?:i|we)(?:'d| would) like(?: to know)?|(?:i|we) (?:just )?(?:need|want)(?: to know)?|(?:please )?(?:tell|give|send|remind) (?:me|us)|let (?:me|us) know|(?:i'm |we're )?looking for|(?:i'm |we're )?after|need)\b(?: (?:about|info on|details of|details on))?[\s:–-]+)?/i;
/** Thanks behind what is asked. */
const closing = /[\s,]+(?:ta|thanks|thank you|many thanks|cheers|thx|pls|please|asap)[.!]*$/i;
const asks = new RegExp(`^(?:${askers})\\b|\\?$`, 'i');

/** What a message asks for, without the greeting, the scene and the polite words before it. */
export interface Opened {
  text: string;
  /** True when it was asked for in so many words, so that what follows is asked even where it is no question. */
  isAskedFor: boolean;
}

/**
 * A message of one sentence that asks, with none but sentences that tell something before it, cut down to what is asked:
 * "I write a paper for the board. Could you tell me the costs and …" → "the costs and …". Any other as it is.
 */
export function withoutOpening(text: string): Opened {
  const sentences = text
    .replace(/[’‘`]/g, "'")
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const last = (sentences.at(-1) ?? '').replace(closing, '');
  if (sentences.slice(0, -1).some((sentence) => asks.test(sentence))) return { text, isAskedFor: false };
  const spoken = opening.exec(last)?.[0] ?? '';
  const isAskedFor = /\w{4}/.test(spoken.replace(/^(?:hello|hiya|morning|please)\b/i, ''));
  if (sentences.length > 1 && !isAskedFor && !asks.test(last)) return { text, isAskedFor };
  return { text: last.slice(spoken.length), isAskedFor };
}

/** Before what puts a message right: "sorry, I meant", "no I meant". */
const correcting =
  /^(?:(?:sorry|no|nope|oops|whoops|actually|wait|hang on|hold on|ah|oh)\b[,.!\s–-]*)*i (?:actually |just )?(?:meant?|should have said)(?: to (?:say|ask|type|put))?[\s,:–-]+(?=\S)/i;

/** Somebody for whom a question is asked on: "Ann is asking about", "my manager wants to know if". */
const askedFor =
  /^(?:[a-z]{2,}|(?:my|our|the|a|one of (?:my|our)) [a-z]+(?: [a-z]+)?) (?:(?:is|are|was|were|keeps?|has been|have been) (?:asking|wondering)|asked|asks|wants? to know|wanted to know|needs? to know|would like to know)(?: me| us)?(?: about| for| if| whether| what about)? +(?=\S)/i;

/** A message without the one for whom it is asked: "my manager wants to know how much it is". */
const withoutAsker = (text: string): string => text.replace(askedFor, '');

/** Thanks and praise for the answer before, ahead of what is asked next. */
const praise =
  '(?:brilliant|great|perfect|lovely|excellent|super|fab|fabulous|amazing|awesome|wonderful|cool|magic|helpful|useful|handy)';
const thanks =
  '(?:(?:many )?thanks(?: very much| so much| a lot| pal| mate)?|thank you(?: very much| so much)?|cheers(?: pal| mate)?|ta|thx)';
const forThat = "(?: (?:for (?:that|this|the help)|that ?'?s|that is|that was|very|really|so|all|much|you))*";
const thanking = new RegExp(
  `^(?:(?:ok|okay|right|ah|oh)[\\s,!–-]+)?(?:${thanks}${forThat}(?:[\\s,.!–-]+${praise})?(?:[\\s,.!–-]+(?=(?:and|also|but|so|now|${askers})\\b)|[,.!–-]+\\s*(?=\\S))|(?:that ?'?s |that is |that was )?(?:really |very |so )?${praise}(?:[\\s,.!–-]+${thanks})?\\s*[,.!–-]+\\s*(?=(?:and|also|but|so|now|${askers})\\b))`,
  'i',
);

/** A message without the thanks ahead of what it asks: "brilliant, and the membership?" goes on with the membership. */
const withoutThanks = (text: string): string => text.replace(thanking, '');

/** "Sorry, I meant 5" as what goes on from the question before: "what about 5". */
const withoutCorrecting = (text: string): string => text.replace(correcting, 'what about ');

/** A message without what leads up to it: thanks for the answer before, for whom it is asked, what it puts right. */
export const withoutLead = (text: string): string => withoutAsker(withoutCorrecting(withoutThanks(text)));
