import { QuestionReader } from '../../../src/answering/question';
import { ofSameAges } from '../../../src/answering/same-ages';
import { topicOf } from '../../../src/answering/topic';
import { realIndex } from '../../support/real-corpus';

const reader = new QuestionReader(realIndex());
const adults = topicOf(reader.read('evidence for adults'), null);
const terms = (text: string) => ofSameAges(reader.read(text), adults).terms.map(({ term }) => term);

describe('what is counted of studies', () => {
  it('is that of the age that was talked of', () => {
    expect(terms('how many participants?')).toContain('adult');
  });

  it.each([
    'how many sessions?',
    'how many participants in the study of children and teenagers',
    'participants',
  ])('is of no age that was not meant: %s', (text) => {
    expect(terms(text)).not.toContain('adult');
  });

  it('stands alone where nothing was talked of', () => {
    const question = reader.read('how many participants?');
    expect(ofSameAges(question, null)).toBe(question);
  });
});
