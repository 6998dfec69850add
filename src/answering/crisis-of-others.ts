import { one } from './crisis-of-self';

const kin =
  '(?:mum|mummy|dad|daddy|papa|grandpa|nana|mother|father|stepdad|stepmum|step-?dad|step-?mum|stepfather|stepmother|uncle|aunt|auntie|brother|sister|cousin|grandad|grandfather|gran|granny|partner|boyfriend|girlfriend|husband|wife|ex|neighbour|teacher|coach|carer|wean|kids?|child|children|baby|son|daughter|family)';
const whom = `(?:me|him|her|them|us|(?:my|his|her|their|the) (?:\\w+ )?(?:${kin}|house|flat|staff|nurses?|doctor|neighbours?)|(?:a |the )?(?:member of )?staff|a (?:nurse|doctor|colleague|patient|child|member)|someone|somebody|people|everyone|everybody|others)`;
const blade =
  '(?:blade|razor|razors|knife|knives|scissors|machete|axe|hammer|weapon|gun|broken glass|petrol|noose|rope|ligature|screwdriver)';

/** How people speak of harm that is done to somebody, or threatened, and of a life in danger, in the plain English of `plainSpeech`. */
export const crisisOfOthers: readonly RegExp[] = [
  /\bis (?:attacking|assaulting|threatening|punching|hitting|strangling|stabbing) (?:a |the |my |our |another |one of the )?(?:receptionist|secretary|porter|doctor|gp|student|teacher|visitor|social worker|nurse|staff|patient|man|woman|girl|boy)\b/,
  new RegExp(
    `\\b${one} (?:\\w+ ){0,4}?(?:punched|hit|beaten|battered|strangled|choked|raped|assaulted|attacked|stabbed|threatened|kicked|burned|burnt|groomed|trafficked)(?: up)?(?: \\w+)? by (?:her|his|their|my|a|the|an|someone|somebody|carers?|staff|dad|mum|parents?|partner|husband|wife|boyfriend|girlfriend|stepdad|relatives?|family)\\b(?! (?:cost|price|cuts?|news|size|fee))`,
  ),
  new RegExp(
    `\\b(?:${kin}|he|she|someone|somebody) (?:(?:is|has|have|been|was|keeps|kept|always|just|sometimes) ){0,3}(?:touch(?:es|ing|ed)|hit|hits|hitting|beats|beating|beat up|hurts|hurting|interfer(?:es|ing|ed) with|abus(?:es|ing|ed)|messing with|rap(?:es|ing|ed)|punch(?:es|ing|ed)|kick(?:s|ing|ed)|chok(?:es|ing|ed)|strangl(?:es|ing|ed)|burn(?:s|ing)|batter(?:s|ing|ed)|threaten(?:s|ing|ed)|starv(?:es|ing)|grooming) ${whom}(?=$| |,)(?! (?:costs?|depression|anxiety|target|score))`,
  ),
  new RegExp(
    `\\b(?:going|about|plans?|planning|wants?|wanting|threat\\w+|will|tell(?:s|ing)? (?:him|her|them|me|us)|thoughts? of|urges?) (?:to )?(?:stab|stabbing|shoot|beat|strangle|smother|drown|poison|rape|attack|burn|beat up|murder|murdering|kill|killing|hurt|hurting|harm|harming|batter|do in) ${whom}(?=$| |,)`,
  ),
  new RegExp(
    `\\b${one} (?:\\w+ ){0,2}?(?:might|may|could) (?:hurt|harm|kill|hit|shake|smother|drown|stab) (?:(?:the|my|her|his|their) (?:\\w+ )?${kin}|himself|herself|themselves|myself|someone|somebody)(?=$| |,)`,
  ),
  /\bwhat (?:i|he|she|they) (?:might|may|could|will|would|am going to|is going to) do to (?:my|his|her|their|him|her|them|myself|himself|herself)\b/,
  new RegExp(
    `\\b(?:with|has|have|got|holding|carrying|brandishing|pulled|armed with|found|hiding|hid) (?:got )?(?:a |an |some |his |her |the |out a )?(?:\\w+ )?${blade}\\b(?! edge| gang| to crack| to (?:use|cut costs))|\\b${blade} (?:to|at|against|on) (?:his|her|their|my|the|him|them|me)\\b`,
  ),
  /\b(?:swing\w*|wav\w+|throw\w+|has|with|holding|using|grabbed) (?:a |an |the )?(?:broken bottle|broken glass|hammer|bat|baseball bat|metal bar|iron bar|shards?)\b|\bsmashing (?:things|the place|up|everything|windows|furniture)\b|\bshoot up\b/,
  new RegExp(
    `\\b${one} (?:has |have |had |is |was |just )*(?:assault|attack|punch|hit|kick|bit|stabb|strangl)\\w* (?:me|us|(?:a|the|another|our|one of the|my) (?:\\w+ )?(?:nurse|nurses|doctor|staff|member of staff|patient|colleague|support worker|therapist))\\b`,
  ),
  new RegExp(
    `\\b${one} (?:\\w+ ){0,4}?(?:raped|sexually (?:assaulted|abused)|molested)\\b|\\bforc(?:es|ing|ed) (?:me|him|her|them) (?:to|into) (?:have |do )?(?:sex|sexual|marry|marriage|things|work)\\b|\\bhands? (?:down|up) (?:my|his|her|their) (?:pants|trousers|skirt|top|knickers|shirt)\\b`,
  ),
  new RegExp(
    `\\b(?:scared|afraid|frightened|terrified) of (?:her|his|my|their) (?:\\w+ )?${kin}(?=$| ,| and\\b| at home\\b)`,
  ),
  /\bcigarette burns\b|\b(?:scared|afraid|frightened|terrified) to (?:go|be) (?:home|at home)\b|\b(?:will not|does not|won't) let (?:me|him|her) (?:leave|out|see (?:my|his|her))\b|\b(?:is|are|being) not (?:being )?fed\b/,
  /\b(?:voices?|god|devil|satan|demons?|tv|radio) (?:is |are |keeps? )?(?:tell|tells|telling|command\w*|order\w*) (?:me|him|her|them) to\b|\b(?:shake|shaking|shook|smother|drop|throw) (?:the|my|her|his) (?:baby|child)\b/,
  new RegExp(
    `\\b${one} (?:\\w+ ){0,3}?refus\\w+ (?:all )?(?:food and (?:water|fluids|drink)|fluids|water)\\b`,
  ),
  /\bfoaming at the mouth\b|\b(?:is|has gone|gone|went|turning|turned) (?:all )?blue\b(?! in)|\b(?:will not|can not|not) wake (?:up|him|her)\b/,
  /\bbarricad\w+ (?:himself|herself|themselves|in)\b|\b(?:held|holding|taken|took) (?:\w+ ){0,2}hostage\b/,
  new RegExp(
    `\\b(?:not|stopped) breathing\\b|\\b${one} (?:\\w+ ){0,2}?(?:collapsed|unconscious|turned blue|turning blue)\\b|\\b${one} (?:is |am )having a (?:seizure|heart attack|stroke|cardiac arrest)\\b`,
  ),
];
