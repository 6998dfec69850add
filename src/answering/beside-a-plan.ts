import { askingPieces } from './asking-pieces';
import type { Question, QuestionReader } from './question';
import { tellingTerms } from './question-readings';

/** What a message asks beside a cost plan, in its own words: ahead of the costs, and behind them. */
export interface BesidePlan {
  ahead: string[];
  behind: string[];
}

/** "… and does that include supervision?" is told by the plan itself. */
const ofThePlan =
  /\b(?:includ\w*|incl|cover\w*|on top|each|total|altogether|per (?:head|person)|afford|the (?:others?|rest)|budget|enough|left|ask for)\b|\bhow much\s*(?:[,;?.]|$)|\bhow many\b.*\b(?:train|afford|put|send|fund|supervisions|memberships|courses)\b/i;
/** Between a question and another that has no word of asking ("cost for 3 nurses and length of the course"). */
const listed = /,|\band\b|&|\bplus\b/i;

/** The questions beside the costs ("does my team need to be registered and what is the cost for 3 nurses?"). */
export function besideThePlan(text: string, reader: QuestionReader): BesidePlan {
  const found: BesidePlan = { ahead: [], behind: [] };
  let isBehind = false;
  for (const { piece, asks } of askingPieces(text)) {
    const question = reader.read(piece);
    if (asks && isOther(piece, question)) {
      found[isBehind ? 'behind' : 'ahead'].push(piece);
      continue;
    }
    isBehind ||= question.kinds.has('money');
    for (const part of piece.split(listed).filter((each) => isOtherFigure(each, reader)))
      found[isBehind ? 'behind' : 'ahead'].push(part.trim());
  }
  return found;
}

const isOther = (piece: string, question: Question): boolean =>
  !question.kinds.has('money') &&
  !ofThePlan.test(piece) &&
  (tellingTerms(question).length > 0 || question.profile.size > 0);

/** "Over 2 years" belongs to the plan. */
const spans = /\d\s*(?:years?|yrs?|months?|days?)\b/i;

/** "Length of the course". */
function isOtherFigure(part: string, reader: QuestionReader): boolean {
  if (spans.test(part) || ofThePlan.test(part)) return false;
  const question = reader.read(part);
  return question.kinds.size > 0 && isOther(part, question);
}
