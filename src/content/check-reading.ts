import type { Intervention } from '../guidance/intervention';
import type { ContentProblem } from './content-error';
import { type ContentFile, problemAt } from './content-file';
import { longestSentence, measureReading } from './reading-measures';

/** Reading age above which a text is work even for those who read for a living: the age of leaving school. */
const hardest = 18;
/** Characters of a sentence that a warning quotes. */
const quoted = 60;

/** Finds sentences that are too long to be taken in at once, in texts and in questions. */
export function findLongSentences(file: ContentFile<Intervention>): ContentProblem[] {
  return file.value.sections.flatMap(({ text, questions }, section) => {
    const texts = [
      { path: ['sections', section, 'text'], text },
      ...questions.map((question, index) => ({
        path: ['sections', section, 'questions', index, 'text'],
        text: question.text,
      })),
    ];
    return texts.flatMap(({ path, text: words }) =>
      measureReading(words).long.map((sentence) =>
        problemAt(file, path, {
          problem: `a sentence has more than ${longestSentence} words: "${sentence.slice(0, quoted)}…"`,
          remedy: 'make two of it',
        }),
      ),
    );
  });
}

/** Finds interventions whose text as a whole takes more than school has taught. */
export function findHardReading(file: ContentFile<Intervention>): ContentProblem[] {
  const { readingAge } = measureReading(file.value.sections.map(({ text }) => text).join('\n'));
  if (readingAge === null || readingAge <= hardest) return [];
  const problem = `the text has a reading age of ${readingAge}`;
  return [problemAt(file, ['sections'], { problem, remedy: 'use shorter sentences and everyday words' })];
}
