import type { Corpus } from '../guidance/corpus';
import type { Intervention } from '../guidance/intervention';
import type { SectionKey } from '../guidance/taxonomy';
import { plainPhrase } from '../guidance/typed-phrase';

/** Questions of a preview. */
const most = 20;

/** Sections in the order in which services ask after them when they plan: money and time first, theory last. */
const askedFor: readonly SectionKey[] = [
  'financial-support',
  'supervision-requirements',
  'training-requirements',
  'core-components',
  'adult-evidence',
  'modifiable-components',
  'workforce',
  'administrative-support',
  'fidelity',
  'implementation-support',
  'technology-support',
  'research-design',
  'comparable-population',
  'desired-outcome',
  'theory-of-change',
  'summary',
  'existing-initiatives',
  'priorities',
  'values',
  'references',
];
/** Beginnings of a whole question; "can be changed" and "how to train" are parts of one. */
const interrogative = /^(?:who|what|which|why|where|when|does|how(?! to\b))\b/;

/**
 * What staff are most likely to ask about an intervention: the example questions, put for this one, then the way in
 * which the vocabulary says that people ask for each section.
 */
export function likelyQuestions(corpus: Corpus, { shortName }: Intervention): string[] {
  const examples = corpus.examples.map(({ text }) => putFor(corpus, text, shortName));
  const bySection = askedFor.flatMap((key) => {
    const phrases = corpus.vocabulary.sections[key] ?? [];
    const question = phrases.find((phrase) => interrogative.test(phrase));
    if (question) return `${shortName}: ${question}?`;
    return phrases[0] ? `${shortName} ${phrases[0]}` : [];
  });
  return [...new Set([...examples, ...bySection])].slice(0, most);
}

/** An example question with this intervention's name in the place of the one that it names. */
function putFor({ interventions }: Corpus, example: string, shortName: string): string {
  const spoken = ` ${plainPhrase(example)} `;
  // "EMDR's" is one word to whoever compares phrases.
  const named = interventions.find(({ shortName: name }) => {
    const plain = plainPhrase(name);
    return spoken.includes(` ${plain} `) || spoken.includes(` ${plain}s `);
  });
  const at = named ? example.toLowerCase().indexOf(named.shortName.toLowerCase()) : -1;
  return named && at >= 0
    ? example.slice(0, at) + shortName + example.slice(at + named.shortName.length)
    : example;
}
