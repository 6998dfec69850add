import { sectionFacts } from '../../conversation/facts';
import type { Reply } from '../../conversation/reply';
import type { FactView } from '../../conversation/views';
import type { Corpus } from '../../guidance/corpus';

interface Shown {
  /** Title of the intervention that the card is about. */
  title: string;
  facts: readonly FactView[];
  /** Texts beside the facts. */
  texts: readonly string[];
}

/** Knows whose each figure is, and so finds figures that are shown for another intervention. */
export class FigureOwners {
  private readonly idOf = new Map<string, string>();
  private readonly ownFigures = new Map<string, ReadonlySet<string>>();
  private readonly allFigures = new Set<string>();

  constructor(corpus: Corpus) {
    for (const { id, title, sections } of corpus.interventions) {
      const own = sections.flatMap(({ figures, key }) => sectionFacts(figures, key).map(named));
      this.idOf.set(title, id);
      this.ownFigures.set(title, new Set(own));
      for (const figure of own) this.allFigures.add(figure);
    }
  }

  /**
   * Figures that a reply shows for an intervention whose they are not, or of an intervention that was not asked for.
   * @param expected ids of the interventions asked for; null when that is open
   */
  foreignIn(reply: Reply, expected: readonly string[] | null): string[] {
    return shownBy(reply).flatMap(({ title, facts, texts }) => {
      const isExpected = expected === null || expected.includes(this.idOf.get(title) ?? '');
      if (!isExpected) return [...facts.map(named), ...texts.filter((text) => /\d/.test(text))];
      const own = this.ownFigures.get(title);
      return facts.map(named).filter((figure) => this.allFigures.has(figure) && !own?.has(figure));
    });
  }
}

/** A figure as cards show it; two interventions may share it ("weekly", "Length of a session"). */
const named = ({ value, label }: FactView): string => `${value} · ${label}`;

function shownBy(reply: Reply): Shown[] {
  switch (reply.kind) {
    case 'answer':
      return [
        { title: reply.interventionTitle, facts: reply.facts, texts: reply.passages.map(({ text }) => text) },
      ];
    case 'section':
      return [{ title: reply.interventionTitle, facts: reply.facts, texts: [reply.text] }];
    case 'intervention':
      return [{ title: reply.title, facts: reply.facts, texts: [reply.summary] }];
    case 'cost-plan':
      return [
        {
          title: reply.interventionTitle,
          facts: [],
          texts: [...reply.rows, ...reply.yearly].map(({ label, each }) => `${each} · ${label}`),
        },
      ];
    default:
      return [];
  }
}
