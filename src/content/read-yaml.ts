import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { ContentProblem } from './content-error';
import type { ContentFile, ContentPath } from './content-file';

/**
 * Reads one YAML file of the content folder. Null when it is missing, is not UTF-8, is empty or is not valid YAML;
 * the reasons are added to `problems`. @throws on other faults of the disk (no permission …)
 */
export function readYaml(
  dataDir: string,
  file: string,
  problems: ContentProblem[],
): ContentFile<unknown> | null {
  const text = readText(path.join(dataDir, file), (problem, remedy) =>
    problems.push({ file, path: '', problem, remedy }),
  );
  if (text === null) return null;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const { message, pos } of document.errors) {
    const problem = `it is not valid YAML: ${message}`;
    const remedy = 'check the indentation, the quotes and the colons at this line and the one before';
    problems.push({ file, path: '', problem, remedy, line: lines.linePos(pos[0]).line });
  }
  if (document.errors.length > 0) return null;
  if (document.contents === null) {
    problems.push({ file, path: '', problem: 'the file is empty', remedy: 'fill it or delete it' });
    return null;
  }
  return { file, value: document.toJS(), lineOf: (at) => lineOf(document, lines, at) };
}

function readText(fullPath: string, report: (problem: string, remedy: string) => void): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(fullPath));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') report('the file is missing', 'put it back');
    else if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') report('it is not UTF-8', 'save it as UTF-8');
    else throw error;
    return null;
  }
}

function lineOf(document: Document, lines: LineCounter, at: ContentPath): number | undefined {
  for (let length = at.length; length >= 0; length--) {
    const node = document.getIn(at.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
