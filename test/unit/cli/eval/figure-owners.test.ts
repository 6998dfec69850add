import { FigureOwners } from '../../../../src/cli/eval/figure-owners';
import { sectionReply } from '../../../../src/conversation/section-replies';
import { corpus, held } from '../../../support/real-corpus';

const owners = new FigureOwners(corpus);
const ipt = held('ipt');
const costs = ipt.sections.find(({ key }) => key === 'start-up-costs');
if (!costs) throw new Error('IPT has no costs');
const reply = sectionReply(corpus, ipt, costs);

describe('figures on a card', () => {
  it('are at home with their own intervention', () => {
    expect(owners.foreignIn(reply, ['ipt'])).toEqual([]);
    expect(owners.foreignIn(reply, null)).toEqual([]);
  });

  it('are foreign when another intervention was asked for, texts with numbers too', () => {
    const foreign = owners.foreignIn(reply, ['emdr']);
    expect(foreign).toContainEqual(expect.stringContaining('£1,500'));
    expect(foreign).toHaveLength(reply.facts.length + 1);
  });

  it('are foreign under the name of another intervention', () => {
    const borrowed = { ...reply, interventionTitle: held('emdr').title };
    expect(owners.foreignIn(borrowed, ['emdr'])).toHaveLength(reply.facts.length);
  });

  it('are looked for on cards that quote alone', () => {
    expect(owners.foreignIn({ kind: 'clinical', contact: 'a@example.org' }, ['emdr'])).toEqual([]);
  });
});
