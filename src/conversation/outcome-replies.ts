import type { CostPlanFound, Found, Outcome, OverviewOnly } from '../answering/outcome';
import { type Corpus, findIntervention, findSection } from '../guidance/corpus';
import type { Intervention } from '../guidance/intervention';
import { type SectionKey, sectionTitle } from '../guidance/taxonomy';
import { costPlanReply } from './cost-plan-reply';
import { factOf, profileFacts, shownRatings } from './facts';
import { forServiceReply } from './for-service-reply';
import type { InterventionReplies } from './intervention-replies';
import { assessLink, exampleLinks, interventionLink, optionsLink, sectionLink, sourceOf } from './links';
import type { Reply } from './reply';
import { sectionReply, summaryOf } from './section-replies';

/** Candidates shown of a name that many interventions share; a card has room for six buttons. */
const mostCandidates = 6;

/** Turns what the search found into replies. Pure: reads everything anew from the corpus by id. */
export class OutcomeReplies {
  /** Replies made so far. An outcome that is kept keeps its reply, and so its card. */
  private readonly made = new WeakMap<Outcome, Reply>();

  constructor(
    private readonly corpus: Corpus,
    private readonly contact: string,
    private readonly interventions: InterventionReplies,
  ) {}

  /** @param at when it is asked: addresses of pictures expire */
  replyTo(outcome: Outcome, at: Date): Reply {
    if (outcome.kind === 'intervention') return this.interventions.of(this.held(outcome.interventionId), at);
    const made = this.made.get(outcome) ?? this.make(outcome);
    this.made.set(outcome, made);
    return made;
  }

  private make(outcome: Exclude<Outcome, { kind: 'intervention' }>): Reply {
    switch (outcome.kind) {
      case 'answer':
        return this.answer(outcome);
      case 'cost-plan':
        return this.costPlan(outcome);
      case 'for-service':
        return forServiceReply(this.corpus, this.held(outcome.interventionId));
      case 'section':
        return this.section(outcome.interventionId, outcome.section);
      case 'overview-only':
        return this.overviewOnly(outcome.interventionId, outcome.asked, outcome);
      case 'not-held':
        return this.notHeld(outcome.name);
      case 'did-you-mean':
        return this.didYouMean(outcome.interventionIds, outcome.asked);
      case 'no-answer':
        return this.noAnswer(outcome);
    }
  }

  private section(id: string, key: SectionKey): Reply {
    const intervention = this.held(id);
    const section = findSection(intervention, key);
    // Asked for by its name, as "references of EMDR", where only the overview is held.
    if (!section) return this.overviewOnly(id, [key]);
    return sectionReply(this.corpus, intervention, section);
  }

  private answer(found: Found): Reply {
    const intervention = this.held(found.interventionId);
    const [first = 'summary'] = found.sections;
    return {
      kind: 'answer',
      closest: found.band === 'medium',
      unnamed: found.unnamed ?? [],
      unpriced: found.unpriced ?? [],
      ...adaptationOf(intervention, found),
      ...(found.lacking?.length && { lacking: found.lacking }),
      interventionTitle: intervention.title,
      facts: [
        ...profileFacts(this.corpus, intervention, found.profile, found.indicators),
        ...found.figures.map(factOf),
      ],
      passages: found.passages.map(({ section, text }) => ({ section: sectionTitle(section), text })),
      full: this.openable(intervention, found),
      related: found.related.map((key) => sectionLink(intervention.id, key)),
      assess: assessLink(intervention),
      options: optionsLink(intervention, first),
      source: sourceOf(this.corpus, intervention, first),
    };
  }

  /** Sections that stand on the page can be opened; an overview opens as a whole. */
  private openable(intervention: Intervention, found: Found) {
    if (intervention.coverage === 'overview') return [interventionLink(intervention)];
    return found.sections.slice(0, 2).map((key) => sectionLink(intervention.id, key));
  }

  private costPlan(plan: CostPlanFound): Reply {
    return costPlanReply(this.corpus, this.held(plan.interventionId), plan);
  }

  /** @param found what was asked for in words, where titles do not say it to staff, and what is nearest to it */
  private overviewOnly(
    id: string,
    asked: readonly SectionKey[],
    { inWords, nearest }: Pick<OverviewOnly, 'inWords' | 'nearest'> = { inWords: [], nearest: '' },
  ): Reply {
    const intervention = this.held(id);
    return {
      kind: 'overview-only',
      title: intervention.title,
      shortName: intervention.shortName,
      asked:
        inWords.length > 0
          ? inWords
          : asked.filter((key) => !findSection(intervention, key)).map(sectionTitle),
      summary: nearest || summaryOf(intervention),
      ratings: shownRatings(this.corpus, intervention),
      needs: intervention.classification.needs,
      ages: intervention.classification.ages,
      website: intervention.website ?? '',
      open: interventionLink(intervention),
      assess: assessLink(intervention),
      options: optionsLink(intervention, 'summary'),
      source: sourceOf(this.corpus, intervention, 'summary'),
    };
  }

  private notHeld(name: string): Reply {
    const examples = this.corpus.interventions.filter(({ coverage }) => coverage === 'full').slice(0, 3);
    const [first] = this.corpus.interventions;
    return {
      kind: 'not-held',
      name,
      examples: examples.map(interventionLink),
      homeUrl: (examples[0] ?? first)?.publisherAddress ?? '',
      contact: this.contact,
    };
  }

  private didYouMean(ids: string[], asked: SectionKey[]): Reply {
    const held = ids.map((id) => this.held(id));
    const missing = asked.filter((key) => held.every((intervention) => !findSection(intervention, key)));
    const candidates = ids.slice(0, mostCandidates).map((id) => {
      const intervention = this.held(id);
      const link = interventionLink(intervention);
      return {
        title: intervention.title,
        data: { ...link.data, action: 'choose' as const, intervention: id },
        hint: [...intervention.classification.ages].join(', '),
      };
    });
    return {
      kind: 'did-you-mean',
      notHeld: missing.map(sectionTitle),
      candidates,
      others: held.slice(mostCandidates).map(({ shortName }) => shortName),
    };
  }

  private noAnswer({ interventionId, nearest }: Extract<Outcome, { kind: 'no-answer' }>): Reply {
    return {
      kind: 'no-answer',
      interventionTitle: interventionId === null ? '' : this.held(interventionId).title,
      nearest: nearest.map((near) => sectionLink(near.interventionId, near.section)),
      examples: exampleLinks(this.corpus, 3),
      contact: this.contact,
    };
  }

  private held(id: string): Intervention {
    const intervention = findIntervention(this.corpus, id);
    if (!intervention) throw new Error(`the index names an intervention that is not held: ${id}`);
    return intervention;
  }
}

/** Says whose what is given is, where an adaptation was asked about and the page does not tell it of that. */
function adaptationOf({ shortName }: Intervention, { untoldOf = [], figures }: Found) {
  if (untoldOf.length === 0) return {};
  const isPrice = figures.length > 0 && figures.every(({ figure }) => figure.kind === 'money');
  return { adaptation: { name: untoldOf.join(', '), of: shortName, isPrice } };
}

/** False for an answer that is shown as no more than the closest match. */
export const isSure = (reply: Reply): boolean => reply.kind !== 'answer' || !reply.closest;
