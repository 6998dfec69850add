import { formatFigure, type KeyFigure } from '../../guidance/figure';
import type { Section } from '../../guidance/intervention';
import { numbersInText } from '../numbers-in-text';
import { numbersOf } from './numbers-of';

/**
 * A section with the page's new text that keeps what people added: keywords, labels of figures that still stand in the
 * text, and ids of questions that are still put. Figures that no longer stand there go, and are told of.
 */
export function mergeSection(before: Section, fresh: Section): { section: Section; notes: string[] } {
  const inText = numbersInText(fresh.text);
  const stands = (figure: KeyFigure) =>
    numbersOf(figure).every((number) => inText.has(number)) && frequencyStands(figure, fresh.text);
  const kept = before.figures.filter(stands);
  const gone = before.figures.filter((figure) => !stands(figure));
  const keys = new Set(kept.map(({ key }) => key));
  const added = fresh.figures.filter(
    (figure) => !keys.has(figure.key) && !kept.some((held) => formatFigure(held) === formatFigure(figure)),
  );
  return {
    section: {
      ...fresh,
      keywords: before.keywords,
      figures: [...kept, ...added],
      questions: keepIds(before.questions, fresh.questions),
    },
    notes: [
      ...gone.map(
        (figure) =>
          `section ${fresh.key}, figure ${figure.key} removed: ${formatFigure(figure)} does not stand on the page now`,
      ),
      ...added.map(
        (figure) => `section ${fresh.key}, figure ${figure.key} proposed: ${formatFigure(figure)}`,
      ),
    ],
  };
}

function keepIds(before: Section['questions'], fresh: Section['questions']): Section['questions'] {
  const taken = new Set(before.map(({ id }) => id));
  let next = before.length;
  return fresh.map((question) => {
    const same = before.find(({ text }) => text === question.text);
    if (same) return same;
    if (!taken.has(question.id)) return question;
    // A new question must not take the id, and with it the answers, of one that it replaces.
    do next++;
    while (taken.has(idAt(question.id, next)));
    taken.add(idAt(question.id, next));
    return { id: idAt(question.id, next), text: question.text };
  });
}

const idAt = (id: string, number: number) => id.replace(/-\d+$/, `-${number}`);

const frequencyStands = (figure: KeyFigure, text: string) =>
  figure.kind !== 'frequency' || text.toLowerCase().includes(figure.every.toLowerCase());
