import { numbersOf } from '../guidance/figure';
import { askedName } from './asked-name';
import { citedNumbers } from './citations';
import type { GuidanceIndex, IndexedFigure } from './guidance-index';
import { asksOfPublishing, beginsTitle, namesJournal, numbersNamed, type Paper, papersOf } from './papers';
import { stemOf } from './phrase-table';
import { papersByPlace } from './placed-papers';
import { everydayWeight, type Question } from './question';
import { papersIn, type Topic } from './topic';

/** The papers that a message names. */
export interface NamedPapers {
  /** Empty when the page lists none that goes by the number. */
  papers: Paper[];
  sure: boolean;
  /** True when each of several is asked about, being named by its number or by how much went into it. */
  each?: boolean;
  /** True when the papers themselves are asked after, by what they are. */
  published?: boolean;
  /** What the message calls a paper that the page does not list: another number, another year of an author. */
  unlisted?: string;
}

/** "What did it find", "and the results": of a paper that was talked of. */
const found =
  /\bwhat (?:did|do|does|have|has) (?:it|they) (?:find|found|show|shown|conclude|say)\b|^(?:and )?(?:the )?(?:results?|findings)$/;

/** Words that make a year the year of a paper. */
const researchTerms = new Set(['evidence', 'reference'].map(stemOf));
const researchWords = new Set(
  'review reviews article articles author authors nma paper papers study studies trial trials rct rcts'.split(
    ' ',
  ),
);
const ofNaming = new Set(['author', 'wrote', 'publish', 'journal', 'title'].map(stemOf));
/** Share of the words, by weight, that the title of a paper must hold to be known by it. */
const leastOfTitle = 0.6;
/** Papers shown at once. */
const most = 5;

/** Recognises the papers of a page by number, author, year, journal or title. */
export class PaperFinder {
  private readonly papers = new Map<string, { papers: Paper[]; surnames: ReadonlySet<string> }>();

  constructor(private readonly index: GuidanceIndex) {}

  /** Null when the message names no paper of the page. */
  find(id: string, question: Question, topic: Topic | null = null): NamedPapers | null {
    const { papers, surnames } = this.papersOf(id);
    if (papers.length === 0) return null;
    const { words } = question;
    const numbers = numbersNamed(words);
    const numbered = papers.filter(({ number }) => numbers.includes(number));
    if (numbered.length > 0) return { papers: numbered, sure: true, each: true };
    if (isUnlisted(numbers, words))
      return { papers: [], sure: true, unlisted: askedName(words.join(' '), this.index.lexicon) };
    const authors = words.filter((word) => surnames.has(word));
    const years = words.filter((word) => /^(?:19|20)\d{2}$/.test(word));
    if (authors.length > 0) return this.byAuthor(papers, authors, years, question);
    const paired = papers.filter(({ number }) => this.hasPair(id, number, words));
    if (paired.length > 0) return { papers: paired, sure: true, each: true };
    const placed = papersByPlace(this.index, id, question, topic);
    if (placed.length > 0)
      return { papers: papers.filter(({ number }) => placed.includes(number)), sure: true, each: true };
    if (!isOfResearch(question)) return null;
    const byAge = oldestOrNewest(papers, words);
    if (byAge) return byAge;
    const titled = papers.filter((paper) => beginsTitle(words, paper));
    if (titled.length === 1) return { papers: titled, sure: true };
    const counted = papers.filter(({ number }) => this.hasCount(id, number, words));
    if (counted.length === 1) return { papers: counted, sure: true };
    const dated = papers.filter(({ year }) => years.includes(year));
    const inJournal = papers.filter((paper) => namesJournal(words, paper));
    const both = dated.filter((paper) => inJournal.includes(paper));
    const named = [both, years.length > 0 ? dated : inJournal].find((each) => each.length > 0);
    if (named) return { ...this.nearest(named, question), published: asksWhich(words) };
    return years.length === 0 && asksOfPublishing(words) ? this.byTitle(papers, question) : null;
  }

  /** The papers that were talked of, when nothing else is asked than what a paper tells ("and the year?"). */
  talkedOf(id: string, question: Question, topic: Topic | null): NamedPapers | null {
    const numbers = papersIn(topic);
    const { words, terms, interventions, variants } = question;
    if (numbers.length === 0 || words.length > wordsOfGoingOn) return null;
    if (interventions.length + variants.length > 0) return null;
    const asksYear = words.includes('year') || words[0] === 'when';
    const told = new Set(numbers.flatMap((number) => this.figuresOf(id, number)).flatMap(unitsOf));
    const isOfPaper = terms.every(
      ({ term, weight }) =>
        weight <= everydayWeight || told.has(term) || researchTerms.has(term) || ofPaper.has(term),
    );
    const finds = found.test(words.join(' '));
    const asks = question.kinds.size > 0 || question.profile.has('ages') || asksOfPublishing(words) || finds;
    if (!(isOfPaper || finds) || !(asks || asksYear)) return null;
    const papers = this.papersOf(id).papers.filter(({ number }) => numbers.includes(number));
    if (papers.length === 0) return null;
    return { papers, sure: true, each: true, ...(asksYear && { published: true }) };
  }

  /** "The 331 trials", "the 52-study meta-analysis": a paper is known by how much went into it. */
  private hasCount(id: string, paper: number, words: readonly string[]): boolean {
    const { lexicon } = this.index;
    const counts = words.flatMap((word, at) => {
      const unit = lexicon.termsIn(words.slice(at + 1, at + 2))[0];
      return /^\d{2,}$/.test(word) && unit !== undefined ? [{ number: Number(word), unit }] : [];
    });
    if (counts.length === 0) return false;
    return this.figuresOf(id, paper).some(({ figure, unitTerms }) =>
      counts.some(({ number, unit }) => unitTerms.has(unit) && numbersOf(figure).includes(number)),
    );
  }

  /** "5 of 55", "8 of the 52": both numbers are the paper's. */
  private hasPair(id: string, paper: number, words: readonly string[]): boolean {
    const pairs = words.flatMap((word, at) => {
      const whole = words[at + 1] === 'of' ? words.slice(at + 2).find((each) => each !== 'the') : undefined;
      return isCount(word) && isCount(whole) ? [[Number(word), Number(whole)] as const] : [];
    });
    if (pairs.length === 0) return false;
    const told = new Set(this.figuresOf(id, paper).flatMap(({ figure }) => numbersOf(figure)));
    return pairs.some(([part, whole]) => told.has(part) && told.has(whole));
  }

  private figuresOf(id: string, paper: number): IndexedFigure[] {
    return this.index
      .sectionsOf(id)
      .flatMap(({ figures }) => figures)
      .filter(({ figure }) => citedNumbers(figure.label).includes(paper));
  }

  private byAuthor(papers: Paper[], authors: string[], years: string[], question: Question): NamedPapers {
    const hits = (paper: Paper) => authors.filter((name) => paper.authors.includes(name)).length;
    const best = Math.max(...papers.map(hits));
    const theirs = papers.filter((paper) => hits(paper) === best);
    const dated = theirs.filter(({ year }) => years.includes(year));
    const unlisted = [...authors.map(asName), ...years].join(' ');
    // "Zhou 2015" is known by its first author; of another of its authors that is no name.
    const isKnown = dated.some(({ authors: [leading] }) => authors.includes(leading ?? ''));
    if (dated.length > 0) return { papers: dated, sure: true, ...(!isKnown && { unlisted }) };
    if (years.length > 0) return { papers: theirs.slice(0, most), sure: true, unlisted };
    // "Cuijpers et al" is known by its first author.
    const first = theirs.filter(({ authors: [leading] }) => authors.includes(leading ?? ''));
    return this.nearest(first.length > 0 ? first : theirs, question);
  }

  /** Of several papers those whose titles hold most of the words; all of them when no title tells them apart. */
  private nearest(papers: Paper[], question: Question): NamedPapers {
    const best = Math.max(...papers.map((paper) => this.titleShare(paper, question)));
    const named = papers.filter((paper) => this.titleShare(paper, question) === best);
    return { papers: named.slice(0, most), sure: true };
  }

  private byTitle(papers: Paper[], question: Question): NamedPapers | null {
    const best = Math.max(...papers.map((paper) => this.titleShare(paper, question)));
    if (best < leastOfTitle) return null;
    const { papers: named } = this.nearest(papers, question);
    return { papers: named, sure: named.length === 1 };
  }

  /** Share of the question's own words that the title holds, 0–1. */
  private titleShare({ title }: Paper, { terms }: Question): number {
    const held = new Set(this.index.lexicon.termsOf(title));
    let all = 0;
    let inside = 0;
    for (const { term, weight, known } of terms) {
      if (!known || weight < 1 || researchTerms.has(term) || ofNaming.has(term) || /^\d+$/.test(term))
        continue;
      const worth = this.index.idf(term);
      all += worth;
      if (held.has(term)) inside += worth;
    }
    return all === 0 ? 0 : inside / all;
  }

  private papersOf(id: string) {
    const known = this.papers.get(id);
    if (known) return known;
    const intervention = this.index.sectionsOf(id)[0]?.intervention;
    const papers = intervention ? papersOf(intervention) : [];
    // A surname that is a word of its own ("Young") names nobody by itself.
    const surnames = papers.flatMap(({ authors }) => authors).filter((name) => this.isName(id, name));
    const found = { papers, surnames: new Set(surnames) };
    this.papers.set(id, found);
    return found;
  }

  private isName(id: string, name: string): boolean {
    const stem = stemOf(name);
    if (name.length < 3 || this.index.lexicon.isWord(name)) return false;
    const told = this.index
      .sectionsOf(id)
      .filter(({ key }) => key !== 'references')
      .flatMap(({ statements }) => statements.filter(({ terms }) => terms.has(stem)));
    // "Duffy et al" stands in the text; an ordinary word stands there in lower case.
    return told.every(({ text }) => !new RegExp(`\\b${name}\\b`).test(text));
  }
}

const unitsOf = ({ unitTerms }: IndexedFigure): string[] => [...unitTerms];
/** What else is asked of a paper that is talked of. */
const ofPaper = new Set(['year', 'author', 'wrote', 'publish', 'journal', 'title', 'age', 'old'].map(stemOf));
const wordsOfGoingOn = 7;

const isCount = (word: string | undefined): boolean => /^\d{1,3}$/.test(word ?? '');

/** "What year is the oldest reference"; null when neither is asked for. */
function oldestOrNewest(papers: readonly Paper[], words: readonly string[]): NamedPapers | null {
  const isOldest = words.some((word) => word === 'oldest' || word === 'earliest');
  const isNewest =
    words.some((word) => word === 'newest' || word === 'latest') || words.join(' ').includes('most recent');
  // "The oldest participant" asks for an age.
  if (words.some((word) => ofPeople.has(word))) return null;
  const years = papers
    .map(({ year }) => year)
    .filter((year) => year !== '')
    .sort();
  const year = isOldest ? years[0] : years.at(-1);
  if (isOldest === isNewest || year === undefined) return null;
  return { papers: papers.filter((paper) => paper.year === year), sure: true, published: true };
}

const ofPeople = new Set(
  'participant participants person people patient patients child children teenager teenagers kid kids adolescent adolescents adult adults youngster youngsters'.split(
    ' ',
  ),
);

const isOfResearch = ({ terms, words }: Question): boolean =>
  terms.some(({ term }) => researchTerms.has(term)) || words.some((word) => researchWords.has(word));

/** "Ref 8" of seven references; a longer message may count something else. */
const isUnlisted = (numbers: readonly number[], words: readonly string[]): boolean =>
  numbers.length > 0 && words.length <= wordsOfANumber;
const wordsOfANumber = 4;

/** "Which paper is from …" asks for no more than the reference. */
const asksWhich = (words: readonly string[]): boolean => asking.test(words.join(' '));
const asking = /\b(?:which|what|how many) (?:of the )?(?:papers?|articles?|references?)\b/;

const asName = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
