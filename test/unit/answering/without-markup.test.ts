import { withoutMarkup } from '../../../src/answering/without-markup';

describe('a message without markup', () => {
  it.each([
    [`\${$root} how many sessions`, 'how many sessions'],
    ['[cost](https://example.org/a) of it', 'cost of it'],
    ['[cost](javascript:alert(1)) of it', 'cost of it'],
    ['see https://example.org/a?b=c what is it', 'see what is it'],
    ['<b>cost</b>', 'cost'],
    ['is 3 < 4 hours', 'is 3 < 4 hours'],
  ])('%s', (typed, read) => {
    expect(withoutMarkup(typed).replace(/\s+/g, ' ').trim()).toBe(read);
  });
});
