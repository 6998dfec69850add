import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Feedback, FeedbackStore, SentQuestion } from '../conversation/explore/feedback-store';
import { feedbackReasons } from '../guidance/explore-guide';
import { isSectionKey, type SectionKey, sectionKeys } from '../guidance/taxonomy';
import { type DocumentStore, StoreConflictError } from './document-store';

const feedbackSchema: z.ZodType<Feedback> = z.object({
  day: z.string(),
  interventionId: z.string(),
  section: z.enum(sectionKeys),
  useful: z.boolean(),
  reason: z.enum(feedbackReasons).nullable(),
  words: z.string(),
});
const questionSchema: z.ZodType<SentQuestion> = z.object({ day: z.string(), text: z.string() });
const countsSchema = z.record(z.string(), z.number().int().nonnegative());

const countsKey = 'asked/sections';
/** Counts that wait in memory before they are stored; that many may be lost with the process. */
const mostWaiting = 25;
/** Tries to add counts while other processes do the same. */
const mostTries = 5;

/**
 * Feedback as documents: "feedback/<chance>", "questions/<chance>" and one of counts. No key and no document tells who
 * it is from or at what time of the day.
 */
export class FeedbackDocuments implements FeedbackStore {
  private readonly waiting = new Map<string, number>();
  private flushing: Promise<void> = Promise.resolve();

  constructor(private readonly store: DocumentStore) {}

  async addFeedback(feedback: Feedback): Promise<void> {
    await this.store.put(`feedback/${randomUUID()}`, feedback, 'new');
  }

  async addQuestion(question: SentQuestion): Promise<void> {
    await this.store.put(`questions/${randomUUID()}`, question, 'new');
  }

  countAsked(interventionId: string, section: SectionKey): void {
    const key = `${interventionId} ${section}`;
    this.waiting.set(key, (this.waiting.get(key) ?? 0) + 1);
    const waiting = [...this.waiting.values()].reduce((sum, count) => sum + count, 0);
    if (waiting >= mostWaiting) void this.flush();
  }

  /** Stores the counts that wait. Never rejects: they are a convenience. */
  flush(): Promise<void> {
    this.flushing = this.flushing.then(() => this.storeCounts()).catch(() => undefined);
    return this.flushing;
  }

  async mostAsked(most: number): Promise<{ interventionId: string; section: SectionKey; count: number }[]> {
    const stored = await this.counts();
    return Object.entries(stored.counts)
      .flatMap(([key, count]) => {
        const [interventionId = '', section = ''] = key.split(' ');
        return isSectionKey(section) ? [{ interventionId, section, count }] : [];
      })
      .sort((a, b) => b.count - a.count)
      .slice(0, most);
  }

  /** Everything that people said, for the report. What cannot be read is passed over. */
  async allFeedback(): Promise<Feedback[]> {
    return this.all('feedback/', feedbackSchema);
  }

  async allQuestions(): Promise<SentQuestion[]> {
    return this.all('questions/', questionSchema);
  }

  private async all<T>(prefix: string, schema: z.ZodType<T>): Promise<T[]> {
    const keys = await this.store.list(prefix);
    const stored = await Promise.all(keys.map((key) => this.store.get(key)));
    return stored.flatMap((each) => {
      const parsed = schema.safeParse(each?.value);
      return parsed.success ? [parsed.data] : [];
    });
  }

  private async counts() {
    const stored = await this.store.get(countsKey);
    const parsed = countsSchema.safeParse(stored?.value);
    return { counts: parsed.success ? parsed.data : {}, eTag: stored?.eTag };
  }

  private async storeCounts(): Promise<void> {
    const adding = [...this.waiting];
    this.waiting.clear();
    if (adding.length === 0) return;
    for (let tries = 1; ; tries += 1) {
      const { counts, eTag } = await this.counts();
      for (const [key, count] of adding) counts[key] = (counts[key] ?? 0) + count;
      try {
        await this.store.put(countsKey, counts, eTag === undefined ? 'new' : { eTag }, 'relaxed');
        return;
      } catch (fault) {
        if (!(fault instanceof StoreConflictError) || tries >= mostTries) throw fault;
      }
    }
  }
}
