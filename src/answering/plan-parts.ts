import { supervisionTerm } from './field-terms';
import type { PlanRequest } from './plan-request';
import { membershipTerm, trainingTerms } from './plan-terms';
import type { Question } from './question';

type Parts = Pick<PlanRequest, 'training' | 'supervision' | 'membership'>;
/** What the words leave out, by the vocabulary; `course`: all but supervision. */
export type LeftOut = 'supervision' | 'all but the course' | 'course';

const addsTo = /^(?:(?:so|ok|what|how|about|if) )*(?:and|plus|with|also|add|include|including)\b/;
const without = (what: string): RegExp =>
  new RegExp(
    `\\b(?:without|excluding|excl?|not including|minus|no|less|before)(?: \\w+ (?:or|and))?(?: the| any)? ${what}`,
  );
const withoutMembership = new RegExp(
  `${without('member').source}|\\b(?:already|currently) (?:\\w+ ){0,3}members\\b|\\bmembership (?:is |has been )?already\\b|\\b(?:already|have) (?:\\w+ ){0,3}membership\\b`,
);
const withoutCourse = without('(?:\\w+ )?course');
/** Nobody goes on to accreditation. */
const noneAccredited =
  /\b(?:none|nobody|no one|(?<!\d )not) (?:(?:of them|is|are|be|being|will be|getting|going for|wants?) )*accredit/;
/** The course is named, and nothing that goes with it. */
const courseNamed = /\bcourses?\b/;
const moreThanCourse =
  /\b(?:supervis\w*|accredit\w*|total|altogether|everything|full|whole|all in|includ\w*|plus|qualif\w*|train(?:ed)?|training(?! courses?\b))\b/;

/** True when only the course is asked after: "how much is the course for 3 people". */
export const isOfCourse = (words: readonly string[]): boolean => {
  const said = words.join(' ');
  return isOfCourseAtMost(said) && !said.includes('member');
};
/** "Course for 4, membership for 2": no supervision. */
const isOfCourseAtMost = (said: string): boolean =>
  courseNamed.test(said) && !withoutCourse.test(said) && !moreThanCourse.test(said);
const joinedTo = (what: string): RegExp =>
  new RegExp(
    `\\b(?:includ\\w*|incl?|with|plus|and)(?: \\w+ (?:and|plus|,))?(?: the| all| yearly| annual)? ${what}`,
  );
const withSupervision = joinedTo('supervis');
const withMembership = joinedTo('(?:ipt uk )?member');

/** What the plan before prices, as the message changes it. @param forSome true when only some take supervision */
export function changedParts(
  { training, supervision, membership }: PlanRequest,
  words: readonly string[],
  out: ReadonlySet<LeftOut>,
  forSome: boolean,
): Parts {
  const said = words.join(' ');
  const isCourse = isOfCourse(words) && !out.has('course') && !forSome;
  if ((out.has('all but the course') && !forSome) || isCourse) return { ...none, training: true };
  if (out.has('course') || withoutCourse.test(said))
    return { training: false, supervision: true, membership };
  if (withoutMembership.test(said))
    return { training, supervision: supervision && !out.has('supervision'), membership: false };
  if (out.has('supervision') || noneAccredited.test(said))
    return { training, supervision: false, membership };
  return named({ training, supervision, membership }, said, forSome);
}

/** What is named as well is added; named alone ("and membership?"), where the plan holds it already, it alone is meant. */
function named(planned: Parts, said: string, forSome: boolean): Parts {
  const added = {
    ...planned,
    supervision: planned.supervision || said.includes('supervis'),
    membership: planned.membership || said.includes('member'),
  };
  if (said.includes('member'))
    return isAdded(said, planned.membership, withMembership) ? added : membershipAlone;
  if (said.includes('supervis') && !forSome)
    return isAdded(said, planned.supervision, withSupervision) ? added : { ...none, supervision: true };
  return forSome ? added : planned;
}

/** With a number ("what about 5 with supervision") all is planned anew, whether it was held or not. */
function isAdded(said: string, isHeld: boolean, joined: RegExp): boolean {
  const adds = addsTo.test(said);
  if (/\d/.test(said) || /^(?:plus|with|add|include|including|also)\b/.test(said))
    return adds || joined.test(said);
  return adds && !isHeld;
}
const none: Parts = { training: false, supervision: false, membership: false };
/** What those pay who are accredited. */
export const membershipAlone: Parts = { ...none, membership: true };

/**
 * What of the way to a practitioner is to be priced.
 * @param forSome true when only some of the people take supervision: all of them take the course then
 */
export function partsIn(
  { terms }: Question,
  words: readonly string[],
  out: ReadonlySet<LeftOut>,
  { hasYears, forSome }: { hasYears: boolean; forSome: boolean },
): Parts {
  const said = words.join(' ');
  const asks = (...wanted: readonly string[]) => terms.some(({ term }) => wanted.includes(term));
  const courseOnly = !forSome && (out.has('all but the course') || (isOfCourse(words) && !out.has('course')));
  const noSupervision =
    courseOnly ||
    (isOfCourseAtMost(said) && !out.has('course') && !forSome) ||
    out.has('supervision') ||
    noneAccredited.test(said);
  const training = asks(...trainingTerms) || /\btrain/.test(said);
  const others = training || out.size > 0;
  const noMembership = withoutMembership.test(said);
  const isNamedAlone = asks(membershipTerm) && !others && !asks(supervisionTerm);
  if (isNamedAlone && !noMembership && !withMembership.test(said)) return membershipAlone;
  const supervisionOnly = asks(supervisionTerm) && !training && !forSome && !withSupervision.test(said);
  return {
    training: noSupervision || !(out.has('course') || withoutCourse.test(said) || supervisionOnly),
    supervision: !noSupervision,
    membership: (!courseOnly || hasYears || asks(membershipTerm)) && !noMembership,
  };
}
