const name = "(?:[A-Z][\\w'’-]+(?:\\s[A-Z][\\w'’-]+)?|[a-z][a-z'’-]+)";
const titled = `\\b(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Pp]rof(?:essor)?)\\.?\\s${name}`;
const role =
  '(?:(?:line |service |team |practice |ward |project |finance )?managers?|(?:team |service |clinical |professional )?lead(?:er)?|trainer|supervisor|director|head of \\w+|commissioner|tutor|lecturer|author|researcher|boss|chief executive|co-?ordinator|secretary|administrator|colleague)';
const whose = '(?:our|the|my|their)\\s(?:\\w+\\s){0,2}?';
const house =
  '(?:NES|IPT[- ]?UK|(?:the\\s)?(?:health\\s)?board|finance|HR|procurement|management|the\\suniversity)';

/** "Mr Smith our manager", "my trainer, Mrs Jones", "Mrs Jones from NES". */
const ofStaff: readonly RegExp[] = [
  new RegExp(`${titled},?\\s(?:is\\s|who\\sis\\s)?${whose}${role}\\b`, 'g'),
  new RegExp(`\\b${whose}${role},?\\s(?:is\\s|called\\s|named\\s)?${titled}`, 'g'),
  new RegExp(`${titled},?\\s(?:from|of|at|in)\\s${house}\\b`, 'g'),
  // A doctor or professor is written of as an author or a colleague.
  /\b(?:Dr|Prof(?:essor)?)\.?\s[A-Z][\w'’-]+/g,
];
/** With one of these somebody may be in care, whatever they are called. */
const inCare =
  /\b(?:patient|client|service user|pt|pupil|caseload|in (?:my|our) care|under (?:my|our) care|my ward|chi|d\.?o\.?b|born|lives at|diagnos\w+|depress(?:ed|ive)|anxious|suicid\w+|self[ -]harm\w*|refer\w*|admitted|discharged?|unwell|ill|symptoms?|needs? (?:help|therapy|treatment)|treat(?:ed|ing)?|was seen|attended|appointment)\b/i;

/** A message without the names of those who are plainly staff or authors; as it is where somebody may be in care. */
export function withoutStaffNames(text: string): string {
  if (inCare.test(text)) return text;
  return ofStaff.reduce((said, shape) => said.replace(shape, ' '), text);
}
