import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssessTalk } from '../support/assess-talk';
import { corpus } from '../support/real-corpus';

interface Command {
  type?: string;
  title: string;
  description: string;
  prompt?: string;
}
interface Manifest {
  name: { short: string; full: string };
  description: { short: string; full: string };
  bots: { commandLists: { scopes: string[]; commands: Command[] }[] }[];
  composeExtensions: {
    commands: { id: string; parameters: { name: string }[] }[];
    messageHandlers: { value: { domains: string[] } }[];
  }[];
}
const manifest = JSON.parse(
  readFileSync(join(__dirname, '../../deployment/teams/manifest.template.json'), 'utf8'),
) as Manifest;
const [bot] = manifest.bots;
const commands = bot?.commandLists.flatMap(({ scopes, commands: each }) =>
  each.flatMap((command) =>
    scopes.map((scope): [string, string] => [scope, command.prompt ?? command.title]),
  ),
);

describe('the app manifest', () => {
  it('keeps the limits of Teams', () => {
    expect(manifest.name.short.length).toBeLessThanOrEqual(30);
    expect(manifest.name.full.length).toBeLessThanOrEqual(100);
    expect(manifest.description.short.length).toBeLessThanOrEqual(80);
    expect(manifest.description.full.length).toBeLessThanOrEqual(4000);
    expect(bot?.commandLists.length).toBeLessThanOrEqual(3);
    for (const { commands: each } of bot?.commandLists ?? []) {
      expect(each.length).toBeLessThanOrEqual(10);
      for (const { title, description } of each) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(description.length).toBeLessThanOrEqual(128);
      }
    }
  });

  it.each(commands ?? [])('in %s: "%s" is understood', async (scope, words) => {
    const talk = new AssessTalk();
    talk.scope = scope as 'team';
    await talk.say(words);
    const kinds = talk.last.map(({ kind }) => kind);
    expect(kinds).not.toEqual([]);
    for (const kind of kinds) expect(['no-answer', 'not-held', 'error', 'did-you-mean']).not.toContain(kind);
  });

  it('unfurls the addresses of all guides', () => {
    const domains = manifest.composeExtensions[0]?.messageHandlers[0]?.value.domains;
    const hosts = corpus.interventions.flatMap(({ address }) => (address ? [new URL(address).hostname] : []));
    expect([...new Set(hosts)].sort()).toEqual([...(domains ?? [])].sort());
  });
});
