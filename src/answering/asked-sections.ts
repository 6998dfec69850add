import { type SectionKey, sectionKeys, sectionTitle } from '../guidance/taxonomy';
import type { GuidanceIndex } from './guidance-index';
import type { Question } from './question';

/** A word of the title says more of which section is meant than a word by which it may be asked for. */
const byTitle = 1.5;

/** Sections of the taxonomy that a question asks for, best first (0–2), whether any intervention holds them or not. */
export function askedSections(index: GuidanceIndex, question: Question): SectionKey[] {
  const scored = sectionKeys.map((key) => {
    const title = new Set(index.lexicon.termsOf(sectionTitle(key)));
    const words = new Set(
      (index.corpus.vocabulary.sections[key] ?? []).flatMap((phrase) => index.lexicon.termsOf(phrase)),
    );
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
