import { fitList, fitText, writtenLength } from '../../../src/presenters/fit-text';
import { maxSpoken, plainText, readAloud } from '../../../src/presenters/read-aloud';

describe('fitText', () => {
  test('leaves a text that fits as it is', () => {
    expect(fitText('a\n\nb', 10)).toEqual({ text: 'a\n\nb', cut: false });
  });

  test('drops whole lines from the end, counting what is written in two characters', () => {
    const text = 'first "line"\n- second\n- third';
    const fitted = fitText(text, writtenLength('first "line"\n- second') + 2);
    expect(fitted).toEqual({ text: 'first "line"\n- second', cut: true });
  });

  test('cuts a single long line at a word', () => {
    const { text, cut } = fitText('word '.repeat(100), 60);
    expect(cut).toBe(true);
    expect(text).toMatch(/^(word )+word…$/);
    expect(writtenLength(text)).toBeLessThanOrEqual(60);
  });
});

test('fitList keeps the first texts that fit', () => {
  expect(fitList(['aaaa', 'bbbb', 'cccc'], 12)).toEqual({ texts: ['aaaa', 'bbbb'], cut: true });
});

describe('reading a card aloud', () => {
  const block = (text: string) => ({ type: 'TextBlock', text });

  test('speaks texts, fact lists and the buttons among them in order, each as a sentence', () => {
    const body = [
      { type: 'Container', items: [block('**£1,500** · course')] },
      { type: 'FactSet', facts: [{ title: 'Usability', value: '5' }] },
      { type: 'ActionSet', actions: [{ title: 'Which one?' }] },
      block('- one\n- two'),
    ];
    expect(readAloud({ body })).toBe('£1,500 · course. Usability: 5. Which one? one. two.');
  });

  test('stops at a word before the limit', () => {
    const said = readAloud({ body: [block('word '.repeat(400))] });
    expect(said.length).toBeLessThanOrEqual(maxSpoken);
    expect(said).toMatch(/word…$/);
  });

  test('takes the marks off Markdown and lets no literal link through', () => {
    expect(plainText('**Bold** [the page](https://example.org) a\\_b')).toBe('Bold the page a_b');
    expect(plainText('\\[a\\](http://evil.example)')).toBe('[a] (http://evil.example)');
  });
});
