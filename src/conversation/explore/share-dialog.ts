import { mostCompared } from '../../exploring/compare';
import { type Corpus, findIntervention } from '../../guidance/corpus';
import type { Intervention } from '../../guidance/intervention';
import type { SectionKey } from '../../guidance/taxonomy';
import type { ActionData } from '../command';
import type { InterventionReplies } from '../intervention-replies';
import type { Reply } from '../reply';
import type { Audit, Deed } from '../rights/audit';
import type { Session } from '../session';
import type { Turn } from '../turn';
import { CompareReplies } from './compare-replies';
import { ShareReplies } from './share-replies';

type ShareAction = Extract<
  ActionData,
  { action: 'share-section' | 'share-intervention' | 'share-comparison' }
>;

/** Sharing of what the guide says: a card for a channel, with a line on how it gets there. */
export class ShareDialog {
  private readonly shares: ShareReplies;
  private readonly comparisons: CompareReplies;

  constructor(
    private readonly corpus: Corpus,
    interventions: InterventionReplies,
    private readonly audit: Audit,
  ) {
    this.shares = new ShareReplies(corpus, interventions);
    this.comparisons = new CompareReplies(corpus);
  }

  /** A button was pressed. */
  onAction(data: ShareAction, turn: Turn): Reply[] {
    if (data.action === 'share-comparison') return this.comparison(data.interventions, turn);
    const section = data.action === 'share-section' ? data.section : null;
    return this.page([data.intervention], section, turn);
  }

  /** What was shown last; null when that is an assessment, whose own sharing takes it. */
  onShown({ shown, assessment }: Session, turn: Turn): Reply[] | null {
    if (!shown) return assessment === null ? this.nothing(turn) : null;
    if (shown.what === 'comparison') return this.comparison(shown.interventions, turn);
    return this.page(shown.interventions, shown.what === 'section' ? shown.section : null, turn);
  }

  /** A section of the first that is held, or the intervention at a glance. */
  private page(ids: readonly string[], section: SectionKey | null, turn: Turn): Reply[] {
    const [intervention] = this.held(ids);
    if (!intervention) return this.nothing(turn);
    if (section === null) {
      return this.ready('share-intervention', this.shares.intervention(intervention, turn.at), turn);
    }
    const card = this.shares.section(intervention, section);
    return card ? this.ready('share-section', card, turn) : this.nothing(turn);
  }

  private comparison(ids: readonly string[], turn: Turn): Reply[] {
    const chosen = this.held(ids);
    if (chosen.length < 2 || chosen.length > mostCompared) return this.nothing(turn);
    return this.ready('share-comparison', this.comparisons.compare(chosen, true), turn);
  }

  private ready(deed: Deed, card: Reply, { who, at, scope }: Turn): Reply[] {
    this.audit.record({ deed, owner: { tenant: who.tenant, user: who.user }, at });
    return [{ kind: 'share-help', what: 'ready', scope }, card];
  }

  private nothing({ scope }: Turn): Reply[] {
    return [{ kind: 'share-help', what: 'nothing', scope }];
  }

  private held(ids: readonly string[]): Intervention[] {
    return [...new Set(ids)].flatMap((id) => findIntervention(this.corpus, id) ?? []);
  }
}
