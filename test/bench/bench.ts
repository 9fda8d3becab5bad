/**
 * What the product costs, as ratios to a bare node, to the cheapest program that does the same work, to make and to the
 * existing orchestrator, which is installed for it. With `--write` the table goes into the README; with `--part history` or
 * another one that part alone is measured, and its rows take the place of their own. `--part fan-out` renews docs/fan-out.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureControl } from './control.ts';
import { measureHistory } from './history.ts';
import { measure, medianOf, ratioOf, type Sample, type Subject } from './measure.ts';
import { measureMany, measurePolling } from './polling.ts';
import { measureRedacting } from './redacting.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CLI = join(ROOT, 'dist/cli.js');
const CODEX = join(ROOT, 'node_modules/.bin/codex');
const PEER = '@kbediako/codex-orchestrator@0.2.1';
const ROUNDS = Number(process.env.ROUNDS ?? 11);
const MEBIBYTE = 1024 * 1024;
/** How a line begins that tells more of the work above it. */
const FURTHER = '|  |';

interface Row {
  readonly work: string;
  readonly figure: string;
  readonly limit: string;
}

const base = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const parts: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
    'start-up': startUp,
    ...{ stages, output: largeOutput, redacting, history, control, polling },
    'fan-out': fanOut,
  };
  const part = process.argv[process.argv.indexOf('--part') + 1];
  const alone = process.argv.includes('--part');
  // The last one takes minutes for a page of its own.
  const wanted = alone ? [part ?? ''] : Object.keys(parts).filter((name) => name !== 'fan-out');
  const rows: Row[] = [];
  for (const name of wanted) {
    if (parts[name] === undefined)
      throw new Error(`There is no part ${name}: ${Object.keys(parts).join(', ')}`);
    rows.push(...(await parts[name]()));
  }
  const text = alone ? linesOf(rows).join('\n') : tableOf(rows);
  process.stdout.write(`${text}\n`);
  if (process.argv.includes('--write') && rows.length > 0)
    if (alone) replaceInReadme(rows);
    else writeIntoReadme(text);
} finally {
  rmSync(base, { recursive: true, force: true });
}

/** Doors that do little: what loading costs. */
function startUp(): Row[] {
  const folder = newFolder('start-up');
  const [bare, version, skipped] = measure(
    [
      { name: 'node -e 0', args: ['-e', '0'], cwd: folder },
      { name: '--version', args: [CLI, '--version'], cwd: folder },
      { name: 'skip', args: [join(ROOT, 'dist/main.js')], cwd: folder, env: runnerEnvironment(folder) },
    ],
    ROUNDS,
  );
  const [rehearsal] = measure(
    [{ name: 'canary', args: [CLI, 'canary', '--rehearse', `--codex-path=${CODEX}`], cwd: folder }],
    3,
  );
  return [
    { work: '`--version`', figure: times(ratioOf(version, bare), 'bare node'), limit: '≤ 1.5×' },
    {
      work: 'a skipped run of the action',
      figure: times(ratioOf(skipped, bare), 'bare node'),
      limit: '≤ 5×',
    },
    { work: '`canary --rehearse` (smoke)', figure: `${seconds(rehearsal)}`, limit: '< 6 s' },
  ];
}

/** Pipelines of `true`, beside the existing orchestrator, make, and a process that only starts the same children. */
function stages(): Row[] {
  const peer = installPeer();
  const ours = (count: number) => startOf(count, { name: `start ${count}`, args: [CLI, 'start', '--quiet'] });
  const theirs = (count: number, program = peer.installed) =>
    startOf(count, { name: `peer ${count}`, args: [program, 'start', 'p', '--format', 'json'] });
  const all = (subject: Subject): Subject => ({ ...subject, watched: true });
  const [bare, two, peerTwo] = measure(
    [{ name: 'node -e 0', args: ['-e', '0'], cwd: base }, ours(2), theirs(2)],
    ROUNDS,
  );
  const [floor, make, four, half, peerFour, peerAlone] = measure(
    [
      ...[all(floorOf(400)), makeOf(400), all(ours(400)), all(ours(200)), theirs(400)],
      all(theirs(400, peer.program)),
    ],
    3,
  );
  return [
    { work: '`start`, 2 stages of `true`', figure: times(ratioOf(two, bare), 'bare node'), limit: '≤ 4×' },
    { work: '', figure: times(ratioOf(peerTwo, two), 'faster than the peer'), limit: '≥ 3.5×' },
    {
      work: '`start`, 400 stages of `true`',
      figure: times(ratioOf(four, floor), `the floor (${seconds(floor)}; make ${seconds(make)})`),
      limit: '≤ 1.5×',
    },
    { work: '', figure: times(ratioOf(peerFour, four), 'faster than the peer'), limit: '≥ 3×' },
    { work: '', figure: times(ratioOf(four, half), '200 stages'), limit: '≤ 2.2×' },
    {
      work: '',
      figure: `${megabytes(four, 'writtenBytes')} MB written (peer ${megabytes(peerAlone, 'writtenBytes')} MB)`,
      limit: '≤ 3 MB',
    },
    {
      work: 'peak memory, 400 stages',
      figure: `${times(ratioOf(four, floor, 'peakBytes'), "the floor's")} (${mebibytes(four)} MiB, floor ${mebibytes(floor)} MiB, peer ${mebibytes(peerAlone)} MiB)`,
      limit: '≤ 1.3×',
    },
  ];
}

/** A stage that prints a gigabyte, beside one that prints a tenth and beside the shell writing it to a file. */
function largeOutput(): Row[] {
  const stage = (name: string, line: string): Subject => {
    const command = { name, args: [CLI, 'start', '--quiet'] };
    return { ...pipelineIn(newFolder(name), [line], command), watched: true };
  };
  const folder = newFolder('shell');
  const shell = (name: string, line: string): Subject => ({
    ...{ name, file: '/bin/sh', args: ['-c', `${line} | cat > out`], cwd: folder },
  });
  // What could be one token to its end must be looked at as closely as it comes.
  return [
    { work: 'a stage printing 1 GB', print: (bytes: string) => `head -c ${bytes} /dev/zero` },
    {
      work: 'a stage printing 1 GB of letters',
      print: (bytes: string) => `head -c ${bytes} /dev/zero | tr '\\0' a`,
    },
  ].flatMap(({ work, print }, index) => {
    const [large, small, floor] = measure(
      [
        stage(`prints 1G ${index}`, print('1G')),
        stage(`prints 100M ${index}`, print('100M')),
        shell(`cat ${index}`, print('1G')),
      ],
      3,
    );
    const speed =
      index === 0 ? 'the speed of `head \\| cat > file`' : 'the speed of `head \\| tr \\| cat > file`';
    return [
      { work, figure: `peak ${mebibytes(large)} MiB`, limit: '≤ 100 MiB' },
      { work: '', figure: times(ratioOf(large, small, 'peakBytes'), 'the peak at 100 MB'), limit: '≤ 1.1×' },
      { work: '', figure: times(ratioOf(floor, large), speed), limit: '≥ 0.5×' },
    ];
  });
}

/** What hiding secrets costs, beside copying. */
function redacting(): Row[] {
  const { slower, rate, forms } = measureRedacting(newFolder('redacting'));
  return [
    {
      work: `hiding 50 secrets (${forms} forms) in a log`,
      figure: `1/${slower.toFixed(1)} of the speed of a copy, ${rate.toFixed(0)} MB/s of processor time`,
      limit: '≥ 1/16',
    },
  ];
}

/** What a long history costs, beside parsing it. */
function history(): Row[] {
  const { slower, growth, megabytes } = measureHistory();
  return [
    {
      work: `10,000 records of the history (${megabytes.toFixed(0)} MB), read, checked and told as a trend`,
      figure: times(slower, 'JSON.parse'),
      limit: '< 10×',
    },
    { work: '', figure: times(growth, '5,000 records'), limit: '≤ 2.2×' },
  ];
}

/** Many cloud tasks in one job; tells of itself, and on its own page. */
function fanOut(): Row[] {
  const more = process.argv.includes('--write') ? ['--write'] : [];
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'fan-out.ts'), ...more], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
  return [];
}

/** What another shell asks of a run. */
async function control(): Promise<Row[]> {
  const slowest = await measureControl(base, CLI);
  return [
    {
      work: '`pause`, `resume`, `cancel` in a long stage and a long poll',
      figure: `in effect after ${slowest.toFixed(2)} s, the slowest of 18`,
      limit: '≤ 1 s',
    },
  ];
}

/** Watching a cloud task, beside a shell script that makes the same calls. */
async function polling(): Promise<Row[]> {
  const { above, more } = await measurePolling(base, CLI);
  // The machine of the limit is not this one: how quick this one is stands beside it.
  const [bare] = measure([{ name: 'node -e 0', args: ['-e', '0'], cwd: base }], ROUNDS);
  return [
    {
      work: '20 polls of a cloud task, 1 s apart',
      figure: `${above.toFixed(2)} s of processor time above a shell script, where a bare node takes ${medianOf(bare, 'ms').toFixed(0)} ms`,
      limit: '≤ 0.6 s',
    },
    { work: 'one more poll', figure: `${more.toFixed(1)} ms of processor time of ours`, limit: '≤ 5 ms' },
    ...(await many()),
  ];
}

/** 200 cloud tasks, each READY in one of 30 rounds, looked at together; beside one `status` for each in every round. */
async function many(): Promise<Row[]> {
  const { fewer, fewerUnconfirmed, lessCpu, memory } = await measureMany(base, CLI);
  return [
    {
      work: 'the states of 200 cloud tasks in 30 rounds',
      figure: times(fewer, 'fewer processes than one each'),
      limit: '≥ 5.5×',
    },
    { work: '', figure: times(fewerUnconfirmed, 'fewer, each READY taken from the list'), limit: '≥ 8×' },
    { work: '', figure: times(lessCpu, 'less processor time'), limit: '≥ 4.5×' },
    { work: '', figure: times(memory, 'the peak memory of a run of one task'), limit: '≤ 1.5×' },
  ];
}

function startOf(count: number, command: Pick<Subject, 'name' | 'args'>): Subject {
  return pipelineIn(
    newFolder(command.name),
    Array.from({ length: count }, () => 'true'),
    command,
  );
}

/** A folder with a pipeline of these commands, cleared of earlier runs before each. */
function pipelineIn(
  folder: string,
  commands: readonly string[],
  command: Pick<Subject, 'name' | 'args'>,
): Subject {
  const list = commands.map((line, index) => ({
    kind: 'command',
    id: `s${index}`,
    title: `Stage ${index}`,
    command: line,
  }));
  const file = { defaultPipeline: 'p', pipelines: [{ id: 'p', title: 'Bench', stages: list }] };
  writeFileSync(join(folder, 'codex.orchestrator.json'), JSON.stringify(file));
  spawnSync('git', ['init', '-q', folder]);
  return {
    ...command,
    cwd: folder,
    prepare() {
      for (const name of ['.runs', 'out']) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}

/** One node process that does nothing but start the children, by the library that the product uses. */
function floorOf(count: number): Subject {
  const folder = newFolder('floor');
  const script = `import { execa } from '${join(ROOT, 'node_modules/execa/index.js')}';
    for (let i = 0; i < ${count}; i++) await execa('/bin/sh', ['-c', 'true']);`;
  writeFileSync(join(folder, 'floor.mjs'), script);
  return { name: 'floor', args: ['floor.mjs'], cwd: folder };
}

function makeOf(count: number): Subject {
  const folder = newFolder('make');
  const targets = Array.from({ length: count }, (_, index) => `t${index}`);
  // A shell for each, as the others start one: make runs a plain command without.
  const rules = targets.map((name) => `${name}:\n\t@true;`).join('\n');
  writeFileSync(join(folder, 'Makefile'), `all: ${targets.join(' ')}\n${rules}\n`);
  return { name: 'make', file: 'make', args: ['-s'], cwd: folder };
}

/** The existing orchestrator from the registry: the command as it is installed, and the program that this only starts. */
function installPeer(): { readonly installed: string; readonly program: string } {
  const folder = newFolder('peer');
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const install = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', PEER], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (install.status !== 0) throw new Error(`The peer could not be installed:\n${install.stderr}`);
  const home = join(folder, 'node_modules/@kbediako/codex-orchestrator');
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  return {
    installed: join(home, bin['codex-orchestrator'] ?? ''),
    program: join(home, 'dist/bin/codex-orchestrator.js'),
  };
}

/** A pull request of a fork: no secret, so the run is skipped and the step succeeds. */
function runnerEnvironment(folder: string): Record<string, string> {
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'EVENT_PATH'].map((name) => {
      const file = join(folder, name);
      writeFileSync(file, name === 'EVENT_PATH' ? '{}' : '');
      return [`GITHUB_${name}`, file];
    }),
  );
  return {
    ...files,
    'INPUT_EXECUTION-MODE': 'cloud',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'octo/widgets',
    RUNNER_TEMP: folder,
  };
}

function newFolder(name: string): string {
  const folder = join(base, name.replaceAll(' ', '-'));
  mkdirSync(folder, { recursive: true });
  return folder;
}

function times(ratio: number, what: string): string {
  return `${ratio.toFixed(2)}× ${what}`;
}

function seconds(samples: readonly Sample[] | undefined): string {
  return `${(medianOf(samples, 'ms') / 1000).toFixed(2)} s`;
}

function mebibytes(samples: readonly Sample[] | undefined): string {
  return (medianOf(samples, 'peakBytes') / MEBIBYTE).toFixed(0);
}

function megabytes(samples: readonly Sample[] | undefined, figure: keyof Sample): string {
  return (medianOf(samples, figure) / 1e6).toFixed(1);
}

function tableOf(rows: readonly Row[]): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}`;
  return [
    `Measured ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${machine}; medians of paired rounds.`,
    'The floor is one node process that only starts the same children; the peer is',
    `\`${PEER}\`.`,
    '',
    '| work | measured | aim |',
    '| --- | --- | --- |',
    ...linesOf(rows),
    '',
  ].join('\n');
}

function linesOf(rows: readonly Row[]): string[] {
  return rows.map(({ work, figure, limit }) => `| ${work} | ${figure} | ${limit} |`);
}

/** The rows of one part in the place of those that tell of the same work, or behind all others. */
function replaceInReadme(rows: readonly Row[]): void {
  const file = join(ROOT, 'README.md');
  const lines = readFileSync(file, 'utf8').split('\n');
  // What is measured along, such as a size in megabytes, does not make it other work.
  const keyOf = (line: string) => (line.split(' | ')[0] ?? '').replaceAll(/\d[\d,.]*/g, '#');
  const told = linesOf(rows);
  while (told.length > 0) {
    // A work and the further figures of the same.
    const next = told.findIndex((line, at) => at > 0 && !line.startsWith(FURTHER));
    const work = told.splice(0, next < 0 ? told.length : next);
    const first = lines.findIndex((line) => keyOf(line) === keyOf(work[0] ?? ''));
    const end = lines.indexOf('<!-- /bench -->') - 1;
    const after = lines.findIndex((line, at) => at > first && !line.startsWith(FURTHER));
    lines.splice(first < 0 ? end : first, first < 0 ? 0 : after - first, ...work);
  }
  writeFileSync(file, lines.join('\n'));
}

function writeIntoReadme(text: string): void {
  const file = join(ROOT, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const region = /<!-- bench -->\n[\s\S]*?<!-- \/bench -->/;
  writeFileSync(file, readme.replace(region, `<!-- bench -->\n\n${text}\n<!-- /bench -->`));
}
