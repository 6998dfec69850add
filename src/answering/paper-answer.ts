import type { FigureKind } from '../guidance/figure';
import { withoutRepeats } from './choose-figures';
import type { Passage } from './choose-passages';
import { citedNumbers } from './citations';
import type { GuidanceIndex, IndexedFigure, IndexedSection, IndexedStatement } from './guidance-index';
import { joined } from './joined-answers';
import { type NamedPapers, PaperFinder } from './named-papers';
import type { Found } from './outcome';
import { asksOfPublishing, numbersNamed, type Paper } from './papers';
import { stemOf } from './phrase-table';
import type { Question } from './question';
import { quote } from './quote';
import { ofKind } from './rank-statements';
import { repeats } from './room-beside';
import { StudyCounts } from './study-counts';
import type { Topic } from './topic';

/** Characters that sentences may take beside the reference, which takes some 200. */
const budget = 300;
/** Characters that figures, sentences and the reference may take together. */
const roomWithReference = 440;
const mostFigures = 4;
/** Figures of each of several papers. */
const mostInShort = 2;
/** Papers, and figures of each, told at once. */
const most = 3;
const evidenceTerm = stemOf('evidence');

/** Words by which a paper is named, and which sentences hold that name it alike ("Duffy et al"). */
const ofCiting = new Set(['et', 'al', 'author', 'paper', 'publish'].map(stemOf));
const effectTerm = stemOf('effective');
const findings = new Set(['find', 'found', 'finding', 'conclude', 'show', 'say'].map(stemOf));
const asksForFindings = ({ words }: Question): boolean => words.some((word) => findings.has(stemOf(word)));

interface Cited {
  section: IndexedSection;
  statement: IndexedStatement;
  score: number;
}

/** Answers what is asked of a paper by what the page ties to it: figures and sentences that cite it, its reference. */
export class PaperAnswers {
  private readonly finder: PaperFinder;
  private readonly counts: StudyCounts;

  constructor(private readonly index: GuidanceIndex) {
    this.finder = new PaperFinder(index);
    this.counts = new StudyCounts(index);
  }

  /**
   * Null when no paper of the page is named, or several are of which a finding is asked.
   * @param topic what was talked of before, which a message may go on with ("how many participants?")
   */
  find(id: string, question: Question, topic: Topic | null = null): Found | null {
    const named = this.finder.find(id, question, topic) ?? this.finder.talkedOf(id, question, topic);
    if (!named) return this.counts.find(id, question);
    const found = this.answer(id, question, named);
    const papers = named.papers.map(({ number }) => number);
    return found && papers.length > 0 ? { ...found, papers } : found;
  }

  private answer(id: string, question: Question, named: NamedPapers): Found | null {
    const [only, ...others] = named.papers;
    if (!only) return this.unlisted(id, named.unlisted ?? '');
    if (named.unlisted !== undefined) {
      const nearest =
        others.length > 0 ? this.published(id, named, question) : this.told(id, only, true, question);
      return { ...nearest, unnamed: [named.unlisted] };
    }
    if (named.published || asksOfPublishing(question.words)) return this.published(id, named, question);
    if (others.length === 0) return this.told(id, only, named.sure, question);
    const each = named.each ? named.papers.slice(0, most) : [];
    return each.length > 0 ? joined(each.map((paper) => this.toldInShort(id, paper, question))) : null;
  }

  /** The references, and below a single one what the page says it is about. */
  private published(id: string, { papers, sure }: NamedPapers, question: Question): Found {
    const [only, ...others] = papers;
    const about = only && others.length === 0 ? this.cited(id, only, question).slice(0, 1) : [];
    return foundOf(id, sure, [], [referencePassage(papers), ...passagesOf(about)]);
  }

  /** How many papers the page lists, under a word on the one that is none of them. */
  private unlisted(id: string, name: string): Found | null {
    const references = this.index.sectionsOf(id).find(({ key }) => key === 'references');
    const [first] = references?.statements ?? [];
    if (!first) return null;
    return { ...foundOf(id, true, [], [{ section: 'references', text: first.text }]), unnamed: [name] };
  }

  /** What is told of one of several papers: its figures, and the sentences that say the most. */
  private toldInShort(id: string, paper: Paper, question: Question): Found {
    const counted = question.kinds.size > 0 || question.profile.has('ages');
    const asked = counted ? question : { ...question, kinds: new Set<FigureKind>(['count']) };
    const { figures, passages } = this.told(id, paper, true, asked);
    return foundOf(id, true, figures.slice(0, mostInShort), passages.slice(0, 1));
  }

  private told(id: string, paper: Paper, sure: boolean, question: Question): Found {
    const figures = this.figuresOf(id, paper, question);
    const all = this.cited(id, paper, question);
    const [best] = all;
    // What follows in the paragraph says the rest ("… in one of two ways.").
    const next = all.find((each) => best && each.section === best.section && follows(each, best));
    const chosen: Cited[] = [];
    let length = 0;
    for (const each of new Set([...(best ? [best] : []), ...(next ? [next] : []), ...all])) {
      if (chosen.length > 0 && repeats(each.statement, figures)) continue;
      length += each.statement.text.length;
      if (chosen.length > 0 && length > budget) break;
      chosen.push(each);
    }
    const reference = referencePassage([paper]);
    const told = [
      ...figures.map(({ figure }) => figure.label),
      ...chosen.map(({ statement }) => statement.text),
    ];
    const size = told.reduce((sum, { length: each }) => sum + each, reference.text.length);
    // Of a paper that is not named as a reference, what is counted was asked; its reference stands below where there is room.
    const isListed =
      numbersNamed(question.words).includes(paper.number) || question.words.includes(paper.year);
    const isLong = sure && !isListed && figures.length > 0 && size > roomWithReference;
    return foundOf(id, sure, figures, [...passagesOf(chosen), ...(isLong ? [] : [reference])]);
  }

  /** Sentences that cite the paper, each once: first those that hold the words of the question. */
  private cited(id: string, { number, authors }: Paper, question: Question): Cited[] {
    const { terms } = question;
    const kinds = kindsOf(question);
    const seen = new Set<string>();
    const words = terms
      .filter(({ known, weight, term }) => known && weight >= 0.5 && term !== evidenceTerm)
      .filter(({ term }) => !ofCiting.has(term) && !authors.some((name) => stemOf(name) === term));
    if (asksForFindings(question)) words.push({ term: effectTerm, weight: 1, known: true });
    return this.index
      .sectionsOf(id)
      .filter(({ key }) => key !== 'references')
      .flatMap((section) =>
        section.statements.flatMap((statement): Cited[] => {
          // One fact may stand in two sections, in nearly the same words.
          const said = [...statement.terms].sort().join(' ');
          if (!citedNumbers(statement.text).includes(number) || seen.has(said)) return [];
          seen.add(said);
          const told = words.filter(({ term }) => statement.terms.has(term));
          const figure = kinds.size > 0 && statement.figures.some(ofKind(kinds)) ? 1 : 0;
          const score = told.reduce((sum, { term }) => sum + this.index.idf(term), figure);
          return [{ section, statement, score }];
        }),
      )
      .sort((x, y) => y.score - x.score);
  }

  /** The paper's figures of the kind asked for; of those that count what is named, when it is. */
  private figuresOf(id: string, { number }: Paper, question: Question): IndexedFigure[] {
    const asked = new Set(question.terms.map(({ term }) => term));
    const all = this.index
      .sectionsOf(id)
      .flatMap(({ figures }) => figures)
      .filter(({ figure }) => citedNumbers(figure.label).includes(number));
    const ofKinds = all.filter(ofKind(kindsOf(question)));
    const counts = (figure: IndexedFigure) => [...figure.unitTerms].some((term) => asked.has(term));
    // "Papers 2 and 6: participants" names the papers, and counts no studies.
    if (!namesStudies.test(question.words.join(' ')) && ofKinds.filter(counts).some(isOfPeople))
      asked.delete(evidenceTerm);
    const people = asksOfPeople.test(question.words.join(' ')) ? ofKinds.filter(isOfPeople) : [];
    if (people.length > 0) return withoutRepeats(people).slice(0, mostFigures);
    const counted = ofKinds.filter(counts);
    return withoutRepeats(counted.length > 0 ? counted : ofKinds).slice(0, mostFigures);
  }
}

/** "How many people were in it", "number of youngsters": not how many studies. */
const asksOfPeople =
  /\b(?:how many|number of|total) (?:of the |of )?(?:(?!studies|trials|rcts|and\b)[a-z]+ ){0,2}?(?:people|folk|participants?|patients|youngsters|children|kids|adults|adolescents|teens|teenagers|subjects|men|women)\b|\b(?:took|taking) part\b|\bsample size\b|\bhow (?:big|large) (?:was|is) the sample\b/;
const namesStudies = /\b(?:stud(?:y|ies)|trials?|rcts?)\b/;
const isOfPeople = ({ unitTerms }: IndexedFigure): boolean => unitTerms.has(participantTerm);
const participantTerm = stemOf('participant');

/** Ages are figures of a paper, where of an intervention they are facts of its classification. */
const kindsOf = ({ kinds, profile }: Question): Set<FigureKind> =>
  profile.has('ages') ? new Set([...kinds, 'ages']) : kinds;

const follows = ({ statement: next }: Cited, { statement }: Cited): boolean =>
  next.position === statement.position + 1 && next.paragraph === statement.paragraph;

function foundOf(id: string, sure: boolean, figures: IndexedFigure[], passages: Passage[]): Found {
  const sections = [...new Set([...figures, ...passages].map(({ section }) => section))];
  const band = sure ? 'high' : 'medium';
  return {
    kind: 'answer',
    band,
    interventionId: id,
    figures,
    profile: [],
    passages,
    sections,
    related: [],
  };
}

const referencePassage = (papers: readonly Paper[]): Passage => ({
  section: 'references',
  text: papers.map(({ number, text }) => `- ${number}. ${text}`).join('\n'),
});

/** The sentences of each section together, in its order. */
function passagesOf(cited: readonly Cited[]): Passage[] {
  return [...new Set(cited.map(({ section }) => section))].map((section) => {
    const own = cited.filter((each) => each.section === section).map(({ statement }) => statement);
    return { section: section.key, text: quote(section.statements, own, 0) };
  });
}
