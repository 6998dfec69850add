import { CountedAlone } from '../../../src/answering/counted-alone';
import { QuestionReader } from '../../../src/answering/question';
import { realIndex } from '../../support/real-corpus';

const reader = new QuestionReader(realIndex());
const staff = new CountedAlone(realIndex());
const priced = { terms: ['cost'], kinds: ['money' as const], plan: null };
const asked = (text: string, topic: typeof priced | null = null) => staff.asked(reader.read(text), topic);

describe('staff who are named alone', () => {
  it.each([
    ['5 nurses', 'cost for 5 nurses'],
    ['we have 4 clinical psychologists', null],
    ['we have 4 psychologists', 'cost for 4 psychologists'],
    ['10 people', null],
    ['nurses', null],
    ['5 nurses and supervision', null],
    ['5 sessions', null],
  ])('"%s" is asked as %s', (text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  it('are those for whom a price is asked, where they are not counted', () => {
    expect(asked('nurse', priced)).toBe('cost for nurse');
    expect(asked('what about psychologists?', priced)).toBe('cost for psychologists');
    expect(asked('5 nurses', priced)).toBeNull();
    expect(asked('supervision', priced)).toBeNull();
  });
});
