import { NameFinder } from '../../../src/answering/name-finder';
import { normaliseWords } from '../../../src/answering/normalise';
import { corpus, realIndex } from '../../support/real-corpus';

const { names } = realIndex();
const find = (text: string) => names.find(normaliseWords(text));

describe('finding names', () => {
  it.each(corpus.interventions.map((each) => [each.title, each] as const))(
    'finds "%s" by its title and its short name, whatever the capitals',
    (_title, { id, title, shortName }) => {
      for (const name of [title, shortName, title.toUpperCase(), shortName.toLowerCase()]) {
        expect([name, find(`training for ${name}`).interventions]).toEqual([name, [id]]);
      }
    },
  );

  it('takes the longest name: CBT-T is not CBT', () => {
    expect(find('CBT-T cost').interventions).toEqual(['cbt-t']);
    expect(find('CBT cost').interventions).toEqual(['cbt']);
  });

  it('leaves the words of the question without the name', () => {
    expect(find('cost of IPT training').rest).toEqual(['cost', 'of', 'training']);
  });

  it('takes "a course of IPT" as the therapy, not as training', () => {
    expect(find('a course of IPT').rest).not.toContain('course');
    expect(find('a course in IPT').rest).toContain('course');
  });

  it("keeps the words of an organisation whose name begins with an intervention's", () => {
    expect(find('what does IPT UK do')).toMatchObject({ interventions: ['ipt'] });
    expect(find('what does IPT UK do').rest).toEqual(['what', 'does', 'ipt', 'uk', 'do']);
  });

  it('gives every intervention that a shared name may mean', () => {
    const { possible, interventions } = find('Triple P');
    expect(interventions).toEqual([]);
    const titled = corpus.interventions.filter(({ title }) => title.includes('Triple P')).map(({ id }) => id);
    expect([...possible].sort()).toEqual(titled.sort());
  });

  it('knows which one is meant once its whole name is said', () => {
    expect(find('Group Triple P')).toMatchObject({ interventions: ['group-triple-p'], possible: [] });
  });

  it('finds two interventions in the order in which they are named, each once', () => {
    expect(find('EMDR or IPT or EMDR').interventions).toEqual(['emdr', 'ipt']);
  });

  it('finds an adaptation of an intervention by its own name', () => {
    expect(find('IPT-A for teenagers')).toMatchObject({ interventions: ['ipt'], variants: ['ipt-a'] });
    expect(find('interpersonal counselling')).toMatchObject({ interventions: ['ipt'], variants: ['ipc'] });
  });

  it('takes counselling psychologists as a profession, and who gives what is not held as asking of that', () => {
    expect(find('can counselling psychologists train').notHeld).toEqual([]);
    expect(find('what does counselling training cost').notHeld).toHaveLength(1);
  });

  it('takes "CBT therapists" as a profession and keeps its words', () => {
    const found = find('can CBT therapists deliver it');
    expect(found).toMatchObject({ interventions: [], professions: ['cbt'] });
    expect(found.rest).toContain('cbt');
  });

  it('knows well-known therapies that are not held', () => {
    expect(find('MBCT')).toMatchObject({
      interventions: [],
      notHeld: [expect.stringContaining('Mindfulness')],
    });
  });

  it('takes words such as "act" as a therapy in capitals only', () => {
    expect(names.inCapitals('training in ACT')).toEqual([expect.stringContaining('Acceptance')]);
    expect(names.inCapitals('how should we act')).toEqual([]);
    expect(names.inCapitals('WE NEED TO ACT ON THIS NOW')).toEqual([]);
  });

  it('reads an abbreviation whose letters are swapped', () => {
    expect(names.unscramble('itp')).toBe('ipt');
    expect(names.unscramble('edmr')).toBe('emdr');
    expect(names.unscramble('cost')).toBe('cost');
  });

  it('guesses at none of two abbreviations with the same letters', () => {
    const [ipt] = corpus.interventions.filter(({ id }) => id === 'ipt');
    if (!ipt) throw new Error('IPT is not held');
    const other = { ...ipt, id: 'pit', title: 'Another', shortName: 'PTI', aliases: [], variants: [] };
    const two = new NameFinder({ ...corpus, interventions: [ipt, other] });
    expect(two.unscramble('tip')).toBe('tip');
  });

  it('takes what somebody wants to become for the therapy, and those who are it for a profession', () => {
    expect(find('become an accredited emdr therapist').interventions).toEqual(['emdr']);
    expect(find('qualify as a cbt therapist').interventions).toEqual(['cbt']);
    expect(find('can an emdr therapist train').interventions).toEqual([]);
    expect(find('how do cbt therapists become accredited').interventions).toEqual([]);
  });

  it('knows an intervention by a word of its title, where nothing else is said', () => {
    expect(find('what is maudsley').interventions).toEqual(['mantra']);
    expect(find('dinosaur').possible).toHaveLength(2);
    expect(find('maudsley training cost').interventions).toEqual([]);
    expect(find('seasons').interventions).toEqual(['seasons-for-growth']);
  });
});
