import { stemOf } from '../../../src/answering/phrase-table';
import { QuestionReader } from '../../../src/answering/question';
import { realIndex } from '../../support/real-corpus';

const reader = new QuestionReader(realIndex());
const read = (text: string) => reader.read(text);
const termsOf = (text: string) => read(text).terms.map(({ term }) => term);

describe('reading a question', () => {
  test.each([
    ['what does IPT training cost', 'money'],
    ['how many sessions', 'count'],
    ['how long is a session', 'duration'],
    ['how often are the sessions', 'frequency'],
  ] as const)('sees the kind of figure that "%s" asks for', (text, kind) => {
    expect([...read(text).kinds]).toContain(kind);
  });

  it('asks for no figure when none is asked for', () => {
    expect(read('what are the focal areas').kinds.size).toBe(0);
  });

  it('takes words that mean the same as the same word', () => {
    for (const word of ['price', 'fee', 'costs']) expect(termsOf(`IPT ${word}`)).toContain(stemOf('cost'));
  });

  it('puts spelling right', () => {
    expect(termsOf('supervsion')).toEqual(termsOf('supervision'));
  });

  it('leaves polite words out', () => {
    expect(termsOf('could you please tell me about supervision')).toEqual(termsOf('supervision'));
  });

  it('weighs words that nobody here knows less than the words of the guide, and says so', () => {
    const { terms } = read('zyzzogeton supervision');
    const unknown = terms.find(({ known }) => !known);
    const known = terms.find(({ term }) => term === stemOf('supervision'));
    expect(known).toMatchObject({ known: true, weight: 1 });
    expect(unknown?.weight).toBeLessThan(1);
  });

  it('counts each word once', () => {
    expect(termsOf('supervision supervision supervised')).toEqual([stemOf('supervision')]);
  });

  it('sees that facts of the classification are asked for', () => {
    expect([...read('is IPT used in Scotland').profile]).toEqual(['scotland']);
    expect([...read('EMDR ratings').profile]).toEqual(['ratings']);
  });

  it('sees a name in capitals that nothing explains', () => {
    expect(read('XQZT training cost').unknownName).toBe('XQZT');
    expect(read('EMDR training cost').unknownName).toBeNull();
    expect(read('HOW MUCH DOES IPT COST').unknownName).toBeNull();
  });

  it('sees that a message goes on from the one before', () => {
    expect(read('and supervision?').continuesTopic).toBe(true);
    expect(read('how long is each one?').refersBack).toBe(true);
    expect(read('supervision hours for IPT')).toMatchObject({ continuesTopic: false, refersBack: false });
  });

  it('holds nothing of a text without words', () => {
    expect(read('…')).toMatchObject({ terms: [], interventions: [], possible: [], notHeld: [] });
  });

  it('looks at no more than the first few hundred words', () => {
    expect(read(`${'the '.repeat(5000)}supervision`).terms).toEqual([]);
  });
});
