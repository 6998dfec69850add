import type { Corpus } from '../guidance/corpus';
import { askedOfBot } from './asks-of-bot';
import { dateText, exampleLinks } from './links';
import type { GuideView, HelpReply, NoticeReply, Scope } from './reply';

/** Replies to what is no question to the guide: help, short talk and questions about the bot itself. */
export class TalkReplies {
  private guides: GuideView[] | null = null;

  /** @param contact whom to ask about the bot; empty when nobody is set */
  constructor(
    private readonly corpus: Corpus,
    private readonly contact: string,
  ) {}

  help(scope: Scope): HelpReply {
    const held = this.corpus.interventions.length;
    return { kind: 'help', scope, held, examples: exampleLinks(this.corpus, 5), contact: this.contact };
  }

  notice(notice: NoticeReply['notice']): NoticeReply {
    return {
      kind: 'notice',
      notice,
      examples: withoutExamples.has(notice) ? [] : exampleLinks(this.corpus, 3),
      contact: this.contact,
      guides: notice === 'source' ? this.guidesQuoted() : [],
    };
  }

  /** The reply to what is asked of the bot itself; null for all else. */
  ofBot(text: string): NoticeReply | null {
    const asked = askedOfBot(text);
    return asked && this.notice(asked);
  }

  /** The guides that are quoted, with the day on which the last of their pages was taken in. */
  private guidesQuoted(): GuideView[] {
    if (this.guides) return this.guides;
    const { interventions } = this.corpus;
    const names = [...new Set(interventions.map(({ publisher }) => publisher))];
    this.guides = names.map((name) => {
      const pages = interventions.filter(({ publisher }) => publisher === name);
      const days = pages.map(({ captured }) => captured).sort();
      return { name, held: pages.length, captured: dateText(days.at(-1) ?? '') };
    });
    return this.guides;
  }
}

/** Example questions would be beside the point. */
const withoutExamples = new Set<NoticeReply['notice']>([
  'own-care',
  'contact',
  'source',
  'keeping',
  'confidential',
  'no-patients',
]);
