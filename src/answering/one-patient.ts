/** Whoever is in somebody's care, as one. Plurals ("patients") are those for whom a service is planned. */
const patient =
  '(?:patient|client|service user|pt)(?! (?:group|population|base|list|leaflet|information)\\b)';
/** Words that may stand between "my" and "patient": "my young male patient". */
const described = '(?:[\\w-]+ ){0,3}?';
/** "My client", "this patient", "a patient of mine", "I have a patient …", "somebody I see": one who is known. */
const ownPatient = new RegExp(
  [
    `\\b(?:my|this|that|his|her|one of (?:my|our)) ${described}${patient}\\b(?!s|['’]s (?:heard|asked|asking|read))`,
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

/** What should be done with one person. */
const verdict = new RegExp(
  [
    '\\bshould (?:i|we|he|she|they|my|this|that|the|it)\\b|\\bwhat (?:should|do|can|could|would) (?:i|we)\\b',
    "\\b(?:will|would|could|can|might|does|is) (?:[\\w'-]+ ){1,9}?(?:work|help|benefit|suit|suitable|safe|right|appropriate|indicated|advisable|contraindicated|ok|okay|dangerous|harmful)\\b",
    '\\bcan i (?:offer|give|use|do|start|refer|treat)\\b',
    '\\b(?:which|what) (?:\\w+ )?(?:therapy|treatment|intervention|approach)\\b.*\\b(?:best|should|for|use|give|offer|recommend|suit)',
    '\\b(?:best|right) (?:therapy|treatment|intervention|approach|thing|for)\\b',
    '\\bwhat (?:next|now|else)\\b|\\bhow (?:do|should|can) i (?:treat|help|manage|respond|support)\\b|\\badvice\\b',
    "\\bis(?:n['’]?t| not) (?:improving|responding|engaging|getting better|coping|working)\\b|\\bgetting worse\\b",
    `\\brefer (?:my|this|him|her|them|an? ${described}${patient})`,
  ].join('|'),
);
/** What only a decision on one person sounds like, whoever they are. */
const verdictOnAny = new RegExp(
  [
    `\\bshould (?:i|we) (?:refer|offer|give|see|treat|discharge|start|put)\\b`,
    `\\bshould (?:an? ${described}${patient}|an? \\d{1,2}[ -](?:year|yr)s?[ -]old)\\b`,
    `\\b(?:what|which) (?:\\w+ )?(?:should|do|would|can) i (?:give|say|do|offer|use|tell|try)\\b`,
    `\\bwhat (?:next|now)\\b`,
  ].join('|'),
);
/** "Refer a client to IPT" is no question of how referrals come about. */
const referral = new RegExp(
  `^(?:please |can you |can i |i want to |i need to |i['’]d like to )?refer (?:my|this|him|her|them|someone|somebody|an? ${described}${patient})\\b`,
);
/** Nothing but that somebody has something: "I have a patient with PTSD". */
const onlyTold = new RegExp(
  `^(?:hi |hello |so )?(?:i have|i['’]ve(?: got)?|i got|i am seeing|i['’]m seeing|we have|we['’]ve got) (?:a|an|one|this) ${described}${patient}\\b[^?]{0,60}$`,
);
/** With these the service is planned, though one person is the example. */
const planning =
  /\b(?:costs?|prices?|fees?|funded|training|trained|train|supervis\w+|how (?:many|long|often|much)|sessions? (?:does|do|would|will)|accredit\w+|qualif\w+|evidence|studies|trials?|ratings?|recording|recorded|consent|sessions? are)\b/;
/** A question of the kind that follows when a case is told ("…, how many sessions is it?"). */
const mostWords = 60;

const condition =
  '(?:depress\\w+|anxi\\w+|low|unwell|struggling|suffering|grieving|bereaved|autistic|traumatised|ptsd|ocd|bipolar|an eating disorder|panic attacks|low mood|feeling (?:low|down|anxious|awful))';
const relative =
  '(?:son|daughter|husband|wife|partner|boyfriend|girlfriend|mum|mother|dad|father|brother|sister|child|kid|wee (?:boy|girl|one)|teenager|friend|gran|granny|granddad|niece|nephew|cousin|boy|girl|bairn|wean)';
/** Somebody who looks for help for themselves, or for one of their own family. */
const ownCare = [
  new RegExp(
    `^(?:hi |hello |so |well )*(?:i am|i['’]m|im) (?:(?:a|an|really|very|so|quite|feeling|always|just|on|the|new) ){0,3}(?:(?:patient|service user)(?= (?:and|with|who|in|on|here|of|myself)\\b|[?]|$)|waiting list|${condition})\\b(?! about| (?:that|the|our|we))`,
  ),
  new RegExp(
    `\\b(?:i have|i['’]ve got|i suffer from|i live with|i was diagnosed with) (?:\\w+ )?${condition}\\b(?! (?:and \\w+ )?(?:patient|client|service|clinic|team|group|about|case))`,
  ),
  new RegExp(
    `\\b(?:my|our) (?:\\w+ )?${relative}\\b(?: \\w+){0,6}? (?:${condition}|needs? (?:help|therapy|treatment|counselling|support)|waiting list|refuses)\\b`,
  ),
  new RegExp(
    `\\b(?:for|help|treat) (?:myself|my (?:own )?(?:\\w+ )?${relative})(?: (?:to )?(?:get|have|see)\\b|[?.!]*$)`,
  ),
  new RegExp(
    `\\bcan (?:i|my (?:\\w+ )?${relative}) (?:get|have|see|be given) (?:ipt|therapy|counselling|treatment|help)\\b(?!.*\\btrain)`,
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
  if (referral.test(said) || onlyTold.test(said)) return true;
  if (verdictOnAny.test(said) && (somebody.test(said) || ownPatient.test(said))) return true;
  if (planning.test(said) && !/\bshould (?:i|he|she|my)\b/.test(said))
    return ownPatient.test(said) && isStuck(said);
  return (ownPatient.test(said) || noted.test(said)) && verdict.test(said);
}

/** "… has had 8 sessions and isn't improving": it is told how a treatment goes. */
const isStuck = (said: string): boolean =>
  /\bis(?:n't| not) (?:improving|responding|engaging|getting better|coping)\b|\bgetting worse\b|\bwhat (?:next|now)\b/.test(
    said,
  );

/** True when somebody looks for help for themselves or for one of their family, who are not whom this is for. */
export function asksForOwnCare(text: string): boolean {
  const said = plainly(text);
  return said.split(' ').length <= mostWords && ownCare.some((shape) => shape.test(said));
}
