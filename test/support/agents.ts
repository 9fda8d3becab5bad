/**
 * A pipeline with agents in a checkout of its own, run by the command line of the bundle: with the real Codex CLI against
 * the emulator, or with a program that only acts like one.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { killProcess } from '../../src/lib/process.ts';
import type { RunEvent } from '../../src/manifest/events.ts';
import { parseEvents } from '../../src/manifest/record.ts';
import type { RunSummary } from '../../src/manifest/run-summary.ts';
import type { Manifest } from '../../src/manifest/schema.ts';
import { makeCheckout } from './checkout.ts';
import { CODEX_PATH, rememberCodex } from './known-codex.ts';
import { leapsIn } from './leaps.ts';
import { type LiveProcess, processesWith } from './processes.ts';
import { COMPILED } from './system.ts';
import { temporaryFolder } from './temporary.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** False, and said so, where the Codex CLI is not installed or cannot put what it runs into its sandbox. */
export const CAN_SANDBOX =
  // What it does in other sandboxes, and what the tools say there, nobody has looked at.
  process.platform === 'linux' &&
  existsSync(CODEX_PATH) &&
  spawnSync(CODEX_PATH, ['sandbox', '--', 'true'], { stdio: 'ignore' }).status === 0;
if (!CAN_SANDBOX)
  process.stderr.write('SKIPPED: agents need the Codex CLI and a machine that lets it make its sandbox\n');

export interface Work {
  readonly stages: readonly object[];
  /** Rehearsal script; a run that is no rehearsal where absent. */
  readonly script?: string;
  /** Body of a shell script that acts as the Codex CLI when it is asked for work; the real one where absent. */
  readonly codex?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly words?: readonly string[];
  /** HEAD is on no branch. */
  readonly detached?: boolean;
}

/** A run that has been started. Dispose it to end it and to remove its folder. */
export interface Started extends AsyncDisposable {
  readonly path: string;
  /** Ends by itself; `told` is its one JSON document. */
  readonly ended: Promise<{ readonly exitCode: number; readonly stderr: string; readonly told: Told }>;
  kill(signal: NodeJS.Signals): void;
  /** Lets so many milliseconds pass for it, all at once. */
  leap(ms: number): Promise<void>;
  /** Events so far. */
  events(): readonly RunEvent[];
  /** What carries the mark of the run and is alive. */
  alive(): readonly LiveProcess[];
  manifest(): Manifest;
  summary(): RunSummary;
  /** Text of every file of the run, by its path in the run directory. */
  files(): ReadonlyMap<string, string>;
}

export interface Told {
  readonly outcome: string;
  readonly reason: string | null;
  readonly evidence: string | null;
  readonly stages: readonly { readonly id: string; readonly status: string }[];
}

/** Starts the pipeline. */
export async function startAgents(work: Work): Promise<Started> {
  const folder = await temporaryFolder();
  const { path } = folder;
  layOut(path, work);
  rememberCodex(join(path, '.cache/codex-orchestrator'));
  const codex = work.codex === undefined ? CODEX_PATH : acting(path, work.codex);
  const words = ['canary', '--scenario', 'trial.yml', '--codex-path', codex, '--format', 'json'];
  if (work.script !== undefined) words.push('--rehearse');
  const leaps = leapsIn(path);
  const child = execa(process.execPath, [join(ROOT, 'dist/cli.js'), ...words, ...(work.words ?? [])], {
    cwd: path,
    env: { ...COMPILED, ...leaps.env, PATH: process.env.PATH ?? '', HOME: path, ...work.env },
    extendEnv: false,
    reject: false,
  });
  return {
    path,
    ended: child.then(({ exitCode = -1, stdout, stderr }) => ({
      exitCode,
      stderr,
      told: JSON.parse(stdout || 'null') as Told,
    })),
    kill: (signal) => void child.kill(signal),
    leap: leaps.leap,
    ...readers(path),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await child;
      for (const { pid } of readers(path).alive()) killProcess(pid, 'SIGKILL');
      await folder[Symbol.asyncDispose]();
    },
  };
}

function layOut(path: string, { stages, script, detached = false }: Work): void {
  const scenario = { id: 'trial', title: 'Trial', pipeline: 'p' };
  const rehearsal = script === undefined ? {} : { rehearsal: { script } };
  makeCheckout({
    folder: path,
    repository: 'octo/widgets',
    branch: 'main',
    detached,
    files: {
      'codex.orchestrator.json': JSON.stringify({ pipelines: [{ id: 'p', stages }] }),
      // Every JSON text is YAML.
      'trial.yml': JSON.stringify({ ...scenario, ...rehearsal }),
    },
  });
  writeFileSync(join(path, 'changed.txt'), 'not committed\n');
}

/** A program that answers `--version` as the Codex CLI does, and does the rest by `body`. */
function acting(path: string, body: string): string {
  const file = join(path, 'acting-codex');
  writeFileSync(file, `#!/bin/sh\n[ "$1" = --version ] && { echo 'codex-cli 0.169.0'; exit; }\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

function readers(path: string): Pick<Started, 'events' | 'alive' | 'manifest' | 'summary' | 'files'> {
  const runs = join(path, '.runs/trial/cli');
  const runId = () => (existsSync(runs) ? (readdirSync(runs)[0] ?? '') : '');
  const read = (name: string) => readFileSync(join(runs, runId(), name), 'utf8');
  return {
    events: () => (runId() === '' ? [] : parseEvents(read('events.jsonl')).events),
    alive: () => (runId() === '' ? [] : processesWith('CODEX_ORCHESTRATOR_RUN', runId())),
    manifest: () => JSON.parse(read('manifest.json')) as Manifest,
    summary: () => JSON.parse(read('run-summary.json')) as RunSummary,
    files: () => {
      const entries = readdirSync(join(runs, runId()), { recursive: true, withFileTypes: true });
      const paths = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(join(runs, runId()).length + 1));
      return new Map(paths.map((name) => [name, read(name)]));
    },
  };
}
