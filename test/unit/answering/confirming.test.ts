import { kindsToConfirm } from '../../../src/answering/confirming';
import { normaliseWords } from '../../../src/answering/normalise';

const counted = (word: string) => ['sessions', 'cases', 'studies'].includes(word);
const kindsIn = (text: string) => [...kindsToConfirm(normaliseWords(text), counted)];

describe('a figure that is stated', () => {
  it.each([
    ["so it's 12 sessions?", 'count'],
    ['is it 4 supervised cases', 'count'],
    ['am i right in thinking the course is five days', 'duration'],
    ["its 45 minutes a session isn't it", 'duration'],
    ['somebody told me there were 90 studies', 'count'],
    ['is it £100', 'money'],
    ['does training cost £2600', 'money'],
  ])('is to be confirmed: %s', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it.each([
    'what happens in sessions 5 to 12',
    'we have 3 cases to spare',
    'is it weekly',
    'the review of 90 studies',
  ])('is not to be confirmed, or is no number of something: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});
