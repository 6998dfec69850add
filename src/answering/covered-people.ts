import type { Covered, DonePart, Heads, Left } from './plan-request';

/** Words between a number and what is said of those whom it counts. */
const who =
  '(?:nurses?|staff|people|practitioners?|therapists?|psychologists?|clinicians?|counsellors?|colleagues?|places?|of|them|us|whom|these|those|our|the|my|team|ones?|who|that|which|is|are|s|re|ve|has|have|had|got|was|were|been|being|will|be|get|gets|now|currently|also|on|in|with)';
const link = `(?:${who} )*`;
const before = '(?:(?:already|previously|fully) )';
const payers =
  '(?:nes|government|govt|scottish government|board|trust|charity|university|grant|funder|they|someone|somebody|else)';

/** "2 are already funded", "3 of them with NES funded places". */
const funded = new RegExp(
  `^${link}${before}?${link}(?:nes |board |fully )?(?:funded|sponsored|funding|paid for|free places?|paid places?)\\b(?! by (?:us|ourselves|our))`,
);
/** "3 of whom NES are sponsoring", "2 that the board will pay for". */
const paidBehind = new RegExp(
  `^${link}(?:the |our )?(?:health )?${payers} (?:(?:is|are|will|has|have|be|can) )*(?:fund|pay|cover|sponsor)\\w*\\b`,
);
/** "NES pays for 2", "NES gave us 2 places". */
const paidBefore = new RegExp(
  `\\b${payers} (?:\\w+ ){0,2}?(?:funds?|pays?|covers?|sponsors?|funded|paid|fund|funding|gives?|gave|offers?|offered|given)(?: (?:for|up|to|us|about|only|the|place|places))*$`,
);
/** "We have funding for 2". */
const moneyFor = /\b(?:funding|funded places?|free places?|a grant) (?:for|covers|pays for)$/;

const done = new RegExp(
  [
    `^${link}${before}${link}(?!(?:ipt )?(?:uk )?member|(?:\\w+ ){0,2}supervis|on the waiting)`,
    `^${link}(?:trained|accredited|qualified) (?:already|previously|last year|before)\\b`,
    '^(?:(?:of|them|us|whom|who|these|those) )*(?:is|are|has been|have been) accredited\\b',
    `^${link}(?:done|did|completed|finished) (?:it|this|(?:the|their|ipt) (?:\\w+ ){0,2}training)\\b`,
    `^${link}(?:had|attended|been on|been through|taken|took) (?:the|their|ipt) (?:\\w+ ){0,2}training`,
    `^(?:(?:of|them|us|whom|who|these|those) )*(?:has|have|ve) (?:been )?trained\\b`,
  ].join('|'),
);
const course = new RegExp(
  `^${link}${before}?${link}(?:done|did|completed|finished|attended|been on|took|taken|been through) (?:(?:the|their|a|this|our|ipt|5|day|days|training|standard) )*courses?\\b|^${link}${before}(?:has|have|had|got|did|done) (?:the|their|a) (?:\\w+ ){0,2}course\\b|^(?:(?:of|them|us|whom|who) )*already (?:has|have|had|got|been on) (?:the|their|a) (?:\\w+ ){0,3}course\\b`,
);

/** "Someone on our ward has …" */
const ofPlace =
  /^((?:\w+ ){0,3}?)(?:on|in|from|at) (?:our|my|the|this) (?:\w+ ){1,2}?(?=(?:has|have|already|did|done|finished|completed|attended)\b)/;

/**
 * Why those whom a number counts need not be paid for; null when nothing says so.
 * @param ahead the words before the number
 * @param own the words that count
 * @param after the words behind, up to the next number of people
 */
export function coveredBy(ahead: string, own: string, after: string): Covered | null {
  const said = `${own} ${after}`
    .trim()
    .replace(/^\d+ (?:(?:out )?of (?:\w+ )?\d+ )?/, '')
    .replace(ofPlace, '$1');
  if (funded.test(said) || paidBehind.test(said) || paidBefore.test(ahead) || moneyFor.test(ahead))
    return 'funded';
  if (course.test(said)) return 'course';
  return done.test(said) || /\baccredited\b/.test(own) ? 'done' : null;
}

/** Trained, in what is planned: "trained in CBT" is of something else. */
const ofTraining =
  /\b(?:train(?:ed|ing)|done|did|completed|finished)\b(?!(?: \w+)? (?:in|as|by)\b(?! (?:ipt|interpersonal)))/;

const alreadyAccredited = new RegExp(`^${link}${before}?${link}accredited\\b`);

/** What they have behind them of the way to a practitioner; null where nothing says so. The words as for `coveredBy`. */
export function doneBy(ahead: string, own: string, after: string): DonePart | null {
  const reason = coveredBy(ahead, own, after);
  if (reason === 'course') return 'course';
  if (reason !== 'done') return null;
  if (/\baccredited\b/.test(own) || alreadyAccredited.test(after)) return 'accredited';
  return ofTraining.test(after) ? 'course' : null;
}

/** What is left of people once those are taken off who need not be paid for; null when nobody is left. */
export function withoutCovered(
  people: Heads,
  covered: readonly (Heads & { covered: Covered | null })[],
): { people: Heads; attending?: Heads; left: Left } | null {
  const left: Left = {};
  for (const each of covered) {
    if (each.covered === null) continue;
    const { least, most } = left[each.covered] ?? none;
    left[each.covered] = { least: least + each.least, most: most + each.most };
  }
  const rest = less(less(people, left.funded ?? none), left.done ?? none);
  if (rest.least < 1) return null;
  if (!left.course) return { people: rest, left };
  const attending = less(rest, left.course);
  return attending.least < 0 ? null : { people: rest, attending, left };
}

const none: Heads = { least: 0, most: 0 };
const less = (people: Heads, taken: Heads): Heads => ({
  least: people.least - taken.most,
  most: people.most - taken.least,
});
