import { type Corpus, findSection } from '../../guidance/corpus';
import type { Intervention } from '../../guidance/intervention';
import { type SectionKey, sectionTitle } from '../../guidance/taxonomy';
import { sectionFacts } from '../facts';
import type { InterventionReplies } from '../intervention-replies';
import { sourceOf } from '../links';
import type { ShareReply } from './explore-reply';

/** Cards for a channel. */
export class ShareReplies {
  constructor(
    private readonly corpus: Corpus,
    private readonly interventions: InterventionReplies,
  ) {}

  /** A section's figures and text; null when it is not held. */
  section(intervention: Intervention, key: SectionKey): ShareReply | null {
    const section = findSection(intervention, key);
    if (!section) return null;
    return {
      kind: 'share',
      interventionTitle: intervention.title,
      title: sectionTitle(key),
      facts: sectionFacts(section.figures, key),
      text: section.text,
      ratings: [],
      picture: null,
      source: sourceOf(this.corpus, intervention, key),
    };
  }

  /** An intervention at a glance. */
  intervention(intervention: Intervention, at: Date): ShareReply {
    const {
      title,
      summary,
      ratings,
      facts,
      picture = null,
      source,
    } = this.interventions.of(intervention, at);
    return {
      kind: 'share',
      interventionTitle: title,
      title: sectionTitle('summary'),
      facts,
      text: summary,
      ratings,
      picture,
      source,
    };
  }
}
