import type { Section } from '../guidance/intervention';

/** One sentence or list item of a section: the smallest piece that can answer a question. */
export interface Statement {
  text: string;
  /** Position in the section, from 0. */
  position: number;
  /** The line that opens the list in which the statement stands; the sub-heading above it. Empty when none. */
  lead: string;
  heading: string;
  kind: 'sentence' | 'lead' | 'item' | 'question';
  /** Number of the paragraph in which it stands, from 0. */
  paragraph: number;
}

/** Splits a section's text, and the questions it puts to the service, into statements. */
export function statementsOf(section: Pick<Section, 'text' | 'questions'>): Statement[] {
  const statements: Statement[] = [];
  let heading = '';
  let paragraph = -1;
  const add = (text: string, kind: Statement['kind'], lead: string, heading: string) =>
    statements.push({ text, kind, lead, heading, paragraph, position: statements.length });
  for (const block of section.text.split(/\n\s*\n/)) {
    paragraph++;
    let lead = '';
    for (const line of joinLines(block)) {
      if (line.startsWith('## ')) {
        heading = line.slice(3).trim();
      } else if (/^(- |\d+\. )/.test(line)) {
        add(line.replace(/^(- |\d+\. )/, ''), 'item', lead, heading);
      } else {
        for (const sentence of sentencesOf(line)) {
          const opens = sentence.endsWith(':');
          if (opens) lead = sentence;
          add(sentence, opens ? 'lead' : 'sentence', '', heading);
        }
      }
    }
  }
  for (const question of section.questions) add(question.text, 'question', '', '');
  return statements;
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
