/** Questions shorter than this are none that a service could answer; the content's form asks for as much. */
const shortest = 10;

/** Parts the questions of a line from what else it says. */
export function splitQuestions(text: string): { questions: string[]; rest: string } {
  const sentences = text.split(/(?<=[.?!])\s+(?=[\p{Lu}\d“"‘(])/u);
  const isQuestion = (sentence: string) => sentence.endsWith('?') && sentence.length >= shortest;
  return {
    questions: sentences.filter(isQuestion),
    rest: sentences.filter((sentence) => !isQuestion(sentence)).join(' '),
  };
}
