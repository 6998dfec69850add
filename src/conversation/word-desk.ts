import type { Corpus } from '../guidance/corpus';
import { meaningReply } from './meaning-reply';
import type { Reply } from './reply';
import { ShortForms, type WordReading } from './short-forms';
import type { TalkMemory } from './talk-memory';
import type { Turn } from './turn';

/** Tells what words mean: ratings and indicators, and short forms, of whose intervention the talk is from then on. */
export class WordDesk {
  private readonly shortForms: ShortForms;

  constructor(
    private readonly corpus: Corpus,
    private readonly memory: TalkMemory,
    private readonly reading: WordReading,
  ) {
    this.shortForms = new ShortForms(corpus, reading);
  }

  /** Null when the message asks for no meaning. */
  async reply(text: string, turn: Turn): Promise<Reply | null> {
    const meaning = meaningReply(this.corpus, text) ?? this.meaningCorrected(text);
    if (meaning || !this.shortForms.mayAsk(text)) return meaning;
    const { interventionId } = await this.memory.of(turn);
    const told = this.shortForms.reply(text, interventionId);
    const [only, ...others] = told?.interventions ?? [];
    if (only && others.length === 0)
      await this.memory.change(turn, { interventionId: only, pending: null, candidates: [], talkedOf: null });
    return told;
  }

  /** The same of a short message whose words are put right ("evidance 4 vs 5"). */
  private meaningCorrected(text: string): Reply | null {
    const words = text.toLowerCase().split(/\s+/);
    if (words.length > mostCorrected) return null;
    const corrected = words.map((word) => this.reading.correct(word));
    const isSame = corrected.every((word, at) => word === words[at]);
    return isSame ? null : meaningReply(this.corpus, corrected.join(' '));
  }
}

/** Longer messages are seldom about a rating alone. */
const mostCorrected = 10;
