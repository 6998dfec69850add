/** What an intervention is called by behind its name. */
const nouns = 'programmes?|programs?|approach|interventions?|method|project';
/** Small words within a name ("Seeing is Believing", "Seasons for Growth"). */
const within = 'is|of|for|the|to|and|with|in';
/** No name of a person holds these. */
const ofNoPerson = /\s(?:is|of|for|the|to|with|in)\s/;
const capital = "[A-Z][a-z]+(?:['’][a-z]+)?";
/** A name in capitals, at the start or behind a word that leads to it, with what stands behind it. */
const inCapitals = new RegExp(
  `(?:^|\\b(?:the|The|of|for|does|is|do|about|on|a|an)\\s+)(${capital}(?:\\s+(?:(?:${within})\\s+)?${capital})+)\\s*(:|\\s(?:${nouns}|[Tt]raining|course|therapy)\\b)`,
);
const isOfIntervention = new RegExp(`^\\s*(?:${nouns})`, 'i');
/** In small letters only this is a name: "the bounce back programme". */
const inSmall = /\bthe\s+((?:[a-z]+\s+){2,3})(?:programme|program)\b/i;
/** Openings that are no part of a name. */
const opening = /^(?:The|A|An|How|What|Which|Who|Where|When|Does|Is|Are|Can|Do|For|Cost|Price)\s+/;

/**
 * The name of an intervention that nobody here knows ("the Bounce Back programme", "Seeing is Believing training"); null
 * when none is named, or all is in capitals.
 * @param isStrange true for a word that is known neither as it stands nor when its spelling is corrected
 */
export function strangeNameIn(text: string, isStrange: (word: string) => boolean): string | null {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const isAllCapitals = words.length > 3 && words.every((word) => /^\p{Lu}/u.test(word));
  const [, capitals = '', behind = ''] = (isAllCapitals ? null : inCapitals.exec(text)) ?? [];
  // "Mary Smith: …" may be a person.
  const isPerson = !isOfIntervention.test(behind) && !ofNoPerson.test(capitals);
  const name = isPerson ? inSmall.exec(text)?.[1] : capitals;
  const plain = name?.trim().replace(opening, '') ?? '';
  return plain.includes(' ') && plain.toLowerCase().split(/\s+/).some(isStrange) ? plain : null;
}
