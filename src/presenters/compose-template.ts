import { z } from 'zod';
import { expressionLanguage } from './template-engine';

const elements = z.array(z.looseObject({ type: z.string() }));

/** The shared header.json and footer.json: elements for the beginning and the end of a card's body. */
export const partSchema = elements;

/** A template as its file holds it: a complete card without header, footer and button fallbacks. */
export const templateSchema = z.looseObject({
  type: z.literal('AdaptiveCard'),
  version: z.enum(['1.0', '1.1', '1.2', '1.3', '1.4', '1.5']),
  lang: z.literal('en-GB'),
  body: elements.min(1),
  actions: elements.optional(),
});
export type CardTemplate = z.infer<typeof templateSchema>;
export type CardPart = z.infer<typeof partSchema>;

/**
 * The whole template: header, body, footer, then the buttons, one under the other – in a row, clients cut off what
 * does not fit on a phone. Every Action.Execute gets an Action.Submit of the same title and data for clients without
 * Universal Actions.
 */
export function composeTemplate(card: CardTemplate, header: CardPart, footer: CardPart): object {
  const { actions = [], body, ...rest } = card;
  return withFallbacks({ ...rest, body: [...header, ...body, ...footer, ...actions.map(stacked)] }) as object;
}

/** A button as a row of its own; what repeats or hides the button now repeats or hides the row. */
function stacked(action: CardPart[number]): object {
  const { $data, $when, ...button } = action;
  const row = { type: 'ActionSet', spacing: 'Small', actions: [button] };
  return { ...row, ...($data !== undefined && { $data }), ...($when !== undefined && { $when }) };
}

function withFallbacks(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withFallbacks);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withFallbacks(value)]));
  if (copy.type !== 'Action.Execute') return copy;
  return { ...copy, fallback: { type: 'Action.Submit', title: copy.title, data: copy.data } };
}

/** Expressions that cannot be parsed or call an unknown function; the expander itself would print them to users. */
export function expressionProblems(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(expressionProblems);
  if (typeof node === 'object' && node !== null) return Object.values(node).flatMap(expressionProblems);
  if (typeof node !== 'string' || !node.includes('${')) return [];
  try {
    expressionLanguage().Expression.parse(`\`${node}\``);
    return [];
  } catch (error) {
    return [`"${node}": ${error instanceof Error ? error.message : String(error)}`];
  }
}
