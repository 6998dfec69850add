import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, type SourceFile, violations } from '../support/architecture';

const root = join(__dirname, '../..');

function sources(): SourceFile[] {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

describe('the code', () => {
  it('keeps the direction of its dependencies', () => {
    expect(violations(sources())).toEqual([]);
  });

  it('is all looked at', () => {
    const paths = sources().map((file) => file.path);
    expect(paths).toEqual(
      expect.arrayContaining(['src/index.ts', 'src/conversation/reply.ts', 'src/teams/adapter.ts']),
    );
  });
});

describe('a violation is found when', () => {
  const found = (path: string, text: string) => violations([{ path, text }]);

  it.each([
    ['pure code reads a file', 'src/answering/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['pure code reads a file the old way', 'src/guidance/a.ts', "const fs = require('fs');", 'imports fs'],
    ['pure code reads the clock', 'src/conversation/a.ts', 'const at = Date.now();', 'clock'],
    ['pure code makes a date of now', 'src/conversation/a.ts', 'const at = new Date();', 'clock'],
    ['pure code throws dice', 'src/answering/a.ts', 'const n = Math.random();', 'chance'],
    ['pure code reads the process', 'src/guidance/a.ts', 'const v = process.version;', 'process'],
    ['pure code waits', 'src/conversation/a.ts', 'setTimeout(done, 5);', 'waits'],
    [
      'pure code imports an adapter',
      'src/conversation/a.ts',
      "import { x } from '../storage/sqlite-store';",
      'storage',
    ],
    ['pure code counts', 'src/answering/a.ts', "import type { Metrics } from '../metrics';", 'metrics'],
    ['pure code logs', 'src/answering/a.ts', "import type { Logger } from '../logger';", 'logger'],
    [
      'the guidance knows of talk',
      'src/guidance/a.ts',
      "import type { Reply } from '../conversation/reply';",
      'conver',
    ],
    ['cards know of Teams', 'src/presenters/a.ts', "import { x } from '../teams/typing';", 'teams'],
    ['Teams knows of the web', 'src/teams/a.ts', "import { x } from '../web/server';", 'web'],
    [
      'the web talks to botbuilder',
      'src/web/a.ts',
      "import { CloudAdapter } from 'botbuilder';",
      'teams/ alone',
    ],
    [
      'a part of the bot framework is imported',
      'src/web/a.ts',
      "import 'botframework-connector';",
      'teams/ alone',
    ],
    ['even the root talks to botbuilder', 'src/container.ts', "import 'botbuilder-core';", 'teams/ alone'],
    ['Teams talks to restify', 'src/teams/a.ts', "import type { Request } from 'restify';", 'web/ alone'],
    [
      'a part imports the composition root',
      'src/teams/a.ts',
      "import { x } from '../container';",
      'container',
    ],
    ['a part reads the environment', 'src/config.ts', 'const port = process.env.PORT;', 'environment'],
    ['a part reads the environment by name', 'src/web/a.ts', "const e = process['env'];", 'environment'],
    ['a type is taken by import()', 'src/guidance/a.ts', "type A = import('../teams/adapter').A;", 'teams'],
    ['a package comes in that no rule names', 'src/answering/a.ts', "import _ from 'lodash';", 'lodash'],
    [
      'a folder comes in that no rule names',
      'src/helpers/a.ts',
      "import { x } from '../guidance/corpus';",
      'no rule',
    ],
  ])('%s', (_name, path, text, what) => {
    expect(found(path, text)).toEqual([expect.stringContaining(what)]);
  });

  it('files import one another in a ring', () => {
    const ring = [
      { path: 'src/guidance/a.ts', text: "import { b } from './b';" },
      { path: 'src/guidance/b.ts', text: "import type { C } from './c';" },
      { path: 'src/guidance/c.ts', text: "export { a } from './a';" },
    ];
    expect(violations(ring)).toEqual([expect.stringContaining('src/guidance/a.ts: imports itself')]);
    expect(violations(ring.slice(0, 2))).toEqual([]);
  });
});

describe('no violation is seen in', () => {
  it.each([
    [
      'a comment',
      'src/guidance/a.ts',
      '// not from process.env, nor from Date.now()\n/* import "botbuilder" */',
    ],
    ['a given date', 'src/conversation/a.ts', 'const day = new Date(at);'],
    ['the entry that reads the environment', 'src/index.ts', 'const env = process.env;'],
    ['the root that puts all together', 'src/container.ts', "import { x } from './teams/adapter';"],
  ])('%s', (_name, path, text) => {
    expect(violations([{ path, text }])).toEqual([]);
  });
});

it('all ways to import are seen', () => {
  const code = `
    import { a } from 'one';
    import type { b } from "two";
    import 'three';
    import {
      c,
    } from 'four';
    export * from 'five';
    const d = require('six');
    type E = import('seven').E;
    const f = process.getBuiltinModule('eight');`;
  expect(importsOf(code)).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']);
});
