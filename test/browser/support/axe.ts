import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** The rules of WCAG 2.0, 2.1 and 2.2 of levels A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Finding {
  id: string;
  help: string;
  nodes: { target: string[] }[];
}

/**
 * What axe finds against WCAG 2.2 AA on the page as it stands, as "rule: help – where". A program sees only part of what
 * the criteria ask for.
 * @throws when no rule could be applied, which would look like a page without faults
 */
export async function wcagFaults(page: Page): Promise<string[]> {
  // Run by the debugger, not as a script of the page: its content security policy stays as it is.
  await page.evaluate(source);
  const { violations, passes } = (await page.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(rules)} } })`,
  )) as { violations: Finding[]; passes: unknown[] };
  if (passes.length === 0) throw new Error('axe has applied no rule');
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} – ${target.join(' ')}`),
  );
}
