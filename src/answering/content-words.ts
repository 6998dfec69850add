import type { Corpus } from '../guidance/corpus';
import type { Intervention, Section } from '../guidance/intervention';
import type { ContentTerms } from './content-terms';
import { stemOf } from './phrase-table';
import type { Statement } from './statements';

/** All stems of an intervention's names, tags and text, in order, so that phrases can be looked up in it. */
export function stemTextOf(
  { title, classification, sections }: Intervention,
  content: Pick<ContentTerms, 'wordsOf'>,
): string {
  const parts = [title, ...classification.needs, ...classification.ages, ...sections.map(({ text }) => text)];
  return ` ${parts
    .flatMap((text) => content.wordsOf(text))
    .map(stemOf)
    .join(' ')} `;
}

/** References are searched as statements of their section, after its text. */
export function referencesOf(intervention: Intervention, section: Section): Statement[] {
  if (section.key !== 'references') return [];
  return intervention.references.map(({ number, text }) => ({
    text: `${number}. ${text}`,
    position: number,
    lead: '',
    before: '',
    heading: '',
    kind: 'item',
    paragraph: 0,
  }));
}

/** All texts of an intervention, for the correction of spelling. */
export function textsOf(intervention: Intervention): string[] {
  return [
    intervention.title,
    intervention.shortName,
    ...intervention.aliases,
    ...intervention.variants.map((variant) => variant.name),
    ...intervention.classification.needs,
    ...intervention.classification.ages,
    ...intervention.references.map((reference) => reference.text),
    ...intervention.sections.flatMap((section) => [
      section.text,
      ...section.keywords,
      ...section.questions.map((question) => question.text),
      ...section.figures.flatMap((figure) => [figure.label, ...figure.keywords]),
    ]),
  ];
}

/** The words of the utterances, which stand there in lower case without punctuation. */
export function wordsOfIntents({ intents }: Corpus): string[] {
  return intents.flatMap(({ utterances }) => utterances.flatMap((utterance) => utterance.split(' ')));
}
