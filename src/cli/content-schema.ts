import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentSchemas } from './content-schemas';

const ownFolder = path.resolve(__dirname, '../../data/schemas');

/** Writes the JSON Schemas of the content files, for editors: npm run content:schema [-- --out DIR]. */
export function contentSchema(args: string[], print: (line: string) => void): void {
  const { values } = parseArgs({ args, options: { out: { type: 'string', default: ownFolder } } });
  mkdirSync(values.out, { recursive: true });
  for (const [name, text] of Object.entries(contentSchemas())) {
    const file = path.join(values.out, name);
    writeFileSync(file, text);
    print(path.relative(process.cwd(), file));
  }
}

if (require.main === module) contentSchema(process.argv.slice(2), console.log);
