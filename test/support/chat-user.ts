import { activity, botId, mention, tenantId } from './activities';
import { inputsOf, objects } from './card-limits';
import type { Sent, startBot } from './local-bot';

type Bot = Awaited<ReturnType<typeof startBot>>;
type Json = Record<string, unknown>;

/** A person in a chat who knows the bot only by its cards: buttons by their titles, inputs by their labels. */
export class ChatUser {
  card: Json = {};
  texts: string[] = [];

  constructor(
    private readonly bot: Bot,
    readonly name: string,
    private readonly chat: { id: string; type: 'personal' | 'groupChat' } = {
      id: `chat-of-${name}`,
      type: 'personal',
    },
  ) {}

  async say(text: string): Promise<void> {
    const isGroup = this.chat.type === 'groupChat';
    await this.exchange({
      type: 'message',
      text: isGroup ? `<at>Guide</at> ${text}` : text,
      ...(isGroup && { entities: [mention(botId, 'Guide')] }),
    });
  }

  /** Presses a button of the card shown last, with the inputs as they stand and as filled in here by label. */
  async press(title: string, filled: Record<string, string> = {}): Promise<void> {
    await this.send(this.toSend(title, filled));
  }

  /** What pressing would send. */
  pressed(title: string, filled: Record<string, string> = {}): Json {
    return this.toSend(title, filled);
  }

  async send(data: unknown): Promise<void> {
    const value = { action: { type: 'Action.Execute', verb: 'press', data }, trigger: 'manual' };
    await this.exchange({ type: 'invoke', name: 'adaptiveCard/action', value });
  }

  /** Address behind a button that opens a page. */
  address(title: string): string {
    return String(this.button(title).url);
  }

  /** All texts of the cards that came last. */
  get words(): string {
    return this.texts.join('\n');
  }

  private toSend(title: string, filled: Record<string, string>): Json {
    const fields: Json = {};
    for (const { id, value } of inputsOf(this.card)) fields[String(id)] = value;
    for (const [label, value] of Object.entries(filled)) {
      const input = inputsOf(this.card).find((each) => String(each.label).startsWith(label));
      if (!input) throw new Error(`no input "${label}"`);
      const choices = (input.choices ?? []) as { title: string; value: string }[];
      fields[String(input.id)] = choices.find((choice) => choice.title.startsWith(value))?.value ?? value;
    }
    return { ...(this.button(title).data as Json), ...fields };
  }

  private button(title: string): Json {
    const buttons = objects(this.card).filter(
      ({ type }) => type === 'Action.Execute' || type === 'Action.OpenUrl',
    );
    const found = buttons.find((each) => String(each.title).startsWith(title));
    if (!found) throw new Error(`no button "${title}" among ${buttons.map((each) => each.title).join(', ')}`);
    return found;
  }

  private async exchange(what: Json): Promise<void> {
    const sent = await this.bot.exchange(
      activity({
        from: { id: `29:${this.name}`, aadObjectId: this.name, name: this.name },
        conversation: {
          id: this.chat.id,
          conversationType: this.chat.type,
          isGroup: this.chat.type === 'groupChat',
          tenantId,
        },
        ...what,
      }),
    );
    const cards = sent.flatMap(({ attachments }: Sent) =>
      (attachments ?? []).map(({ content }) => content as unknown as Json),
    );
    this.texts = cards.flatMap((card) =>
      objects(card).flatMap(({ text, value, title }) => [text, value, title].map(String)),
    );
    const last = cards.at(-1);
    if (last) this.card = last;
  }
}
