import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawFlow } from '../../src/assessment/draw-flow';
import { begun, definition } from '../support/assessment-flow';

test('the drawing in the README is that of the program', () => {
  const readme = readFileSync(join(__dirname, '../../src/assessment/README.md'), 'utf8');
  const drawn = /```mermaid\n([\s\S]*?)\n```/.exec(readme)?.[1];
  // When it differs, put what is received here into the README.
  expect(drawFlow(definition, begun())).toBe(drawn);
});
