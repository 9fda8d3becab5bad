/**
 * What many cloud tasks of one job cost: rehearses 20 and 200 of them with the bundle and the real Codex CLI, fits a line to
 * wall time, processor time and calls, and holds it to a third point. Exits 1 where that is missed by more than a fifth. With
 * `--write` the table goes into docs/fan-out.md.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const FITTED = [20, 200] as const;
const HELD = 100;
const MOST_OFF = 0.2;

interface Cost {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly calls: number;
}
const KINDS = ['wallSeconds', 'cpuSeconds', 'calls'] as const;
const WORDS = { wallSeconds: 'wall', cpuSeconds: 'processor time', calls: 'calls of the Codex CLI' } as const;

const [few, many] = FITTED.map(measured);
const third = measured(HELD);
if (few === undefined || many === undefined) throw new Error('nothing was measured');
const rows: string[] = [];
for (const kind of KINDS) {
  const each = (many[kind] - few[kind]) / (FITTED[1] - FITTED[0]);
  const start = few[kind] - each * FITTED[0];
  const told = start + each * HELD;
  const off = third[kind] / told - 1;
  process.stdout.write(
    `${kind}: ${start.toFixed(2)} + ${each.toFixed(3)} a task; ${HELD} tasks: ${told.toFixed(1)} by that, ${third[kind].toFixed(1)} measured (${(off * 100).toFixed(1)} %)\n`,
  );
  const unit = kind === 'calls' ? '' : ' s';
  const line = `${each.toPrecision(3)}${unit} × n ${start < 0 ? '−' : '+'} ${Math.abs(start).toPrecision(3)}${unit}`;
  const points = [told, third[kind]].map((value) => `${value.toFixed(unit === '' ? 0 : 1)}${unit}`);
  rows.push(`| ${[WORDS[kind], line, ...points, `${Math.abs(off * 100).toFixed(1)} %`].join(' | ')} |`);
  if (Math.abs(off) > MOST_OFF) process.exitCode = 1;
}
if (process.argv.includes('--write')) {
  const page = join(ROOT, 'docs/fan-out.md');
  const region = /(\| cost \| line \|.*\n\| --- .*\n)(?:\|.*\n)+/;
  writeFileSync(page, readFileSync(page, 'utf8').replace(region, `$1${rows.join('\n')}\n`));
}

/** Rehearses so many tasks in one process. */
function measured(tasks: number): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'fan-out-'));
  try {
    const scenario = {
      ...{ id: 'many', title: 'x', mode: 'cloud', prompt: 'x', 'missing-diff': 'ignore' },
      tasks: Array.from({ length: tasks }, (_, at) => ({ id: `t${at}` })),
    };
    writeFileSync(join(folder, 'many.yml'), JSON.stringify(scenario));
    const flags = ['--rehearse', '--scenario', 'many.yml', '--poll-interval-seconds', '10', '--quiet'];
    const line = [process.execPath, join(ROOT, 'dist/cli.js'), 'canary', ...flags];
    const codex = ['--codex-path', join(ROOT, 'node_modules/.bin/codex')];
    const before = performance.now();
    // The shell tells the processor time of all that it started.
    const script = '"$@" >/dev/null || exit 1; times';
    const ran = spawnSync('bash', ['-c', script, 'bash', ...line, ...codex], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (ran.status !== 0) throw new Error(`${tasks} tasks did not pass: ${ran.stderr}`);
    const wallSeconds = (performance.now() - before) / 1000;
    const cpuSeconds = (ran.stdout.trim().split('\n').at(-1) ?? '')
      .split(' ')
      .reduce((sum, time) => sum + secondsOf(time), 0);
    const logs = globSync(join(folder, '.runs/*/cli/*/cloud/commands.ndjson'));
    const calls = logs.reduce((sum, log) => sum + readFileSync(log, 'utf8').split('\n').length - 1, 0);
    const cost = { wallSeconds, cpuSeconds, calls };
    process.stdout.write(`${tasks} tasks: ${JSON.stringify(cost)}\n`);
    return cost;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `1m2.345s` in seconds. */
function secondsOf(time: string): number {
  const [, minutes = '0', seconds = '0'] = /^(\d+)m([\d.]+)s$/.exec(time) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}
