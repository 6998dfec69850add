import { plainSpeech } from './plain-speech';

/** Somebody else who is told of: in care, a relative, a colleague, or without a name. */
const other =
  '(?:he|she|him|her|his|hers|they|them|patient|client|pt|ct|service user|pupil|student|teen|teenager|young person|yp|kid|kids|child|children|wean|bairn|baby|girl|boy|lad|lass|lassie|man|woman|lady|gentleman|guy|person|someone|somebody|colleague|nurse|staff|trainee|worker|pal|friend|mate|neighbour|mum|dad|mother|father|parent|gran|granny|brother|sister|son|daughter|husband|wife|partner|boyfriend|girlfriend|cousin|carer|caller|year[ -]old)';
/** What one who tells of another does: "I have a patient who", "I think she", "what do I do". */
const toldBy =
  /\bi (?:am |have |just |really |do |got |now |was |not )*(?:have|got|see|saw|seeing|with|worried|concerned|scared for|unsure|sure|stuck|think|found|know|spoke|met|need|believe|suspect|treat|treating|support|supporting|looking after|been|heard|caring for)\b(?! (?:to (?:die|end|kill|hurt|stop)|like|that i\b|i\b))|\b(?:do|does|can|should|could|must|shall|would|did|says?|said|told me|telling me|texted|posted|wrote) i\b/g;

const ofSelf = /\b(?:i|myself)\b/;
const ofOther = new RegExp(`\\b${other}\\b`);
/** The writer left out, as on a phone: "can't see a way out", "kms", "nobody would miss me". */
const leftOut =
  /^(?:(?:just|really|so|so so|honestly|please|help|ok|hi|hello) )*(?:kms|kill me|can not|do not|does not matter|not|want(?:ing)?|wish|going to|about to|thinking of|feel(?:ing)?|nobody|no one|noone|no (?:point|reason|way|hope|future)|nothing|sick of|tired of|done with|had enough|fed up|finished|better off|what(?: is|s) the point|end(?:ing)? it|life|ready to|hate|everyone|everybody|hopeless|worthless)\b/;

/**
 * Of whom a message of crisis tells: the one who writes it, somebody else, or nobody in particular. Each is owed other
 * words on the card. @param text as it was typed
 */
export function whoseCrisis(text: string): 'self' | 'other' | 'nobody' {
  const plain = plainSpeech(text);
  if (/^(?:someone|somebody|anyone) (?:please )?help\b/.test(plain)) return 'self';
  if (ofOther.test(plain)) return ofSelf.test(plain.replace(toldBy, ' ')) ? 'self' : 'other';
  return ofSelf.test(plain) || leftOut.test(plain) ? 'self' : 'nobody';
}
