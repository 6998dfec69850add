import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { percent } from '../figures';
import { newFolder, ourEntry, removeFolder, startBot } from '../load/bot-process';
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

/** Where a turn's processor time goes, by Node's own profiler: self time by place and by function. */
export async function profile({ quick }: { quick: boolean }): Promise<PartResult> {
  const turns = quick ? 3000 : 10_000;
  const [hot, cold] = [await profiled(hotTalks(), turns), await profiled(coldTalks(), turns)];
  const places = [...new Set([...hot.places.keys(), ...cold.places.keys()])]
    .map((place) => ({ place, hot: hot.places.get(place) ?? 0, cold: cold.places.get(place) ?? 0 }))
    .sort((a, b) => b.cold + b.hot - a.cold - a.hot)
    .filter((each) => each.hot + each.cold > 0.01);
  return {
    part: 'profile',
    title: 'Where the time of a turn goes',
    notes: [
      `${turns} turns of 10 clients; share of the busy time by self time, in per cent.`,
      ...(['hot', 'cold'] as const).map(
        (kind) => `Our functions with all that they call, ${kind}:\n\n${lines({ hot, cold }[kind].whole)}`,
      ),
    ],
    columns: ['place', 'hot', 'cold'],
    rows: places.map((each) => [each.place, percent(each.hot), percent(each.cold)]),
    goals: [],
    data: {
      places,
      own: { hot: highest(hot.own), cold: highest(cold.own) },
      whole: { hot: highest(hot.whole), cold: highest(cold.whole) },
    },
  };
}

const highest = (shares: Map<string, number>) => [...shares].sort((a, b) => b[1] - a[1]).slice(0, 60);
const lines = (shares: Map<string, number>) =>
  highest(shares)
    .filter(([, share]) => share >= 0.015)
    .map(([name, share]) => `- ${percent(share)} ${name}`)
    .join('\n');

async function profiled(next: (client: number) => object, turns: number) {
  const folder = newFolder();
  try {
    const options = ['--cpu-prof', `--cpu-prof-dir=${folder}`];
    const bot = await startBot({ entry: ourEntry, dataDir: folder, options });
    await drive({ url: bot.url, clients: 10, until: { turns }, next });
    await bot.stop();
    const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'));
    if (!file) throw new Error('no profile was written');
    return sharesOf(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  } finally {
    removeFolder(folder);
  }
}

/** Shares of the busy time (0–1): by place, by function itself, and by our functions with all that they call. */
function sharesOf({ nodes, samples, timeDeltas }: Profile) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parents = new Map(nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])));
  const places = new Map<string, number>();
  const own = new Map<string, number>();
  const whole = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, time: number) => to.set(key, (to.get(key) ?? 0) + time);
  let busy = 0;
  samples.forEach((id, index) => {
    const frame = frames.get(id);
    const time = timeDeltas[index] ?? 0;
    if (!frame || frame.functionName === '(idle)') return;
    busy += time;
    add(places, placeOf(frame), time);
    add(own, nameOf(frame), time);
    const callers = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const caller = frames.get(at);
      if (caller && placeOf(caller).startsWith('dist/')) callers.add(nameOf(caller));
    }
    for (const name of callers) add(whole, name, time);
  });
  for (const totals of [places, own, whole]) for (const [key, time] of totals) totals.set(key, time / busy);
  return { places, own, whole };
}

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
