/** A first name and a surname as they are written: "Jean Smith", "Jimmy McKay", "Ann O'Neil". */
const fullName = /\b([A-Z][a-z'’-]+)\s((?:Mc|Mac|O['’])?[A-Z][a-z]+)\b/g;
/** What is told of one person in care: an age, a referral, a visit, how they are. */
const toldOfOne =
  /\b(?:(?:was|is|been|being|got|has) (?:self[- ])?(?:referred|admitted|seen|discharged|assessed|diagnosed|sectioned)|self[- ]?referred|attended|attends|referral (?:for|of)|depressed|suicidal|anxious|self[- ]harm\w*|overdos\w+|unwell)\b|\b(?:[Ss]eeing|[Ss]aw)\s[A-Z]|\baged?\s\d{1,2}\b|,\s\d{1,2}(?=\s*(?:,|\.|$|yo\b|years?\b|yrs?\b|[FMfm]\b))|\b\d{1,2}\s?(?:yo|year[- ]old)\b/;

/**
 * True when somebody is called by a full name and told of as one in care, though no word for a patient stands by it.
 * @param isKnown whether a word, in lower case, is one of content or vocabulary and so no surname
 */
export function tellsOfNamedPerson(text: string, isKnown: (word: string) => boolean): boolean {
  if (!toldOfOne.test(text)) return false;
  return [...text.matchAll(fullName)].some(([, first = '', last = '']) =>
    [first, last].some((word) => !isKnown(word.toLowerCase())),
  );
}

const name = "([A-Za-z][a-z'’-]+)";
const therapy =
  '(?:[A-Z]{2,}(?:-[A-Z]+)?|ipt(?:-a)?|emdr|cbt|dbt|mbt|therapy|treatment|counselling|psychology|psychological|referral|referred|help|support)';
const condition =
  '(?:depress(?:ed|ion)|anxi(?:ous|ety)|low(?: mood)?|suicidal|unwell|struggling|grieving|bereaved|autis(?:tic|m)|adhd|ptsd|ocd|bipolar|psycho(?:tic|sis)|trauma(?:tised)?|an? (?:eating disorder|diagnosis|relapse)|self[ -]harm\\w*|panic(?: attacks)?|anorexi[ac]|bulimi[ac]|drinking)';

/** For these an intervention is suitable, whatever it is called. */
const many =
  '(?:the\\s|our\\s|my\\s)?(?:children|adults|young|teens?|teenagers|adolescents|people|parents|families|kids|anxi|depress|low|older|us|which|patients|clients|schools?|primary|secondary|trauma|ptsd)';

/** What is told of one person by a given name alone; the name stands in the first group. */
const byGivenName: readonly RegExp[] = [
  // "Mary in ward 5", "Davie in bed 4".
  new RegExp(
    `\\b${name},?\\s(?:is\\s)?(?:in|on|at)\\s(?:the\\s)?(?:ward|bed|room|side room|bay|caseload|inpatients?|unit)\\b`,
    'g',
  ),
  // "Susan has depression", "Robert in CMHT referred for IPT", "Grace needs EMDR".
  new RegExp(
    `\\b${name}(?:\\s(?:in|from|at|on)\\s(?:\\w+\\s)?\\w+)?,?\\s(?:has|is|was|has been|got|gets|feels|seems|with|keeps|says (?:he|she) is|suffers (?:from|with)|struggles with|presents with)\\s(?:been\\s|really\\s|very\\s|so\\s|quite\\s|severely\\s|feeling\\s)*${condition}\\b`,
    'g',
  ),
  new RegExp(
    `\\b${name}(?:\\s(?:in|from|at|on)\\s(?:\\w+\\s)?\\w+)?,?\\s(?:(?:was|is|has been|got|being)\\s)?(?:self[- ])?(?:referred|admitted|discharged|sectioned|assessed|diagnosed)\\b`,
    'g',
  ),
  new RegExp(
    `\\b${name}\\s(?:needs|wants|requires|could do with|would like|is waiting for|is having|is getting)\\s(?:to\\s(?:have|get|try|start)\\s)?${therapy}\\b(?!\\s(?:training|course|supervis|cost|book|paper|accredit|manual))`,
    'g',
  ),
  // "Is Callum suitable for IPT", "would IPT help Fiona".
  new RegExp(
    `\\b(?:is|was)\\s${name}\\s(?:suitable|appropriate|eligible|ready|right|a candidate|a good candidate|ok|okay|safe)\\sfor\\s(?!${many}|(?:the\\s|a\\s)?(?:training|course|supervis|fund|accredit|a place|a funded))`,
    'gi',
  ),
  new RegExp(
    `\\b(?:would|will|could|can|might|does|should)\\s(?:\\w+\\s){0,2}?(?:help|suit|benefit|work for|treat)\\s${name}\\b(?!\\s(?:deliver|train|supervise|run|give|become|qualify|with\\s(?:the|her|his)\\s(?:course|training|cases)))`,
    'gi',
  ),
  new RegExp(
    `\\b(?:would|will|could|can|might|should)\\s${name}\\s(?:benefit(?!\\s${many})|respond|have\\s${therapy}|get\\s${therapy}|be\\s(?:referred|offered|treated|seen|discharged))\\b`,
    'gi',
  ),
  // "Refer Liam for IPT".
  new RegExp(`\\brefer(?:ring|red)?\\s${name}\\s(?:for|to)\\b`, 'gi'),
  // "My patient Grace", "my neighbour Pat".
  new RegExp(
    `\\b(?:[Mm]y|[Oo]ur|[Aa]|[Tt]he|[Tt]his)\\s(?:new\\s|young\\s)?(?:patient|client|pt|service user|pupil|neighbour|pal|friend|cousin|son|daughter|niece|nephew)[,:]?\\s(?:called\\s|named\\s)?${name}\\b`,
    'g',
  ),
];

/**
 * True when somebody is called by a given name and told of as one in care. @param isGiven whether a word, as it is
 * written, is a given name
 */
export function tellsOfGivenName(text: string, isGiven: (word: string) => boolean): boolean {
  return byGivenName.some((shape) => [...text.matchAll(shape)].some(([, said = '']) => isGiven(said)));
}
