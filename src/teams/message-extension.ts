import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { FoundCard, Search } from '../conversation/explore/finder';
import type { IncomingActivity } from './incoming-activity';
import type { Phrases } from './phrases';
import type { ReplyRenderer } from './reply-activity';

/** Newest version of a card that link unfurling takes. */
const unfurledVersion = '1.3';
const adaptive = 'application/vnd.microsoft.card.adaptive';
const thumbnail = 'application/vnd.microsoft.card.thumbnail';

const querySchema = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string(), value: z.string() })).default([]),
  queryOptions: z
    .looseObject({
      skip: z.number().int().nonnegative().default(0),
      count: z.number().int().positive().default(25),
    })
    .default({ skip: 0, count: 25 }),
});
const linkSchema = z.looseObject({ url: z.string().max(2000) });

/** What is searched for, and which part of the results; null when the invoke is malformed. */
export function queryOf(activity: IncomingActivity): { text: string; skip: number; count: number } | null {
  const parsed = querySchema.safeParse(activity.value);
  if (!parsed.success) return null;
  const { parameters, queryOptions } = parsed.data;
  // The first run comes before anything was typed.
  const typed = parameters.find(({ name }) => name !== 'initialRun')?.value ?? '';
  return { text: typed.slice(0, 300), skip: queryOptions.skip, count: queryOptions.count };
}

/** The address that was pasted; null when the invoke is malformed. */
export function linkOf(activity: IncomingActivity): string | null {
  const parsed = linkSchema.safeParse(activity.value);
  return parsed.success ? parsed.data.url : null;
}

/** The response to a search: cards with a line each for the list, or why there are none. */
export function searchResponse(search: Search, renderer: ReplyRenderer, phrases: Phrases): Partial<Activity> {
  if (search.kind === 'patient-data') return searchSaid(phrases.notSearched);
  if (search.cards.length === 0) return searchSaid(phrases.nothingFound);
  return result(search.cards.map((each) => attachment(each, renderer)));
}

/** The response to a pasted address: the card of its page, or nothing when we hold none. */
export function unfurledResponse(found: FoundCard | null, renderer: ReplyRenderer): Partial<Activity> {
  if (!found) return { type: 'invokeResponse', value: { status: 200, body: {} } };
  const { content, ...rest } = attachment(found, renderer);
  return result([{ ...rest, content: { ...content, version: unfurledVersion } }]);
}

function attachment({ title, text, reply }: FoundCard, renderer: ReplyRenderer) {
  const { card } = renderer.render(reply);
  return {
    contentType: adaptive,
    content: card,
    preview: { contentType: thumbnail, content: { title, text } },
  };
}

function result(attachments: object[]): Partial<Activity> {
  return response({ type: 'result', attachmentLayout: 'list', attachments });
}

/** The response to a search that has words in place of results. */
export function searchSaid(text: string): Partial<Activity> {
  return response({ type: 'message', text });
}

function response(composeExtension: object): Partial<Activity> {
  return { type: 'invokeResponse', value: { status: 200, body: { composeExtension } } };
}
