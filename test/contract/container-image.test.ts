import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'yaml';
import { environmentKeys } from '../../src/config';

const root = join(__dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
/** The instructions, each on one line, without comments. */
const instructions = read('deployment/Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter(Boolean);
const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));
const one = (word: string) => last.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1) ?? '';

describe('the container image', () => {
  it('begins from the slim Node that the bot is tested on', () => {
    expect(instructions[0]).toBe('ARG NODE_IMAGE=docker.io/library/node:24-slim');
    expect(last[0]).toMatch(/^FROM \$\{NODE_IMAGE\}$/);
    expect(process.versions.node).toMatch(/^24\./);
  });

  it('runs as a user by number who is not root, in production mode, without a shell between', () => {
    expect(one('USER')).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(one('ENV')).toContain('NODE_ENV=production');
    expect(JSON.parse(one('CMD'))).toEqual(['node', 'dist/index.js']);
  });

  it('runs no install scripts, and leaves development packages and a second Node behind', () => {
    const installs = instructions.filter((line) => /npm (ci|prune)/.test(line));
    for (const line of installs) expect(line).toContain('--ignore-scripts');
    const cleaning = installs.find((line) => line.includes('npm prune --omit=dev')) ?? '';
    for (const name of Object.keys(JSON.parse(read('package.json')).optionalDependencies)) {
      const removed = cleaning.match(/node_modules\/[\w-]+\*/g) ?? [];
      expect(removed.some((pattern) => `node_modules/${name}`.startsWith(pattern.slice(0, -1)))).toBe(true);
    }
  });

  it('copies what there is, and lets nothing else go to the builder', () => {
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = instructions
      .filter((line) => /^COPY (?!--from)/.test(line))
      .flatMap((line) => line.split(' ').slice(1, -1));
    for (const name of copied) expect([name, existsSync(join(root, name))]).toEqual([name, true]);
    expect([...new Set(copied)].sort()).toEqual([...allowed].sort());
    expect(read('.dockerignore')).toMatch(/^\*$/m);
  });
});

describe('the health check of the image', () => {
  const [program = '', ...args] = JSON.parse(one('HEALTHCHECK').replace(/^.*?CMD /, '')) as string[];

  async function check(status: number): Promise<number> {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.statusCode = status;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const env = { ...process.env, PORT: String((server.address() as AddressInfo).port) };
    const [code] = await once(spawn(program, args, { env, stdio: 'ignore' }), 'exit');
    server.close();
    expect(asked).toEqual(['/healthz']);
    return code;
  }

  it('is content with 200', async () => expect(await check(200)).toBe(0));
  it('is not content with 503', async () => expect(await check(503)).toBe(1));

  it('is not content when nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const env = { ...process.env, PORT: String((server.address() as AddressInfo).port) };
    await new Promise((closed) => server.close(closed));
    const [code] = await once(spawn(program, args, { env, stdio: 'ignore' }), 'exit');
    expect(code).toBe(1);
  });
});

describe('the set-up for one machine', () => {
  const { services, volumes } = parse(read('deployment/docker-compose.yaml'));
  const { bot } = services;

  it('gives the container nothing that it does not need', () => {
    expect(bot).toMatchObject({
      read_only: true,
      user: one('USER'),
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      tmpfs: [expect.stringMatching(/^\/tmp:size=/)],
    });
    expect(bot).not.toHaveProperty('privileged');
    expect(bot).not.toHaveProperty('cap_add');
  });

  it('keeps the database in a volume, where the bot looks for it', () => {
    expect(bot.volumes).toEqual([`data:${bot.environment.DATA_DIR}`]);
    expect(volumes).toHaveProperty('data');
    expect(one('VOLUME')).toBe(bot.environment.DATA_DIR);
  });

  it('is reached by this machine alone', () => {
    expect(bot.ports).toEqual([`127.0.0.1:${bot.environment.PORT}:${one('EXPOSE')}`]);
  });

  it('sets only what the bot reads, no secret, and gives it time to finish', () => {
    expect(environmentKeys).toEqual(expect.arrayContaining(Object.keys(bot.environment)));
    expect(Object.keys(bot.environment).join()).not.toMatch(/Password|CONNECTION|SALT/);
    expect(Number.parseInt(bot.stop_grace_period, 10)).toBeGreaterThan(15);
  });
});
