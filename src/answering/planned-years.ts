/** More years than this are no plan. */
const mostYears = 20;
const units = '(?:years?|yrs?|year|months?|mths?)';
/** "For 3 years", "over the next 2 years", "3 years total". */
const spans = [
  new RegExp(
    `\\b(?<lead>\\w+ )?(?:for|over|across|during|within|next|first|of|after|and)(?: (?:the|a|next|first|coming|about|say|period|of))* (?<number>\\d{1,3}) (?<unit>${units})(?<rest>(?: \\w+)?)`,
  ),
  new RegExp(
    `(?<number>\\d{1,3}) (?<unit>${units})(?<rest>) (?:in )?(?:total|cost|costs|plan|budget|altogether|overall|period|membership|programme)`,
  ),
  /\b(?:for|over) (?:a|one|the)(?<number>)(?<rest>) (?:full |whole |first )?(?<unit>year)\b(?! (?:of|ago))/,
  /\b(?:first|1st|1|one)(?<number>)(?<rest>) (?<unit>year)(?: s)?(?: (?:cost|costs|total|budget|spend|bill|only)| for\b|$)/,
];
/** "Qualified for 3 years", "for 3 years' experience" speak of the people. */
const ofPeople =
  /^(?:qualified|worked|working|been|here|us|practised|practising|registered|experience|experienced|post|ago|old|olds)$/;

/** The years for which the words plan ("for 2 years", "24 months", "first year"); null when they name none. */
export function yearsIn(words: readonly string[]): number | null {
  const said = words.join(' ');
  for (const span of spans) {
    const { lead = '', number = '', unit = '', rest = '' } = span.exec(said)?.groups ?? {};
    if (unit === '' || ofPeople.test(lead.trim()) || ofPeople.test(rest.trim())) continue;
    const count = number === '' ? 1 : Number(number);
    const years = unit.startsWith('m') ? count / 12 : count;
    if (Number.isInteger(years) && years >= 1 && years <= mostYears) return years;
  }
  return null;
}
