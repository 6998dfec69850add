import { asksYearly } from './plan-changes';
import type { LeftOut } from './plan-parts';
import type { Heads, PlanRequest } from './plan-request';
import type { PlannedPeople } from './planned-people';

/** Those among them who take supervision; new people take it all. "5 nurses, 2 without supervision" leaves it to 3. */
export function supervisedIn(
  { people, supervised }: PlannedPeople,
  isPriced: boolean,
  planned: PlanRequest | null,
): Pick<PlanRequest, 'supervision' | 'supervised'> {
  const supervision = isPriced || supervised !== null;
  const before = people === null ? (planned?.supervised ?? null) : null;
  return { supervision, supervised: supervision ? (supervised ?? before) : null };
}

/** Those who take membership, where only some do. */
export function membersIn(
  counted: PlannedPeople,
  planned: PlanRequest | null,
): { members?: Heads; membership?: true } {
  const members = counted.members ?? (counted.people === null ? planned?.members : undefined);
  return members ? { members, membership: true } : {};
}

/** Those who take the course, where some have been on it. */
export function attendingIn(
  counted: PlannedPeople,
  planned: PlanRequest | null,
): Pick<PlanRequest, 'attending' | 'left'> {
  const attending = counted.attending ?? (counted.people === null ? planned?.attending : undefined);
  return { ...(attending && { attending }), ...(counted.left && { left: counted.left }) };
}

const nothing: ReadonlySet<LeftOut> = new Set();

/** What the words leave out for all; "3 have done the course" is said of some. */
export function outOf(
  said: ReadonlySet<LeftOut>,
  isWanting: boolean,
  { left, done }: PlannedPeople,
): ReadonlySet<LeftOut> {
  if (isWanting) return nothing;
  if (done === 'course') return new Set<LeftOut>(['course']);
  return left || done === 'nothing' ? new Set([...said].filter((each) => each !== 'course')) : said;
}

/** "What do 4 accredited practitioners cost a year", "our nurse is already accredited": not those who are to be accredited. */
const accreditedNow =
  /\b(?:already|currently|now)\b|\b(?:is|are|re)(?: \w+)? accredited\b|\b(?:our|ve|we have|got)(?: \d+)? (?:\w+ )?accredited\b/;

/** True where all who are counted are accredited: what is left for them to pay is their membership. */
export const areAccredited = ({ done }: PlannedPeople, words: readonly string[]): boolean =>
  done === 'accredited' && (accreditedNow.test(words.join(' ')) || asksYearly(words));

/** True where words such as "the course" are said of some of the people only, or of others. */
export const tellsOfSome = ({ supervised, left, done }: PlannedPeople): boolean =>
  supervised !== null || left !== undefined || done === 'nothing';
