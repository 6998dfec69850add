import { one } from './crisis-of-self';

/** Words of death, of means and of violence. One of them may be a figure of speech, or be asked about for a service. */
const danger =
  /\b(?:dead|die|dies|died|dying|kill\w*|murder\w*|stab\w*|shotgun|gun|rifle|crossbow|knife|knives|blade|razor|axe|machete|weapon|rope|noose|ligatur\w*|hang(?:ed|ing)(?! (?:on|about|around|out|up|over))|strangl\w*|chok\w*|suffocat\w*|drown\w*|poison\w*|bleach|anti-?freeze|petrol|lethal|pills|tablets|paracetamol|insulin|bleeding|blood|unconscious|collapsed|convuls\w*|beating|beats|beaten|batter\w*|punch\w*|kick\w*|slap\w*|rap(?:e|ed|es|ing)|molest\w*|incest\w*|(?:has|had|having|have) sex with|hostage|kidnap\w*|traffick\w*|locked (?:in|up|\w+self)|starv\w*|sharpened|set(?:ting)? fire|burn (?:\w+ )?(?:down|place|house|building)|absconded|not safe|unsafe|ledge|shoot\w*|(?:sheet|belt|cord) (?:to|on|around|round)|wrists?|bruis\w*|pillow over|jumped (?:from|out|off)|to death|ditch|touch(?:es|ed)? (?:me|him|her)|forgive me|funeral|knife ?point|gun ?point|syringe|non ?responsive|unresponsive|shaken|locks (?:me|him|her|them) in|let go|let me go|vodka with|not eaten|closest? to the edge|the edge|danger to (?:myself|himself|herself|themselves|others)|want out|keep (?:\w+ ){1,2}safe|settling (?:his|her|their) affairs|tonight is the night|giving up(?! (?:smoking|work|my|his|her|the|on the))|hitting|(?:run|runs|running|came|coming|lung\w+) at (?:me|us|staff|him|her|people))\b/;
/** One person is told of, who may be the writer. */
const person = new RegExp(
  `\\b(?:${one}|me|my|his|her|him|baby|father|mother|uncle|ex|grandmother|granny|stranger)\\b`,
);
/** What this guide is asked about, and what breaks at work: beside these a word of danger is one of a figure, or of a service. */
export const ofWork =
  /\b(?:ipt\S*|ipc|cbt|emdr|dbt|costs?|prices?|fees?|budgets?|fund\w*|courses?|train(?:ing|ed|ers?)|accredit\w*|supervis\w*|sessions?|evidence|stud(?:y|ies)|trials?|papers?|ratings?|interventions?|programmes?|services|memberships?|outcomes?|page|guide|website|bot|assessments?|report|spreadsheet|deadline|inbox|phone|laptop|battery|printer|internet|link|laugh\w*|boredom|curiosity|staffing|focus areas?|grief|bereave\w*|patients|clients|people|references?|figures|totals?|team|data|messages?|chat|forms?|paperwork|suspense|e-?mails?|hexagon|board)\b/;

/** A death that is grieved for is no danger: "low mood since her husband died". */
const grieved =
  /\b(?:since|after|whose|because|when) (?:\w+ ){0,3}?(?:died|dies|death)\b|\b(?:his|her|their) (?:\w+ )?(?:husband|wife|partner|mum|mother|dad|father|gran\w*|son|daughter|brother|sister|child|baby|friend|twin|dog|cat) (?:has |had |just |recently |suddenly )*(?:died|passed away)\b/g;

/** What would be done is asked, and nobody is told of: "what happens if a patient dies". */
const supposed = /\bwhat (?:happens|would happen|is done) (?:if|when|where)\b/;

/** True when somebody is told of together with death, a means or violence, and nothing of the guide is asked. */
export const tellsOfDanger = (plain: string): boolean =>
  danger.test(plain.replace(grieved, ' ')) &&
  person.test(plain) &&
  !ofWork.test(plain) &&
  !supposed.test(plain);
