import { besideThePlan } from '../../../src/answering/beside-a-plan';
import { QuestionReader } from '../../../src/answering/question';
import { realIndex } from '../../support/real-corpus';

const reader = new QuestionReader(realIndex());

it.each<[string, string[], string[]]>([
  ['how long is the course and what would it cost for 3 nurses?', ['how long is the course'], []],
  ['cost for 3 nurses? who can train?', [], ['who can train']],
  ['cost for 3 nurses and length of the course', [], ['length of the course']],
  ['what is the cost for 3 nurses and does that include supervision?', [], []],
  ['cost for 3 nurses and 2 psychologists over 2 years', [], []],
  ['3 nurses train, 2 of them need supervision, what would it cost', [], []],
])('finds what "%s" asks beside the costs', (text, ahead, behind) => {
  expect(besideThePlan(text, reader)).toEqual({ ahead, behind });
});
