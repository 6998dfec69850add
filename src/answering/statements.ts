import type { Section } from '../guidance/intervention';

/** One sentence or list item of a section: the smallest piece that can answer a question. */
export interface Statement {
  text: string;
  /** Position in the section, from 0. */
  position: number;
  /** The line that opens the list in which the statement stands; the sub-heading above it. Empty when none. */
  lead: string;
  heading: string;
  /** What its paragraph says before that line, of which the list tells more. */
  before: string;
  kind: 'sentence' | 'lead' | 'item' | 'question';
  /** Number of the paragraph in which it stands, from 0. */
  paragraph: number;
}

/** Splits a section's text, and the questions it puts to the service, into statements. */
export function statementsOf(section: Pick<Section, 'text' | 'questions'>): Statement[] {
  const statements: Omit<Statement, 'position'>[] = [];
  let heading = '';
  section.text.split(/\n\s*\n/).forEach((block, paragraph) => {
    const lines = joinLines(block);
    heading =
      lines
        .findLast((line) => line.startsWith(headingMark))
        ?.slice(headingMark.length)
        .trim() ?? heading;
    statements.push(...partsOf(lines).map((part) => ({ ...part, heading, paragraph })));
  });
  const paragraph = Number.MAX_SAFE_INTEGER;
  for (const { text } of section.questions) {
    statements.push({ text, kind: 'question', lead: '', before: '', heading: '', paragraph });
  }
  return statements.map((statement, position) => ({ ...statement, position }));
}

const headingMark = '## ';
const itemMark = /^(- |\d+\. )/;

/** The sentences and list items of one paragraph; items know the lead-in above them. */
function partsOf(lines: string[]): Pick<Statement, 'text' | 'kind' | 'lead' | 'before'>[] {
  let lead = '';
  let before = '';
  return lines.flatMap((line): Pick<Statement, 'text' | 'kind' | 'lead' | 'before'>[] => {
    if (line.startsWith(headingMark)) return [];
    if (itemMark.test(line)) return [{ text: line.replace(itemMark, ''), kind: 'item', lead, before }];
    const sentences = sentencesOf(line);
    const last = sentences.at(-1) ?? '';
    lead = last.endsWith(':') ? last : lead;
    before = sentences.slice(0, -1).join(' ');
    return sentences.map((text) => ({
      text,
      kind: text.endsWith(':') ? 'lead' : 'sentence',
      lead: '',
      before: '',
    }));
  });
}

/** Joins lines that only wrap, and keeps headings and list items on lines of their own. */
function joinLines(block: string): string[] {
  const lines: string[] = [];
  for (const raw of block.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const starts = /^(- |\d+\. |## )/.test(line);
    const previous = lines.at(-1);
    if (starts || previous === undefined || previous.startsWith('## ')) lines.push(line);
    else lines[lines.length - 1] = `${previous} ${line}`;
  }
  return lines;
}

/** A full stop after one of these does not end a sentence. */
const abbreviation = /(?:\b(?:e\.g|i\.e|approx|etc|al|vs|no|Dr|Prof)\.)$/;

function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const part of line.split(/(?<=[.?!:])\s+(?=[A-Z0-9£“"‘(])/)) {
    open = open === '' ? part : `${open} ${part}`;
    if (abbreviation.test(open) || /^[^.?!]*\d:$/.test(open)) continue;
    sentences.push(open);
    open = '';
  }
  if (open !== '') sentences.push(open);
  return sentences;
}
