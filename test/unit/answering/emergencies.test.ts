import { tellsOfEmergency } from '../../../src/answering/emergencies';
import { plainSpeech } from '../../../src/answering/plain-speech';

const tells = (text: string) => tellsOfEmergency(plainSpeech(text));

describe('an emergency', () => {
  it.each([
    'patient having a seizure',
    'pt has chest pain',
    "she can't breathe",
    'allergic reaction in clinic',
    'safeguarding concern for a 7 year old',
    'adult protection concern',
    'domestic violence disclosure',
    'a client disclosed abuse',
    "my patient hasn't been seen for 3 days and I'm worried",
    'client has gone missing',
  ])('is told of: %s', (text) => {
    expect(tells(text)).toBe(true);
  });

  it.each([
    'does the training cover safeguarding concerns',
    'what is the safeguarding policy',
    'who is the safeguarding lead',
    'domestic violence programmes',
    'evidence for patients with chest pain',
    'patients who have had a stroke',
    'the missing reference',
    'how are safeguarding issues handled',
  ])('is not told of: %s', (text) => {
    expect(tells(text)).toBe(false);
  });
});
