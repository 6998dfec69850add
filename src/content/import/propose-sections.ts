import type { Wording } from '../../guidance/intervention';
import { type SectionKey, sectionKeys } from '../../guidance/taxonomy';
import type { PageDraft, SectionDraft } from './page-draft';
import type { PageWords } from './page-words';
import { type ProposedFigure, proposeFigures } from './propose-figures';
import { countWords } from './read-measure';
import { sectionText, type TextPart } from './section-text';

/** A section as it goes into the file. */
export interface SectionFigures {
  key: SectionKey;
  text: string;
  /** "own" where the page gave no text and ours stands in its place. */
  wording: Wording;
  questions: string[];
  proposed: ProposedFigure[];
}

/** The sections of a page, in the order of the taxonomy; those of which the page holds nothing are left out. */
export function proposeSections(draft: PageDraft, words: PageWords): SectionFigures[] {
  const counts = countWords(words.guide.counts);
  return sectionKeys.flatMap((key) => {
    if (key === 'references') return referencesSection(draft, words);
    const held = key === 'classification' ? classification(draft, words) : draft.sections.get(key);
    const parts = [...(held?.parts ?? []), ...(key === 'summary' ? otherWebsites(draft) : [])];
    const questions = [...new Set(held?.questions)];
    const text = sectionText(parts);
    if (text === '') return questions.length === 0 ? [] : [onlyQuestions(key, questions, words)];
    // Levels and tags are no figures, though they hold numbers.
    const proposed = key === 'classification' ? [] : proposeFigures(text, counts);
    return [{ key, text, wording: 'source' as const, questions, proposed }];
  });
}

const onlyQuestions = (key: SectionKey, questions: string[], words: PageWords): SectionFigures => ({
  key,
  text: words.guide.words.noFacts,
  wording: 'own',
  questions,
  proposed: [],
});

/** The classification as text; null where the page describes no levels and all tags stand in the file anyway. */
function classification(draft: PageDraft, words: PageWords): SectionDraft | undefined {
  const held = draft.sections.get('classification');
  if (!held || held.parts.length === 0) return undefined;
  const { labels } = words.guide;
  const lists = [
    listed(labels.needs[0], draft.tags.needs),
    listed(labels.ages[0], draft.tags.ages),
    listed(labels.classification[0], draft.tags.levels),
  ];
  return { parts: [...lists.flat(), ...held.parts], questions: [] };
}

function listed(title: string | undefined, tags: ReadonlySet<string>): TextPart[] {
  if (tags.size === 0 || title === undefined) return [];
  return [
    { kind: 'paragraph', text: `${title}:` },
    ...[...tags].map((text): TextPart => ({ kind: 'item', text })),
  ];
}

/** Websites beside the one that the file has a place for. */
function otherWebsites(draft: PageDraft): TextPart[] {
  const held = draft.websites.filter(({ value }) => value !== '');
  return held.slice(1).map(({ label, value }) => ({ kind: 'paragraph', text: `${label}: ${value}` }));
}

function referencesSection(draft: PageDraft, words: PageWords): SectionFigures[] {
  if (draft.references.length === 0) return [];
  const text = words.guide.words.references.replace('{count}', String(draft.references.length));
  const proposed = proposeFigures(text, countWords([['reference', 'references']]));
  return [{ key: 'references', text, wording: 'own', questions: [], proposed }];
}
