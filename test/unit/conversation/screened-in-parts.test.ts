import { SafetyScreen } from '../../../src/answering/safety';
import { longest, screenedInParts } from '../../../src/conversation/screened-in-parts';
import { corpus } from '../../support/real-corpus';

const screen = new SafetyScreen(corpus.vocabulary, [], (word) => word);
const chatter = 'we plan a service and talk it over. '.repeat(100);

describe('a long text', () => {
  it('is screened to its end', () => {
    expect(chatter.length).toBeGreaterThan(longest);
    expect(screenedInParts(screen, chatter)).toBeNull();
    expect(screenedInParts(screen, `${chatter} I want to kill myself`)).toBe('crisis-person');
  });

  it('tells of a patient before anything else', () => {
    const text = `I want to kill myself. ${chatter} patient CHI 0101010101`;
    expect(screenedInParts(screen, text)).toBe('patient-data');
  });

  it('misses nothing where two parts meet', () => {
    const words = 'I want to kill myself';
    for (let at = longest - words.length; at <= longest; at += 1) {
      const text = `${'so it is '.repeat(200).slice(0, at - 1)} ${words} ${'and so on '.repeat(40)}`;
      expect([at, screenedInParts(screen, text)]).toEqual([at, 'crisis-person']);
    }
  });
});
