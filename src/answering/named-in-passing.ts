/** What stands before a therapy that only sets the scene: "we already do …", "trained in …", "rather than …", "not …". */
const before = [
  /\b(?:already|currently|presently|existing|existed)(?: \w+){0,2}$/,
  /\b(?:trained|qualified|accredited|experienced|background|experience|diploma|certificate|qualification|working|work|specialis\w+|practising)(?: is| was)? (?:in|of|with|as)(?: an?| the)?$/,
  /\b(?:than|versus|vs|instead of|unlike|opposed to|on top of|alongside|after|from|following|against)(?: an?| the| our)?$/,
  /\bcompared (?:to|with)$/,
  /\bnot(?: an?| the)?$/,
  /^(?:(?:so|hi|hello|as|since|because|but|and) )*(?:we|they|i|she|he|staff|our \w+|my \w+|the \w+)(?: \w+)? (?:do|does|use|uses|offer|offers|deliver|delivers|provide|provides|run|runs|have|has|got|know|knows|practise|practises|am|is|are)(?: an?)?$/,
];
/** What follows its name where that only tells who somebody is: "CBT supervisor", "CBT-trained". */
const after =
  /^(?:supervisors?|trained|qualified|accredited|background|experience|certificate|diploma|skills?|services?|teams?|staff|colleagues?|lead)$/;

/** Words before a name that are looked at. */
const reach = 8;

/**
 * True when a therapy is named only in passing, beside another that is asked about: as what a team does already, as
 * where somebody comes from, or as what the other is held against.
 * @param words of the message, in lower case
 * @param start index of the first word of the name; `end` is behind the last
 */
export function isInPassing(words: readonly string[], start: number, end: number): boolean {
  if (after.test(words[end] ?? '')) return true;
  const said = words.slice(Math.max(0, start - reach), start).join(' ');
  return before.some((pattern) => pattern.test(said));
}
