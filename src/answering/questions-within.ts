import { type SectionGroup, sectionGroup, siteIndicators } from '../guidance/taxonomy';
import type { GuidanceIndex, IndexedSection } from './guidance-index';
import type { Answered } from './outcome';
import { stemOf } from './phrase-table';
import type { Question } from './question';

const questionTerm = stemOf('question');
/** Sections whose questions are shown at once. */
const mostSections = 4;

/** The guide's questions to the service, when they are asked for ("questions on capacity"); null when they are not. */
export function questionsWithin(
  index: GuidanceIndex,
  interventionId: string,
  question: Question,
): Answered | null {
  const isAsked = question.terms.some(({ term }) => term === questionTerm) || isAskedAbout(question);
  if (!isAsked) return null;
  const others = question.terms.filter(({ term }) => term !== questionTerm);
  const sections = index.sectionsOf(interventionId).filter(({ section }) => section.questions.length > 0);
  const asked = sections
    .map((section) => ({
      section,
      score: matchOf(index, section, others),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const best = asked[0]?.score ?? 0;
  const chosen = asked.filter(({ score }) => score >= best * 0.9).slice(0, mostSections);
  if (chosen.length === 0) return null;
  return {
    score: 1.2,
    gist: null,
    found: {
      kind: 'answer',
      band: 'high',
      interventionId,
      figures: [],
      profile: [],
      passages: chosen.map(({ section }) => ({
        section: section.key,
        text: section.section.questions.map(({ text }) => `- ${text}`).join('\n'),
      })),
      sections: chosen.map(({ section }) => section.key),
      related: [],
    },
  };
}

/** "Questions about values", "what does the page ask about workforce"; "I have two questions about costs" asks otherwise. */
const isAskedAbout = ({ words }: Question): boolean => askedAbout.test(words.join(' '));
const askedAbout =
  /^(?:(?:(?:what|which|show|list|give|are)\b(?: [a-z]+){0,4} |the )?questions about|what (?:does|do|would|will) (?:it|they|the [a-z]+(?: [a-z]+)?|[a-z]+) ask (?:us |me |you |our service )?(?:about|on|under)|what (?:is|are|am) (?:i|we|you|services?|our service) asked (?:about|on|under))\b/;

/** What the words that name the section or its indicator weigh; all sections match alike when there are no words. */
function matchOf(index: GuidanceIndex, section: IndexedSection, terms: Question['terms']): number {
  if (terms.length === 0) return 1;
  const group = new Set(index.lexicon.termsOf(groupName(index, sectionGroup(section.key))));
  return terms
    .filter(({ term }) => group.has(term) || section.askedTerms.has(term))
    .reduce((sum, { term, weight }) => sum + weight * index.idf(term), 0);
}

function groupName(index: GuidanceIndex, group: SectionGroup): string {
  const site: readonly string[] = siteIndicators;
  return site.includes(group)
    ? (index.corpus.hexagon.indicators.find(({ key }) => key === group)?.title ?? '')
    : '';
}
