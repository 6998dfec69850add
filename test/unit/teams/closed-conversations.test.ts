import { ClosedConversations, saysClosed } from '../../../src/teams/closed-conversations';

it('a conversation is closed for ten minutes, or until it is opened again', () => {
  let now = 1;
  const closed = new ClosedConversations(() => now);
  closed.close('a');
  closed.close('b');
  expect([closed.has('a'), closed.has('c')]).toEqual([true, false]);
  closed.reopen('b');
  expect(closed.has('b')).toBe(false);
  now += 9 * 60_000;
  expect(closed.has('a')).toBe(true);
  now += 2 * 60_000;
  expect(closed.has('a')).toBe(false);
});

it.each([
  [403, 'BotNotInConversationRoster', true],
  [404, 'ConversationNotFound', true],
  [404, undefined, true],
  [404, 'ActivityNotFoundInConversation', false],
  [401, 'Unauthorized', false],
  [500, 'ServiceError', false],
])('status %d with code %s', (statusCode, code, says) => {
  const fault = Object.assign(new Error('no'), { statusCode, details: code && { error: { code } } });
  expect(saysClosed(fault)).toBe(says);
});

it.each([null, undefined, 'no', new TypeError('no')])('%p says nothing of it', (fault) => {
  expect(saysClosed(fault)).toBe(false);
});
