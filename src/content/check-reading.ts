import type { Intervention } from '../guidance/intervention';
import type { ContentProblem } from './content-error';
import { type ContentFile, problemAt } from './content-file';
import { longestSentence, measureReading } from './reading-measures';

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
