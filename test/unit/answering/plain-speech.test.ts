import { plainSpeech } from '../../../src/answering/plain-speech';

describe('plain speech', () => {
  it.each([
    ['I dinnae want tae be here', 'i do not want to be here'],
    ['he’s no breathing', 'he is not breathing'],
    ['im gonnae top masel', 'i am going to top myself'],
    ["she'd rather die, he said", 'she would rather die , he said'],
    ['ah cannae dae it', 'i can not do it'],
    ['How long is the course?', 'how long is the course ,'],
  ])('writes "%s" in full', (text, plain) => {
    expect(plainSpeech(text)).toBe(plain);
  });
});
