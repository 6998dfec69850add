import { FeedbackDocuments } from '../../../src/storage/feedback-documents';
import { MemoryStore } from '../../../src/storage/memory-store';

describe('what people say of answers', () => {
  it('is read back as it was given', async () => {
    const documents = new FeedbackDocuments(new MemoryStore());
    const feedback = {
      day: '2026-11-23',
      interventionId: 'ipt',
      section: 'fidelity',
      useful: false,
      reason: 'missing',
      words: 'a word',
    } as const;
    await documents.addFeedback(feedback);
    await documents.addQuestion({ day: '2026-11-23', text: 'Why?' });
    expect(await documents.allFeedback()).toEqual([feedback]);
    expect(await documents.allQuestions()).toEqual([{ day: '2026-11-23', text: 'Why?' }]);
  });

  it('is passed over where it cannot be read', async () => {
    const store = new MemoryStore();
    await store.put('feedback/broken', { useful: 'yes' }, 'new');
    expect(await new FeedbackDocuments(store).allFeedback()).toEqual([]);
  });
});

describe('counts of what is asked for', () => {
  it('are stored on request, the most asked first, and added to those of other processes', async () => {
    const store = new MemoryStore();
    const [one, other] = [new FeedbackDocuments(store), new FeedbackDocuments(store)];
    for (let times = 0; times < 3; times += 1) one.countAsked('ipt', 'fidelity');
    other.countAsked('ipt', 'workforce');
    other.countAsked('ipt', 'fidelity');
    await Promise.all([one.flush(), other.flush()]);
    expect(await one.mostAsked(5)).toEqual([
      { interventionId: 'ipt', section: 'fidelity', count: 4 },
      { interventionId: 'ipt', section: 'workforce', count: 1 },
    ]);
    expect(await one.mostAsked(1)).toHaveLength(1);
  });

  it('are stored by themselves once many wait', async () => {
    const documents = new FeedbackDocuments(new MemoryStore());
    for (let times = 0; times < 25; times += 1) documents.countAsked('ipt', 'fidelity');
    await documents.flush();
    expect((await documents.mostAsked(1))[0]?.count).toBe(25);
  });
});
