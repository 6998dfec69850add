import { judge } from '../../../../src/cli/eval/judge';
import { questionFileSchema, questionsOf } from '../../../../src/cli/eval/question-file';
import type { AnswerReply, NoAnswerReply, Reply } from '../../../../src/conversation/reply';
import { sectionLink, source } from '../../../support/reply-samples';

const fact = (value: string, section: string) => ({ value, label: 'of it', section });

function answer(changes: Partial<AnswerReply>): AnswerReply {
  return {
    kind: 'answer',
    closest: false,
    interventionTitle: 'IPT',
    facts: [],
    passages: [],
    full: [],
    related: [],
    source: { ...source, section: 'Start-up Costs' },
    ...changes,
  };
}
const none: NoAnswerReply = {
  kind: 'no-answer',
  interventionTitle: '',
  nearest: [],
  examples: [],
  contact: 'a@example.org',
};

/** The verdict on a reply to a question that expects this. */
function verdictOn(expect: unknown, replies: Reply[], { words = '', foreign = [] as string[] } = {}) {
  const [question] = questionsOf(questionFileSchema.parse([{ ask: 'What is it?', expect }]));
  if (!question) throw new Error('no question');
  return judge(question, { replies, words, foreign });
}

describe('the place of what was expected', () => {
  const expected = { sections: ['financial-support'] };

  it('is 1 when the first figure is from the section', () => {
    const reply = answer({ facts: [fact('£25', 'Financial Support'), fact('£1,500', 'Start-up Costs')] });
    expect(verdictOn(expected, [reply]).rank).toBe(1);
  });

  it('counts figures, then passages, then sections to open', () => {
    const costs = fact('£1,500', 'Start-up Costs');
    const passage = { section: 'Financial Support', text: 'It costs something.' };
    expect(verdictOn(expected, [answer({ facts: [costs, costs], passages: [passage] })]).rank).toBe(3);
    const related = [sectionLink('Financial Support', 'financial-support')];
    expect(verdictOn(expected, [answer({ facts: [costs], related })]).rank).toBe(2);
  });

  it('is 0 when the card shows nothing of it, or is no answer', () => {
    expect(verdictOn(expected, [answer({ facts: [fact('£1,500', 'Start-up Costs')] })]).rank).toBe(0);
    expect(verdictOn(expected, [none]).rank).toBe(0);
  });

  it('is that of the figure where one is expected', () => {
    const reply = answer({
      facts: [fact('£2,600', 'Start-up Costs'), fact('£1,500', 'Start-up Costs')],
    });
    expect(verdictOn({ sections: ['start-up-costs'], figures: ['£1,500'] }, [reply]).rank).toBe(2);
  });

  it('is not asked for where neither section nor figure is expected', () => {
    expect(verdictOn({ contains: ['hello'] }, [answer({})]).rank).toBeNull();
  });

  it('is that of the source for facts that name no section', () => {
    const reply = answer({
      facts: [fact('5', 'Ratings')],
      source: { ...source, section: 'Classification' },
    });
    expect(verdictOn({ sections: ['classification'] }, [reply]).rank).toBe(1);
  });
});

describe('a figure', () => {
  const shows = (words: string, figure: string) =>
    verdictOn({ figures: [figure] }, [answer({})], { words }).faults.length === 0;

  it.each([
    ['at least 4 hours', '4 hours'],
    ['£1,500 · the course', '£1,500'],
    ['12–20 sessions', '12-20 sessions'],
    ['costs £1,500.', '£1,500'],
  ])('%s shows %s', (words, figure) => {
    expect(shows(words, figure)).toBe(true);
  });

  it.each([
    ['14 hours', '4 hours'],
    ['£1,500', '£1'],
    ['£1,500.50', '£1,500'],
    ['45–50 minutes', '50 minutes'],
    ['nothing', '£1,500'],
  ])('%s does not show %s', (words, figure) => {
    expect(shows(words, figure)).toBe(false);
  });
});

describe('faults', () => {
  it('are none when all is as the file says', () => {
    const words = 'It costs £1,500, says NES.';
    const expected = {
      reply: 'answer',
      sections: ['start-up-costs'],
      figures: ['£1,500'],
      contains: ['costs', ['nes', 'nobody']],
      never: ['£2,600'],
    };
    expect(verdictOn(expected, [answer({})], { words }).faults).toEqual([]);
  });

  it.each<[string, unknown, Reply, string]>([
    [
      'another kind of reply',
      { reply: ['answer', 'section'] },
      none,
      'replied no-answer, not answer or section',
    ],
    ['an answer where there is none', 'nothing', answer({}), 'replied answer, not no-answer or'],
    ['another section', { sections: ['fidelity'] }, answer({}), 'quotes Start-up Costs, not fidelity'],
    ['a figure that is missing', { figures: ['£9'] }, answer({}), 'does not show £9'],
    ['words that are missing', { contains: [['a', 'b']] }, answer({}), 'does not say "a" or "b"'],
  ])('tell of %s', (_what, expected, reply, fault) => {
    expect(verdictOn(expected, [reply]).faults).toEqual([expect.stringContaining(fault)]);
  });

  it('tell of words and figures that must not be there', () => {
    const { faults } = verdictOn({ never: ['£2,600'] }, [answer({})], {
      words: '£2,600',
      foreign: ['6 hours'],
    });
    expect(faults).toEqual(['says "£2,600"', 'shows a figure of another intervention: 6 hours']);
  });

  it('tell of a bot that says nothing', () => {
    expect(verdictOn({ contains: [] }, []).faults).toEqual([expect.stringContaining('replied nothing')]);
  });
});

describe('an answer that should not be', () => {
  it.each<[unknown, Reply, boolean | null, boolean]>([
    ['nothing', none, true, true],
    ['nothing', answer({}), true, false],
    [{ reply: 'answer' }, none, false, true],
    [{ reply: ['answer', 'no-answer'] }, none, null, true],
  ])('is told from one that may: expected %j', (expected, reply, wantsNoAnswer, gaveNoAnswer) => {
    expect(verdictOn(expected, [reply])).toMatchObject({ wantsNoAnswer, gaveNoAnswer });
  });
});
