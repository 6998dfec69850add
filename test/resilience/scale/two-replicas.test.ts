import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { AzureBlobStore } from '../../../src/storage/azure-blob-store';
import { openContainer } from '../../../src/storage/azure-container';
import { type Azurite, startAzurite } from '../../support/azurite';
import { type BuiltBot, newDataDir, startBuiltBot } from '../../support/built-bot';
import { Typist } from '../../support/typist';

const kills = 10;
const people = 50;
const doubles = 25;
const container = 'replicas';

let azurite: Azurite;
let dataDirs: string[];
let bots: BuiltBot[];

/** Starts a replica; of its own it has only the cache of checked content. */
const startReplica = (index: number) =>
  startBuiltBot(dataDirs[index], {
    STORE: 'azure-blob',
    AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
    AZURE_STORAGE_CONTAINER: container,
  });
const url = (index: number) => bots[index % bots.length]?.url ?? '';

beforeAll(async () => {
  azurite = await startAzurite();
  dataDirs = [newDataDir(), newDataDir()];
  // At the same moment, on an account that has nothing yet.
  bots = await Promise.all([startReplica(0), startReplica(1)]);
}, 60_000);
afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.stop()));
  for (const folder of dataDirs) rmSync(folder, { recursive: true, force: true });
  await azurite.stop();
});

test('alternate turns of one assessment go to two processes, and it comes to its end', async () => {
  const alex = new Typist('alex');
  const turns = [
    'assess IPT for Leith CMHT',
    'new',
    '4 – it goes with our plan',
    '2 – two posts are open',
    'not yet',
    'looks good',
  ];
  for (const [index, text] of turns.entries()) await alex.say(url(index), text);
  const [one, other] = await Promise.all([alex.say(url(0), 'review'), alex.say(url(1), 'review')]);
  for (const shown of [one, other]) {
    expect(shown).toContain('it goes with our plan');
    expect(shown).toContain('two posts are open');
    expect(shown).toContain('Leith CMHT');
  }
  // What a talk is about is known to the other process too.
  await alex.say(url(0), 'pause');
  const blair = new Typist('blair');
  await blair.say(url(0), 'IPT training cost');
  expect(await blair.say(url(1), 'supervision hours')).toContain('Interpersonal Psychotherapy');
  await blair.say(url(1), 'add EMDR to comparison');
  expect(await blair.say(url(0), 'add IPT to comparison')).toMatch(/EMDR[\s\S]*IPT|IPT[\s\S]*EMDR/);
}, 60_000);

test(`a message that is delivered to both at the same moment is answered once, ${doubles} times`, async () => {
  const casey = new Typist('casey');
  let answers = 0;
  for (let round = 0; round < doubles; round += 1) {
    const message = { text: 'IPT training cost', id: randomUUID() };
    const replies = await Promise.all([casey.send(url(0), message), casey.send(url(1), message)]);
    answers += replies.flat().length;
    expect(replies.map((cards) => cards.length).sort()).toEqual([0, 1]);
    expect(await casey.send(url(round), message)).toEqual([]);
  }
  expect(answers).toBe(doubles);
}, 60_000);

test(`of ${kills} processes killed while turns alternate, no acknowledged step is lost, and no step that is sent again`, async () => {
  const drew = new Typist('drew');
  for (const [index, text] of [
    'assess IPT for Fife CMHT',
    'new',
    '4 – our reason is number 0',
    'not yet',
    'not yet',
  ].entries()) {
    await drew.say(url(index), text);
  }
  const storedReason = async (at: string): Promise<number> => {
    await drew.say(at, 'resume');
    return Number(/our reason is number (\d+)/.exec(await drew.say(at, 'review'))?.[1]);
  };
  let number = 0;
  let retried = 0;
  /** As Teams does: what was not acknowledged is sent again, under its id, to whichever process is there. */
  const deliver = async (text: string, to: number): Promise<void> => {
    const message = { text, id: randomUUID() };
    await drew.send(url(to), message).catch(async () => {
      retried += 1;
      await drew.send(url(to + 1), message);
    });
  };
  for (let kill = 0; kill < kills; kill += 1) {
    const victim = kill % 2;
    let killed = false;
    // Varied, so that it ends before, within and after storing.
    const killing = pause(20 + ((kill * 53) % 150)).then(async () => {
      await bots[victim]?.kill();
      killed = true;
    });
    for (let turn = 0; !killed || turn < 4; turn += 1) {
      await deliver(`change fit to ${(turn % 5) + 1}`, turn + victim);
      number += 1;
      await deliver(`our reason is number ${number}`, turn + victim);
    }
    await killing;
    const survivor = 1 - victim;
    expect(await storedReason(url(survivor))).toBe(number);
    bots[victim] = await startReplica(victim);
    expect(await storedReason(url(victim))).toBe(number);
  }
  console.log(`killed ${kills}, steps ${number}, sent again ${retried}, lost 0`);
}, 180_000);

test(`${people} people who write at once to both processes lose nothing`, async () => {
  const typists = Array.from({ length: people }, (_, index) => new Typist(`person-${index}`));
  let writes = 0;
  const assess = async (typist: Typist, index: number) => {
    const turns = [
      `assess IPT for Team ${index}`,
      'new',
      `4 – fits number ${index}`,
      `2 – lacks number ${index}`,
      `3 – needs number ${index}`,
    ];
    for (const [turn, text] of turns.entries()) {
      await typist.say(url(index + turn), text);
      writes += 1;
    }
  };
  await Promise.all(typists.map(assess));
  const lost: string[] = [];
  for (const [index, typist] of typists.entries()) {
    const shown = await typist.say(url(index), 'review');
    for (const part of [
      `Team ${index}`,
      `fits number ${index}`,
      `lacks number ${index}`,
      `needs number ${index}`,
    ]) {
      if (!shown.includes(part)) lost.push(`${typist.name}: ${part}`);
    }
  }
  expect(lost).toEqual([]);
  console.log(`writers ${people}, writes ${writes}, lost ${lost.length}`);
}, 180_000);

test('what one process deletes is gone for the other, and one of them alone sees to the retention', async () => {
  const erin = new Typist('erin');
  await erin.say(url(0), 'assess IPT for Ayr CMHT');
  await erin.say(url(1), 'new');
  expect(await erin.say(url(1), 'what do you store about me?')).toContain('Drafts of assessments: 1');
  await erin.say(url(0), 'delete my data');
  expect(await erin.say(url(1), 'yes')).toContain('everything I held about you is deleted');
  const after = await erin.say(url(0), 'what do you store about me?');
  expect(after).toContain('Drafts of assessments: 0');
  expect(after).toContain('Conversations I remember: 0');
  expect(await erin.say(url(0), 'my assessments')).not.toContain('Ayr');
  const store = new AzureBlobStore(
    openContainer({ container, access: { connectionString: azurite.connectionString } }),
  );
  const { value } = (await store.get<{ done: string }>('jobs/retention')) ?? {};
  expect(Date.parse(value?.done ?? '')).not.toBeNaN();
  expect(await store.list('sessions/')).not.toEqual([]);
}, 60_000);
