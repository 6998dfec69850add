import { importText } from '../../../support/import-pages';

const body = 'Mental Wellbeing Need\nMood\nUsability Rating\n4\nSummary\nIt takes 8 sessions.\n';
const titleOf = async (text: string, known = {}) => (await importText(text, known)).intervention.title;

describe('the name of a page', () => {
  it.each([
    ['before Compare', `The Matrix\nPaper Boat Therapy\nCompare\n${body}`],
    ['after Compare', `The Matrix\nCompare\nPaper Boat Therapy\n${body}`],
    ['before and after it', `The Matrix\nPaper Boat Therapy\nCompare\nPaper Boat Therapy\n${body}`],
    [
      'at the end of the breadcrumb',
      `The Matrix\nHome / Explore the recommended interventions & therapies / Paper Boat Therapy\n${body}`,
    ],
    [
      'below a breadcrumb of several lines',
      `The Matrix\nHome\nExplore the recommended interventions & therapies\nPaper Boat Therapy\n${body}`,
    ],
    ['above the classification', `The Matrix\nPaper Boat Therapy\n${body}`],
  ])('is found %s', async (_where, text) => {
    expect(await titleOf(text)).toBe('Paper Boat Therapy');
  });

  it('is told from another line by the address', async () => {
    const address = 'https://www.matrix.nhs.scot/explore/paper-boat-therapy';
    expect(
      await titleOf(`The Matrix\nOther Words Here\nCompare\nPaper Boat Therapy\n${body}`, { address }),
    ).toBe('Paper Boat Therapy');
  });

  it('is the whole one where the prose goes on with its short form', async () => {
    const prose =
      'The Matrix\nUsability - Rating: 4\nPaper Boat Therapy (PBT) is a therapy for people who fold paper.\n' +
      'PBT is given weekly by a person who folds.\nPBT is liked by all the people who were asked.\n';
    expect(await titleOf(prose)).toBe('Paper Boat Therapy (PBT)');
  });
});

describe('the names of a file', () => {
  it('are its short form and what stands before the bracket, without trade marks', async () => {
    const { intervention } = await importText(
      `The Matrix\nPaper® Boat Therapy (PBT) for Rainy Days\nCompare\n${body}`,
    );
    expect(intervention).toMatchObject({
      id: 'paper-boat-therapy-for-rainy-days',
      title: 'Paper® Boat Therapy (PBT) for Rainy Days',
      shortName: 'PBT',
      aliases: ['Paper Boat Therapy', 'Paper Boat Therapy for Rainy Days'],
    });
  });

  it('keep the id of an intervention that is held', async () => {
    const { intervention, heldAs } = await importText(`The Matrix\nSchema Therapy\nCompare\n${body}`);
    expect([intervention.id, heldAs]).toEqual(['schema-therapy', 'schema-therapy']);
  });
});
