import type { RenderedCard } from '../../src/presenters/card-renderer';

/** Older Teams clients take no longer messages. */
const maxMessageBytes = 28 * 1024;

export type Json = Record<string, unknown>;

/** Every object of a card, nested ones and fallbacks too. */
export function objects(node: unknown): Json[] {
  if (Array.isArray(node)) return node.flatMap(objects);
  if (typeof node !== 'object' || node === null) return [];
  return [node as Json, ...Object.values(node).flatMap(objects)];
}
export const ofType = (card: unknown, type: string) => objects(card).filter((node) => node.type === type);

/** Bytes of the message that carries the card, as Teams counts them (UTF-16), with a generous envelope. */
function messageBytes({ card, summary }: RenderedCard): number {
  const message = {
    type: 'message',
    id: 'f:00000000-0000-0000-0000-000000000000',
    serviceUrl: 'https://smba.trafficmanager.example/uk/00000000-0000-0000-0000-000000000000/',
    channelId: 'msteams',
    from: { id: `28:${'0'.repeat(36)}`, name: 'Guide to The Matrix' },
    recipient: {
      id: `29:${'x'.repeat(80)}`,
      name: 'A person with a fairly long name',
      aadObjectId: '0'.repeat(36),
    },
    conversation: {
      id: `19:${'x'.repeat(60)}@thread.tacv2;messageid=1700000000000`,
      tenantId: '0'.repeat(36),
    },
    replyToId: '1700000000000',
    summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
  return JSON.stringify(message).length * 2;
}

/** What holds for every card, whatever it says. */
export function expectWithinLimits(rendered: RenderedCard): void {
  const { card } = rendered;
  expect(messageBytes(rendered)).toBeLessThanOrEqual(maxMessageBytes);
  const buttons = [...ofType(card, 'Action.Execute'), ...ofType(card, 'Action.OpenUrl')];
  expect(buttons.length).toBeLessThanOrEqual(6);
  expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: 'en-GB' });
  for (const text of ofType(card, 'TextBlock')) {
    expect(text).toMatchObject({ wrap: true });
    expect(text.text).not.toBe('');
  }
  expect(ofType(card, 'Table')).toEqual([]);
}

/** Inputs of a card. */
export const inputsOf = (card: unknown) =>
  objects(card).filter((node) => String(node.type).startsWith('Input.'));
