import type { Assistant } from '../conversation/turn';
import { type Preview, type PreviewParts, previewOf } from './preview-cards';

/** Previews of every intervention that is held, for the gallery of the local page. */
export class CardGallery {
  private assistant: Assistant | undefined;

  /** @param newAssistant makes the assistant when the gallery is first opened: most starts of the bot never need it */
  constructor(
    private readonly parts: Omit<PreviewParts, 'assistant'>,
    private readonly newAssistant: () => Assistant,
    private readonly now: () => Date,
  ) {}

  interventions(): { id: string; title: string }[] {
    const { interventions } = this.parts.corpus;
    // Those held in full first: of an overview there is little to see.
    const full = interventions.filter(({ coverage }) => coverage === 'full');
    const overviews = interventions.filter(({ coverage }) => coverage !== 'full');
    return [...full, ...overviews].map(({ id, title }) => ({ id, title }));
  }

  /** Null when no intervention is held under the id. */
  preview(id: string): Promise<Preview | null> {
    this.assistant ??= this.newAssistant();
    return previewOf(id, { ...this.parts, assistant: this.assistant }, this.now());
  }
}
