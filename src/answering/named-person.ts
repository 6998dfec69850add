/** A first name and a surname as they are written: "Jean Smith", "Jimmy McKay", "Ann O'Neil". */
const fullName = /\b([A-Z][a-z'’-]+)\s((?:Mc|Mac|O['’])?[A-Z][a-z]+)\b/g;
/** What is told of one person in care: an age, a referral, a visit, how they are. */
const toldOfOne =
  /\b(?:(?:was|is|been|being|got|has) (?:self[- ])?(?:referred|admitted|seen|discharged|assessed|diagnosed|sectioned)|self[- ]?referred|attended|attends|referral (?:for|of)|depressed|suicidal|anxious|self[- ]harm\w*|overdos\w+|unwell)\b|\b(?:[Ss]eeing|[Ss]aw)\s[A-Z]|\baged?\s\d{1,2}\b|,\s\d{1,2}(?=\s*(?:,|\.|$|yo\b|years?\b|yrs?\b|[FMfm]\b))|\b\d{1,2}\s?(?:yo|year[- ]old)\b/;

/**
 * True when somebody is called by a full name and told of as one in care, though no word for a patient stands by it.
 * @param isKnown whether a word, in lower case, is one of content or vocabulary and so no surname
 */
export function tellsOfNamedPerson(text: string, isKnown: (word: string) => boolean): boolean {
  if (!toldOfOne.test(text)) return false;
  return [...text.matchAll(fullName)].some(([, first = '', last = '']) =>
    [first, last].some((word) => !isKnown(word.toLowerCase())),
  );
}
