import { type IndicatorKey, indicatorKeys } from '../../guidance/taxonomy';
import { phrasesByFirstWord } from '../../guidance/typed-phrase';

/** A longer message that names no intervention asks something else. */
export const mostBareQuestions = 5;
const mostOfQuestions = 10;

/** True when the page's questions to a service are asked for. @param phrases that open such a message */
export function asksForQuestions(words: readonly string[], phrases: readonly string[]): boolean {
  const possible = phrasesByFirstWord(phrases).get(words[0] ?? '') ?? [];
  const begins = possible.some((parts) => parts.every((part, offset) => words[offset] === part));
  return begins || indicatorsAsked(words).length > 0;
}

/** The indicators whose questions are asked for: "fit questions", "what questions should we consider for need". */
export function indicatorsAsked(words: readonly string[]): IndicatorKey[] {
  if (words.length > mostOfQuestions) return [];
  if (!words.some(isQuestion)) return weighedIn(words);
  // "The questions that we need" names no indicator.
  return indicatorKeys.filter((key) =>
    words.some(
      (word, at) => word === key && (isQuestion(words[at + 1] ?? '') || toward.has(words[at - 1] ?? '')),
    ),
  );
}

/** "What should we think about for capacity", "what does the fit section ask", "how do I judge need". */
const weighed = [
  /\b(?:think|consider|ask|look|weigh|know|check|cover|evidence|data|information) (?:[a-z]+ ){0,6}?(?:about|for|at|under|on|into|of|to) (?:our |the |its )?(fit|capacity|need)(?: (?:section|part|indicator|side|rating|score))?(?: (?:for|of|with|in) [a-z ]+)?$/,
  /^(?:what|which|whats|how)\b.*\bthe (fit|capacity|need) (?:section|part|indicator|side|page)\b/,
  /\b(?:assess|judge|rate|score|evaluate|work out|weigh up|decide(?: on)?) (?:our |the |its )?(fit|capacity|need)(?: (?:for|of|with|in) [a-z ]+)?$/,
  /^(?:(?:and |so )?(?:what about |how about |about )?(?:the |our )?(?=capacity)|(?:and|what about|how about) (?:the |our )?)(fit|capacity|need)$/,
];
const weighedIn = (words: readonly string[]): IndicatorKey[] => {
  const said = words.join(' ');
  const [named] = weighed.flatMap((shape) => shape.exec(said)?.[1] ?? []);
  return indicatorKeys.filter((key) => key === named);
};
const isQuestion = (word: string): boolean => ['question', 'questions', 'qs'].includes(word);
const toward = new Set(['for', 'on', 'about', 'under', 'of', 'and']);

/** "Questions about finance for IPT": what they are about, "finance"; null when nothing is said of it. */
export function partAsked(words: readonly string[]): string | null {
  const about = words.findIndex((word) => word === 'about' || word === 'on');
  const [what = ''] = words
    .slice(about + 1, about + 5)
    .join(' ')
    .split(/ (?:for|of|in|with)\b/);
  return about < 0 || what === '' || /^(?:it|this|that)\b/.test(what) ? null : what;
}
