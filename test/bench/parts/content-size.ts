import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../../src/content/load-content';
import { findIntervention } from '../../../src/guidance/corpus';
import type { Intervention } from '../../../src/guidance/intervention';
import { generatePages } from '../content/generate';
import { short } from '../figures';
import { newFolder, removeFolder, startBot } from '../load/bot-process';
import { type Driven, drive } from '../load/drive';
import { namedQuestions, unnamedQuestions } from '../load/size-talks';
import { dataDir, root } from '../paths';
import { atMost, type Goal, type PartResult } from '../report';

interface Sized {
  count: number;
  mix: string;
  /** Milliseconds; the first start checks all content. */
  firstStart: number;
  start: number;
  /** Processor time of the second start, milliseconds. */
  startCpu: number;
  /** Megabytes. */
  ready: number;
  after: number;
  named: Driven;
  unnamed: Driven;
}

/** Shares of whole pages: as the project holds them now, and every page held in full. */
const mixes = [
  { mix: 'as held now', share: 1 / 52 },
  { mix: 'all in full', share: 1 },
];
/** Milliseconds that a start gets; five minutes are past any use. */
const patience = 300_000;

/** The built bot over generated content: start, memory and the time of an answer. */
export async function contentSize({ quick }: { quick: boolean }): Promise<PartResult> {
  const model = findIntervention(loadContent(dataDir), 'ipt');
  if (!model) throw new Error('the whole page that stands model is missing');
  const measured: Sized[] = [];
  const failed: string[] = [];
  for (const { mix, share } of mixes) {
    for (const count of quick ? [50, 500] : [50, 500, 5000]) {
      try {
        measured.push({ mix, ...(await sized(model, count, share)) });
      } catch (fault) {
        failed.push(`${count}, ${mix}: ${(fault as Error).message}`);
      }
    }
  }
  return {
    part: 'content-size',
    title: 'Size of the content',
    notes: [
      'Generated pages of the length of the one whole page held, or overviews of the length of those held. One client; no question is asked twice. Named: the question names its intervention. Unnamed: all content is searched.',
      ...failed.map((each) => `Did not start: ${each}`),
    ],
    columns: [
      'interventions',
      'first start s',
      'start s',
      'start, CPU s',
      'RSS ready MB',
      'RSS after MB',
      'named p50 ms',
      'named p95 ms',
      'unnamed p50 ms',
      'unnamed p95 ms',
    ],
    rows: measured.map(({ count, mix, firstStart, start, ready, after, named, unnamed, startCpu }) => [
      `${count}, ${mix}`,
      ...[
        firstStart / 1000,
        start / 1000,
        startCpu / 1000,
        ready,
        after,
        named.p50,
        named.p95,
        unnamed.p50,
        unnamed.p95,
      ].map(short),
    ]),
    goals: mixes.flatMap(({ mix }) => goalsOf(measured.filter((each) => each.mix === mix))),
    data: { measured, failed },
  };
}

function goalsOf(sizes: readonly Sized[]): Goal[] {
  const [least, most] = [sizes[0], sizes.at(-1)];
  if (!least || !most || least === most) return [];
  const name = `${most.count} interventions, ${most.mix}`;
  const middle = sizes.at(-2);
  const grown =
    middle && middle !== least ? (most.ready - least.ready) / (middle.ready - least.ready) : Number.NaN;
  const parts = middle ? (most.count - least.count) / (middle.count - least.count) : Number.NaN;
  return [
    atMost(
      `${name}: p95 of a named question, times that at ${least.count}`,
      most.named.p95 / least.named.p95,
      3,
    ),
    atMost(
      `${name}: p95 of an unnamed question, times that at ${least.count}`,
      most.unnamed.p95 / least.unnamed.p95,
      3,
    ),
    atMost(`${name}: start, s`, most.start / 1000, 10),
    ...(Number.isNaN(grown)
      ? []
      : [atMost(`${name}: growth of memory, times a straight line`, grown / parts, 1.2)]),
  ];
}

async function sized(model: Intervention, count: number, share: number): Promise<Omit<Sized, 'mix'>> {
  const folder = newFolder();
  try {
    // A copy of the bot: it reads the content beside it.
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    cpSync(dataDir, join(folder, 'data'), { recursive: true });
    for (const each of ['cards', 'node_modules', 'src', 'package.json'])
      symlinkSync(join(root, each), join(folder, each));
    const pages = join(folder, 'data/interventions');
    rmSync(pages, { recursive: true });
    mkdirSync(pages);
    // JSON is YAML too, and quicker to write.
    for (const page of generatePages(model, count, share))
      writeFileSync(join(pages, `${page.id}.yaml`), JSON.stringify(page, null, 1));
    withoutSharedNames(folder);
    const command = {
      entry: join(folder, 'dist/index.js'),
      dataDir: join(folder, '.data'),
      options: ['--max-old-space-size=16000'],
      patience,
    };
    mkdirSync(command.dataDir);
    const first = await startBot(command);
    await first.stop();
    const bot = await startBot(command);
    try {
      const ready = bot.rssMb();
      const ask = (next: (client: number) => object, turns: number) =>
        drive({ url: bot.url, clients: 1, until: { turns }, next });
      await ask(namedQuestions(count, 'warm'), 60);
      await ask(unnamedQuestions('warm'), 20);
      const byName = await ask(namedQuestions(count, ''), 300);
      const anywhere = await ask(unnamedQuestions(''), 100);
      return {
        count,
        firstStart: first.startMs,
        start: bot.startMs,
        startCpu: bot.startCpuMs,
        ready,
        after: bot.rssMb(),
        named: byName,
        unnamed: anywhere,
      };
    } finally {
      await bot.stop();
    }
  } finally {
    removeFolder(folder);
  }
}

/** Files beside the interventions name some of them; generated ones have no such names. */
function withoutSharedNames(folder: string): void {
  const file = join(folder, 'data/vocabulary.yaml');
  const text = readFileSync(file, 'utf8').replace(/^sharedNames:\n(?: {2}- .*\n)+/m, 'sharedNames: []\n');
  writeFileSync(file, text);
}
