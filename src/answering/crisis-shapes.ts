import { crisisOfOthers } from './crisis-of-others';
import { crisisOfSelf } from './crisis-of-self';
import { tellsVeiled } from './crisis-veiled';
import { tellsOfDanger } from './danger-words';
import { tellsOfEmergency } from './emergencies';
import { plainSpeech } from './plain-speech';

/** Tablets taken, whatever their number and name. */
const overdose =
  /\b(?:took|taken|swallowed|had)\b.{0,30}\b(?:tablets?|pills?|paracetamol|co-?codamol|ibuprofen|meds|medication)\b/;
/** A call for help without a word. */
const callForHelp = /\u{1F198}/u;
/** "I can't cope", of oneself and of life; not "I can't cope with the numbers". */
const notCoping =
  /(?:\bi (?:(?:just|really|simply) )?|^(?:i['’]?m |i am |i )?(?:just |really |been )?feel(?:ing)?\b.{0,40}\b)(?:can['’]?t|can ?not) cope\b(?! with (?!life|this(?= any\b| much\b|[^a-z ]|$)|it|things|everything))/;
/** Somebody who says that they will jump; not through hoops. */
const jump =
  /\b(?:i|he|she|they|pt|patient|client|person)(?:['’]ll|['’]?s going to|['’]m going to| will| is going to| is about to| are going to| wants to| threatens to) jump\b(?! (?:through|at|to|in|into|ship|the|straight|between|on)\b)/;
/** "Cutting" of oneself: alone, or said of one person with nothing behind that could be cut. */
const cutting =
  /^(?:cutting|(?:.*\b)?(?:he|she|they|young person|yp|patient|client|pt|girl|boy|lad|teenager|child|pupil|teen|kid|son|daughter|student|sister|brother|friend|pal|partner|wife|husband|wean)(?:['’]s| is| are| has been| keeps| started| has started)? cutting)(?=[ ]*[?.!,]*$|[ ,.]+(?:again|and|at|now|today|tonight|(?:(?:the|his|her|their|my) )?(?:arms?|wrists?|legs?|thighs?)|what|help)\b)/;
/** Staff or others who are being attacked or threatened now. */
const violence =
  /\b(?:attacking|assaulting|threatening|punching|hitting|strangling) (?:the |my |our |another |other |a )?(?:staff|nurses?|colleagues?|patients?|me|us|people|everyone|somebody|someone|member of staff)\b/;

/** "OD'd", however it is written. */
const overdosed = /\bo\.?d['’]?(?:e?d|ing)\b/;

const shapes = [overdose, overdosed, callForHelp, notCoping, jump, cutting];
const plainShapes = [...crisisOfSelf, ...crisisOfOthers];

/** It happens now, or to one: help comes first, whatever is asked beside. */
const now =
  /\b(?:now|currently|at the moment|help|urgent\w*|tonight|today|just|again|a patient|the patient|this patient|my patient|patient is|client is|he|she|i|me|my)\b/;
/** "Training for staff facing threatening patients", "patients who are threatening staff": of a service. */
const ofService =
  /\b(?:training|trained|course|interventions?|therap\w+|programmes?|polic\w+|guidance|manag\w+|reduc\w+|prevent\w+|de-?escalat\w+|deal(?:ing)? with|work(?:ing)? with)\b|\b(?:patients|clients|people|service users|young people|those|men|women) (?:who|that)\b/;

/** Staff or others are attacked or threatened, and nothing says that a service is planned for those who do so. */
const tellsOfViolence = (said: string): boolean =>
  violence.test(said) && (now.test(said) || !ofService.test(said));

/** Words of a crisis, or for a clinician, in names and figures of speech: "emergency department", "drug and alcohol services". */
const harmless =
  /\bemergency (?:departments?|dept|rooms?|services?|medicine|nurses?|nursing|planning|cover|care|doctors?|contacts?|exits?)\b|\boverdose of (?:information|detail|jargon|coffee|email|emails|paper|paperwork)\b|\b(?:staffing|funding|budget|housing|recruitment|workforce|cost of living) crisis\b|\bgo on (?:the|a|an|this|that|our|your) (?:\w+ ){0,3}(?:course|training|list|rota|website|site|page|placement|programme|leave)\b|\bwak\w* up to (?:the|this|that)\b|\bwe (?:can['’]?t|can ?not) (?:go on|cope|carry on|keep going)\b|\b(?:manager|boss|board|director|team lead|finance)(?:['’]ll| will| is going to| would) (?:kill|murder|shoot|strangle|throttle) me (?=if|when|unless)|\bemergency\b(?=.*\b(?:board (?:meets|meeting|paper)|meeting|deadline|presentation|business case)\b)|\bdos(?:e|es|age) of (?:sessions?|therapy|treatment|supervision|training|ipt)\b|\bdrugs? (?:and|&|or) alcohol\b|\balcohol (?:and|&|or) drugs?\b/gi;

/** A message without the words that only sound like a crisis or like medicines. */
export const withoutHarmless = (text: string): string => text.replace(harmless, ' ');

/** True when a message tells of a crisis in a way that no list of phrases could hold. */
export function tellsOfCrisis(text: string): boolean {
  const said = text.toLowerCase().trim();
  if (shapes.some((shape) => shape.test(said)) || tellsOfViolence(said)) return true;
  const plain = plainSpeech(text);
  const isToldPlainly = plainShapes.some((shape) => shape.test(plain)) || tellsOfEmergency(plain);
  return isToldPlainly || tellsOfDanger(plain) || tellsVeiled(plain);
}
