import { whoseCrisis } from '../../../src/answering/whose-crisis';

describe('of whom a crisis is told', () => {
  it.each([
    'kms',
    "can't see a way out",
    'nobody would miss me',
    'dont want to wake up tomorrow',
    'whats the point in living',
    'I want to die',
    'my wife left me and i want to die',
    "my mum died and I can't go on",
    'I feel like ending it',
    'i think i will kill myself',
  ])('of oneself: %s', (text) => {
    expect(whoseCrisis(text)).toBe('self');
  });

  it.each([
    'self harming teen in clinic what do i do',
    'I have a patient who wants to die',
    "I'm worried about a client who took pills",
    'my son is cutting himself',
    'patient wants to jump, what should I do',
    'she said i want to die',
    'someone is threatening to hurt themselves right now',
  ])('of another: %s', (text) => {
    expect(whoseCrisis(text)).toBe('other');
  });

  it.each(['suicidal ideation', 'self harm interventions'])('of nobody: %s', (text) => {
    expect(whoseCrisis(text)).toBe('nobody');
  });
});
