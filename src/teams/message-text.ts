import { z } from 'zod';
import type { IncomingActivity } from './incoming-activity';

const mentionSchema = z.object({
  type: z.string().regex(/^mention$/i),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string(), name: z.string().nullish() }),
});
type Mention = z.infer<typeof mentionSchema>;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Characters that are read, more than Teams sends. Reading takes time that grows faster than the text. */
const longestText = 30_000;

/**
 * The words a person typed: without the mention of the bot itself, with other people's mentions as plain names, and
 * without markup where the activity says that its text is markup. Attachments are left aside: Teams sends every
 * message a second time as HTML.
 */
export function messageText(activity: IncomingActivity): string {
  const text = (activity.text ?? '')
    .slice(0, longestText)
    .replace(/<at\s[^<>]*>/gi, '<at>')
    .replaceAll('&nbsp;', ' ');
  const spoken = replaceMentions(text, mentionsOf(activity), activity.recipient.id);
  const isMarkup = activity.textFormat === 'xml' || activity.textFormat === 'html';
  return (isMarkup ? plainText(spoken) : spoken).replaceAll('\u00a0', ' ').trim();
}

/** Names, as they stand in the text, of those mentioned other than the bot. */
export function othersMentioned(activity: IncomingActivity): string[] {
  return mentionsOf(activity)
    .filter(({ mentioned }) => mentioned.id !== activity.recipient.id)
    .map(({ text, mentioned }) => mentioned.name ?? withoutAtTags(text));
}

function mentionsOf(activity: IncomingActivity): Mention[] {
  return (activity.entities ?? []).flatMap((entity) => {
    const parsed = mentionSchema.safeParse(entity);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Each mention stands for one place in the text, in order; two people may share a name, so ids decide. */
function replaceMentions(text: string, mentions: Mention[], bot: string): string {
  let done = '';
  let rest = text;
  for (const mention of mentions) {
    const marker = mention.text.replace(/<at\s[^<>]*>/gi, '<at>');
    const start = rest.indexOf(marker);
    if (start < 0) continue;
    const shown = mention.mentioned.id === bot ? '' : (mention.mentioned.name ?? withoutAtTags(marker));
    done += withoutAtTags(rest.slice(0, start)) + shown;
    rest = rest.slice(start + marker.length);
  }
  return done + withoutAtTags(rest);
}

function withoutAtTags(text: string): string {
  return text.replace(/<\/?at>/gi, '');
}

/** Tags become spaces or line breaks; entities are decoded once, so that "&amp;lt;" stays "&lt;". */
function plainText(markup: string): string {
  return markup
    .replace(/<(br|\/p|\/div|\/li)\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, decodeEntity);
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}
