/** Whoever is in somebody's care, as one. Plurals ("patients") are those for whom a service is planned. */
const patient =
  '(?:patient|client|service user|pt)(?! (?:group|population|base|list|leaflet|information)\\b)';
/** Words that may stand between "my" and "patient": "my young male patient". */
const described = '(?:[\\w-]+ ){0,3}?';
/** "My client", "this patient", "a patient of mine", "I have a patient …", "somebody I see": one who is known. */
const ownPatient = new RegExp(
  [
    `\\b(?:my|this|that|his|her|one of (?:my|our)) ${described}${patient}\\b(?!s|['’]s (?:heard|asked|asking|read|view)| (?:asks|asked|is asking|has asked|has heard|heard|says|said|wants to know)\\b)`,
    `\\b${patient} (?:of mine|i (?:am|see|have|saw|work)|i['’]m|i['’]ve)\\b`,
    `\\b(?:i have|i['’]ve(?: got)?|i got|i am seeing|i['’]m seeing|i see|i am working with|i['’]m working with|we have|we['’]ve got) (?:a|an|one|this) ${described}${patient}\\b`,
    `\\b(?:someone|somebody|(?:girl|boy|man|woman|lady|lad|child|teenager|adult|person|year[ -]old)) (?:that |who |whom )?(?:i am|i['’]m|i see|i have been|i['’]ve been) ?(?:seeing|treating|working with|supporting)?\\b`,
  ].join('|'),
);
/** One whose age is told, or who is spoken of without a name, as somebody in care is. */
const somebody = new RegExp(
  `\\b(?:an? ${described}${patient}|someone|somebody|an? (?:\\d{1,2}|[a-z]+teen|twelve|eleven|ten)[ -]?(?:year|yr)s?[ -]old)\\b(?!s|['’]s)`,
);
/** A note as it stands in a record: "patient keeps missing sessions". */
const noted =
  /^(?:the )?(?:patient|client|pt) (?:is|has|keeps|wants|refuses|does|won['’]t|isn['’]t|hasn['’]t|not|with|feels|says|presents|presenting|reports)\b/;

/** Nothing but a wish to refer one person: "refer a client to IPT". How referrals come about is another question. */
const referral = new RegExp(
  `^(?:please |can you |can i |i want to |i need to |i['’]d like to )?refer (?:my|this|him|her|them|someone|somebody|an? ${described}${patient})\\b`,
);
/** What is to be decided or done by whoever has one person in care. */
const verdict = new RegExp(
  [
    '\\bshould (?:i|we) (?:refer|offer|give|see|treat|discharge|start|put)\\b',
    `\\bshould (?:an? ${described}${patient}|an? \\d{1,2}[ -](?:year|yr)s?[ -]old)\\b`,
    '\\b(?:what|which) (?:\\w+ )?(?:should|do|would|can) i (?:give|say|do|offer|use|tell|try)\\b',
    '\\bwhat (?:next|now)\\b|\\bis it (?:safe|ok|okay|right|appropriate|wise) to\\b',
  ].join('|'),
);
/** What is asked of one who is known: whether, or which of several, is for them. */
const judgement = new RegExp(
  [
    "\\bshould\\b|\\bwhat(?: is|['’]s)? wrong\\b|\\b(?:recommend|advise|advice|diagnos\\w+)\\b",
    "\\b(?:will|would|could|can|might|does|is) (?:[\\w'-]+ ){1,9}?(?:work|help|benefit|suit|suitable|safe|right|appropriate|indicated|advisable|contraindicated|ok|okay|dangerous|harmful)\\b",
    '\\bcan (?:i (?:offer|give|use|do|start|treat)|(?:he|she|my \\w+|this \\w+) (?:get|have|be given|be referred|be treated|do|start))\\b|\\bhow (?:do|should|can) i (?:treat|help|manage|respond|support)\\b',
    '\\b(?:which|what) (?:\\w+ ){0,2}(?:therapy|treatment|intervention|approach)\\b|\\b(?:best|right) (?:therapy|treatment|intervention|approach|thing|for)\\b',
    '\\b[\\w-]+ or [\\w-]+ for (?:my|this)\\b',
  ].join('|'),
);
/** Nothing but that somebody has something: "I have a patient with PTSD", "my patient has low mood". */
const onlyTold = new RegExp(
  `^(?:hi |hello |so )?(?:(?:i have|i['’]ve(?: got)?|i got|i am seeing|i['’]m seeing|we have|we['’]ve got) (?:an?|one|this)|my|this) ${described}${patient} (?:is|has|was|feels|seems|with|who)(?: (?!(?:is|are|any|can|do|does|how|what|which|who|when|where|if|on)\\b)[\\w'-]+){1,7}$`,
);
/** "IPT or EMDR?", as names are written. */
const eitherOf = /\b[A-Z]{3,}(?:-[A-Z]+)? or [A-Z]{3,}/;
const condition =
  '(?:depress\\w+|anxi(?:ous|ety)|unwell|struggling(?! to)|suffering|grieving|bereaved|autistic|traumatised|ptsd|ocd|bipolar|psychotic|suicidal|panic attacks|low mood|low(?! intensity| cost)|an eating disorder)';
/** "She's 15 and depressed, would IPT-A be suitable": one person is told of, without a word for them. */
const toldOf = new RegExp(`\\b(?:he|she)(?:['’]s| is| has| was)\\b.{0,30}\\b${condition}\\b`);
/** One whose age opens the message, told of as in a note: "35 year old woman with postnatal depression". */
const agedPerson = new RegExp(
  `^(?:hi |hello |so )?(?:i have |i['’]ve got |i['’]m seeing |i am seeing )?(?:an? )?\\d{1,2} ?-?(?:(?:year|yr)s?[ -]?old|y ?o|yrs?)\\b.{0,60}\\b${condition}\\b`,
);
/** The same without the age in years: "woman in her 40s with low mood". */
const personToldOf = new RegExp(
  `^(?:hi |hello |so )?(?:i have |i['’]ve got |i['’]m seeing |i am seeing )?(?:an? )?(?:[\\w-]+ ){0,2}?(?:woman|man|girl|boy|lady|gentleman|lad|lassie)\\b.{0,60}\\b${condition}\\b`,
);
/** "Would it work", "what should I do", "cbt or ipt": what is asked once somebody of an age is told of. */
const askedOfAged = new RegExp(
  [
    '\\b(?:should|would|could|will|can|is|does)\\b.*\\b(?:work|help|benefit|suit|suitable|safe|right|appropriate|ok|okay|do)\\b',
    `\\b[\\w-]+ or (?!\\d|not\\b|${condition}\\b)[\\w-]+`,
    '\\b(?:which|what) (?:\\w+ ){0,2}(?:therapy|treatment|intervention|approach)\\b|\\b(?:recommend|suggest|advise)\\b',
  ].join('|'),
);
/** "Is my client depressed": what somebody has is for whoever sees them. */
const whetherIll = new RegExp(`\\bis (?:my|this|that) ${described}${patient} (?:\\w+ )?${condition}\\b`);
const judged =
  /\b(?:should|would|could|will|can|is|does)\b.*\b(?:he|she|her|him|work|help|benefit|suit|suitable|safe|right|appropriate|ok|okay)\b/;
/** With these a service is planned, or training, though one person is the example. */
const planning =
  /\b(?:costs?|prices?|fees?|pay|funded|funding|train(?:ed|ing|ee)?|supervis\w+|how (?:many|long|often|much)|accredit\w+|qualif\w+|evidence|studies|trials?|ratings?|record\w*|consent|leaflets?|information|cases?|count|phases?|(?:first|opening|initial|middle|final|last) (?:\w+ )?sessions?|sessions? \d+)\b/;
/** "… has had 8 sessions and isn't improving": how a treatment goes is told. */
const stuck =
  /\bis(?:n't| not) (?:improving|responding|engaging|getting better|coping)\b|\bgetting worse\b|\bwhat (?:next|now)\b/;
/** Words of a message that asks something; a longer one is no question. */
const mostWords = 60;

const relative =
  '(?:son|daughter|husband|wife|partner|boyfriend|girlfriend|mum|mother|dad|father|brother|sister|child|kid|wee (?:boy|girl|one)|teenager|friend|gran|granny|granddad|niece|nephew|cousin|boy|girl|bairn|wean|\\d{1,2}[ -]?(?:year|yr)s?[ -]?old(?! (?:[\\w-]+ ){0,2}(?:patient|client|service user|pt|pupil)))';
/** What a condition or a relative may be beside without anybody looking for help: "my anxiety clinic". */
const ofService =
  '(?! (?:and \\w+ )?(?:patients?|clients?|services?|clinics?|teams?|groups?|cases?|caseload|work|about|organisations?|agenc\\w+|boards?|training|course))';
/** Somebody who looks for help for themselves, or for one of their own family. */
const ownCare = [
  new RegExp(
    `^(?:hi |hello |so |well )*(?:i am|i['’]m|im|i feel|i have been|i['’]ve been|i am feeling|i['’]m feeling) (?:(?:a|an|really|very|so|quite|feeling|always|just|on the|on a|new) ){0,3}(?:(?:patient|service user)(?= (?:and|with|who|in|on|here|of|myself|waiting)\\b|[?]|$)|waiting list|${condition})\\b${ofService}(?! (?:that|the|our|we))`,
  ),
  new RegExp(
    `\\b(?:i have|i['’]ve got|i suffer from|i live with|i was diagnosed with) (?:\\w+ )?${condition}\\b${ofService}`,
  ),
  new RegExp(
    `\\b(?:my|our) (?:\\w+ )?${relative}\\b${ofService}(?: \\w+){0,6}? (?:${condition}|needs? (?:help|therapy|treatment|counselling|support)|waiting list|refuses)\\b`,
  ),
  new RegExp(
    `\\b(?:for|help|treat) (?:myself|my (?:own )?(?:\\w+ )?${relative})(?: (?:to )?(?:get|have|see)\\b|[?.!]*$)`,
  ),
  new RegExp(
    `\\bcan (?:i get (?:ipt|therapy|counselling|treatment)|my (?:\\w+ )?${relative} (?:get|have|see|be given) (?:ipt|therapy|counselling|treatment|help))\\b(?!.*\\b(?:train|accredit|qualif|course|supervis|fund|certif))`,
  ),
  new RegExp(
    `\\b(?:help|therapy|treatment|counselling|support) (?:with|for) my (?:own )?(?:depression|anxiety|ptsd|trauma|grief|low mood|panic attacks|mental health)\\b${ofService}`,
  ),
];

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}'?\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * True when a message asks what is to be done with one person in somebody's care, which is for their clinician. Those
 * for whom a service is planned are spoken of in the plural, or as an example beside a cost, a number or a duration.
 */
export function asksOfOnePatient(text: string): boolean {
  const said = plainly(text);
  if (said.split(' ').length > mostWords) return false;
  if (referral.test(said)) return true;
  const isOwn = ownPatient.test(said) || noted.test(said);
  if (planning.test(said)) return isOwn && stuck.test(said);
  if (verdict.test(said) && (isOwn || somebody.test(said))) return true;
  if (isOwn && (judgement.test(said) || stuck.test(said) || eitherOf.test(text))) return true;
  return tellsOfSomebody(said);
}

/** True when one person is told of, or what somebody has is asked, as in a note. */
function tellsOfSomebody(said: string): boolean {
  if (onlyTold.test(said) || whetherIll.test(said)) return true;
  return (
    (toldOf.test(said) && judged.test(said)) ||
    ((agedPerson.test(said) || personToldOf.test(said)) && askedOfAged.test(said))
  );
}

/** True when somebody looks for help for themselves or for one of their family, who are not whom this is for. */
export function asksForOwnCare(text: string): boolean {
  const said = plainly(text);
  return said.split(' ').length <= mostWords && ownCare.some((shape) => shape.test(said));
}
