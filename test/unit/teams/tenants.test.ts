import { isOfServedTenant } from '../../../src/teams/tenants';
import { activity, tenantId } from '../../support/activities';

const other = '11111111-2222-4333-8444-555555555555';
const inConversation = (id: string | null | undefined) => ({ conversation: { id: 'c', tenantId: id } });
const inChannel = (id: unknown) => ({ channelData: { tenant: { id } } });

it.each([
  ['its conversation', inConversation(tenantId)],
  ['its channel', { ...inConversation(undefined), ...inChannel(tenantId) }],
  ['both', { ...inConversation(tenantId), ...inChannel(tenantId) }],
  ['capital letters', inConversation(tenantId.toUpperCase())],
])('an activity that names a served tenant in %s is served', (_name, extra) => {
  expect(isOfServedTenant(activity(extra), [tenantId])).toBe(true);
});

it('each of several tenants is served', () => {
  expect(isOfServedTenant(activity(inConversation(other)), [tenantId, other])).toBe(true);
});

it.each([
  ['another tenant in its conversation', inConversation(other)],
  ['another tenant in its channel', { ...inConversation(undefined), ...inChannel(other) }],
  ['another tenant in its channel, and a served one', { ...inConversation(tenantId), ...inChannel(other) }],
  [
    'another tenant in its conversation, and a served one',
    { ...inConversation(other), ...inChannel(tenantId) },
  ],
  ['none', inConversation(undefined)],
  ['an empty one', inConversation('')],
  ['something that is none', { ...inConversation(null), ...inChannel(7) }],
])('an activity that names %s is not', (_name, extra) => {
  expect(isOfServedTenant(activity(extra), [tenantId])).toBe(false);
});
