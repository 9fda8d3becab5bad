/**
 * A run as a shell starts it, through the bundle, and other shells that control, resume and look after it. What is
 * known of it is what lies on the disk.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { killMarked } from '../../src/lib/marks.ts';
import type { EventBody, Payload, RunEvent } from '../../src/manifest/events.ts';
import { eventsOf } from '../../src/manifest/events.ts';
import { parseEvents } from '../../src/manifest/record.ts';
import { Manifest, VerdictRecord } from '../../src/manifest/schema.ts';
import { git, makeCheckout } from './checkout.ts';
import { closed, collect, type Exit } from './child.ts';
import { rememberCodex } from './known-codex.ts';
import { leapsIn } from './leaps.ts';
import { type Plan, perform, type Told } from './other-shell.ts';
import { type LiveProcess, processesWith } from './processes.ts';
import type { Service } from './service.ts';
import { COMPILED } from './system.ts';
import { temporaryFolder } from './temporary.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');
const CONTROL = resolve(import.meta.dirname, '../fixtures/bin/controls-run.ts');

export type Stage = Readonly<Record<string, unknown>>;
export const command = (id: string, line: string, more: Stage = {}): Stage => ({
  kind: 'command',
  id,
  command: line,
  ...more,
});

export interface LiveRun extends AsyncDisposable {
  readonly child: ChildProcess;
  readonly ended: Promise<Exit>;
  /** What it has printed so far. */
  readonly output: () => string;
  readonly workingDirectory: string;
  /** Absolute path of the run directory. */
  readonly folder: string;
  events(): readonly RunEvent[];
  payloads<Name extends EventBody['event']>(name: Name): Payload<Name>[];
  /** Waits until there are so many events of a name. */
  seen(name: EventBody['event'], count?: number): Promise<void>;
  manifest(): Manifest;
  verdict(): VerdictRecord;
  /** Processes of its stages, and nothing else. */
  stages(): LiveProcess[];
  /** Text of a file in the working directory; empty where there is none. */
  read(name: string): string;
  ask(action: string, stage?: string): Promise<Told>;
  resume(inputs?: object): Promise<Told>;
  /** The same without a process of its own: nobody may kill it, so that it is for a resume that is refused. */
  resumeHere(inputs?: object): Promise<Told>;
  reap(): Promise<Told>;
  /** Lets so many milliseconds pass for the process of the run, all at once. */
  leap(ms: number): Promise<void>;
}

export interface Start {
  readonly stages?: readonly Stage[];
  readonly concurrency?: number;
  /** The cloud that it goes to, in place of stages. */
  readonly service?: Service;
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A run in whose working directory this one is started too. */
  readonly beside?: LiveRun;
}

/** Starts a run, and waits until its record is open. */
export async function startRun({
  stages,
  concurrency = 1,
  service,
  flags = [],
  env = {},
  beside,
}: Start): Promise<LiveRun> {
  const place = beside
    ? { path: beside.workingDirectory, async [Symbol.asyncDispose]() {} }
    : await temporaryFolder();
  const file = { pipelines: [{ id: 'checks', concurrency, stages }] };
  rememberCodex(join(place.path, '.cache/codex-orchestrator'));
  if (stages !== undefined) writeFileSync(join(place.path, 'codex.orchestrator.json'), JSON.stringify(file));
  if (service !== undefined && beside === undefined) layOrigin(place.path);
  const cloud = service === undefined ? { flags: [], env: {} } : cloudFlags(service);
  const words = [service === undefined ? 'start' : 'canary', ...cloud.flags, ...flags];
  const leaps = leapsIn(place.path);
  const child = spawn(process.execPath, [CLI, ...words], {
    cwd: place.path,
    env: {
      ...COMPILED,
      ...leaps.env,
      PATH: process.env.PATH ?? '',
      HOME: place.path,
      TMPDIR: place.path,
      ...cloud.env,
      ...env,
    },
  });
  const texts = [collect(child.stdout, () => {}), collect(child.stderr, () => {})];
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
  const ended = closed(child).finally(() => texts.map((text) => text()));
  const find = () =>
    globSync(join(place.path, '.runs/*/cli/*/events.jsonl')).find((path) => dirname(path) !== beside?.folder);
  await expect
    .poll(() => [find() !== undefined || child.exitCode !== null, said])
    .toEqual([true, expect.anything()]);
  const events = find();
  if (events === undefined) throw new Error(`The run did not start: ${said}`);
  return liveRun(
    {
      ...{ child, ended, output: () => said, leap: leaps.leap },
      ...{ workingDirectory: place.path, folder: dirname(events) },
    },
    place,
  );
}

/** Makes the folder a checkout whose origin has the branch main; on another branch itself, or on none. */
function layOrigin(folder: string): void {
  const origin = join(folder, '.git/origin');
  git(folder, 'init', '--quiet');
  makeCheckout({ folder: origin, repository: 'octo/widgets', branch: 'main', detached: false });
  git(folder, 'remote', 'add', 'origin', `file://${origin}`);
}

/** The flags of a live run that goes to the emulator, as a user would give them; the credential by the environment. */
function cloudFlags({ inputs }: Service) {
  const { 'codex-auth-json': credential = '', ...rest } = inputs;
  return {
    flags: [...Object.entries(rest).map(([name, value]) => `--${name}=${value}`), '--branch=main'],
    env: { CODEX_ORCHESTRATOR_CODEX_AUTH_JSON: credential },
  };
}

type Known = Pick<LiveRun, 'child' | 'ended' | 'output' | 'leap' | 'workingDirectory' | 'folder'>;

function liveRun(known: Known, place: AsyncDisposable): LiveRun {
  const { child, ended, workingDirectory, folder } = known;
  const text = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const events = () => parseEvents(text(join(folder, 'events.jsonl'))).events;
  // Where nothing is started, a process of its own would show no more than this one, which is not that of the run.
  const here = (plan: Omit<Plan, 'folder'>) =>
    perform({ folder, ...plan }, () => new AbortController().signal);
  return {
    ...known,
    events,
    payloads: (name) => payloadsOf(events(), name),
    seen: (name, count = 1) =>
      expect.poll(() => eventsOf(events(), name).length).toBeGreaterThanOrEqual(count),
    manifest: () => Manifest.parse(JSON.parse(text(join(folder, 'manifest.json')))),
    verdict: () => VerdictRecord.parse(JSON.parse(text(join(folder, 'verdict.json')))),
    stages: () => processesWith('CODEX_ORCHESTRATOR_RUN', events()[0]?.run_id ?? ''),
    read: (name) => text(join(workingDirectory, name)),
    ask: (action, stage) => here({ work: 'ask', action, stage }),
    resume: (inputs = {}) => otherShell({ folder, work: 'resume', inputs }),
    resumeHere: (inputs = {}) => here({ work: 'resume', inputs }),
    reap: () => here({ work: 'reap' }),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
      const mark = events()[0]?.run_id ?? '';
      await expect.poll(() => killMarked('CODEX_ORCHESTRATOR_RUN', mark)).toBe(0);
      await place[Symbol.asyncDispose]();
    },
  };
}

function payloadsOf<Name extends EventBody['event']>(
  events: readonly RunEvent[],
  name: Name,
): Payload<Name>[] {
  return events.filter(({ event }) => event === name).map(({ payload }) => payload as Payload<Name>);
}

/** What the fixture prints, in a process of its own; as another user where one is given. */
export async function otherShell(plan: Plan, user: { uid?: number; gid?: number } = {}): Promise<Told> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [CONTROL, JSON.stringify(plan)], user);
  return JSON.parse(stdout) as Told;
}

/** Inputs by which a resumed run goes to the same service. */
export function inputsOf({ inputs }: Service): object {
  const { 'execution-mode': _, 'cloud-environment': __, 'poll-interval-seconds': ___, ...rest } = inputs;
  return rest;
}
