import { askedOfBot } from '../../../src/conversation/asks-of-bot';

describe('askedOfBot', () => {
  it.each([
    ['can I put patient names in here', 'no-patients'],
    ['is it ok to enter a CHI number', 'no-patients'],
    ['could we paste a referral letter?', 'no-patients'],
    ['can I tell you about my patient', 'no-patients'],
    ['who can see my questions', 'confidential'],
    ['does my manager see what I ask', 'confidential'],
    ['is this being recorded?', 'confidential'],
    ['are you GDPR compliant', 'confidential'],
    ['do you learn from what I type', 'confidential'],
    ['are you ChatGPT?', 'person'],
    ['do you make things up', 'person'],
    ['are you sure?', 'source'],
    ['who publishes the Matrix?', 'source'],
    ['who is this guide written by', 'source'],
    ["no that's wrong", 'complaint'],
    ["you didn't answer my question", 'complaint'],
    ['can you email me that', 'keeping'],
    ['what languages do you speak', 'language'],
    ['do you speak Polish', 'language'],
    ['is there a helpline', 'contact'],
    ['how do I close this', 'goodbye'],
    ['quit', 'goodbye'],
    ['do I need to log in', 'using'],
    ['can I use this on my phone', 'using'],
  ])('knows "%s"', (text, asked) => {
    expect(askedOfBot(text)).toBe(asked);
  });

  it.each([
    'can I include patients with anxiety',
    'can we share the cost with another board',
    'who funds the guide',
    'who developed IPT',
    'who publishes the manual',
    'who can see patients during training',
    'is this therapy recorded for supervision',
    'are sessions recorded',
    'what languages are the resources in',
    'is it available in Polish',
    'what is the phone number for IPT UK training',
    'can it be done by phone',
    'do I need to register with BACP',
    'is the training free',
    'how does therapy end',
    'what model is IPT based on',
    'is this right for our service',
    'that is £2,000, is that right?',
    'can IPT be delivered at home',
    'can we use this with adults',
  ])('leaves "%s" to the guide', (text) => {
    expect(askedOfBot(text)).toBeNull();
  });
});
