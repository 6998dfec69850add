import { normaliseWords } from '../answering/normalise';
import type { Corpus } from '../guidance/corpus';
import type { MeaningReply } from './reply';

/** Words that ask what something means, rather than how an intervention is rated. */
const asks = /\b(?:mean|means|meaning|meanings|stand for|stands for|indicator|define|definition)\b/;
const notYetRated = /\b(?:nyr|not yet rated)\b/;

/**
 * What an indicator, one of its ratings or "NYR" means ("what does usability 4 mean"); null when the words do not ask
 * for that. The words come from the hexagon's content, which says where its labels are from.
 */
export function meaningReply(corpus: Corpus, text: string): MeaningReply | null {
  const words = normaliseWords(text);
  const plain = words.join(' ');
  const wonders =
    /\bwhy\b|\bearns?\b|\b(?:takes?|needs?|needed|have|has|had) to (?:get|show|score|reach|earn)\b/.test(
      plain,
    ) && /\b[1-5]\b/.test(plain);
  if (!asks.test(plain) && !wonders && !(notYetRated.test(plain) && words.length <= mostWords)) return null;
  const { indicators, notYetRated: unrated, provenance } = corpus.hexagon;
  if (notYetRated.test(plain)) {
    return { kind: 'meaning', title: unrated.label, about: unrated.meaning, levels: [], provenance };
  }
  const indicator = indicators.find(({ title }) => words.includes(title.toLowerCase()));
  if (!indicator || words.length > (wonders ? mostOfWonder : mostWords)) return null;
  const asked = words.find((word) => /^[1-5]$/.test(word));
  const levels = ([5, 4, 3, 2, 1] as const)
    .filter((level) => asked === undefined || Number(asked) === level)
    .map((level) => ({
      level: `${level} – ${indicator.ratings[level].label}`,
      meaning: indicator.ratings[level].meaning,
    }));
  return { kind: 'meaning', title: indicator.title, about: indicator.about, levels, provenance };
}

/** A longer message asks about an intervention and only uses the word. */
const mostWords = 9;
/** "What did it need to show to score 5 on evidence" asks for the meaning in many words. */
const mostOfWonder = 12;
