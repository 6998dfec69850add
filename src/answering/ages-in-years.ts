/** Papers are told by the ages of those who took part, which the page gives in years. */
const ofStudies = /\b(?:stud(?:y|ies)|trials?|papers?|reviews?|meta|rcts?|participants?|sample|included?)\b/i;
const age = '(\\d{1,2})';
const range = `${age}(?:\\s*(?:-|–|to|and|or)\\s*${age})?`;
const years = '(?:(?:\\s*-?\\s*|\\s)(?:years?|yrs?|y)[ -]?(?:olds?|o)|\\s?yos?)\\b';

/** "15 year olds", "12-17s", "aged 14 to 17", "patients are mostly 14 to 17". */
const shapes: readonly RegExp[] = [
  new RegExp(`\\b${range}${years}`, 'gi'),
  new RegExp(`\\b${age}\\s*[-–]\\s*${age}s\\b`, 'gi'),
  new RegExp(
    `\\b(?:aged|ages|age)\\s(?:between\\s|from\\s)?${range}(?!\\s*(?:sessions?|weeks?|months?)\\b)`,
    'gi',
  ),
  new RegExp(
    `(?<=\\b(?:patients|clients|people|kids|caseload|they|we|ours)\\s(?:are|is|see)\\s(?:mostly\\s|all\\s|mainly\\s)?)(?:from\\s)?${age}\\s*(?:-|–|to)\\s*${age}(?=\\s*(?:$|[,.;?!]|years?\\b|and\\b|so\\b))`,
    'gi',
  ),
];

/** Ends of the age groups of the guides, in years: children and young people to 17, adults to 64. */
const lastOf = { child: 12, youngPerson: 17, adult: 64 } as const;

function groupOf(from: number, to: number): string {
  if (to <= lastOf.child) return 'children';
  if (to <= lastOf.youngPerson || (from <= lastOf.child && to <= lastOf.youngPerson + 1))
    return 'young people';
  return from > lastOf.adult ? 'older adults' : 'adults';
}

/**
 * A message with ages in years as the group that pages speak of: "15 year olds" are young people. What is asked of
 * studies keeps its numbers.
 */
export function withAgeGroups(text: string): string {
  if (!/\d/.test(text) || ofStudies.test(text)) return text;
  return shapes.reduce(
    (said, shape) =>
      said.replace(shape, (_, first: string, last: string | undefined) =>
        groupOf(Number(first), Number(last ?? first)),
      ),
    text,
  );
}
