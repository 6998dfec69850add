import { asksForOwnCare, asksOfOnePatient } from '../../../src/answering/one-patient';

describe('a question of one patient', () => {
  it.each([
    'my patient is 34 with depression, should she have IPT?',
    'my patient has depression, will IPT work for her',
    'should I refer my client for IPT or EMDR',
    'should I refer someone for IPT',
    'refer a client to IPT',
    'my patient has had 8 sessions and isn’t improving, what next',
    'can I offer IPT to a 15 year old girl I am seeing',
    'should a 12 year old with depression have IPT-A',
    'what therapy should I give a patient with PTSD',
    'I have a patient with PTSD',
    'which therapy is best for my client',
    'what should I say to a patient who cries in session',
    'patient keeps missing sessions in IPT, what do I do',
    'my patient has bipolar, is IPT safe',
    'would a 16 year old I’m working with benefit from IPT',
    'my patient has low mood',
    'IPT or CBT for my patient?',
    'a patient of mine has PTSD and depression, IPT or EMDR?',
    'she’s 15 and depressed, would IPT-A be suitable',
    'is it safe to do IPT with a client who is psychotic',
    'my patient has depression, can she have IPT',
    'is my client depressed',
    'is my 15 year old client depressed',
    '35 year old woman with postnatal depression, would ipt work',
    'i have a 45 y/o man with depression after divorce, ipt or cbt?',
    '45 yo male depressed cbt or ipt',
  ])('is "%s"', (text) => {
    expect(asksOfOnePatient(text)).toBe(true);
  });

  it.each([
    'can we offer IPT to teenagers',
    'what do we tell patients about recording',
    'my patient’s heard it’s 10 sessions',
    'bipolar patients, is IPT for them?',
    'We work with people who have psychosis, would IPT help them?',
    'how many sessions does a patient have',
    'can a patient be seen by video',
    'can a GP refer a patient to IPT',
    'I have two patients for my training cases, is that enough',
    'my team has a client group of young people, should we offer IPT',
    'is IPT suitable for a 12 year old',
    'My patient has finished her 16 weeks, are any top up sessions allowed to keep her well?',
    'my patient is 78, is ipt for her age group',
    'my patient works shifts, can she attend online',
    'if my patient drops out, does the case still count for accreditation',
    'is it ok to record a patient',
    'she is a nurse, can she train',
    'my manager says she wants IPT, is it worth it',
    'should we offer IPT in primary care',
    'is IPT for 15 year olds',
    'can we offer it to a 15 year old',
    'does it work for women with postnatal depression',
    '12 year olds with depression, would IPT work',
    'would IPT work for a 35 year old woman',
    '35 year old woman with depression, how many sessions',
    'patient keeps fighting with her husband, which of the four areas',
  ])('is not "%s", which plans a service', (text) => {
    expect(asksOfOnePatient(text)).toBe(false);
  });
});

describe('a wish for help for oneself or one’s family', () => {
  it.each([
    'my son is depressed can he get IPT',
    'my 15 yr old has depression what should i do',
    'is my 15 year old depressed',
    'I’m depressed, how can I get IPT',
    'I am a patient',
    'my wife has depression, where can she get help',
    'can I get therapy',
    'where can I go for help with my depression',
    'I’ve been feeling depressed',
  ])('is "%s"', (text) => {
    expect(asksForOwnCare(text)).toBe(true);
  });

  it.each([
    'my daughter is a nurse, could she train',
    'my 15 year old male patient has depression, how long is IPT',
    'my 15 year olds have depression, what is there for them',
    'can I get IPT training',
    'I’m anxious about the cost',
    'I’m a patient safety lead, how do I train',
    'can you help me',
    'I am struggling to find the cost',
    'our partner organisation needs support with training',
    'can I get help with funding',
    'I have depression and anxiety teams',
  ])('is not "%s"', (text) => {
    expect(asksForOwnCare(text)).toBe(false);
  });
});
