import { median, short } from '../figures';
import { echoEntry, newFolder, ourEntry, removeFolder, startBot } from '../load/bot-process';
import { drive } from '../load/drive';
import { coldTalks } from '../load/talks';
import { atMost, type PartResult } from '../report';

interface Started {
  startMs: number;
  cpuMs: number;
  /** Megabytes when ready, and after the turns. */
  ready: number;
  after: number;
}

/** Start until ready, and memory, beside the echo bot. */
export async function start({ quick }: { quick: boolean }): Promise<PartResult> {
  const rounds = quick ? 3 : 9;
  const turns = quick ? 2000 : 10_000;
  const folders = { ours: newFolder(), echo: newFolder() };
  const entries = { ours: ourEntry, echo: echoEntry };
  const times = { ours: [] as Started[], echo: [] as Started[] };
  const once = async (kind: 'ours' | 'echo', loaded: number, dataDir = folders[kind]) => {
    const bot = await startBot({ entry: entries[kind], dataDir });
    const ready = bot.rssMb();
    if (loaded > 0) await drive({ url: bot.url, clients: 10, until: { turns: loaded }, next: coldTalks() });
    const after = bot.rssMb();
    await bot.stop();
    return { startMs: bot.startMs, cpuMs: bot.startCpuMs, ready, after };
  };
  const first: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const fresh = newFolder();
      first.push((await once('ours', 0, fresh)).startMs);
      removeFolder(fresh);
      for (const kind of ['echo', 'ours'] as const) times[kind].push(await once(kind, 0));
    }
    // Once is enough for memory: it hardly differs from run to run.
    for (const kind of ['echo', 'ours'] as const) times[kind].push(await once(kind, turns));
  } finally {
    for (const folder of Object.values(folders)) removeFolder(folder);
  }
  const of = (kind: 'ours' | 'echo') => ({
    // The first start of ours makes what the later ones read.
    startMs: median(times[kind].slice(1).map(({ startMs }) => startMs)),
    cpuMs: median(times[kind].slice(1).map(({ cpuMs }) => cpuMs)),
    ready: median(times[kind].map(({ ready }) => ready)),
    after: times[kind].at(-1)?.after ?? Number.NaN,
  });
  const [echo, ours] = [of('echo'), of('ours')];
  const ratio = {
    start: ours.startMs / echo.startMs,
    cpu: ours.cpuMs / echo.cpuMs,
    ready: ours.ready / echo.ready,
    after: ours.after / echo.after,
  };
  return {
    part: 'start',
    title: 'Start and memory, beside a bare echo bot',
    notes: [
      `${rounds} starts each, in turn; medians. Memory after ${turns} turns of 10 clients, none of them asked before. The very first start, which checks the content and keeps what it found: ${short(median(first))} ms.`,
    ],
    columns: ['', 'echo bot', 'ours', 'ratio'],
    rows: [
      ['start to ready, ms', short(echo.startMs), short(ours.startMs), ratio.start.toFixed(2)],
      ['CPU of the start, ms', short(echo.cpuMs), short(ours.cpuMs), ratio.cpu.toFixed(2)],
      ['RSS when ready, MB', short(echo.ready), short(ours.ready), ratio.ready.toFixed(2)],
      [`RSS after ${turns} turns, MB`, short(echo.after), short(ours.after), ratio.after.toFixed(2)],
    ],
    goals: [
      atMost('start to ready', ratio.start, 1.5),
      atMost('start to ready', ratio.start, 2),
      atMost(`RSS after ${turns} turns`, ratio.after, 1.5),
    ],
    data: { first, times },
  };
}
