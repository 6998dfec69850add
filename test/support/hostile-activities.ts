import fc from 'fast-check';
import { message } from './activities';

/** Kept so that posts which do not wait for replies have them sent here, and nowhere else. */
let serviceUrl = '';
const base = (text: string) => message(text, { deliveryMode: 'expectReplies', serviceUrl });

/** What is posted: the raw text of a body, and headers beside the usual. */
export interface HostilePost {
  body: string;
  headers: Record<string, string>;
}

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    // Halves of surrogate pairs, marks that turn the direction, marks without a letter, no-characters, zeros.
    '\ud800',
    'assess \udfff IPT',
    '\u202ecost\u202c of IPT',
    `e${'\u0301'.repeat(3000)}`,
    '\ufffe\uffff\u0000\u0007',
    '\u200b'.repeat(2000),
    'ﷺ'.repeat(1000),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to be sent as it is.
    '${user} ${json(data)} {{title}} <at>x</at> ```js```',
    '<script>alert(1)</script><at>Bot</at>'.repeat(200),
    '&#x10ffff;&#x110000;&#0;&amp;lt;',
    `assess IPT for ${'x'.repeat(50_000)}`,
    `compare ${'IPT and '.repeat(3000)}`,
    '9'.repeat(20_000),
    'a '.repeat(30_000),
    '[](('.repeat(5000),
    "'; DROP TABLE documents; --",
    '../../../../etc/passwd',
    '__proto__',
    'constructor',
    'toString',
  ),
);
const wrongType = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(null, true, -1, 0, 1e308, 2 ** 53, [], {}, [[]], [null], { id: null }, { id: {} }),
);
const field = fc.constantFrom(
  'type',
  'id',
  'timestamp',
  'channelId',
  'serviceUrl',
  'from',
  'from.id',
  'from.aadObjectId',
  'from.name',
  'recipient',
  'recipient.id',
  'conversation',
  'conversation.id',
  'conversation.conversationType',
  'conversation.tenantId',
  'text',
  'textFormat',
  'entities',
  'membersAdded',
  'action',
  'name',
  'value',
  'value.action',
  'value.action.data',
  'value.parameters',
  'value.queryOptions',
  'value.url',
  'value.version',
  'value.id',
  'channelData',
  'channelData.tenant',
  'channelData.team',
  'deliveryMode',
  'locale',
  'attachments',
  'callerId',
  'relatesTo',
);
const kind = fc.constantFrom<Record<string, unknown>>(
  {},
  { value: { action: 'help', version: 1 } },
  { value: { action: 'assess-rate', version: 1 } },
  { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data: {} } } },
  { type: 'invoke', name: 'composeExtension/query', value: { parameters: [{ name: 'q', value: 'IPT' }] } },
  { type: 'invoke', name: 'composeExtension/queryLink', value: { url: 'https://www.matrix.nhs.scot/' } },
  { type: 'conversationUpdate', membersAdded: [{ id: 'x' }] },
  { type: 'installationUpdate', action: 'add' },
);

const changed = fc
  .tuple(
    kind,
    fc.array(fc.tuple(field, wrongType), { minLength: 1, maxLength: 4 }),
    fc.string({ maxLength: 8 }),
  )
  .map(([extra, changes, conversation]) => {
    const activity = structuredClone({
      ...base('IPT training cost'),
      conversation: { id: `hostile-${conversation}`, conversationType: 'personal', tenantId: 'tenant' },
      ...extra,
    }) as Record<string, unknown>;
    for (const [path, value] of changes) put(activity, path.split('.'), value);
    return JSON.stringify(activity);
  });

/** The keys that would reach an object's prototype, at several depths; as text, because an object would not show them. */
const polluting = fc
  .tuple(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'constructor":{"prototype'),
    fc.constantFrom('', '"value":{', '"channelData":{"tenant":{', '"entities":[{', '"from":{'),
    fc.constantFrom('"isAdmin":true', '"type":"message"', '"toString":1', '"statusCode":500', '"then":{}'),
  )
  .map(([key, place, what]) => {
    const opened = [...place].filter((sign) => sign === '{' || sign === '[');
    const closers = opened.reverse().map((sign) => (sign === '{' ? '}' : ']'));
    const inner = `"${key}":{${what}}${key.includes('{') ? '}' : ''}`;
    const good = JSON.stringify(base('IPT training cost'));
    return `${good.slice(0, -1)},${place}${inner}${closers.join('')}}`;
  });

const deep = fc
  .tuple(
    fc.constantFrom('[', '{"a":', '[{"a":', '{"__proto__":'),
    fc.integer({ min: 10, max: 20_000 }),
    fc.boolean(),
  )
  .map(([open, depth, inside]) => {
    const nested = open.repeat(Math.floor(depth / open.length));
    const closers = [...nested]
      .reverse()
      .flatMap((sign) => (sign === '[' ? [']'] : sign === '{' ? ['}'] : []));
    const text = `${nested}1${closers.join('')}`;
    const good = JSON.stringify(base('hello'));
    return inside ? `${good.slice(0, -1)},"value":${text}}` : text;
  });

const malformed = fc.oneof(
  fc.tuple(changed, fc.nat(400)).map(([body, cut]) => body.slice(0, cut)),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.json({ maxDepth: 3 }),
  fc.constantFrom('', '[]', 'null', '"x"', '{}', '{"type":"message"}', '\ufeff{}', '{"a":1}{"b":2}', 'NaN'),
);
const oversized = fc.integer({ min: 200_000, max: 400_000 }).map((length) => {
  return JSON.stringify(base('x'.repeat(length)));
});
const headers = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { 'content-type': 'text/plain' },
      { 'content-type': 'multipart/form-data; boundary=x' },
      { 'content-type': 'application/json; charset=utf-16' },
      { 'content-encoding': 'gzip' },
      { 'content-encoding': 'identity, br' },
      { authorization: 'Bearer a.b.c' },
      { 'x-forwarded-for': '::::, 1.2.3' },
      { 'accept-version': '99' },
      { accept: 'text/event-stream' },
    ),
  },
);

/** Everything that a post should not be: so many, the same for the same seed. @param service takes what is sent back */
export function hostilePosts(service: string, seed: number, count: number): HostilePost[] {
  serviceUrl = service;
  return fc.sample(hostilePost, { seed, numRuns: count });
}

const hostilePost: fc.Arbitrary<HostilePost> = fc.record({
  body: fc.oneof(
    { weight: 60, arbitrary: changed },
    { weight: 14, arbitrary: polluting },
    { weight: 18, arbitrary: malformed },
    { weight: 6, arbitrary: deep },
    { weight: 1, arbitrary: oversized },
  ),
  headers,
});

function put(target: Record<string, unknown>, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const inner = target[key];
  const child = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? { ...inner } : {};
  target[key] = child;
  put(child as Record<string, unknown>, rest, value);
}
