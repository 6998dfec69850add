import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { loadConfig } from '../config';
import { loadContent } from '../content/load-content';
import { CardRenderer } from '../presenters/card-renderer';
import { type PreviewCard, previewOf } from '../preview/preview-cards';
import { throwawayAssistant } from '../preview/throwaway-assistant';
import { cardText } from './card-text';

const root = path.resolve(__dirname, '../..');

/**
 * Prints what the bot would say of an intervention: its overview, every section and the twenty questions most likely
 * asked. npm run content:preview -- ID, or --file FILE for one that is not in data/ yet; --data DIR for other content.
 * @rejects with ContentError when the content has mistakes, and when there is no such intervention
 */
export async function contentPreview(
  args: string[],
  print: (line: string) => void,
  at = new Date(),
): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { file: { type: 'string' }, data: { type: 'string', default: path.join(root, 'data') } },
  });
  const corpus = loadContent(values.data, values.file);
  const id = positionals[0] ?? (values.file === undefined ? undefined : idIn(values.file));
  if (id === undefined) throw new Error('Say which intervention: npm run content:preview -- ipt');
  const assistant = throwawayAssistant(corpus, { contact: loadConfig({}).contactEmail });
  const renderer = CardRenderer.load(path.join(root, 'cards'));
  const preview = await previewOf(id, { corpus, assistant, renderer }, at);
  if (!preview) {
    const held = corpus.interventions.map((each) => each.id).join(', ');
    throw new Error(`No intervention has the id "${id}". There are: ${held}`);
  }
  printPart(print, `${preview.title}: at a glance`, [{ title: '', cards: preview.overview }]);
  printPart(print, 'Sections', preview.sections);
  printPart(print, 'Questions that are likely to be asked', preview.questions);
  if (values.file === undefined)
    print(`To see the cards as they look: npm start, then open /gallery?intervention=${id} there.`);
}

/** The id that a file gives. It has been read and checked. */
function idIn(file: string): string {
  return (parse(readFileSync(file, 'utf8')) as { id: string }).id;
}

function printPart(
  print: (line: string) => void,
  heading: string,
  previewed: readonly { title: string; cards: readonly PreviewCard[] }[],
): void {
  print(`${heading}\n${'='.repeat(heading.length)}\n`);
  for (const { title, cards } of previewed) {
    if (title !== '') print(`${title}\n${'-'.repeat(title.length)}`);
    for (const { card } of cards) print(`${cardText(card)}\n`);
  }
}

if (require.main === module) {
  contentPreview(process.argv.slice(2), console.log).catch((fault: Error) => {
    console.error(fault.message);
    process.exitCode = 1;
  });
}
