/**
 * The house holds: no file of src breaks a rule, and every rule is shown to break on a planted violation.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, type Violation, violationsOf } from './support/architecture.ts';

const SRC = join(import.meta.dirname, '../src');

/** The file that breaks the rule comes first. */
type Tree = Readonly<Record<string, string>>;
type Case = readonly [what: string, tree: Tree];

const HEADER = '/** Planted. */\n';
/** Begins a file that gets no header. */
const BARE = '\n';
const planted = (tree: Tree): Violation[] =>
  violationsOf(
    new Map(
      Object.entries(tree).map(([file, source]) => [
        file,
        source.startsWith(BARE) ? source : HEADER + source,
      ]),
    ),
  );

const body = (lines: number): string => 'f();\n'.repeat(lines);
const EMPTY = '';

const BROKEN: Readonly<Record<(typeof RULES)[number], readonly Case[]>> = {
  syntax: [['what is no program', { 'lib/a.ts': 'const = 1;' }]],
  folder: [
    ['a folder without a rank', { 'telemetry/a.ts': EMPTY }],
    ['a folder in a folder', { 'lib/deep/a.ts': EMPTY }],
    ['a fourth door', { 'server.ts': EMPTY }],
  ],
  rank: [
    ['an import upwards', { 'lib/a.ts': "import { b } from '../run/b.ts';", 'run/b.ts': EMPTY }],
    ['an import sideways', { 'plan/a.ts': "import { b } from '../cloud/b.ts';", 'cloud/b.ts': EMPTY }],
    ['a type upwards', { 'gate/a.ts': "import type { B } from '../run/b.ts';", 'run/b.ts': EMPTY }],
    ['a type in a type', { 'gate/a.ts': "type A = import('../run/b.ts').B;", 'run/b.ts': EMPTY }],
    [
      'a re-export',
      { 'gate/a.ts': "export { b } from '../run/b.ts'; export const a = 1;", 'run/b.ts': EMPTY },
    ],
    ['a dynamic import', { 'gate/a.ts': "await import('../run/b.ts');", 'run/b.ts': EMPTY }],
    ['an import of the agents', { 'run/a.ts': "import { b } from '../agents.ts';", 'agents.ts': EMPTY }],
    ['an import of a door', { 'run/a.ts': "import { b } from '../deps.ts';", 'deps.ts': EMPTY }],
  ],
  emulator: [
    ['an emulator that knows more', { 'emulator/a.ts': "import '../cloud/b.ts';", 'cloud/b.ts': EMPTY }],
    ['an emulator that knows a door', { 'emulator/a.ts': "import '../deps.ts';", 'deps.ts': EMPTY }],
    ['a room that knows it', { 'run/a.ts': "await import('../emulator/b.ts');", 'emulator/b.ts': EMPTY }],
    ['a type of it', { 'run/a.ts': "import type { B } from '../emulator/b.ts';", 'emulator/b.ts': EMPTY }],
  ],
  package: [
    ['the toolkit’s client', { 'run/a.ts': "await import('@actions/github');" }],
    ['the artifact client', { 'publish/a.ts': "await import('@actions/artifact');" }],
    ['the toolkit’s core', { 'run/a.ts': "import * as core from '@actions/core';" }],
    ['a file of its package', { 'run/a.ts': "import { x } from '@actions/core/lib/summary';" }],
    ['the toolkit’s exec', { 'lib/process.ts': "import { exec } from '@actions/exec';" }],
    ['a type of execa', { 'run/a.ts': "import type { Options } from 'execa';" }],
    ['child_process', { 'lib/process.ts': "import { spawn } from 'node:child_process';" }],
    ['another part of the toolkit', { 'github/a.ts': "await import('@actions/cache');" }],
    ['cluster', { 'lib/process.ts': "import cluster from 'node:cluster';" }],
    ['child_process in the old way', { 'lib/process.ts': "import cp = require('child_process');" }],
    ['child_process, loaded late', { 'lib/process.ts': "await import('child_process');" }],
    ['selfsigned', { 'emulator/server.ts': "await import('selfsigned');" }],
    ['the agents’ SDK', { 'library.ts': "await import('@openai/agents');" }],
    ['a part of the agents’ SDK', { 'run/a.ts': "import type { Agent } from '@openai/agents-core';" }],
    ['process as a module', { 'run/a.ts': "import { env } from 'node:process';" }],
  ],
  environment: [
    ['process.env', { 'lib/a.ts': 'f(process.env.HOME);' }],
    ['its text spelling', { 'lib/a.ts': "f(process['env']);" }],
    ['through globalThis', { 'lib/a.ts': 'f(globalThis.process.env);' }],
    ['taken apart', { 'lib/a.ts': 'const { env } = process;' }],
    ['taken apart but one', { 'lib/a.ts': 'const { argv, ...rest } = process;' }],
    ['under another name', { 'lib/a.ts': 'const p = process;' }],
    ['handed on', { 'lib/a.ts': 'f(process);' }],
  ],
  clock: [
    ['Date.now', { 'run/a.ts': 'f(Date.now());' }],
    ['Date.now, handed on', { 'run/a.ts': 'f(Date.now);' }],
    ['Date.now, taken apart', { 'run/a.ts': 'const { now } = Date;' }],
    ['the present date', { 'run/a.ts': 'f(new Date());' }],
    ['the present date without brackets', { 'run/a.ts': 'f(new Date);' }],
    ['the present date as text', { 'run/a.ts': 'f(Date());' }],
    ['performance.now', { 'run/a.ts': 'f(performance.now());' }],
    ['performance.timeOrigin', { 'run/a.ts': 'f(performance.timeOrigin);' }],
    ['setTimeout', { 'run/a.ts': 'setTimeout(f, 1);' }],
    ['setTimeout through globalThis', { 'run/a.ts': 'globalThis.setTimeout(f, 1);' }],
    ['setInterval, handed on', { 'run/a.ts': 'f(setInterval);' }],
    ['AbortSignal.timeout', { 'run/a.ts': 'f(AbortSignal.timeout(1));' }],
    ['node:timers', { 'run/a.ts': "import { setTimeout as wait } from 'node:timers';" }],
    ['node:timers/promises', { 'run/a.ts': "import { setTimeout as wait } from 'node:timers/promises';" }],
    ['node:perf_hooks', { 'run/a.ts': "import { performance as p } from 'node:perf_hooks';" }],
  ],
  random: [
    ['Math.random', { 'run/a.ts': 'f(Math.random());' }],
    ['an imported randomUUID', { 'run/a.ts': "import { randomUUID as id } from 'node:crypto';" }],
    ['the global randomUUID', { 'run/a.ts': 'f(crypto.randomUUID());' }],
    ['randomUUID, taken late', { 'run/a.ts': "const { randomUUID } = await import('node:crypto');" }],
    ['randomBytes for a file name', { 'lib/files.ts': "import { randomBytes } from 'node:crypto';" }],
  ],
  location: [
    ['import.meta.url', { 'run/a.ts': 'f(import.meta.url);' }],
    ['import.meta.dirname', { 'deps.ts': 'f(import.meta.dirname);' }],
    ['__dirname', { 'run/a.ts': 'f(__dirname);' }],
  ],
  'id-token': [
    ['core.getIDToken', { 'main.ts': "import * as core from '@actions/core';\nawait core.getIDToken();" }],
    ['an imported getIDToken', { 'main.ts': "import { getIDToken } from '@actions/core';" }],
  ],
  heavy: [
    ...Object.entries({
      'js-yaml': 'lib/yaml',
      execa: 'lib/process',
      selfsigned: 'emulator/certificate',
      '@actions/artifact': 'github/artifacts',
      '@actions/github': 'github/rest',
    }).map(([name, place]): Case => [name, { [`${place}.ts`]: `import * as heavy from '${name}';` }]),
    ['a heavy re-export', { 'lib/yaml.ts': "export { load } from 'js-yaml'; export const a = 1;" }],
    ['a type among values', { 'lib/process.ts': "import { type Options } from 'execa';" }],
    ['the emulator', { 'deps.ts': "import { b } from './emulator/b.ts';", 'emulator/b.ts': EMPTY }],
  ],
  unresolved: [
    ['a file that is not there', { 'lib/a.ts': "import { b } from './b.ts';" }],
    ['a file outside src', { 'lib/a.ts': "import version from '../../package.json';" }],
    ['a folder', { 'run/a.ts': "import { b } from '../lib';", 'lib/b.ts': EMPTY }],
    ['a file without its suffix', { 'lib/a.ts': "import './b';", 'lib/b.ts': EMPTY }],
    ['a file by the suffix it is built to', { 'lib/a.ts': "import './b.js';", 'lib/b.ts': EMPTY }],
    ['an alias', { 'lib/a.ts': "import { b } from '#lib/b';" }],
    ['an address that is computed', { 'lib/a.ts': 'await import(name);' }],
    ['require', { 'lib/a.ts': "require('./b.ts');" }],
    ['a require of one’s own', { 'lib/a.ts': "createRequire(file)('./b.ts');" }],
  ],
  cycle: [
    ['two files', { 'lib/a.ts': "import './b.ts';", 'lib/b.ts': "import './a.ts';" }],
    [
      'three files',
      { 'lib/a.ts': "import './b.ts';", 'lib/b.ts': "import './c.ts';", 'lib/c.ts': "import './a.ts';" },
    ],
    [
      'a circle of types',
      { 'lib/a.ts': "import type { B } from './b.ts';", 'lib/b.ts': "import type { A } from './a.ts';" },
    ],
    ['a circle through import()', { 'lib/a.ts': "await import('./b.ts');", 'lib/b.ts': "import './a.ts';" }],
  ],
  barrel: [
    ['export from', { 'lib/a.ts': "export { b } from './b.ts';", 'lib/b.ts': EMPTY }],
    ['export star', { 'lib/a.ts': "export * from './b.ts';", 'lib/b.ts': EMPTY }],
    ['a file of that name', { 'lib/index.ts': 'export const a = 1;' }],
    ['types only', { 'lib/a.ts': "export type { B } from './b.ts';", 'lib/b.ts': EMPTY }],
    ['import, then export', { 'lib/a.ts': "import { b } from './b.ts';\nexport { b };", 'lib/b.ts': EMPTY }],
  ],
  name: [
    ...[
      'utils',
      'string-helpers',
      'common',
      'types',
      'run-shell',
      'RunShell',
      'cloudContract',
      'service',
      'planner-impl',
      'base',
    ].map((name): Case => [name, { [`lib/${name}.ts`]: EMPTY }]),
  ],
  'file-size': [['301 lines', { 'lib/a.ts': body(300) }]],
  'function-size': [
    ['a function of 81 lines', { 'lib/a.ts': `function g() {\n${body(79)}}` }],
    ['an arrow function', { 'lib/a.ts': `const g = () => {\n${body(79)}};` }],
    ['a method', { 'lib/a.ts': `class A {\n  g() {\n${body(79)}}\n}` }],
  ],
  parameters: [
    ['a function', { 'lib/a.ts': 'function g(a: 1, b: 1, c: 1, d: 1) {}' }],
    ['an arrow function', { 'lib/a.ts': 'const g = (a: 1, b: 1, c: 1, ...d: 1[]) => {};' }],
    ['a constructor', { 'lib/a.ts': 'class A { constructor(a: 1, b: 1, c: 1, d: 1) {} }' }],
    ['a signature', { 'lib/a.ts': 'interface A { g(a: 1, b: 1, c: 1, d: 1): void }' }],
    ['a function type', { 'lib/a.ts': 'type G = (a: 1, b: 1, c: 1, d: 1) => void;' }],
  ],
  any: [
    ['an annotation', { 'lib/a.ts': 'let a: any;' }],
    ['a cast', { 'lib/a.ts': 'f(a as any);' }],
    ['an argument of a type', { 'lib/a.ts': 'type A = Record<string, any[]>;' }],
  ],
  enum: [['an enum', { 'lib/a.ts': 'const enum A { B }' }]],
  'default-export': [
    ['a function', { 'lib/a.ts': 'export default function g() {}' }],
    ['by its other name', { 'lib/a.ts': 'const a = 1; export { a as default };' }],
    ['export =', { 'lib/a.ts': 'export = 1;' }],
  ],
  header: [
    ['no comment', { 'lib/a.ts': `${BARE}const a = 1;` }],
    ['a line comment', { 'lib/a.ts': `${BARE}// Planted.\nconst a = 1;` }],
    ['a comment that comes later', { 'lib/a.ts': `${BARE}const a = 1;\n/** Planted. */` }],
  ],
};

/** The neighbours of the rules: what each of them must let through. */
const SOUND: readonly Case[] = [
  [
    'imports downwards',
    { 'run/a.ts': "import '../gate/b.ts';", 'gate/b.ts': "import '../lib/c.ts';", 'lib/c.ts': EMPTY },
  ],
  ['an import in the folder', { 'gate/a.ts': "import './b.ts';", 'gate/b.ts': EMPTY }],
  [
    'a door that opens the emulator',
    { 'deps.ts': "await import('./emulator/b.ts');", 'emulator/b.ts': EMPTY },
  ],
  [
    'a type of the emulator in deps',
    { 'deps.ts': "import type { B } from './emulator/b.ts';", 'emulator/b.ts': EMPTY },
  ],
  [
    'the emulator’s floor',
    {
      'emulator/a.ts': "import '../cloud/protocol.ts'; import '../lib/b.ts';",
      'cloud/protocol.ts': EMPTY,
      'lib/b.ts': EMPTY,
    },
  ],
  [
    'packages in their rooms',
    {
      'github/a.ts': "await import('@actions/github'); await import('@actions/artifact');",
      'credentials/install.ts': "await import('@actions/exec');",
      'publish/a.ts': "import * as core from '@actions/core';",
      'lib/process.ts': "await import('execa');",
      'emulator/certificate.ts': "await import('selfsigned');",
    },
  ],
  ['types of a heavy package', { 'lib/process.ts': "import type { Options } from 'execa';" }],
  ['the environment at a door', { 'cli.ts': 'f(process.env); const { env } = process;' }],
  [
    'the rest of process',
    { 'lib/a.ts': 'process.exitCode = 1; const { pid } = process; f(options.process, { process: 1 });' },
  ],
  [
    'the clock',
    {
      'lib/clock.ts':
        "import { setTimeout as wait } from 'node:timers/promises';\nf(Date.now(), performance.now());",
    },
  ],
  [
    'a date that is told',
    { 'run/a.ts': 'f(new Date(ms), Date.parse(text), value instanceof Date); let d: Date;' },
  ],
  ['a clock that was handed in', { 'run/a.ts': 'f(deps.clock.now()); const { now } = deps.clock;' }],
  ['the type of a timer', { 'run/a.ts': 'let timer: ReturnType<typeof setTimeout>;' }],
  ['words as names of members', { 'lib/a.ts': 'class A { process = 1; setTimeout() {} }' }],
  ['hashes', { 'run/a.ts': "import { createHash } from 'node:crypto';" }],
  ['the name of a temporary file', { 'lib/files.ts': "import { randomUUID } from 'node:crypto';" }],
  ['a place that only a door knows', { 'main.ts': 'f(import.meta.url);' }],
  [
    'a resolved path that is not loaded',
    { 'lib/a.ts': 'createRequire(file).resolve(name); f(policy.require);' },
  ],
  [
    'a table of other files’ rules',
    { 'lib/a.ts': "import { b } from './b.ts';\nexport const all = [b];", 'lib/b.ts': EMPTY },
  ],
  ['words inside of words', { 'lib/database.ts': EMPTY, 'lib/baseline.ts': EMPTY, 'lib/nutshell.ts': EMPTY }],
  [
    'the largest sizes',
    { 'lib/a.ts': `function g(this: A, a: 1, b: 1, c: 1) {\n${body(78)}}\n${body(219)}` },
  ],
  ['words in texts and comments', { 'lib/a.ts': "// process.env any enum\nf('Date.now()');" }],
];

it('holds in src', () => {
  const files = globSync('**/*.*', { cwd: SRC });
  expect(files.filter((file) => !file.endsWith('.ts'))).toEqual([]);
  expect(files).toContain('deps.ts');
  const tree = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));
  const lines = violationsOf(tree).map((it) => `${it.rule} src/${it.file}:${it.line} ${it.message}`);
  expect(lines).toEqual([]);
});

describe.for(RULES)('%s', (rule) => {
  it.for(BROKEN[rule])('reports %s', ([, tree]) => {
    const [file] = Object.keys(tree);
    expect(planted(tree)).toEqual([expect.objectContaining({ rule, file })]);
  });
});

it.for(SOUND)('lets %s through', ([, tree]) => {
  expect(planted(tree)).toEqual([]);
});

it('says the line', () => {
  expect(planted({ 'lib/a.ts': 'const a = 1;\nf(process.env);\n' })).toEqual([
    {
      rule: 'environment',
      file: 'lib/a.ts',
      line: 3,
      message:
        'process.env belongs in main, operations, operations-fan-out, post, cli, cli-run, cli-here, library, deps, backend, broker, inputs/from-action',
    },
  ]);
});
