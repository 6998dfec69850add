import { type SectionKey, sectionKeys, sectionTitle } from '../guidance/taxonomy';
import type { GuidanceIndex } from './guidance-index';
import { stemOf } from './phrase-table';
import type { Question } from './question';

/** A word of the title says more of which section is meant than a word by which it may be asked for. */
const byTitle = 1.5;

interface AskedWords {
  key: SectionKey;
  title: ReadonlySet<string>;
  words: ReadonlySet<string>;
}
const wordsByIndex = new WeakMap<GuidanceIndex, readonly AskedWords[]>();

/** The words of each section's title and of the phrases by which staff ask for it; worked out once. */
function askedWords(index: GuidanceIndex): readonly AskedWords[] {
  let known = wordsByIndex.get(index);
  if (!known) {
    const { lexicon, corpus } = index;
    known = sectionKeys.map((key) => ({
      key,
      title: new Set(lexicon.termsOf(sectionTitle(key))),
      words: new Set((corpus.vocabulary.sections[key] ?? []).flatMap((phrase) => lexicon.termsOf(phrase))),
    }));
    wordsByIndex.set(index, known);
  }
  return known;
}

/** Sections that tell of the sessions of an intervention, and not of those of training or supervision. */
const aboutSessions = new Set<SectionKey>(['core-components', 'modifiable-components', 'summary']);

/**
 * What a question asks for in the words of staff ("the number of its sessions"), where the section that would tell it
 * has a title that they do not use; empty otherwise.
 * @param asked the sections that it asks for, best first
 */
export function askedInWords(
  index: GuidanceIndex,
  question: Question,
  asked: readonly SectionKey[],
): string[] {
  if (asked.some((key) => !aboutSessions.has(key))) return [];
  return Object.entries(index.corpus.vocabulary.saidNotHeld)
    .filter(([word]) => question.terms.some(({ term }) => term === stemOf(word)))
    .map(([, { usual, duration }]) =>
      question.kinds.has('duration') && !question.kinds.has('count') ? duration : usual,
    );
}

/** Sections of the taxonomy that a question asks for, best first (0–2), whether any intervention holds them or not. */
export function askedSections(index: GuidanceIndex, question: Question): SectionKey[] {
  const scored = askedWords(index).map(({ key, title, words }) => {
    const score = question.terms.reduce(
      (sum, { term }) => sum + (title.has(term) ? byTitle : words.has(term) ? 1 : 0) * index.idf(term),
      0,
    );
    return { key, score };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  if (best === 0) return [];
  return scored
    .filter(({ score }) => score >= best * 0.95)
    .slice(0, 2)
    .map(({ key }) => key);
}
