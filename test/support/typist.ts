import { randomUUID } from 'node:crypto';
import { cardText } from '../../src/cli/card-text';

interface Message {
  text: string;
  /** Teams sends a message again under the id it had. */
  id?: string;
}

/** A person who types to bots, to whichever of several, in one conversation. */
export class Typist {
  constructor(
    readonly name: string,
    readonly conversation = `talk-of-${name}`,
  ) {}

  /** Sends what a person types and gives the cards that come back. @throws when the bot ends meanwhile */
  async send(url: string, { text, id = randomUUID() }: Message): Promise<string[]> {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id,
        text,
        deliveryMode: 'expectReplies',
        channelId: 'msteams',
        serviceUrl: 'http://127.0.0.1:9/',
        from: { id: `29:${this.name}`, aadObjectId: this.name, name: this.name },
        recipient: { id: '28:bot', name: 'Bot' },
        conversation: { id: this.conversation, conversationType: 'personal', tenantId: 'tenant' },
        channelData: { tenant: { id: 'tenant' } },
      }),
    });
    if (response.status !== 200) throw new Error(`answered with ${response.status}`);
    const { activities } = (await response.json()) as {
      activities: { attachments?: { content: unknown }[] }[];
    };
    return activities.flatMap(({ attachments = [] }) => attachments.map(({ content }) => cardText(content)));
  }

  /** As `send`; what a person reads. */
  async say(url: string, text: string): Promise<string> {
    return (await this.send(url, { text })).join('\n');
  }
}
