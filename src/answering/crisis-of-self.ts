/** Whoever may be in danger, as one; plurals are those for whom a service is planned. */
export const one =
  '(?:i|he|she|they|someone|somebody|patient|pt|ct|client|service user|young person|yp|person|man|woman|boy|girl|lad|lady|kid|child|pupil|student|teenager|teen|pal|friend|mate|son|daughter|mum|dad|brother|sister|husband|wife|partner|colleague|nurse|worker|guy)';
const self = '(?:myself|himself|herself|themself|themselves|theirself)';
const whose = '(?:my|his|her|their)';
const soon =
  '(?:want|wants|wanted|wanting|going|about|ready|plan|plans|planned|planning|need|needs|thinking (?:of|about)|thoughts? of|thinks? (?:of|about))';
/** Where people go who mean to end their life. */
export const place =
  '(?:bridge|roof|rooftop|ledge|cliff|parapet|scaffolding|balcony|railway(?: line)?|train tracks?|tracks|multi[ -]?storey|fire escape|window ?sill)';
const remedies = '(?:tablets|pills|paracetamol|co-?codamol|ibuprofen|meds|medication|painkillers|insulin)';

const poison =
  '(?:bleach|anti-?freeze|poison|acid|petrol|white spirit|weed ?killer|detergent|batter(?:y|ies)|disinfectant|toilet cleaner)';
const cord = '(?:cord|rope|bag|belt|wire|scarf|sheet|lace|laces|cable|noose|flex|dressing gown)';

/** How people speak of a wish to die, of harm to themselves and of a goodbye, in the plain English of `plainSpeech`. */
export const crisisOfSelf: readonly RegExp[] = [
  // Not going on.
  new RegExp(
    `\\b${one} (?:\\w+ ){0,3}?(?:plans? (?:to|of|on)|planning (?:to|on)|disclosed (?:a |an )?plans? to|(?:has|had|with) (?:a |an )?plans? to|thinking (?:of|about)) (?:jump|jumping|hang|hanging|drown|drowning|overdose|overdosing|od)\\b(?! (?:through|at|to|in|into|ship|the|straight|between|on)\\b)`,
  ),
  new RegExp(
    `\\b${one} (?:\\w+ ){0,3}?can not (?:do (?:this )?life|go on|carry on|keep going|live like this|face (?:another day|tomorrow|life)|(?:do|take|stand|bear) (?:this|it|life|living)(?: (?:any|no) (?:more|longer)| much longer|$| ,))`,
  ),
  new RegExp(
    `\\b${soon} (?:to )?end(?:ing)? (?:it|it all|this|things|everything|life|${whose} life)(?: all)?(?= (?:now|tonight|today|tomorrow|by|for|all|soon|with|when)\\b|$| ,)`,
  ),
  /\bnot (?:want(?:ing)? to |ever |to )?wake(?:n|ning)? up\b|\bnever wake up\b|\bsleep (?:forever|for ever|and never)\b/,
  /\b(?:want|wants|wish|wishes) (?:to )?(?:disappear|vanish|fade away|not exist|stop existing|be gone|go to sleep for good)(?= forever\b| for good\b|$| ,| and\b)/,
  new RegExp(
    `\\b(?:be|join|see|with) (?:with )?${whose} (?:dead|late) (?:mum|dad|mother|father|gran|wife|husband|son|daughter|brother|sister|child|baby|partner)\\b`,
  ),
  /\bwish (?:i|he|she|they) (?:had |was |were |would )?(?:never|not) (?:been |be |wake )?(?:born|here|alive|up)\b/,
  /\b(?:i|he|she|they) (?:\w+ ){0,3}?(?:want|wants|need|needs) (?:the |all (?:of )?(?:the )?|this |my |his |her )?(?:pain|hurt|hurting|it|this|everything|voices|thoughts)(?: all)? (?:to (?:stop|end|be over|go away)|over(?! (?:and|with|by|before|in|to)\b)|finished for good)\b/,
  /\b(?:tired|sick|fed up|enough|done|finished|through) (?:of|with|o) (?:life|living|livin|being (?:here|alive)|this world|it all|myself)\b/,
  /\bnot (?:really |even |actually )?(?:want|wanting|wish|deserve) to (?:be alive|exist|live|be here|be around|survive|get better)\b/,
  /\bend(?:ing)? (?:my|his|her|their) (?:suffering|misery|pain|existence|days|life)\b|\b(?:ways?|how) (?:for \w+ )?to (?:die|kill (?:my|him|her|your|them)|hang|od|end (?:my|his|her) )|\bdie (?:painlessly|peacefully|quickly|in my sleep)\b|\bhow many (?:pills|tablets|paracetamol) (?:would|will|to)\b/,
  /\b(?:kms|kys|unaliv\w+)\b|\bwant (?:this |it )?to be over\b(?! the)|\bno way out (?:for|of this)\b|\bno reason to (?:go on|live|be here|carry on|get up)\b|\bwaste of space\b|\b(?:world|family|kids|they|place) (?:is |are |would be |will be )?(?:a )?(?:better )?(?:place )?(?:off )?without (?:me|him|her)\b/,
  /\bnot (?:\w+ )?see (?:the|any|a) point (?:in|of|to) (?:being|living|life|going on|carrying on|anything|it all)\b/,
  /\b(?:sorry|apologis\w+) for everything\b(?! being)|\b(?:he|she|client|patient|pt) (?:\w+ ){0,4}?(?:going to|be in) a better place\b|\b(?:made|written|making|writing) (?:a|his|her|their) will and\b/,
  /\bgiv(?:es?|ing|en) up on (?:life|living|everything|myself|himself|herself)\b|\bno future (?:for (?:me|him|her)|left)\b|\b(?:i|he|she) can not live with (?:this|it|myself|himself|herself)\b|\bout (?:of )?this life\b|\bit will (?:all )?be over (?:by|soon|tonight|tomorrow)\b/,
  // No worth, no point, no time to come.
  /\bi (?:really |just |fucking )?hate (?:myself|my life|being alive|living)\b/,
  /\bi have (?:got )?nothing left\b(?! (?:in|to (?:spend|pay|do|add|say)|of|on|over))|\bno point (?:in )?(?:any more|living|going on|carrying on|to life|to anything|in (?:anything|onything|me))\b|\bwhat(?: is|s) the point (?:any more(?=$| ,)|(?:of|in) (?:living|life|going on|carrying on|being here|it all|anything|me))\b/,
  /\b(?:nobody|no one|noone) (?:would|will|is going to) (?:even |really )?(?:miss|care|notice)(?: (?:me|him|her|them|if|when)\b|$)/,
  /\bbetter off (?:if (?:i|he|she|they) (?:was|were|is|am) (?:dead|gone|not here)|without (?:me|him)\b)/,
  /\ba burden (?:to|on) (?:everyone|everybody|people|us|the family|(?:my|his|her|their) (?:family|kids|children|parents|mum|wife|husband))\b/,
  new RegExp(
    `\\b${one} (?:\\w+ ){0,3}?(?:can not|do not|does not) see (?:a |any |no )?(?:future|way out|way forward)(?=$| ,| for (?:me|him|her)${self}?\\b| any more)`,
  ),
  /\bi (?:do not|can not) see myself (?:being |living )?(?:around|here|alive|living|getting to)\b|\bi will not be (?:around|here|alive) (?:much longer|for long|any more|for (?:christmas|my)|at christmas|by)\b/,
  /\b(?:patient|pt|ct|client|service user|young person|yp|pupil|girl|boy|lad)\b (?:\w+ ){0,4}?will not be (?:here|around|alive|needing)\b/,
  /\bdone with (?:everything|life|living|it all|this life|this world|the world)\b/,
  // Goodbyes.
  /\b(?:text|texted|texting|said|saying|wrote|written|sent|sending|posted|messaged) (?:\w+ ){0,3}goodbyes?\b(?! to (?:the |our |your |their )?(?:patients|clients|staff|therapists?|supervis\w+|team|group|service))/,
  new RegExp(
    `\\b(?:written|wrote|writing|left) (?:\\w+ ){0,2}(?:letters?|notes?) (?:to|for) ${whose} (?:kids|children|family|mum|dad|wife|husband|partner|parents|son|daughter|weans)\\b`,
  ),
  new RegExp(
    `\\b(?:given|giving|gave|gives) (?:away ${whose}(?! (?:place|slot|ticket|seat|turn|time))|${whose} (?:\\w+ ){1,3}away|all ${whose} (?:\\w+ ){1,3}away)\\b`,
  ),
  // Ways.
  new RegExp(`\\b(?:throw|throwing|fling|hurl|chuck|chucking)\\w* ${self}\\b`),
  new RegExp(
    `\\b${cord} (?:tied |wrapped |tight )?(?:around|round|over|on) (?:his|her|my|their|the) (?:neck|throat|head|face)\\b`,
  ),
  new RegExp(
    `\\b(?:drank|drunk|drinking|swallow\\w*|ate|eaten|inhal\\w+|injected|took|taken) (?:\\w+ ){0,4}?${poison}\\b`,
  ),
  /\b(?:took|taken|injected|swallowed|used) (?:\w+ ){0,2}?(?:all (?:of )?(?:my|his|her|their|the)|too much|too many) (?:\w+ )?(?:insulin|tablets|pills|medication|meds|heroin|drugs)\b|\btoo much insulin\b|\bi (?:have )?(?:took|taken) something\b(?! (?:from|away|out))/,
  new RegExp(
    `\\b${one} (?:\\w+ ){0,2}?(?:bought|buying|ordered|got|found|collected|hidden|hiding) (?:some |a |a load of |lots of |the )?(?:rope|petrol|noose|ligature|helium|razor blades?|${poison})\\b`,
  ),
  /\bcut (?:\w+ )?too deep\b/,
  new RegExp(
    `\\b${one}(?: \\w+){0,4} (?:wrong side of|other side of) the (?:barrier|railing|fence)\\b|\\b${one} (?:\\w+ ){0,3}?(?:up a (?:crane|tree|pylon|mast)|threatening to let go)\\b`,
  ),
  new RegExp(`\\b(?:top|topping|do|doing|done|did) ${self}(?: in)?(?= in\\b|$| ,| tonight| the| if| again)`),
  new RegExp(
    `\\b${one}(?: \\w+){0,4} (?:on|to|off|aff|at|from|near|over) (?:the |a )?(?:\\w+ ){0,3}?${place}\\b`,
  ),
  /\b(?:walk\w*|step\w*|run\w*|drive|driving|crash\w*|throw\w*|lie|lying) (?:\w+ ){0,3}?(?:into (?:the )?(?:traffic|road|river|sea|wall|tree|lorry|a wall|a tree|a lorry)|in front of|off the road|under a (?:train|bus|lorry))\b/,
  new RegExp(
    `\\b(?:saving|saved|hoard\\w*|stockpil\\w*|collect\\w*|stash\\w*) (?:up )?(?:\\w+ ){0,3}?${remedies}\\b`,
  ),
  /\b(?:going|about|might|may|will|want|wants|scared|threaten\w*)(?: (?:i|he|she|they) (?:will|might|may))? (?:to )?do something (?:stupid|silly|daft|drastic|terrible|bad|to (?:myself|himself|herself|themselves))\b|\b(?:want|wants|going|thinking (?:of|about)|thoughts of) (?:to )?crash(?:ing)? (?:my|his|her|their|the) car\b/,
  /\b(?:has|have|had|got|with|a|the|disclosed|expressing|expressed) (?:a |an |the |clear |active |specific )*(?:plan|intent|means|method)(?: \w+){0,3}? (?:and|with|,) (?:a |the )?(?:means|intent|plan|method)\b/,
  /\bself[ -]?(?:injur\w+|mutilat\w+|strangl\w+|poison\w+|lacerat\w+)\b/,
  new RegExp(
    `\\b(?:cut|cuts|cutting|slic\\w+|carv\\w+|stab\\w*|slash\\w*|burn\\w*|hit|hits|hitting|punch\\w*|bang\\w*|scratch\\w*|strangl\\w*|chok\\w*|starv\\w*|suffocat\\w*|drown\\w*|electrocut\\w*) (?:\\w+ ){0,3}?${self}\\b(?! out)`,
  ),
  new RegExp(
    `\\b(?:cut|cuts|cutting|slit|slits|slitting|slic\\w+|slash\\w*|bang\\w*|hits?|hitting) (?:\\w+ )?${whose} (?:own )?(?:wrists?|arms?|legs?|thighs?|throat|neck|head|skin)\\b`,
  ),
  /\b(?:found|was|been) (?:\w+ )?(?:hanging|hanged)\b|\b(?:by|attempted|tried) hanging\b/,
  /\bblood (?:everywhere|all over|pouring)|\bbleeding (?:heavily|out|badly|everywhere|to death|a lot)\b|\b(?:he|she|they|patient|client|pt) (?:is |has )?cut (?:\w+ )?deep/,
  /\b(?:stopped|not|refus\w+|no longer|quit) (?:\w+ )?eating (?:and|or) drinking\b/,
];
