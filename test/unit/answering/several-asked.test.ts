import { askedOfEither, severalAsked } from '../../../src/answering/several-asked';

describe('several questions of one message', () => {
  it('are all that is asked for behind a polite opening', () => {
    expect(
      severalAsked(
        'We plan for next year. Could you send me the cost, the number of sessions and whether there is funding?',
      ),
    ).toEqual(['the cost', 'the number of sessions', 'there is funding']);
  });

  it.each([
    ['is it in Gaelic, and how much is the course?', ['is it in Gaelic', 'how much is the course']],
    [
      'how much is training; is there funding; who is eligible',
      ['how much is training', 'is there funding', 'who is eligible'],
    ],
    ['how many days is training? and supervision?', ['how many days is training', 'supervision']],
    ['sessions? ages? cost?', ['sessions', 'ages', 'cost']],
    ['price, length and who delivers', ['price', 'length', 'who delivers']],
  ])('are taken apart: %s', (text, asked) => {
    expect(severalAsked(text)).toEqual(asked);
  });

  it.each([
    [
      'where is it delivered, by whom, and how often',
      ['where is it delivered', 'by whom is it delivered', 'how often is it delivered'],
    ],
    ['evidence for adults and for children?', ['evidence for adults', 'evidence for children']],
    ['how much is supervision and membership', ['how much is supervision', 'how much is membership']],
    ['supervision: how often, who', ['how often is supervision', 'who does supervision']],
    ['does it work by telephone and by video', ['does it work by telephone', 'does it work by video']],
    [
      'what is the price of the course, and the waiting time?',
      ['what is the price of the course', 'what is the waiting time'],
    ],
  ])('are filled up by those before them: %s', (text, asked) => {
    expect(severalAsked(text)).toEqual(asked);
  });

  it('take one age for another', () => {
    const agesIn = (words: string) => (/^(?:teens|adults)$/.test(words) ? words : '');
    expect(severalAsked('does it work for teens and adults', agesIn)).toEqual([
      'does it work for teens',
      'does it work for adults',
    ]);
    expect(severalAsked('does it work for teens and staff', agesIn)).toEqual([]);
  });

  it.each([
    'group supervision, how often',
    'how much is the course',
    'can nurses, psychologists and CBT therapists train',
    'what is the difference between training and the supervision',
    "I'm newly qualified, can I train",
    'Mary Smith: sessions',
    'newly qualified band 5, does she need experience',
    'what does translated e.g. for speakers of Spanish mean',
    '',
  ])('are none in: "%s"', (text) => {
    expect(severalAsked(text)).toEqual([]);
  });
});

describe('a question of two things', () => {
  it('is two questions', () => {
    expect(askedOfEither('does it help anxiety and psychosis?')).toEqual([
      'does it help anxiety',
      'does it help psychosis',
    ]);
    expect(askedOfEither('is there a manual and an app?')).toEqual(['is there a manual', 'is there an app']);
  });

  it.each(['cost and sessions', 'does it help anxiety', 'does it help and what does it cost in all'])(
    'is not: %s',
    (text) => {
      expect(askedOfEither(text)).toEqual([]);
    },
  );
});
