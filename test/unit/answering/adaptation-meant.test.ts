import { adaptationsMeant } from '../../../src/answering/adaptation-meant';
import { Answerer } from '../../../src/answering/answer-question';
import { QuestionReader } from '../../../src/answering/question';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const answerer = new Answerer(index);
const reader = new QuestionReader(index);
const meant = (text: string) =>
  adaptationsMeant(
    index,
    reader.read(text),
    answerer.ask(text, { interventionId: 'ipt', topic: null }).outcomes,
  );

describe('an adaptation that is asked after by a part of its name', () => {
  it.each([
    ['brief version', ['brief ipt']],
    ['the 8 session format', ['brief ipt']],
    ['versions', []],
    ['adolescents', []],
    ['group version', []],
  ])('is meant by "%s": %j', (text, expected) => {
    expect(meant(text)).toEqual(expected);
  });
});
