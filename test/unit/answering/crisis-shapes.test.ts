import { tellsOfCrisis, withoutHarmless } from '../../../src/answering/crisis-shapes';

describe('a crisis told without a phrase of the list', () => {
  it.each([
    'he took 20 paracetamol',
    '\u{1F198}',
    'i cant cope',
    'I can’t cope with this any more',
    'feeling really low and cant cope',
    'pt says he’ll jump',
    'cutting',
    'young person cutting',
    'she is cutting again',
    'they are cutting their wrists',
    'someone is threatening staff with a knife',
    'violent patient attacking staff',
  ])('is "%s"', (text) => {
    expect(tellsOfCrisis(text)).toBe(true);
  });

  it.each([
    'cutting costs',
    'they are cutting our budget',
    'is there a cut-off score',
    'is she cutting corners',
    'how do services cope',
    'I can’t cope with the numbers on our waiting list',
    'do they have to jump through hoops',
    'will they jump straight to the middle phase',
  ])('is not "%s"', (text) => {
    expect(tellsOfCrisis(text)).toBe(false);
  });
});

describe('a crisis in Scots, veiled or of a third person', () => {
  it.each([
    'I cannae go on like this anymair',
    'ah want tae end it',
    "i'm gonnae top masel",
    "she's away to the bridge",
    "he's written letters to his kids and given away his stuff",
    'nobody would miss me if I was gone',
    'I just want the pain to stop for good',
    'I keep thinking about walking into traffic',
    "I'm going to do something stupid tonight",
    'patient says he has a plan and the means',
    "client od'd last night",
    "he's been cutting lumps out of himself",
    'pt expressing thoughts of ending life by hanging',
    'she drank a bottle of bleach',
    "she's wrapped a cord around her neck",
  ])('of oneself is "%s"', (text) => {
    expect(tellsOfCrisis(text)).toBe(true);
  });

  it.each([
    'kid in clinic disclosed her dad is hitting her',
    "wee lassie says her uncle's been interfering with her",
    'she says voices tell her to stab her mum',
    "he's no breathing",
    'my husband is choking me',
    'im scared of what i might do to my baby',
    'patient has barricaded himself in his room with a blade',
    'girl says she was raped last night',
    'pt assaulted a nurse just now and has a broken bottle',
    'patient is threatening staff',
    'a patient is threatening staff now',
  ])('of others is "%s"', (text) => {
    expect(tellsOfCrisis(text)).toBe(true);
  });

  it.each([
    'patients who are threatening staff',
    'training for staff facing threatening patients',
    'is there an intervention for patients who are threatening staff',
    'kill two birds with one stone: train supervisors and practitioners',
    'dying to know what IPT costs',
    'I can’t cope with this spreadsheet',
    'i want this over and done with, cost for 4',
    'saying goodbye to patients at the end of IPT',
    'I have nothing left in the training budget',
    "what's the point of supervision",
    'he was hit by the cost of supervision',
    'bridge between acute and community teams',
    'she will not be here next week, can supervision move online',
    'my colleague burnt herself out, is there supervision',
  ])('is not "%s"', (text) => {
    expect(tellsOfCrisis(text)).toBe(false);
  });
});

describe('words that only sound like a crisis', () => {
  it.each([
    ['can emergency department staff deliver IPT', 'emergency'],
    ['we have a staffing crisis', 'crisis'],
    ['drug and alcohol services', 'drug'],
    ["I can't go on the course in May", 'go on'],
  ])('are taken out of "%s"', (text, word) => {
    expect(withoutHarmless(text)).not.toContain(word);
  });

  it.each(['this is an emergency', 'I cannot go on', 'she is in crisis'])('leave "%s" as it is', (text) => {
    expect(withoutHarmless(text)).toBe(text);
  });
});
