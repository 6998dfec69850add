/** A goal of a part, with whether this run met it. */
export interface Goal {
  text: string;
  /** What was measured, as the goal counts it. */
  measured: number;
  met: boolean;
}

/** What a part of the bench found. */
export interface PartResult {
  part: string;
  title: string;
  notes: string[];
  columns: string[];
  rows: string[][];
  goals: Goal[];
  /** The figures behind the table, for the JSON. */
  data: unknown;
}

/** "at most" and "at least" goals alike: what was measured beside the bound. */
export const atMost = (text: string, measured: number, bound: number): Goal => ({
  text: `${text} ≤ ${bound}`,
  measured,
  met: measured <= bound,
});
export const atLeast = (text: string, measured: number, bound: number): Goal => ({
  text: `${text} ≥ ${bound}`,
  measured,
  met: measured >= bound,
});

/** The result as Markdown, so that it can stand in a README as it is printed. */
export function asMarkdown({ title, notes, columns, rows, goals }: PartResult): string {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, index) => (index === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const table = columns.length === 0 ? [] : [line(columns), rule, ...rows.map(line), ''];
  const told = goals.map(
    ({ text, measured, met }) => `- ${met ? 'PASS' : 'MISS'} ${text} (${Number(measured.toPrecision(3))})`,
  );
  return [`### ${title}`, '', ...notes.flatMap((note) => [note, '']), ...table, ...told].join('\n');
}
