import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { echoEntry, newFolder, ourEntry, removeFolder, startBot } from '../load/bot-process';
import { drive } from '../load/drive';
import { coldTalks, hotTalks } from '../load/talks';
import { root } from '../paths';
import type { PartResult } from '../report';

interface Frame {
  functionName: string;
  url: string;
  lineNumber: number;
}
interface Profile {
  nodes: { id: number; callFrame: Frame; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

const kinds = ['echo', 'hot', 'cold'] as const;
type Kind = (typeof kinds)[number];

/** Where a turn's processor time goes, by Node's own profiler: by place, and by our functions. */
export async function profile({ quick }: { quick: boolean }): Promise<PartResult> {
  const turns = quick ? 2000 : 10_000;
  const taken: Record<Kind, Spent> = {
    echo: await profiled(echoEntry, hotTalks(), turns),
    hot: await profiled(ourEntry, hotTalks(), turns),
    cold: await profiled(ourEntry, coldTalks(), turns),
  };
  const places = new Set(kinds.flatMap((kind) => [...taken[kind].places.keys()]));
  const rows = [...places]
    .map((place) => ({ place, spent: kinds.map((kind) => taken[kind].places.get(place) ?? 0) }))
    .filter(({ spent }) => Math.max(...spent) >= least)
    .sort((x, y) => Math.max(...y.spent) - Math.max(...x.spent));
  const all = kinds.map((kind) => [...taken[kind].places.values()].reduce((sum, spent) => sum + spent, 0));
  return {
    part: 'profile',
    title: 'Where the time of a turn goes',
    notes: [
      `Microseconds of processor time a turn, by the place of the code that ran; ${turns} turns of 10 clients each, without the start.`,
      ...(['hot', 'cold'] as const).map(
        (kind) => `Our functions with all that they call, ${kind}:\n\n${lines(taken[kind].whole)}`,
      ),
    ],
    columns: ['place', ...kinds],
    rows: [
      ['(all)', ...all.map((spent) => spent.toFixed(0))],
      ...rows.map(({ place, spent }) => [place, ...spent.map((each) => each.toFixed(0))]),
    ],
    goals: [],
    data: kinds.map((kind) => ({
      kind,
      places: [...taken[kind].places],
      own: highest(taken[kind].own),
      whole: highest(taken[kind].whole),
    })),
  };
}

/** Microseconds a turn below which a place or function is not listed. */
const least = 8;
const highest = (spent: Map<string, number>) => [...spent].sort((a, b) => b[1] - a[1]).slice(0, 60);
const lines = (spent: Map<string, number>) =>
  highest(spent)
    .filter(([, each]) => each >= 2 * least)
    .map(([name, each]) => `- ${each.toFixed(0)} ${name}`)
    .join('\n');

/** Turns that are not looked at: what is compiled and remembered in them is so for good. */
const warmUp = 2000;

async function profiled(entry: string, next: (client: number) => object, turns: number): Promise<Spent> {
  const folder = newFolder();
  try {
    const options = ['--cpu-prof', `--cpu-prof-dir=${folder}`];
    const spawned = performance.now();
    const bot = await startBot({ entry, dataDir: folder, options });
    await drive({ url: bot.url, clients: 10, until: { turns: warmUp }, next });
    const warm = performance.now() - spawned;
    await drive({ url: bot.url, clients: 10, until: { turns }, next });
    await bot.stop();
    const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'));
    if (!file) throw new Error('no profile was written');
    return spentIn(JSON.parse(readFileSync(join(folder, file), 'utf8')), { after: warm * 1000, turns });
  } finally {
    removeFolder(folder);
  }
}

/** Microseconds a turn: by place, by function itself, and by our functions with all that they call. */
interface Spent {
  places: Map<string, number>;
  own: Map<string, number>;
  whole: Map<string, number>;
}

/** @param after microseconds from the beginning that are left out */
function spentIn(
  { nodes, samples, timeDeltas }: Profile,
  { after, turns }: { after: number; turns: number },
) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parents = new Map(nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])));
  const spent: Spent = { places: new Map(), own: new Map(), whole: new Map() };
  let elapsed = 0;
  samples.forEach((id, index) => {
    const time = timeDeltas[index] ?? 0;
    elapsed += time;
    const frame = frames.get(id);
    if (!frame || frame.functionName === '(idle)' || elapsed < after) return;
    add(spent.places, placeOf(frame), time / turns);
    add(spent.own, nameOf(frame), time / turns);
    const callers = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const caller = frames.get(at);
      if (caller && placeOf(caller).startsWith('dist/')) callers.add(nameOf(caller));
    }
    for (const name of callers) add(spent.whole, name, time / turns);
  });
  return spent;
}

const add = (to: Map<string, number>, key: string, time: number) => to.set(key, (to.get(key) ?? 0) + time);

function nameOf({ functionName, url, lineNumber }: Frame): string {
  const line = url === '' ? '' : ` (${url.split('/').at(-1)}:${lineNumber + 1})`;
  return `${functionName || 'a nameless function'}${line}`;
}

/** Our folder, the package, or Node's own part that a function belongs to. */
function placeOf({ url, functionName }: Frame): string {
  const path = url.replace('file://', '').replace(`${root}/`, '');
  const dependency = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
  if (dependency) return dependency[1] ?? path;
  if (path.startsWith('dist/')) return `dist/${path.split('/').slice(1, -1).join('/') || '.'}`;
  if (path.startsWith('node:')) return path.split('/')[0] ?? path;
  return functionName.startsWith('(') ? functionName : 'native';
}
