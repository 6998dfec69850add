import { cardText } from '../../../src/cli/card-text';

const block = (text: string) => ({ type: 'TextBlock', text });

describe('the text of a card', () => {
  it('is its words in reading order', () => {
    const card = {
      type: 'AdaptiveCard',
      body: [
        block('first'),
        {
          type: 'Container',
          items: [block('second'), { type: 'ColumnSet', columns: [{ items: [block('third')] }] }],
        },
        { type: 'FactSet', facts: [{ title: 'Usability', value: '5' }] },
      ],
      actions: [{ type: 'Action.Execute', title: 'Open', data: {} }],
    };
    expect(cardText(card)).toBe('first\nsecond\nthird\nUsability: 5\n  [ Open ]');
  });

  it('leaves hidden elements out, with all they hold', () => {
    expect(
      cardText({ body: [{ type: 'Container', isVisible: false, items: [block('hidden')] }, block('seen')] }),
    ).toBe('seen');
  });

  it('takes marks and escapes off', () => {
    expect(cardText({ body: [block('**£1,500** for a\\_b')] })).toBe('£1,500 for a_b');
  });

  it('is empty for what is no card', () => {
    expect([null, 'text', 7, {}].map(cardText)).toEqual(['', '', '', '']);
  });
});
