import { normaliseWords, withVerbs } from '../answering/normalise';
import type { Corpus } from '../guidance/corpus';
import type { Intervention } from '../guidance/intervention';
import { interventionLink } from './links';
import type { ShortFormReply, ShortFormView } from './reply';

/** A short form with what it stands for, and whose it is. */
interface ShortForm extends ShortFormView {
  /** Of an intervention or of its adaptation; null for a term of the field. */
  intervention: Intervention | null;
}

/** How words are understood that are typed in a hurry; each as it is by default. */
export interface WordReading {
  /** A misspelt word put right. */
  correct(word: string): string;
  /** Short forms of everyday speech and Scots spelt out ("whit" → "what"). */
  spellOut(words: readonly string[]): string[];
}

const asTyped: WordReading = { correct: (word) => word, spellOut: (words) => [...words] };

/** Tells what short forms stand for: of interventions, of their adaptations and of the field. Pure. */
export class ShortForms {
  private readonly forms = new Map<string, ShortForm>();
  private readonly parts: ReadonlySet<string>;

  constructor(
    corpus: Corpus,
    private readonly reading: WordReading = asTyped,
  ) {
    for (const [short, { full, inPages }] of Object.entries(corpus.vocabulary.shortForms))
      this.add({ short, full, inPages, intervention: null });
    for (const intervention of corpus.interventions) this.addNamesOf(intervention);
    this.parts = new Set([...this.forms.keys()].flatMap((key) => key.split(' ')));
  }

  /** A glance that costs nothing: false for nearly all messages that ask something else. */
  mayAsk(text: string): boolean {
    return text.length <= longest && hints.test(text);
  }

  /**
   * What the short forms in a message stand for; null when the message does not ask that, or of anything else.
   * @param talkedOf id of the intervention that "it" means; null when none is talked of
   */
  reply(text: string, talkedOf: string | null): ShortFormReply | null {
    const typed = normaliseWords(withVerbs(text));
    if (typed.length > mostWords) return null;
    const said = typed.map((word) => this.read(word)).join(' ');
    const named = this.asked(said, talkedOf);
    if (named.length === 0) return null;
    const opened = named.flatMap(({ intervention }) => intervention ?? []);
    return {
      kind: 'short-form',
      forms: named.map(({ short, full, inPages }) => ({ short, full, inPages })),
      interventions: [...new Set(opened.map(({ id }) => id))],
      open: [...new Set(opened)].map(interventionLink),
    };
  }

  private read(word: string): string {
    if (this.parts.has(word)) return word;
    return this.reading.spellOut([this.reading.correct(word)]).join(' ');
  }

  /** Every short form of "ipt and fb ipt"; none when the words hold anything else. */
  private named(asked: string, talkedOf: string | null): ShortForm[] {
    if (pointers.test(asked)) return this.ofTalk(talkedOf);
    const words = asked.split(' ');
    const found: ShortForm[] = [];
    for (let at = 0; at < words.length; ) {
      const length = [3, 2, 1].find((each) => this.forms.has(words.slice(at, at + each).join(' '))) ?? 1;
      const form = this.forms.get(words.slice(at, at + length).join(' '));
      if (form) found.push(form);
      else if (!small.has(words[at] ?? '')) return [];
      at += length;
    }
    return found;
  }

  /** The short forms that are asked for; none when none is, or anything else is asked as well. */
  private asked(said: string, talkedOf: string | null): ShortForm[] {
    for (const shape of [...shapes, ...meanings]) {
      const asked = shape.exec(said)?.[1]?.trim();
      const named = asked ? this.named(asked, shapes.includes(shape) ? talkedOf : null) : [];
      if (named.length > 0) return named;
    }
    // Of the others the pages tell more than what the letters stand for.
    const asked = whatIs.exec(said)?.[1]?.trim();
    const named = asked ? this.named(asked, null) : [];
    return named.every(({ intervention, inPages }) => !intervention && !inPages) ? named : [];
  }

  private ofTalk(talkedOf: string | null): ShortForm[] {
    const forms = [...this.forms.values()];
    return forms
      .filter(({ intervention }) => intervention !== null && intervention.id === talkedOf)
      .slice(0, 1);
  }

  private addNamesOf(intervention: Intervention): void {
    const { title, shortName, variants } = intervention;
    const [, before = '', bracketed = ''] = /^(.+?) \(([^)]+)\)/.exec(title) ?? [];
    const short = isShort(bracketed) ? bracketed : shortName;
    if (isShort(short))
      this.add({
        short,
        full: short === bracketed ? before : withoutBrackets(title),
        inPages: true,
        intervention,
      });
    for (const { name, shortName: short } of variants) {
      // A name that begins with its own short form does not spell it out.
      const full = name.startsWith(short) ? '' : name;
      if (isShort(short)) this.add({ short, full, inPages: full !== '', intervention });
    }
  }

  private add(form: ShortForm): void {
    this.forms.set(normaliseWords(form.short).join(' '), form);
  }
}

/** "IPT", "FB-IPT", "COS-I": mostly capitals. */
const isShort = (name: string): boolean => /^[A-Z][A-Z-]+$/.test(name);
const withoutBrackets = (title: string): string => title.replace(/\s*\([^)]*\)/g, '');

/** Longer messages ask something else as well. */
const mostWords = 12;
const longest = 100;
/** Parts of the words by which it is asked, as they are also mistyped. */
const hints = /stan|short|full|spel|abbrev|acronym|letters|long|proper|expan|mean|wh?[aiu]t|defin/i;
const end = '(?: please| pls| exactly| again| anyway| in full)*$';
const what = '(?:what|wot|wat|wit|whit)';
const forWhat = '(?:for|4|fur)';
/** Ways to ask what letters stand for; the first group holds the letters. */
const shapes = [
  `${what} (?:(?:does|do|is|are|s) )?(.{2,30}?) (?:actually |really )?(?:stands?|standing|stood) ${forWhat}${end}`,
  `^(.{2,30}?) (?:stands?|standing|is short|short) ${forWhat}(?: what)?${end}`,
  `${what} (?:is |s |are )?(.{2,30}?) (?:short|an? (?:abbreviation|acronym)|the abbreviation|the acronym) (?:for|of|4)${end}`,
  `(?:full|long|longer|proper|whole) (?:name|title|form|version|meaning) (?:of|for|is) (.{2,30}?)${end}`,
  `(?:spell|spelt|spelled|write|expand|spelling) (?:out )?(.{2,30}?)(?: out)?(?: in full)?${end}`,
  `(?:abbreviation|acronym|letters|initials) (?:of |for )?(?:the )?(.{2,30}?)(?: mean| means| stand for)?${end}`,
  `^(?:${what} (?:is |s )?)?(.{2,30}?) (?:full (?:name|form|title)|in full|abbreviation|acronym|spelt out|spelled out)${end}`,
].map((shape) => new RegExp(shape));
const meanings = [
  `^${what} (?:does|do|is meant by|did) (.{2,20}?)(?: means?)${end}`,
  `^(.{2,20}?) (?:meaning|means(?: what)?)${end}`,
  `^(?:the )?(?:meaning|definition) of (.{2,20}?)${end}`,
].map((shape) => new RegExp(shape));
const whatIs = new RegExp(`^${what} (?:is|are|s) (?:an? |the )?(.{2,20}?)${end}`);
const pointers = /^(?:it|that|this|the letters|the name)$/;
const small = new Set([
  'and',
  'or',
  'the',
  'a',
  'an',
  'do',
  'does',
  'is',
  'letters',
  'therapy',
  'term',
  'word',
  'abbreviation',
  'acronym',
]);
