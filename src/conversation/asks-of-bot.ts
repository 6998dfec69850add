import { normaliseWords } from '../answering/normalise';
import type { NoticeReply } from './reply';

export type AskedOfBot = Extract<
  NoticeReply['notice'],
  | 'no-patients'
  | 'confidential'
  | 'complaint'
  | 'source'
  | 'keeping'
  | 'language'
  | 'contact'
  | 'person'
  | 'goodbye'
  | 'using'
>;

/** Longer messages ask something beside. */
const mostWords = 14;
/** Words of which one stands in nearly every message to the bot about itself: most questions cost no more. */
const addressed = new Set(
  'you your u bot here chat app this that me my our us we i wrong incorrect sure stop quit exit close number helpline hotline gdpr chatgpt copilot ai language languages spoken ok safe allowed audit really what guide matrix framework'.split(
    ' ',
  ),
);

const tongues =
  '(?:gaelic|scots|doric|polish|urdu|punjabi|hindi|german|french|spanish|italian|portuguese|arabic|chinese|mandarin|cantonese|romanian|ukrainian|russian|welsh|turkish|bsl|english|(?:an)?other languages?|any languages?)';
const colleague =
  '(?:manager|boss|employer|it|it department|team|others?|colleagues?|anyone|anybody|everyone|people|nes|nhs|microsoft|management|hr)';

/** What is said to the bot of itself, by kind; the first that fits is meant. In normalised words, one space between. */
const shapes: readonly (readonly [AskedOfBot, RegExp])[] = [
  [
    'no-patients',
    /\b(?:can|may|could|should|shall|do|ok|okay|alright|safe|allowed|fine|acceptable) (?:it |i |we |you |to )*(?:to )?(?:paste|type|enter|upload)\b(?: \w+){0,4}? (?:patients?|clients?|pts?|chi|referrals?|case notes?|clinical notes?|letters?|notes|names?|initials|service users?)\b/,
  ],
  [
    'no-patients',
    /\b(?:can|may|could|should|shall|ok|okay|alright|safe|allowed|fine|acceptable) (?:it |i |we |to )*(?:to )?(?:put|share|write|give|include|use|send|tell|add|mention|say|discuss|talk about|ask about)\b(?: \w+){0,4}? (?:(?:patient|client|pt|service user)(?:s|'s)? (?:names?|details?|data|info|information|initials|identifiers?|stuff)|chi(?: numbers?)?|patient identifiable|identifiable|identifying|personal details?|nhs numbers?)\b/,
  ],
  [
    'no-patients',
    /\b(?:can|may|could|should) (?:i|we) (?:tell|ask|talk to|chat to|speak to) you about (?:a|my|one of my|our) (?:patients?|clients?|pts?|cases?|service users?)$/,
  ],
  [
    'confidential',
    new RegExp(
      `\\bwho (?:can |could |else |else can |all )?(?:sees?|reads?|looks? at|has access to)\\b.*\\b(?:my|our|what (?:i|we)|i|these|this|messages?|chats?)\\b(?! (?:tapes?|recordings?|cases?|work|trainees?|sessions?|practice|patients?|clients?|supervision|accreditation))|\\b(?:does|do|can|will|could) (?:my |our |the )?${colleague} (?:see|read|know|look at|find out|access|check)\\b.*\\b(?:i|my|me|we|our|this|messages?|questions?|chats?)\\b`,
    ),
  ],
  [
    'confidential',
    /^(?:are you|is (?:this|it|the chat|this chat|this bot|the bot|any of this)|am i|are we) (?:being )?(?:recording|recorded|monitored|monitoring|logged|logging|tracked|tracking|watched|listening|listened to|gdpr|data protection)\b|^(?:is (?:this|it) )?(?:gdpr|data protection)(?: \w+)?$|^is there an? (?:audit log|audit trail|log of (?:my|our) \w+)$/,
  ],
  [
    'confidential',
    /\bdo you (?:learn|train|remember|keep|share|log|sell|pass on|save)\b.*\b(?:me|my|what (?:i|we)|i|questions|messages|chats)\b|\bwhere (?:is|are|do|does) (?:my|our) (?:data|questions?|messages?|chats?|answers?) (?:stored|kept|go|saved|held|end up)\b/,
  ],
  [
    'person',
    /\b(?:are|is) (?:you|this|it) (?:a |an |really |just |some )*(?:large )?(?:language model|llm|ai|gpt\w*|chatgpt|chat gpt|copilot|robot|machine|artificial intelligence|chatbot)\b|^(?:what|which) (?:ai |language )?(?:model|version|llm|ai) (?:are you|is this|do you use|is it|am i using)$|\b(?:do|can|could|might) you (?:ever )?(?:hallucinate|make (?:things|stuff|it|answers|mistakes|errors)(?: up)?|get (?:it|things|anything|stuff) wrong|lie|be wrong)\b/,
  ],
  [
    'source',
    /^(?:(?:but|and|so) )?(?:are you (?:sure|certain|positive)|really|is that (?:right|true|correct)|how (?:do|can) (?:i|we) (?:know|trust|be sure)(?: (?:you|that|this|it)(?: is (?:right|true|correct))?)?|can (?:i|we) (?:trust|rely on|believe) (?:you|this|that|it)|what is new|what has changed)(?: about (?:that|this|it))?$/,
  ],
  [
    'source',
    /^(?:(?:do you know |and )?who|which (?:organisation|body|people)) (?:made|makes|wrote|writes|publishe[sd]|produce[sd]|create[sd]|develop(?:s|ed)|built|owns?|runs?|maintains?|updates?|manages?|keeps?|is behind|is responsible for|put together) (?:this |the |your )(?:matrix|guide|matrix guide|early intervention framework|framework)$|^who (?:is|are) (?:this|the) (?:guide|matrix) (?:published|made|written|produced|owned|run|created) by$/,
  ],
  [
    'complaint',
    /^(?:(?:no|nope|nah|but|sorry|hmm|well|er|um|i think|that s|actually) )*(?:that|this|it|you|the answer|this answer|that answer|your answer|the figure|those figures|that figure)(?: is| are| was| were| looks?| seems?| sounds?)? (?:got |have |has |had |just |all |totally |completely |simply |it |that |this )*(?:wrong|incorrect|mistaken|inaccurate|nonsense|rubbish|not (?:right|correct|true|it|what (?:i|we) (?:asked|meant|wanted|said|need|needed)))(?: answer| one| question| info)?$|^i (?:do not|can not) believe (?:you|that|this)$|^you (?:did not|have not|are not) (?:really )?answer(?:ed|ing)?(?: (?:my|the) question| me| it| that)?$|^(?:wrong|incorrect)(?: answer)?$/,
  ],
  ['keeping', /\b(?:e mail|email|text|whatsapp|fax) (?:me|us|it|this|that|my \w+|the answer|these)\b/],
  [
    'language',
    new RegExp(
      `\\b(?:what|which|any other|other) languages? (?:do|can|are|could) you\\b|\\bdo you (?:speak|understand|know|do|talk) ${tongues}$|\\b(?:talk|speak|chat|write|ask|answer|reply|type|respond)(?: to you| you| to me| me| this| it| questions)? in ${tongues}$`,
    ),
  ],
  [
    'contact',
    /\b(?:is there|have you|have you got|do you have|what is|give me)\b(?: \w+){0,3}? (?:helpline|help line|hotline|help desk|helpdesk|phone number|telephone number|number (?:to|i can|we can) (?:call|ring|phone))\b(?! for)|^who (?:do|can|should) (?:i|we) (?:phone|ring|call)(?: about (?:this|it|the bot|you))?$/,
  ],
  [
    'goodbye',
    /^(?:stop|quit|exit|close|end|end chat|end the chat|close chat|log out|log off|sign out|logout)$|^how do (?:i|you|we) (?:stop|close|exit|quit|log out|log off|sign out|end|leave|turn (?:you|this) off|get out)(?: (?:of )?(?:this|it|you|the bot|the chat|here))?$/,
  ],
  [
    'using',
    /\b(?:do|does|will) (?:i|we|it|you) (?:have to|need to|need) (?:log in|login|sign in|register|sign up|a licen[cs]e|an account|a password)(?: (?:for|to) (?:this|it|you|use (?:this|it|you)))?$|\bcan (?:i|we|you) (?:use|get|open|ask) (?:this|you|it|the bot) (?:on|from|at) (?:my |a |the |our )?(?:phone|mobile|iphone|android|tablet|ipad|laptop|home|work)\b|\b(?:are you|is this bot|is the bot|is this) free to use$|^(?:are you|is this bot|is the bot) free$/,
  ],
];

/** What a message asks of the bot itself, or says to it; null for what it asks of the guide. */
export function askedOfBot(text: string): AskedOfBot | null {
  const words = normaliseWords(text);
  if (words.length === 0 || words.length > mostWords || !words.some((word) => addressed.has(word)))
    return null;
  const said = words.join(' ');
  return shapes.find(([, shape]) => shape.test(said))?.[0] ?? null;
}
