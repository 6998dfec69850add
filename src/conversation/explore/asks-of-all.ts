const things = '(?:interventions|programmes|programs|therapies|treatments)';
/** Ways to ask for interventions by whatever they have in common. */
const shapes = [
  new RegExp(
    `^(?:which|show me|list|find|are there|do you have|have you got|what)(?: any| the| all)?(?: [\\w-]+){0,3}? ${things}\\b`,
  ),
  new RegExp(`^(?:[\\w-]+ ){1,3}${things}(?: please)?$`),
  new RegExp(`^${things} (?:for|in|at|delivered|run|led|by|that|which|with|to|you|we|a|an|our)\\b`),
  /^(?:what|anything|something|which ones?)(?: is there)?(?: that)? (?:can|could) be (?:delivered|used|offered|run|done|given|led)\b/,
  /^(?:something|anything|what)(?: that)? (?:an? |our |the )?[\w-]+(?: [\w-]+)? (?:can|could|may) (?:deliver|use|run|do|offer|lead)$/,
  /^(?:what is|whats|is) there (?:anything |something )?(?:for|in) (?:[\w-]+ ?){1,3}$/,
];
/** True when a text speaks of interventions as such. */
export const namesThings = (text: string): boolean => new RegExp(`\\b${things}\\b`, 'i').test(text);

/** With these a page is asked, or what was talked of. */
const ofOne =
  /\b(?:it|its|this|these|those|they|costs?|prices?|cheap\w*|fees?|stud(?:y|ies)|trials?|reviews?|research|evidence|compar\w+|sessions?|train\w*|supervis\w*|effective\w*|better|best|rated|ratings?|references?|papers?|other|others|meta|found|included?|tested|mean|means|what are|combined?|alongside|alternatives?)\b/;

/** True when a message asks which of all interventions have something in common: "which can teachers deliver". */
export function asksOfAll(words: readonly string[]): boolean {
  const said = words.join(' ');
  return words.length <= mostWords && !ofOne.test(said) && shapes.some((shape) => shape.test(said));
}

/** Small words between what asks for a list and what it is asked of. */
const small =
  '(?: (?:all|the|any|ones?|those|of (?:them|these|those)|everything|something|anything|what|you|we|have|got))*';
/** Ways to ask for a list without a noun for what is listed; a need or an age must stand beside them. */
const bareLists = [
  new RegExp(
    `^(?:list|show(?: me)?|give me|find(?: me)?|search(?: for)?)${small} (?:for|on|about|with|in|used|known|that|which)\\b`,
  ),
  new RegExp(`^which${small} (?:are|is|work|works|help|helps|suit|suits|can|could|would|do)\\b`),
  /^(?:anything|something|everything|stuff|any|have you|have we|do you have|do you hold|you got|got|is there|are there|whats? there|what is there)\b/,
  /^(?:whats?|what is|what are) (?:for|good for|available|recommended|used|offered|suitable|there|listed|held)\b/,
];

/** True for "list for anxiety", "which are used in Scotland for trauma": a list, if a need or an age is told. */
export function asksForList(words: readonly string[]): boolean {
  const said = words.join(' ');
  return words.length <= mostWords && !ofOne.test(said) && bareLists.some((shape) => shape.test(said));
}

/** Whether a thing exists ("is there a waiting list", "do you have a leaflet"), and not what there is for somebody. */
const whetherThere =
  /^(?:(?:is|are) there|there is|do (?:you|we) (?:have|hold|do)|have (?:you|we)|you got|got|any)(?: got)?\b(?!(?: got)? (?:anything|something|stuff|everything|ones?|help|support) (?:\w+ )?(?:for|with|on|about|to|that)\b)(?! (?:for|with|on|about)\b)/;

/** True for a question whether there is something that is no intervention. */
export const asksWhetherThere = (words: readonly string[]): boolean => {
  const said = words.join(' ');
  return whetherThere.test(said) && !aThing.test(said);
};
const aThing =
  /\b(?:anything|something|interventions?|programm?e?s?|therap(?:y|ies)|treatments?|approach(?:es)?)\b/;

/** True where no one that is talked of can be meant: "list …", "which are …". */
export const asksOfEvery = (words: readonly string[]): boolean =>
  /^(?:list|which(?: ones| of (?:them|these|those))? are)\b/.test(words.join(' '));

/** A longer message sets a scene. */
const mostWords = 12;
