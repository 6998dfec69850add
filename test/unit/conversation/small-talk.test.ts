import { SmallTalk } from '../../../src/conversation/small-talk';
import { corpus, realIndex } from '../../support/real-corpus';

const talk = new SmallTalk(corpus.vocabulary, (word) => realIndex().spelling.knows(word));

describe('small talk', () => {
  test.each([
    ['hello', 'greeting'],
    ['Hi there!', 'greeting'],
    ['thanks very much', 'thanks'],
    ['bye', 'goodbye'],
    ['help', 'help'],
    ['start again', 'restart'],
    ['ok', 'assent'],
    ['no', 'assent'],
    ['you are useless', 'complaint'],
    ['I want to speak to a human', 'contact'],
    ['who do I contact about this bot', 'contact'],
    ['how up to date is this?', 'source'],
    ['what is the Early Intervention Framework', 'source'],
    ['are you a real person', 'person'],
    ['what is your name', 'person'],
    ['whats your name', 'person'],
    ["what's your EIF", 'source'],
    ['who made you', 'maker'],
    ["who's behind you", 'maker'],
    ['can I print this', 'keeping'],
    ['can i download a report', 'keeping'],
    ['is it confidential', 'confidential'],
    ['who ru', 'person'],
    ['hlp', 'help'],
    ['who am i talking to', 'person'],
    ['how current is this info', 'source'],
    ['how current are the pages', 'source'],
    ['when was the page updated', 'source'],
    ['are you official nhs', 'source'],
    ['is this an official nhs bot', 'source'],
    ['cheers that was great', 'thanks'],
    ['👍🙂', 'empty'],
    ['   ', 'empty'],
    ['...', 'empty'],
  ])('takes "%s" as %s', (text, kind) => {
    expect(talk.recognise(text)).toBe(kind);
  });

  it('takes a greeting with a call for help as the call for help', () => {
    expect(talk.recognise('hello, help please')).toBe('help');
  });

  it.each(['Привет, сколько стоит', '这个疗法要多少钱', '¿Cuánto cuesta la formación para los terapeutas?'])(
    'sees another language: %s',
    (text) => {
      expect(talk.recognise(text)).toBe('language');
    },
  );

  it.each([
    'hello, what does IPT training cost',
    'IPT',
    'who is this for',
    'thanks, and the supervision hours?',
    'café costs',
  ])('takes "%s" as a question', (text) => {
    expect(talk.recognise(text)).toBeNull();
  });

  it('takes no example question as small talk', () => {
    expect(corpus.examples.filter(({ text }) => talk.recognise(text) !== null)).toEqual([]);
  });

  it.each(['hiya, whit can ye dae?', 'whit can i ask ye', 'hi whit dae ye ken'])(
    'understands Scots: %s',
    (text) => {
      const { spelling, lexicon } = realIndex();
      const scots = new SmallTalk(
        corpus.vocabulary,
        (word) => spelling.knows(word),
        (words) => lexicon.spellOut(words),
      );
      expect(scots.recognise(text)).toBe('help');
    },
  );

  it('takes thanks for help as thanks', () => {
    expect(talk.recognise('Thank you very much for your help.')).toBe('thanks');
  });
});
