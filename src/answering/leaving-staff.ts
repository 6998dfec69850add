/** Those who leave are counted, and not those who are to be trained: "if one of my staff leaves, do we pay again?". */
const leaving =
  /\b(?:if|when|once|should|after)\b(?:\s+\S+){0,2}?\s+(?:one|two|three|four|an?|[1-4]|some(?:one|body)|any(?:one|body))\b(?:\s+\S+){0,4}?\s+(?:leaves?|left|quits?|resigns?|retires?|moves? on|drops? out|goes off|goes on)\b/i;

/** True where a message asks what happens when staff leave, and counts nobody else. @param groups of people counted in it */
export const isOfLeavers = (text: string, groups: number): boolean =>
  groups <= 1 && leaving.test(text) && !/\d/.test(text.replace(leaving, ' '));
