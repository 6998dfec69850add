import { withAdded } from '../../../src/answering/added-people';
import { PeopleCounter } from '../../../src/answering/counted-people';

const people = new PeopleCounter(['nurse', 'occupational therapist', 'staff']);
const added = (said: string, least = 2, most = least) =>
  withAdded(said.split(' '), people, { least, most }).join(' ');

describe('people who are added without a number', () => {
  it.each([
    ['and a nurse', '1 more'],
    ['plus another', '1 more'],
    ['also an occupational therapist please', '1 more please'],
    ['add a third', 'add 1 more'],
    ['and a third nurse too', 'and 1 more too'],
    ['a third 1', '1 more'],
    ['add a fourth', 'add nth'],
  ])('"%s" are so many more', (said, meant) => {
    expect(added(said).endsWith(meant)).toBe(true);
  });

  it('is nobody that is known where the plan is for a range', () => {
    expect(added('add a third', 2, 3)).toBe('add nth');
  });

  it.each([
    'and a manual',
    'and a third phase',
    'the third study',
    'what about a nurse',
    'and 1 nurse',
    'and another study',
  ])('leaves "%s" as it is', (said) => {
    expect(added(said)).toBe(said);
  });
});
