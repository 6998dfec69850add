import type { AskContext } from './asked';
import { familiesOf, isLink } from './families';
import type { GuidanceIndex } from './guidance-index';
import { normaliseWords } from './normalise';
import { stemOf } from './phrase-table';
import type { Question } from './question';

/** Words before what tells one from the others: "and the …", "no, I meant the …". */
const opening =
  /^(?:(?:and|or|ok|so|then|no|not|sorry|actually|what|how|about|is|was|i|mean|meant|same|for|with|of|tell|me|it|that|this|the|go|with|choose|pick|take|please) )+/;
const closing = / (?:please|then|instead|too|as well)$/;
/** It stands for an intervention that is not named. */
const standingFor = / (?:1|ones|version|programme)$/;
/** Words that may tell one from the others. */
const mostTelling = 3;
const other = stemOf('other');

/** Finds which of several near one another is meant by a part of its name: "and the school one?" of PATHS. */
export class Siblings {
  private readonly related = new Map<string, ReadonlySet<string>>();
  /** Stems of all names of an intervention. */
  private readonly names = new Map<string, ReadonlySet<string>>();

  constructor(private readonly index: GuidanceIndex) {
    const { interventions, vocabulary } = index.corpus;
    const families = [...familiesOf(interventions).values(), ...vocabulary.sharedNames.map(({ ids }) => ids)];
    for (const { id, title, shortName, aliases } of interventions) {
      this.names.set(id, new Set([title, shortName, ...aliases].flatMap(normaliseWords).map(stemOf)));
      const related = families.filter((ids) => ids.includes(id)).flat();
      this.related.set(id, new Set(related.filter((each) => each !== id)));
    }
  }

  /**
   * Ids of those that may be meant; none where the words are no part of a name. Of what is offered or listed, else of
   * the family of the one that is talked of.
   */
  meant(question: Question, { interventionId: id, candidates, talkedOf }: AskContext): string[] {
    const { interventions, possible, notHeld, words, continuesTopic } = question;
    if (interventions.length + possible.length + notHeld.length > 0) return [];
    const said = words.join(' ').replace(closing, '');
    if (!standingFor.test(said) && !continuesTopic) return [];
    const telling = said.replace(standingFor, '').replace(opening, '').split(' ').map(stemOf);
    if (telling.length > mostTelling) return [];
    const offered = candidates?.length ? candidates : (talkedOf?.isList && talkedOf.interventions) || null;
    const pool: readonly string[] = offered ?? [...(this.related.get(id ?? '') ?? [])];
    if (telling.join() === other) return offered ? [] : [...pool];
    // "And toddlers?" asks of the one that is talked of where that tells of toddlers.
    const isOwn = (stem: string) => isLink(stem) || this.index.mentions(id ?? '', stem);
    if (!standingFor.test(said) && (offered || telling.some(isOwn))) return [];
    const named = pool.filter((each) => telling.every((stem) => this.names.get(each)?.has(stem)));
    return this.nearest(named, offered ? null : id);
  }

  /** Of several, those whose names share most with the one that is talked of: after Triple P Online, "the teen one". */
  private nearest(ids: string[], current: string | null): string[] {
    const own = [...(this.names.get(current ?? '') ?? [])];
    const shared = ids.map((id) => own.filter((stem) => this.names.get(id)?.has(stem)).length);
    const most = Math.max(...shared);
    return ids.filter((_, at) => shared[at] === most);
  }
}
