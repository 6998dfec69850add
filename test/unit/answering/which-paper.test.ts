import type { Found } from '../../../src/answering/outcome';
import { withReference } from '../../../src/answering/which-paper';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();

const found = (text: string): Found => ({
  kind: 'answer',
  band: 'high',
  interventionId: 'ipt',
  figures: [],
  profile: [],
  passages: [{ section: 'adult-evidence', text }],
  sections: ['adult-evidence'],
  related: [],
});

describe('withReference', () => {
  it('adds the reference of the one paper that the sentences cite', () => {
    const { passages, sections, papers } = withReference(
      index,
      found('It was a review (7). It covered more (7).'),
      'which review is it',
    );

    expect(passages.at(-1)).toEqual({
      section: 'references',
      text: expect.stringMatching(/^- 7\. Cuijpers/),
    });
    expect(sections).toContain('references');
    expect(papers).toEqual([7]);
  });

  it.each([
    ['no paper is asked for', 'It was a review (7).', 'what did it cover'],
    ['several papers are cited', 'It was a review (7). It held up (4).', 'which review is it'],
    ['no paper is cited', 'It was a review.', 'which review is it'],
  ])('leaves the answer as it is where %s', (_, text, asked) => {
    const answer = found(text);

    expect(withReference(index, answer, asked)).toBe(answer);
  });
});
