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
  private readonly titles = new Map<string, ReadonlySet<string>>();

  constructor(private readonly index: GuidanceIndex) {
    const { interventions, vocabulary } = index.corpus;
    const families = [...familiesOf(interventions).values(), ...vocabulary.sharedNames.map(({ ids }) => ids)];
    for (const { id, title, shortName, aliases } of interventions) {
      this.names.set(id, new Set([title, shortName, ...aliases].flatMap(normaliseWords).map(stemOf)));
      this.titles.set(id, new Set(normaliseWords(title).map(stemOf)));
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
    const isNamed = interventions.length + possible.length + notHeld.length > 0;
    const said = words.join(' ').replace(closing, '');
    const isOne = standingFor.test(said);
    const mayNarrow = isOne || continuesTopic || (candidates?.length ?? 0) > 0;
    if (isNamed || !mayNarrow) return [];
    const [...telling] = said.replace(standingFor, '').replace(opening, '').split(' ').map(stemOf);
    // "The other trauma one" is told by its trauma.
    if (telling.length > 1 && telling[0] === other) telling.shift();
    const listed = talkedOf?.isList && isOne ? talkedOf.interventions : [];
    const offered = candidates?.length ? candidates : listed;
    if (offered.length > 0) return this.named(telling, offered);
    const family = [...(this.related.get(id ?? '') ?? [])];
    if (telling.join() === other) return family;
    // "And toddlers?" asks of the one that is talked of where that tells of toddlers.
    const isOwn = (stem: string) => isLink(stem) || this.index.mentions(id ?? '', stem);
    return !isOne && telling.some(isOwn) ? [] : this.nearest(this.named(telling, family), id);
  }

  /** Those that have all the words in their names. */
  private named(telling: readonly string[], ids: readonly string[]): string[] {
    if (telling.length > mostTelling) return [];
    const named = ids.filter((id) => telling.every((stem) => this.names.get(id)?.has(stem)));
    return named.length === ids.length ? this.plainest(named) : named;
  }

  /** Of names that all hold the word, the one that adds nothing: "the school one" of PATHS for Schools and its preschool form. */
  private plainest(ids: string[]): string[] {
    const shared = (stem: string) => ids.every((id) => this.titles.get(id)?.has(stem));
    const plain = ids.filter((id) => [...(this.titles.get(id) ?? [])].every(shared));
    return plain.length === 1 ? plain : ids;
  }

  /** Of several, those whose names share most with the one that is talked of: after Triple P Online, "the teen one". */
  private nearest(ids: string[], current: string | null): string[] {
    const own = [...(this.names.get(current ?? '') ?? [])];
    const shared = ids.map((id) => own.filter((stem) => this.names.get(id)?.has(stem)).length);
    const most = Math.max(...shared);
    return ids.filter((_, at) => shared[at] === most);
  }
}
