import { median, short } from '../figures';
import { type BotProcess, echoEntry, newFolder, ourEntry, removeFolder, startBot } from '../load/bot-process';
import { type Driven, drive } from '../load/drive';
import { coldTalks, hotQuestions, hotTalks } from '../load/talks';
import { atLeast, atMost, type PartResult } from '../report';

type Measured = Driven & { cpu: number };
type Kind = 'echo' | 'hot' | 'cold';
const kinds = ['echo', 'hot', 'cold'] as const;

/** Whole turns over HTTP, beside the echo bot, in turn. */
export async function turn({ quick }: { quick: boolean }): Promise<PartResult> {
  const rounds = quick ? 3 : 7;
  const milliseconds = quick ? 1000 : 3000;
  const folders = [newFolder(), newFolder()] as const;
  const [ours, echo] = [
    await startBot({ entry: ourEntry, dataDir: folders[0] }),
    await startBot({ entry: echoEntry, dataDir: folders[1] }),
  ];
  const botOf = (kind: Kind) => (kind === 'echo' ? echo : ours);
  const talksOf = { echo: hotTalks, hot: hotTalks, cold: coldTalks };
  const measured: { clients: number; rounds: Record<Kind, Measured>[] }[] = [];
  try {
    for (const kind of kinds)
      await drive({ url: botOf(kind).url, clients: 5, until: { turns: warmUp }, next: talksOf[kind]() });
    for (const clients of [1, 10, 50]) {
      const taken: Record<Kind, Measured>[] = [];
      for (let round = 0; round < rounds; round++) {
        const one = {} as Record<Kind, Measured>;
        for (const kind of kinds)
          one[kind] = await timed(botOf(kind), { clients, milliseconds, next: talksOf[kind]() });
        taken.push(one);
      }
      measured.push({ clients, rounds: taken });
    }
  } finally {
    await Promise.all([ours.stop(), echo.stop()]);
    folders.forEach(removeFolder);
  }
  const lines = measured.flatMap(({ clients, rounds: taken }) =>
    (['hot', 'cold'] as const).map((kind) => ({ clients, kind, ...compared(taken, kind) })),
  );
  return {
    part: 'turn',
    title: 'A whole turn over HTTP, beside a bare echo bot',
    notes: [
      `${rounds} rounds of ${milliseconds / 1000} s each, in turn; medians. In brackets: ratio to the echo bot in the same round, median. hot: questions asked before. cold: questions that nobody asked before.`,
    ],
    columns: ['clients', 'turns/s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms a turn'],
    rows: measured.flatMap(({ clients, rounds: taken }) =>
      kinds.map((kind) => {
        const { value, ratio } = compared(taken, kind);
        const cell = (key: keyof typeof value) =>
          kind === 'echo' ? short(value[key]) : `${short(value[key])} (${ratio[key].toFixed(2)})`;
        return [
          `${clients}, ${kind}`,
          ...(['throughput', 'p50', 'p95', 'p99', 'cpu'] as const).map((key) => cell(key)),
        ];
      }),
    ),
    goals: lines.flatMap(({ clients, kind, ratio }) => [
      atLeast(`throughput, ${kind}, ${clients} clients`, ratio.throughput, 0.9),
      atMost(`p99, ${kind}, ${clients} clients`, ratio.p99, 1.3),
      atMost(`p95, ${kind}, ${clients} clients`, ratio.p95, 2),
    ]),
    data: measured,
  };
}

/** Turns before anything is timed: the code is compiled, and what can be remembered is. */
const warmUp = Math.max(3000, 3 * hotQuestions);

async function timed(
  bot: BotProcess,
  {
    clients,
    milliseconds,
    next,
  }: { clients: number; milliseconds: number; next: (client: number) => object },
): Promise<Measured> {
  const before = bot.cpuMs();
  const driven = await drive({ url: bot.url, clients, until: { milliseconds }, next });
  return { ...driven, cpu: (bot.cpuMs() - before) / driven.turns };
}

/** Medians of a kind over the rounds, and of its ratios to the echo bot. */
function compared(rounds: readonly Record<Kind, Measured>[], kind: Kind) {
  const over = (pick: (round: Record<Kind, Measured>, key: keyof Measured) => number) => {
    const of = (key: keyof Measured) => median(rounds.map((round) => pick(round, key)));
    return { throughput: of('throughput'), p50: of('p50'), p95: of('p95'), p99: of('p99'), cpu: of('cpu') };
  };
  return {
    value: over((round, key) => round[kind][key]),
    ratio: over((round, key) => round[kind][key] / round.echo[key]),
  };
}
