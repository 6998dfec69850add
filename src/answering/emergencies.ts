import { one } from './crisis-of-self';
import { ofWork } from './danger-words';

const relative = '(?:baby|infant|toddler|resident|visitor|member of staff|mother|father|parent|pupil)';
const body = `(?:${one}|${relative})`;

/** A body in danger, and concerns that others must be told of at once, in the plain English of `plainSpeech`. */
const shapes: readonly RegExp[] = [
  new RegExp(
    `\\b${body} (?:is |am |was |now |just )*having (?:a |an )?(?:\\w+ )?(?:seizure|fit|stroke|heart attack|cardiac arrest|allergic reaction|asthma attack|anaphyla\\w+)\\b`,
  ),
  new RegExp(
    `\\b${body} (?:is |has |started |now |just )+(?:fitting|seizing|choking)(?=$| ,| on\\b| in\\b| now\\b)`,
  ),
  new RegExp(
    `\\b${body} (?:\\w+ ){0,2}?(?:has|have|with|got|having|gets?|complain\\w* of|report\\w*) (?:\\w+ ){0,2}?(?:chest pains?|(?:trouble|difficulty) breathing)\\b|\\b${body} can not breathe\\b`,
  ),
  /^(?:\w+ ){0,3}?(?:allergic reaction|anaphylaxis|anaphylactic (?:shock|reaction)|cardiac arrest)\b/,
  /\b(?:safeguarding|child protection|adult protection|adult support and protection|vulnerable adult) (?:concerns?|worr(?:y|ies)|issues?|disclosures?|alerts?|emergenc(?:y|ies)|incidents?)\b/,
  /\b(?:domestic (?:violence|abuse)|(?:sexual |child )?abuse|sexual assault|rape|neglect) (?:disclosures?|disclosed)\b|\bdisclos(?:ed|es|ing|ure of) (?:\w+ ){0,3}?(?:abuse|domestic violence|rape|assault|neglect|violence)\b/,
  /\b(?:not|nobody has) (?:been )?(?:seen|heard from) (?:\w+ ){0,2}?(?:for|since|in) .*\b(?:worried|concerned|scared)\b|\b(?:worried|concerned|scared) .*\b(?:not|nobody has) (?:been )?(?:seen|heard from) (?:for|since|in)\b/,
  new RegExp(
    `\\bmissing (?:patient|person|client|child|teenager)\\b|\\b${body} (?:is|has gone|went|gone) missing\\b`,
  ),
];
/** What ought to be done in general, and what is taught of it, are questions to a service. */
const inGeneral =
  /\b(?:policy|policies|procedures?|lead|leads|forms?|module|what if|how (?:do|does|are|is)|who is|cover\w*|include\w*)\b/;

/** True when a body is in danger, or a concern is told that others must hear of at once; not where a service is planned. */
export const tellsOfEmergency = (plain: string): boolean =>
  shapes.some((shape) => shape.test(plain)) && !ofWork.test(plain) && !inGeneral.test(plain);
