import { one, place } from './crisis-of-self';
import { ofWork } from './danger-words';

const self = '(?:myself|himself|herself|themselves)';
const whose = '(?:my|his|her|their)';
const loved =
  '(?:kids?|children|child|family|mum|mam|dad|mother|father|parents|wife|husband|partner|boyfriend|girlfriend|son|daughter|brother|sister|gran|granny|friends|pals)';
/** Where a thing said of life ends; what stands behind it otherwise ("no way out of the fee") makes it another's. */
const end =
  '(?=$| ,| and\\b| but\\b| any more\\b| now\\b| at all\\b| tonight\\b| for (?:me|him|her|them)\\b)';
/** What somebody is weary of when it is life that they mean. */
const life =
  '(?:life|living|being (?:alive|here)|existing|going on|everything|it all|all of it|any of it|this world)';
/** Whoever speaks of themselves may leave themselves out: "can not see a future". */
const opening = '(?:\\b(?:i|he|she|they|just|really|says|said)|\\b(?:patient|pt|client|lad|girl)|^|, ) ?';

/** Words of which one must stand in a message for its shape to be looked for, and the shape: most messages cost no search. */
type Shape = readonly [keys: string, shape: string];

/**
 * Weariness of life and fear of oneself that name neither death nor a means, in the plain English of `plainSpeech`: who
 * it is, left out as well, with a state of life. Each is a figure of speech where work is spoken of.
 */
const veiled: readonly Shape[] = [
  // Weary of life.
  [
    'arsed bothered fucked annoyed',
    `\\b(?:can|could|will) not be (?:arsed|bothered|fucked|annoyed) (?:\\w+ ){0,2}?${life}\\b`,
  ],
  [
    'had fed finished over scunnered',
    `\\b(?:had it|had enough|fed up|finished|over it|scunnered) (?:with|of) (?:\\w+ )?${life}${end}`,
  ],
  [
    'lost',
    `\\blost (?:the|${whose}|all) will to (?:live|go on)(?! (?:with|reading|trying|filling|waiting|over|at))|\\blost (?:\\w+ )?hope(?=$| ,| and\\b| for\\b| of (?:ever|life))`,
  ],
  [
    'worth matters meaningless pointless worthless meaning',
    `\\b(?:life|living|it) is not worth (?:it|living|the bother)${end}|\\b(?:life|living|everything) (?:is|feels?|seems?|has) (?:\\w+ )?(?:pointless|meaningless|worthless|no meaning)${end}|\\bnothing matters\\b`,
  ],
  [
    'point',
    '\\bwhat is the point (?:of|in) (?:\\w+ )?(?:any of (?:it|this)|it all|trying)\\b|\\bsee (?:the|any|a|no|much) point (?:of|in) (?:getting (?:up|out of bed)|waking up|trying|being|carrying|going|me)\\b',
  ],
  [
    'want wants',
    '\\bwants? (?:to (?:be|get) )?(?:away|out|free)(?: from| of) (?:it all|everything|all of it|this life|this world)\\b|\\bwants? (?:it|this|everything|life) (?:all )?over with(?=$| ,)',
  ],
  // No time to come, no way on.
  [
    'future way',
    `${opening}(?:can|do|does|could) not (?:really |even )?see (?:a |any |no |much of a |the )?(?:future|way (?:out|on|forward|through|past this))${end}`,
  ],
  [
    'way future hope nothing hopeless hopelessness',
    `(?:^|, |\\b(?:is|see|sees|feel|feels|got|have|has) )no (?:way out|future|hope(?: left)?)(?: of this)?${end}|\\bno hope (?:left )?for (?:me|him|her)\\b|\\bnothing (?:left|more) for (?:me|him|her)\\b|\\bhopeless\\w* and (?:worthless|helpless)\\w*`,
  ],
  [
    'hopeless worthless desperate',
    '\\bi (?:am |feel |feeling |been |just |really |so |completely |totally |utterly |and )*(?:feel|feeling|am) (?:\\w+ )?(?:hopeless|worthless|desperate)(?=$| ,| and (?:alone|lost|empty|sad|down|scared|worthless|hopeless|numb|tired|helpless)\\b| all the time\\b)',
  ],
  [
    'cope',
    '\\bi (?:\\w+ ){0,5}?and (?:i )?(?:just |really |simply )?can not cope(?=$| ,| any more\\b| now\\b)',
  ],
  [
    'go carry keep live face',
    '(?:^|, )(?:just |really )?can not (?:go on|carry on|keep (?:going|on|doing this)|live like this|face (?:another day|tomorrow|life))(?= like this\\b|$| ,| any more\\b)',
  ],
  [
    'more longer',
    `${opening}can not (?:take|stand|bear|handle) (?:much|any) more(?=$| ,| of this$| of it$)|${opening}can not (?:\\w+ )?(?:do (?:it|this)|hold on|hang on|hold it together|take it|keep going|cope|stand it) (?:any more|any longer|much longer)(?=$| ,| i\\b| and\\b)|\\bhow (?:much|many) (?:longer|more days) (?:i|he|she|they) can (?:hold on|hang on|go on|carry on|do this|take (?:this|it)|keep (?:going|this up))\\b`,
  ],
  [
    'make last get',
    '\\bnot (?:\\w+ )?(?:think (?:i|he|she) (?:will|can|would) )?(?:make it|last|get) (?:to|through|till|until|past) (?:the |this |next |another )?(?:night|tonight|day|weekend|week|month|year|morning|tomorrow|christmas|birthday|monday|friday)\\b',
  ],
  [
    'here around alive',
    '\\b(?:i|he|she) will not be (?:here|around|alive)(?=$| ,| on\\b| by\\b| next\\b| come\\b| for (?:long|christmas|my|his|her|their)| much\\b| any more\\b| tomorrow\\b)|\\b(?:will|would) not be alive\\b|\\b(?:think\\w*|thoughts?|wish\\w*|imagin\\w+) (?:\\w+ )?(?:about |of |that )?(?:i |he |she )?(?:was |were |am |is |just )*not (?:being |be )?(?:here|around|alive)\\b',
  ],
  [
    'tether rope breaking bottom',
    `\\bat (?:the )?(?:end of ${whose} (?:tether|rope)|breaking point|rock bottom)\\b(?! with)|\\bhit rock bottom\\b`,
  ],
  // No worth to others.
  [
    'better happier easier best',
    '\\b(?:better|happier|easier|best)(?: off)? (?:if (?:i|he|she) (?:just )?(?:was|were|am|is) (?:just )?not (?:here|around|alive|born|in it)|if (?:i|he|she) (?:was|were|had) (?:gone|never been born)|without (?:me|him|her) (?:here|around))|\\b(?:they|everyone|everybody|kids|family|children|people) (?:\\w+ ){0,3}?(?:better|happier|easier)(?: off)? without (?:me|him|her)\\b',
  ],
  [
    'someone somebody',
    '\\b(?:someone|somebody) (?:would |could |should )?(?:just )?(?:run|shoot|kill|knock|hit) (?:me|him|her)(?: over| down| dead)?\\b',
  ],
  // Afraid of what they might do.
  ['risk danger harm', `\\b(?:risk|danger|harm) to (?:${self}|self)\\b`],
  [
    'trust',
    `\\bnot (?:really )?trust ${self}(?=$| ,| tonight\\b| not to\\b| alone\\b| around\\b| with (?:the |my |his |her )?(?:tablets|pills|meds|knives|kids|baby))`,
  ],
  [
    'scared afraid frightened worried feart',
    '\\b(?:scared|afraid|frightened|worried|feart)(?: of| about| that)? (?:what )?(?:i|he|she) (?:will|would|might|could|may) do(?: something)?(?=$| ,| next\\b| tonight\\b| to\\b)',
  ],
  [
    'something',
    '\\b(?:i am|he is|she is) (?:going|about) to do something(?=$| ,| tonight\\b| now\\b| soon\\b| bad\\b)',
  ],
  [
    'voice voices head mind brain thoughts',
    '\\b(?:voices?|head|mind|brain|thoughts) (?:\\w+ ){0,4}?(?:say|says|saying|tell|tells|telling) (?:me |him |her |them )?(?:to |i should |just )*(?:jump|die|do it|end it|kill|cut|hurt|harm|stab)\\b',
  ],
  [
    'end',
    '\\b(?:tried|trying|tries|try) to end (?:it|things|everything)(?=$| ,| last\\b| yesterday\\b| before\\b| again\\b| and\\b)',
  ],
  [
    'cutting',
    `\\b${one} (?:\\w+ ){0,3}?(?:started|been|keeps?|back(?: to)?|resorted to) cutting(?=$| ,| again\\b| and\\b| to cope\\b)`,
  ],
  [
    'cutting',
    `\\b(?:${one}|${loved}) (?:\\w+ ){0,2}?(?:will not|can not|does not|not) stop cutting(?=$| ,| and\\b)`,
  ],
  [
    'attempted attempt',
    `\\b${one} (?:\\w+ )?(?:attempted|made an attempt)(?=$| ,| last night\\b| yesterday\\b| again\\b| today\\b| at the weekend\\b| on \\w+day\\b)`,
  ],
  ['point', '\\bnot (?:really |even )?see (?:the|any|a) point(?: any more)?(?=$| ,)'],
  [
    'better',
    '\\b(?:they|everyone|everybody|kids|family|children|people) (?:would|will)(?: all)? be (?:so much |much )?better off(?=$| ,)',
  ],
  [
    'going',
    '\\b(?:says?|saying|said|telling me|tells me|threatening)(?: that)? (?:he|she|they) (?:is|are|will be) going to do it(?=$| ,| tonight\\b| soon\\b)',
  ],
  [
    'help',
    '^(?:i need help (?:right )?now|(?:someone|somebody|anyone) (?:please )?help(?: me)?(?: please)?)$',
  ],
  ['swallowed', '\\bswallowed (?:something|some|them|them all|the lot|a (?:load|lot|handful))\\b'],
];

/** Goodbyes, and ways and means told without naming what they are for; no figures of speech at work either. */
const farewells: readonly Shape[] = [
  [
    'heading away walking off gone standing sitting running headed',
    `\\b(?:heading|headed|away|walking|off|gone|standing|sitting|running) (?:\\w+ )?(?:to|by|at|for|into|towards?|down to) the (?:river|canal|loch|sea|water|${place})\\b`,
  ],
  [
    'under',
    '\\b(?:go|going|gone|get|getting|jump\\w*|step\\w*|throw\\w*) (?:\\w+ )?under (?:a|the) (?:train|bus|lorry|truck|tube)\\b',
  ],
  ['do', '\\bthink\\w* (?:\\w+ )?(?:of |about )?how (?:i|he|she|they) (?:would|will|could) do it(?=$| ,)'],
  ['means', '\\baccess to (?:the )?means\\b'],
  ['kill', '\\bhow many (?:\\w+ ){1,3}(?:would|will|does it take to) kill\\b'],
  [
    'need',
    '\\bnot need (?:my|his|her|the) (?:\\w+ )?(?:meds|medication|tablets|appointments?|clothes|things|money|phone) (?:after|any more|where|soon|by)\\b',
  ],
  [
    'room bed bedroom',
    '\\b(?:comes?|came|coming|gets?|got|climbs?) (?:in|into) (?:my|her|his) (?:room|bed|bedroom) (?:at night|when|every)\\b',
  ],
  [
    'letter letters note notes',
    `\\b(?:letters?|notes?) (?:to|for) (?:each of|all of|all) ${whose} ${loved}\\b`,
  ],
  [
    'tell let say',
    `\\b(?:tell|let|say to) (?:${whose}|the) (?:\\w+ )?${loved}(?: and \\w+)? (?:know )?(?:that )?(?:i|he|she) (?:\\w+ ){0,2}?(?:loves?|loved|sorry|did my best)\\b`,
  ],
  [
    'look take mind',
    `\\b(?:look after|take care of|mind) (?:my|his|her) (?:\\w+ )?(?:${loved}|dog|cat)s? (?:for me|when i|after i|once i|if i)\\b`,
  ],
  [
    'time',
    '\\bby the time you (?:read|get|see) this\\b|\\b(?:says?|said|told me|telling me) (?:that )?this is the last time\\b',
  ],
  [
    'goodbye goodbyes',
    '\\bgoodbye (?:cruel )?(?:world|forever|for ever|for good)\\b|\\b(?:says?|saying|said) goodbyes? to (?:everyone|everybody|us all|his|her|their|my)\\b',
  ],
  ['last final', '\\bthis is (?:my|his|her) (?:last|final) (?:message|goodbye|day on|night)\\b'],
];

const byWord = (shapes: readonly Shape[]): ReadonlyMap<string, RegExp[]> => {
  const found = new Map<string, RegExp[]>();
  for (const [keys, shape] of shapes) {
    const compiled = new RegExp(shape);
    for (const key of keys.split(' ')) found.set(key, [...(found.get(key) ?? []), compiled]);
  }
  return found;
};
const veiledByWord = byWord(veiled);
const farewellByWord = byWord(farewells);

const holds = (words: readonly string[], shapes: ReadonlyMap<string, RegExp[]>, plain: string): boolean =>
  words.some((word) => shapes.get(word)?.some((shape) => shape.test(plain)) ?? false);

/**
 * True when life is spoken of as too much or as ending without a word for it; where work is spoken of, only for a
 * goodbye. Looks for a shape only where a word stands that it needs. @param plain in the words of `plainSpeech`
 */
export function tellsVeiled(plain: string): boolean {
  const words = plain.split(' ');
  return holds(words, farewellByWord, plain) || (holds(words, veiledByWord, plain) && !ofWork.test(plain));
}
