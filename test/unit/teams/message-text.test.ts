import { messageText } from '../../../src/teams/message-text';
import { botId, mention, message } from '../../support/activities';

const bot = mention(botId, 'Matrix Guide');

it('of a text far longer than Teams sends only the beginning is read, and what looks like tags costs nothing', () => {
  expect(messageText(message('a'.repeat(200_000)))).toHaveLength(30_000);
  expect(messageText(message('<at '.repeat(60_000)))).toHaveLength(29_999);
});

describe('the words of a message', () => {
  it.each([
    ['without any mention', 'What does IPT cost?', [], 'What does IPT cost?'],
    ['without the bot at the start', '<at>Matrix Guide</at> help', [bot], 'help'],
    ['without the bot at the end', 'help <at>Matrix Guide</at>', [bot], 'help'],
    ['without the bot in the middle', 'tell me, <at>Matrix Guide</at>, of IPT', [bot], 'tell me, , of IPT'],
    ['without the bot twice', '<at>Matrix Guide</at> hi <at>Matrix Guide</at>', [bot, bot], 'hi'],
    ['with a numbered tag', '<at id="0">Matrix Guide</at> help', [bot], 'help'],
    ['with a hard space after the bot', '<at>Matrix Guide</at>&nbsp;help', [bot], 'help'],
    ['with nothing but the bot', '<at>Matrix Guide</at>', [bot], ''],
    ['with a colleague', 'ask <at>Sam Reid</at>', [mention('29:sam', 'Sam Reid')], 'ask Sam Reid'],
    ['with the bot mentioned by words only', 'is Matrix Guide any good?', [], 'is Matrix Guide any good?'],
    ['with a tag that no entity explains', 'ask <at>Sam</at>', [], 'ask Sam'],
    [
      'with entities that are no mentions',
      'hello',
      [{ type: 'clientInfo', locale: 'en-GB' }, null, 7],
      'hello',
    ],
  ])('%s', (_name, text, entities, expected) => {
    expect(messageText(message(text, { entities }))).toBe(expected);
  });

  it('keep a colleague who has the same name as the bot, because ids decide', () => {
    const namesake = mention('29:namesake', 'Matrix Guide');
    const text = '<at>Matrix Guide</at> and <at>Matrix Guide</at>';
    expect(messageText(message(text, { entities: [bot, namesake] }))).toBe('and Matrix Guide');
    expect(messageText(message(text, { entities: [namesake, bot] }))).toBe('Matrix Guide and');
  });

  it.each(['xml', 'html'])('are freed of markup when the format is %s', (textFormat) => {
    const text = '<p>R&amp;D &lt;costs&gt;</p><p>caf&#233; &#x2014; &amp;lt; &unknown;</p>';
    expect(messageText(message(text, { textFormat }))).toMatch(/^R&D <costs>\s+café — &lt; &unknown;$/);
  });

  it.each(['plain', 'markdown', undefined])('are left as typed when the format is %s', (textFormat) => {
    expect(messageText(message('5 < 6 &amp; <b>bold</b>', { textFormat }))).toBe('5 < 6 &amp; <b>bold</b>');
  });

  it('are not taken from an attachment', () => {
    const attachments = [{ contentType: 'text/html', content: '<p>from the attachment</p>' }];
    expect(messageText(message('typed', { attachments }))).toBe('typed');
    expect(messageText(message('', { attachments, text: undefined }))).toBe('');
  });
});
