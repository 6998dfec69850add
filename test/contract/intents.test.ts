import { answerWithin } from '../../src/answering/answer-within';
import { IntentFinder } from '../../src/answering/intent-finder';
import { MeantAnswers } from '../../src/answering/meant-answers';
import { QuestionReader } from '../../src/answering/question';
import { corpus, realIndex } from '../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const finder = new IntentFinder(corpus.intents, index);
const pages = corpus.interventions.filter(({ coverage }) => coverage === 'full');
const told = corpus.intents.flatMap(({ id, question, sections }) =>
  question === null ? [] : [{ id, question, sections }],
);

describe.each(pages.map(({ id }) => id))('the plain questions of the intents, put to %s', (page) => {
  it.each(told)('$id is answered plainly from its sections', ({ question, sections }) => {
    const answer = answerWithin(index, page, reader.read(question), sections);
    expect(answer?.found.band).toBe('high');
    for (const section of answer?.found.sections ?? [])
      expect([...sections, 'classification']).toContain(section);
  });
});

describe('the utterances', () => {
  it.each(corpus.intents.map((intent) => [intent.id, intent] as const))(
    'of %s mean that intent',
    (_, intent) => {
      const elsewhere = intent.utterances.flatMap((utterance) => {
        const meant = finder.find(reader.read(utterance));
        return meant?.intent === intent || (meant?.likeness ?? 0) > 0.999
          ? []
          : [{ utterance, meant: meant?.intent.id }];
      });
      expect(elsewhere).toEqual([]);
    },
  );
});

it('answers nothing for what the guide does not tell', () => {
  const meant = new MeantAnswers(index, reader);
  const untold = corpus.intents.filter(({ question }) => question === null);
  expect(untold.length).toBeGreaterThan(5);
  for (const { utterances } of untold) expect(meant.find('ipt', reader.read(utterances[0] ?? ''))).toBeNull();
});
