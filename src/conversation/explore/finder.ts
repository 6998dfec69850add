import type { Answerer } from '../../answering/answer-question';
import type { Outcome } from '../../answering/outcome';
import type { SafetyScreen } from '../../answering/safety';
import { applyFilter, asksForAnything } from '../../exploring/filter';
import { FilterReader } from '../../exploring/read-filter';
import { type Corpus, findIntervention } from '../../guidance/corpus';
import type { Intervention } from '../../guidance/intervention';
import { type SectionKey, sectionTitle } from '../../guidance/taxonomy';
import { plainPhrase } from '../../guidance/typed-phrase';
import { factOf } from '../facts';
import type { InterventionReplies } from '../intervention-replies';
import type { Reply } from '../reply';
import type { FactView } from '../views';
import type { FeedbackStore } from './feedback-store';
import { ShareReplies } from './share-replies';

/** Most results that Teams shows of a search. */
export const mostResults = 25;

/** One result of a search: a line for the list, and the card that is posted when it is chosen. */
export interface FoundCard {
  title: string;
  text: string;
  reply: Reply;
}

/** What a search gives; "patient-data" when the words look as if they tell of a patient and were not searched. */
export type Search = { kind: 'found'; cards: FoundCard[] } | { kind: 'patient-data' };

/** What a result is about. */
interface Hit {
  intervention: string;
  section: SectionKey | null;
  /** The figure that answers what was typed; absent when there is none. */
  fact?: FactView;
}

interface FinderParts {
  corpus: Corpus;
  answerer: Answerer;
  screen: SafetyScreen;
  interventions: InterventionReplies;
  feedback: FeedbackStore;
  /** A misspelt word put right; any other as it is. */
  correct: (word: string) => string;
}

/** Sections that most ask for, until it is known what is asked for most. */
const usual: readonly SectionKey[] = [
  'start-up-costs',
  'training-requirements',
  'supervision-requirements',
  'qualifications-required',
  'core-components',
];

/** Finds cards to post: sections and interventions, from the first letters on. */
export class Finder {
  private readonly shares: ShareReplies;
  private readonly filters: FilterReader;

  constructor(private readonly parts: FinderParts) {
    this.shares = new ShareReplies(parts.corpus, parts.interventions);
    this.filters = new FilterReader(parts.corpus.exploring);
  }

  /**
   * @param skip results that were shown already
   * @param count how many more are wanted; at most `mostResults`
   */
  async find(text: string, { skip, count }: { skip: number; count: number }, at: Date): Promise<Search> {
    const screened = this.parts.screen.screen(text);
    if (screened === 'patient-data') return { kind: 'patient-data' };
    if (screened === 'crisis-person' || screened === 'crisis-patient') {
      const about = screened === 'crisis-patient' ? ('patient' as const) : ('person' as const);
      return {
        kind: 'found',
        cards: [{ title: '999 · 111 · 116 123', text: '', reply: { kind: 'signposting', about } }],
      };
    }
    const hits = text.trim() === '' ? await this.mostAsked() : this.hits(text);
    const most = Math.min(mostResults, Math.max(1, count));
    const shown = unique(hits).slice(skip, skip + most);
    return { kind: 'found', cards: shown.flatMap((hit) => this.card(hit, at) ?? []) };
  }

  /** The card of an intervention's page; null when no intervention is held under the address. */
  unfurl(url: string, at: Date): FoundCard | null {
    const wanted = comparable(url);
    const intervention = this.parts.corpus.interventions.find(
      ({ address }) => address !== null && comparable(address) === wanted,
    );
    return intervention ? this.card({ intervention: intervention.id, section: null }, at) : null;
  }

  private hits(text: string): Hit[] {
    const { corpus, answerer } = this.parts;
    const { outcomes } = answerer.ask(text, { interventionId: null, topic: null });
    const plain = plainPhrase(text);
    const named = corpus.interventions.filter((each) => startsWith(each, plain));
    const right = text.replace(/[\p{L}\p{M}]+/gu, (word) => this.parts.correct(word.toLowerCase()));
    const filter = this.filters.read(right);
    const filtered = asksForAnything(filter)
      ? applyFilter(corpus.interventions, filter, corpus.exploring).matches
      : [];
    const [first] = named;
    const inFull = corpus.interventions.filter(({ coverage }) => coverage === 'full');
    const bySection = inFull.flatMap(({ id, sections }) =>
      sections
        .filter(({ key }) =>
          plainPhrase(sectionTitle(key))
            .split(' ')
            .some((word) => word.startsWith(plain)),
        )
        .map(({ key }) => ({ intervention: id, section: key })),
    );
    return [
      // A name that is being typed is meant before any words of a text.
      ...(first && plain.length < 4 ? named.map(whole) : []),
      ...outcomes.flatMap(hitsOf),
      ...named.map(whole),
      ...bySection,
      ...filtered.map(whole),
    ];
  }

  private async mostAsked(): Promise<Hit[]> {
    const { corpus, feedback } = this.parts;
    const asked = await feedback.mostAsked(mostResults);
    const inFull = corpus.interventions.filter(({ coverage }) => coverage === 'full');
    return [
      ...asked.map(({ interventionId, section }) => ({ intervention: interventionId, section })),
      ...inFull.flatMap(({ id }) => [
        { intervention: id, section: null },
        ...usual.map((section) => ({ intervention: id, section })),
      ]),
      ...corpus.interventions.map(whole),
    ];
  }

  private card({ intervention: id, section, fact: asked }: Hit, at: Date): FoundCard | null {
    const intervention = findIntervention(this.parts.corpus, id);
    if (!intervention) return null;
    const isWhole = section === null || section === 'summary';
    const reply = isWhole
      ? this.shares.intervention(intervention, at)
      : this.shares.section(intervention, section);
    if (!reply) return null;
    const fact = asked ?? reply.facts[0];
    const line = fact ? `${fact.value} · ${fact.label}` : reply.text;
    const title = isWhole ? intervention.title : `${intervention.shortName}: ${reply.title}`;
    return { title, text: line.replace(/\s+/g, ' ').slice(0, 120), reply };
  }
}

const whole = ({ id }: Intervention): Hit => ({ intervention: id, section: null });

function hitsOf(outcome: Outcome): Hit[] {
  switch (outcome.kind) {
    case 'answer':
      return outcome.sections.slice(0, 3).map((section) => {
        const figure = outcome.figures.find((each) => each.section === section);
        const hit = { intervention: outcome.interventionId, section };
        return figure ? { ...hit, fact: factOf(figure) } : hit;
      });
    case 'cost-plan':
      return outcome.sections
        .slice(0, 3)
        .map((section) => ({ intervention: outcome.interventionId, section }));
    case 'section':
      return [{ intervention: outcome.interventionId, section: outcome.section }];
    case 'intervention':
    case 'overview-only':
    case 'for-service':
      return [{ intervention: outcome.interventionId, section: null }];
    case 'did-you-mean':
      return outcome.interventionIds.map((id) => ({ intervention: id, section: null }));
    case 'no-answer':
      return outcome.nearest.map(({ interventionId, section }) => ({
        intervention: interventionId,
        section,
      }));
    case 'not-held':
      return [];
  }
}

/** True when a name of the intervention, or a word of one, begins with what was typed so far. */
function startsWith({ title, shortName, aliases }: Intervention, plain: string): boolean {
  return [shortName, title, ...aliases].some((name) => {
    const words = plainPhrase(name);
    return words.startsWith(plain) || words.split(' ').some((word) => word.startsWith(plain));
  });
}

function unique(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ intervention, section }) => {
    const key = `${intervention} ${section === 'summary' ? null : section}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** An address without what makes no difference: case of the host, "www.", a slash at its end, an anchor. */
function comparable(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, search } = new URL(address);
  const path = pathname.replace(/\/+$/, '').toLowerCase();
  // Only an address that is told apart by its query keeps it; tracking marks are no part of a page's address.
  const query = [...new URLSearchParams(search)].filter(([name]) => !/^(?:utm_|fbclid|gclid)/.test(name));
  return `${hostname.replace(/^www\./, '')}${path}?${new URLSearchParams(query)}`;
}
