import {
  commandOfExecute,
  commandOfMessage,
  installedInto,
  scopeOf,
  toTurn,
} from '../../../src/teams/activity-mapper';
import { activity, execute, message, tenantId } from '../../support/activities';

const section = { action: 'section', intervention: 'ipt', section: 'start-up-costs', version: 1 };

describe('the command of a message', () => {
  it('is the words that were typed', () => {
    expect(commandOfMessage(message('hello'))).toEqual({ kind: 'text', text: 'hello' });
  });

  it('is the data of the button that was pressed, without what Teams adds', () => {
    const value = { ...section, msteams: { type: 'messageBack' } };
    expect(commandOfMessage(activity({ value, text: 'Start-up Costs' }))).toEqual({
      kind: 'action',
      data: section,
    });
  });

  it.each([
    ['another version', { ...section, version: 2 }],
    ['no version', { action: 'help' }],
    ['an unknown action', { action: 'delete-everything', version: 1 }],
    ['an unknown section', { ...section, section: 'secrets' }],
    ['a record in place of an id', { ...section, intervention: { id: 'ipt' } }],
    ['a very long id', { ...section, intervention: 'x'.repeat(121) }],
  ])('is invalid for a button with %s', (_name, value) => {
    expect(commandOfMessage(activity({ value }))).toEqual({ kind: 'invalid-action' });
  });

  it.each([undefined, null, {}, 'help', 7])('stays the words when the value is %p', (value) => {
    expect(commandOfMessage(message('hello', { value }))).toEqual({ kind: 'text', text: 'hello' });
  });

  it('stays words when somebody pastes the data of a button', () => {
    const text = JSON.stringify(section);
    expect(commandOfMessage(message(text))).toEqual({ kind: 'text', text });
  });

  it('is empty words when only a file was sent', () => {
    expect(commandOfMessage(activity({ attachments: [{ contentType: 'image/png' }] }))).toEqual({
      kind: 'text',
      text: '',
    });
  });
});

describe('the command of an execute', () => {
  it('is its data', () => {
    expect(commandOfExecute(execute(section))).toEqual({ kind: 'action', data: section });
  });

  it('is invalid when the data is of another time', () => {
    expect(commandOfExecute(execute({ ...section, version: 0 }))).toEqual({ kind: 'invalid-action' });
  });

  it.each([
    ['no value', undefined],
    ['a list', []],
    ['another type', { action: { type: 'Action.Submit', data: section } }],
    ['no data', { action: { type: 'Action.Execute' } }],
    ['data that is a list', { action: { type: 'Action.Execute', data: [section] } }],
  ])('is none with %s', (_name, value) => {
    expect(commandOfExecute(activity({ type: 'invoke', value }))).toBeNull();
  });
});

describe('the turn', () => {
  const at = new Date('2026-11-23T09:30:00Z');
  const who = (extra: Record<string, unknown>) => toTurn(activity(extra), { kind: 'welcome' }, at).who;

  it('tells tenant, person and conversation', () => {
    expect(who({})).toEqual({ tenant: tenantId, user: 'person-object-id', conversation: 'conversation-1' });
  });

  it('takes the channel’s id of a person without a directory id', () => {
    expect(who({ from: { id: '29:guest' } }).user).toBe('29:guest');
  });

  it('finds the tenant in the channel data, or leaves it empty', () => {
    const conversation = { id: 'c' };
    expect(who({ conversation, channelData: { tenant: { id: 't' } } }).tenant).toBe('t');
    expect(who({ conversation }).tenant).toBe('');
    expect(who({ conversation, channelData: 'nonsense' }).tenant).toBe('');
  });

  it('keeps the thread of a channel apart', () => {
    expect(who({ conversation: { id: '19:c@thread;messageid=1' } }).conversation).toBe(
      '19:c@thread;messageid=1',
    );
  });

  it.each([
    ['personal', 'personal'],
    ['groupChat', 'groupChat'],
    ['channel', 'team'],
    [undefined, 'personal'],
  ])('of conversation type %s has the scope %s', (conversationType, scope) => {
    expect(scopeOf(activity({ conversation: { id: 'c', conversationType } }))).toBe(scope);
  });
});

describe('what the bot was installed into', () => {
  it('is the team, whichever channel tells of it', () => {
    const channelData = { team: { id: '19:team' } };
    expect(installedInto(activity({ conversation: { id: '19:general' }, channelData }))).toBe('19:team');
  });

  it('is else the conversation, whichever thread tells of it', () => {
    expect(installedInto(activity({ conversation: { id: '19:c@thread;messageid=1' } }))).toBe('19:c@thread');
  });
});
