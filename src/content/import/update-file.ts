import { isMap, isSeq, parseDocument } from 'yaml';
import { formatFigure } from '../../guidance/figure';
import { type Intervention, interventionSchema, type Section } from '../../guidance/intervention';
import { sectionKeys } from '../../guidance/taxonomy';
import { numbersInText } from '../numbers-in-text';
import { fingerprint } from './fingerprint';
import { ImportError } from './import-error';
import type { ImportedPage } from './import-page';
import { keepLayout } from './keep-layout';
import { mergeSection } from './merge-section';
import { numbersOf } from './numbers-of';
import { sectionNode, textOf } from './write-yaml';

/** What an update did to a file, or left for a person to do. */
export interface Change {
  what: string;
  /** True for what was kept although the page now differs: somebody should look at it. */
  flagged: boolean;
}

export interface UpdatedFile {
  text: string;
  changes: Change[];
}

/**
 * Brings an existing file up to a page that was imported anew. Names, keywords, comments and whatever people wrote stay;
 * a section whose text is our own, or was edited since its import, keeps its words. Changed ratings and figures are told.
 * @throws ImportError when the existing file has problems of its own
 */
export function updateFile(existing: string, page: ImportedPage): UpdatedFile {
  const document = parseDocument(existing);
  const parsed = interventionSchema.safeParse(document.errors.length > 0 ? null : document.toJS());
  if (!parsed.success) {
    throw new ImportError(
      'existing-problems',
      'the existing file has problems; run npm run content:check and put them right first',
    );
  }
  const old = parsed.data;
  const update = new Update(document, old, page);
  update.facts();
  update.ratings();
  update.sections();
  update.references();
  const rewritten = textOf(parseDocument(existing));
  return { text: keepLayout(existing, rewritten, textOf(document)), changes: update.changes };
}

class Update {
  readonly changes: Change[] = [];
  constructor(
    private readonly document: ReturnType<typeof parseDocument>,
    private readonly old: Intervention,
    private readonly page: ImportedPage,
  ) {}

  facts(): void {
    const { intervention: fresh } = this.page;
    this.set(['captured'], this.old.captured, fresh.captured, 'captured');
    if (fresh.address !== null) this.set(['address'], this.old.address, fresh.address, 'address');
    if (fresh.website !== null) this.set(['website'], this.old.website, fresh.website, 'website');
    for (const key of ['levels', 'needs', 'ages'] as const) {
      const now = fresh.classification[key];
      if (now.length > 0) this.set(['classification', key], this.old.classification[key], now, key);
    }
    if (fresh.classification.scotland === 'yes')
      this.set(['classification', 'scotland'], this.old.classification.scotland, 'yes', 'scotland');
    if (fresh.title !== this.old.title)
      this.flag(`title kept: "${this.old.title}"; the page says "${fresh.title}"`);
    if (fresh.coverage === 'full') this.set(['coverage'], this.old.coverage, 'full', 'coverage');
  }

  ratings(): void {
    const { ratings } = this.page.intervention;
    for (const key of ['usability', 'supports', 'evidence'] as const) {
      const [before, now] = [this.old.ratings[key], ratings[key]];
      if (now === null && before !== null) this.flag(`rating of ${key} kept: ${before}; the page shows none`);
      else this.set(['ratings', key], before, now, `rating of ${key}`);
    }
    if (ratings.evidenceByAge.length > 0)
      this.set(
        ['ratings', 'evidenceByAge'],
        this.old.ratings.evidenceByAge,
        ratings.evidenceByAge,
        'evidence by age',
      );
  }

  sections(): void {
    const list = this.document.get('sections');
    if (!isSeq(list)) return;
    const made = new Set<unknown>();
    this.page.intervention.sections.forEach((fresh, index) => {
      const at = this.old.sections.findIndex(({ key }) => key === fresh.key);
      const from = this.page.sections[index];
      const before = this.old.sections[at];
      if (!before) {
        const wording = this.old.wording === 'source' ? fresh.wording : (fresh.wording ?? 'source');
        const node = sectionNode(this.document, { ...fresh, ...(wording && { wording }) }, from);
        list.items.splice(this.placeFor(list.items, fresh), 0, node);
        made.add(node);
        this.changes.push({ what: `section ${fresh.key} added`, flagged: false });
      } else if (isKept(this.old, before)) this.tellOfKept(before, fresh);
      else if (before.importedAs !== fresh.importedAs) {
        const { section, notes } = mergeSection(before, fresh);
        const item = list.items.findIndex((each) => isMap(each) && each.get('key') === fresh.key);
        const node = sectionNode(this.document, section, from);
        list.items[item] = node;
        made.add(node);
        this.changes.push({ what: `section ${fresh.key} renewed from the page`, flagged: false });
        for (const note of notes) this.flag(note);
      }
    });
    list.items.forEach((item, index) => {
      if (isMap(item) && made.has(item)) item.spaceBefore = index > 0;
    });
    for (const { key } of this.old.sections) {
      if (!this.page.intervention.sections.some((fresh) => fresh.key === key) && key !== 'classification')
        this.flag(`section ${key} kept; the page does not hold it`);
    }
  }

  references(): void {
    const { references } = this.page.intervention;
    if (references.length === 0) return;
    this.set(['references'], this.old.references, references, 'references');
  }

  /** Words that stay, and what the page now says otherwise. */
  private tellOfKept(before: Section, fresh: Section): void {
    if (before.importedAs === fresh.importedAs && !isEdited(before)) return;
    if (before.importedAs !== undefined && before.importedAs !== fresh.importedAs)
      this.flag(`section ${fresh.key}: your words are kept, but the page has changed`);
    else this.changes.push({ what: `section ${fresh.key}: your words are kept`, flagged: false });
    const now = numbersInText(fresh.text);
    for (const figure of before.figures)
      if (numbersOf(figure).some((number) => !now.has(number)))
        this.flag(
          `section ${fresh.key}, figure ${figure.key}: ${formatFigure(figure)} does not stand on the page now`,
        );
    const held = numbersInText(before.text);
    for (const figure of fresh.figures)
      if (numbersOf(figure).some((number) => !held.has(number)))
        this.flag(`section ${fresh.key}: the page gives ${formatFigure(figure)}, which your text does not`);
  }

  private placeFor(items: readonly unknown[], { key }: Section): number {
    const order = sectionKeys.indexOf(key);
    const after = items.findIndex(
      (item) => isMap(item) && sectionKeys.indexOf(item.get('key') as never) > order,
    );
    return after < 0 ? items.length : after;
  }

  private set(path: string[], before: unknown, now: unknown, what: string): void {
    if (JSON.stringify(before) === JSON.stringify(now)) return;
    this.document.setIn(path, this.document.createNode(now));
    const told = what !== 'captured' && before !== null && JSON.stringify(before) !== '[]';
    this.changes.push({ what: `${what}: ${shown(before)} → ${shown(now)}`, flagged: told });
  }

  private flag(what: string): void {
    this.changes.push({ what, flagged: true });
  }
}

/** Our own words, or words that were edited since they were imported. */
function isKept(intervention: Intervention, section: Section): boolean {
  const { importedAs, text, questions, key } = section;
  if (importedAs === undefined || fingerprint(text, questions) !== importedAs) return true;
  // How many references there are is counted anew, though the sentence that says so is ours.
  return (section.wording ?? intervention.wording) === 'own' && key !== 'references';
}

const isEdited = ({ importedAs, text, questions }: Section) => importedAs !== fingerprint(text, questions);

const shown = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};
