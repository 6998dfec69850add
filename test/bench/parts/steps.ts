import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadContent } from '../../../src/content/load-content';
import type { HexagonValues } from '../../../src/conversation/assess/links';
import { HexagonPictures } from '../../../src/pictures/hexagon-png';
import { hexagonSvg } from '../../../src/pictures/hexagon-svg';
import { median, quantile, short } from '../figures';
import { type BotProcess, echoEntry, newFolder, ourEntry, removeFolder, startBot } from '../load/bot-process';
import { post } from '../load/drive';
import { activity } from '../load/talks';
import { dataDir } from '../paths';
import type { PartResult } from '../report';

interface Step {
  name: string;
  peer: string;
  ours: () => Promise<number>;
  theirs: () => Promise<number>;
}

/** Steps other than questions, each beside the least that does the same. Milliseconds. */
export async function steps({ quick }: { quick: boolean }): Promise<PartResult> {
  const times = quick ? 60 : 400;
  const folders = [newFolder(), newFolder()] as const;
  const [ours, echo] = [
    await startBot({ entry: ourEntry, dataDir: folders[0] }),
    await startBot({
      entry: echoEntry,
      dataDir: folders[1],
      env: { ECHO_STORE: join(folders[1], 'echo.sqlite') },
    }),
  ];
  const plain = await startBot({ entry: echoEntry, dataDir: folders[1] });
  const measured: { name: string; peer: string; ours: number[]; theirs: number[] }[] = [];
  try {
    for (const step of [...assessing(ours, echo), ...searching(ours, plain), ...drawing()]) {
      const taken = { ours: [] as number[], theirs: [] as number[] };
      for (let warm = 0; warm < times / 4; warm++)
        await Promise.all([await step.ours(), await step.theirs()]);
      for (let turn = 0; turn < times; turn++) {
        taken.theirs.push(await step.theirs());
        taken.ours.push(await step.ours());
      }
      measured.push({ name: step.name, peer: step.peer, ...taken });
    }
  } finally {
    await Promise.all([ours.stop(), echo.stop(), plain.stop()]);
    folders.forEach(removeFolder);
  }
  return {
    part: 'steps',
    title: 'Assessment, search from the message box and pictures',
    notes: [`${times} times each, in turn with the peer.`],
    columns: ['step', 'beside', 'p50 ms', 'p95 ms', "peer's p50 ms", 'ratio of p50'],
    rows: measured.map(({ name, peer, ours: own, theirs }) => [
      name,
      peer,
      short(median(own)),
      short(quantile(own, 0.95)),
      short(median(theirs)),
      (median(own) / median(theirs)).toFixed(2),
    ]),
    goals: [],
    data: measured.map(({ name, ours: own, theirs }) => ({
      name,
      ours: median(own),
      theirs: median(theirs),
    })),
  };
}

let people = 0;

/** The first rating of an assessment: read, checked, written for good, and the next form shown. */
function assessing(ours: BotProcess, echo: BotProcess): Step[] {
  const press = (person: string, data: object) => {
    const value = { action: { type: 'Action.Execute', verb: 'press', data }, trigger: 'manual' };
    return activity(person, { type: 'invoke', name: 'adaptiveCard/action', value });
  };
  const form = { service: 'Leith CMHT', purpose: 'new' };
  const setUp = (person: string) =>
    press(person, {
      action: 'assess-set-up',
      sequence: 0,
      version: 1,
      intervention: 'ipt',
      ...form,
    });
  const rate = { rating: '4', reason: 'It goes with our plan for the coming year.' };
  const rated = (action: object) => ({ ...action, ...rate });
  const example = { action: 'assess-rate', indicator: 'fit', assessment: 'a', sequence: 1, version: 1 };
  return [
    {
      name: 'rating of an assessment, durable',
      peer: 'echo bot that stores each turn durably',
      async ours() {
        const person = `rater-${people++}`;
        const sent = await post(ours.url, JSON.stringify(setUp(person)));
        const action = actionIn(sent, 'assess-rate');
        return timed(() => post(ours.url, JSON.stringify(press(person, rated(action)))), 'assess-rate');
      },
      theirs: () => timed(() => post(echo.url, JSON.stringify(press('rater', rated(example))))),
    },
  ];
}

const finds = ['', 'ipt', 'cost', 'training', 'anxiety', 'supervision', 'triple p', 'parents', 'depression'];

function searching(ours: BotProcess, echo: BotProcess): Step[] {
  let turn = 0;
  const query = () => {
    const value = {
      commandId: 'find',
      parameters: [{ name: 'query', value: finds[turn++ % finds.length] }],
      queryOptions: { skip: 0, count: 25 },
    };
    return JSON.stringify(activity('searcher', { type: 'invoke', name: 'composeExtension/query', value }));
  };
  return [
    {
      name: 'search from the message box',
      peer: 'echo bot with one card',
      ours: () => timed(() => post(ours.url, query())),
      theirs: () => timed(() => post(echo.url, query())),
    },
  ];
}

function drawing(): Step[] {
  const { hexagon } = loadContent(dataDir);
  const pictures = new HexagonPictures(hexagon);
  let drawn = 0;
  const values = (): HexagonValues => {
    const digit = (place: number) => String((Math.floor(drawn / 5 ** place) % 5) + 1);
    drawn++;
    return {
      usability: digit(0),
      supports: digit(1),
      evidence: digit(2),
      fit: digit(3),
      capacity: digit(4),
      need: digit(5),
    } as HexagonValues;
  };
  const known = values();
  const bare = async () => {
    const svg = hexagonSvg(values(), hexagon);
    return timed(() => draw(svg));
  };
  return [
    {
      name: 'hexagon, first time',
      peer: 'resvg alone, without text',
      ours: () => timed(() => pictures.png(values())),
      theirs: bare,
    },
    {
      name: 'hexagon, again',
      peer: 'resvg alone, without text',
      ours: () => timed(() => pictures.png(known)),
      theirs: bare,
    },
  ];
}

function draw(svg: string): void {
  const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const font = { loadSystemFonts: false };
  new Resvg(svg, { font, fitTo: { mode: 'width', value: 840 } }).render().asPng();
}

/** Milliseconds that the work takes. @param shows what must stand in what comes of it */
async function timed(work: () => unknown, shows = ''): Promise<number> {
  const start = performance.now();
  const result = await work();
  const milliseconds = performance.now() - start;
  if (shows !== '' && !String(result).includes(shows))
    throw new Error(`no ${shows} in ${String(result).slice(0, 300)}`);
  return milliseconds;
}

/** The data of the first button with the action in what the bot sent. */
function actionIn(sent: string, action: string): object {
  const found = findAction(JSON.parse(sent), action);
  if (!found) throw new Error(`no button ${action} in ${sent.slice(0, 300)}`);
  return found;
}

function findAction(value: unknown, action: string): object | null {
  if (typeof value !== 'object' || value === null) return null;
  if ((value as { action?: unknown }).action === action) return value;
  for (const each of Object.values(value)) {
    const found = findAction(each, action);
    if (found) return found;
  }
  return null;
}
