/**
 * How soon a running run does what another shell asks of it: from the request to what follows from it, by the times that
 * stand in the record.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flagsOf, startService } from './polling.ts';

/** What must stand in the record once a request is in effect, in the middle of a long stage or a long poll. */
const EFFECTS = [
  { action: 'pause', event: 'run:paused' },
  { action: 'resume', event: 'run:resumed' },
  { action: 'cancel', event: 'run:completed' },
] as const;

/** The slowest of all requests, in seconds, in the middle of a long stage and of a long poll. */
export async function measureControl(base: string, cli: string): Promise<number> {
  const seconds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    seconds.push(...(await askStage(join(base, `control-stage-${round}`), cli)));
    seconds.push(...(await askPoll(join(base, `control-poll-${round}`), cli)));
  }
  return Math.max(...seconds);
}

function askStage(folder: string, cli: string): Promise<number[]> {
  mkdirSync(folder, { recursive: true });
  const stage = { kind: 'command', id: 'long', title: 'Long', command: 'sleep 300' };
  const file = { defaultPipeline: 'p', pipelines: [{ id: 'p', title: 'Bench', stages: [stage] }] };
  writeFileSync(join(folder, 'codex.orchestrator.json'), JSON.stringify(file));
  return ask({ folder, cli, words: ['start', '--quiet'], env: {}, since: 'stage:started' });
}

async function askPoll(folder: string, cli: string): Promise<number[]> {
  const { environment, authJson, target, end } = await startService(folder, [100]);
  try {
    const words = ['canary', '--quiet', ...flagsOf(environment, target.environment, 60)];
    const env = { CODEX_ORCHESTRATOR_CODEX_AUTH_JSON: authJson };
    return await ask({ folder, cli, words, env, since: 'cloud:polled' });
  } finally {
    await end();
  }
}

interface Asked {
  readonly folder: string;
  readonly cli: string;
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The event from which on the run is in the middle of something long. */
  readonly since: string;
}

async function ask({ folder, cli, words, env, since }: Asked): Promise<number[]> {
  const own = { PATH: process.env.PATH ?? '', HOME: folder, ...env };
  const run = spawn(process.execPath, [cli, ...words], { cwd: folder, env: own, stdio: 'ignore' });
  try {
    const ended = once(run, 'close');
    const record = await seen(folder, since, run);
    for (const { action } of EFFECTS) {
      const { status, stderr } = spawnSync(process.execPath, [cli, action], {
        ...{ cwd: folder, env: own, encoding: 'utf8' },
      });
      if (status !== 0) throw new Error(`${action} ended with ${status}: ${stderr}`);
    }
    await ended;
    return EFFECTS.map(({ action, event }) => {
      const asked = linesOf(join(record, 'control.jsonl')).find((line) => line.action === action);
      const done = linesOf(join(record, 'events.jsonl')).find((line) => line.event === event);
      return (Date.parse(done?.timestamp ?? '') - Date.parse(asked?.at ?? '')) / 1000;
    });
  } finally {
    run.kill('SIGKILL');
  }
}

/** The run directory, once the event stands in its record. */
async function seen(folder: string, event: string, run: ChildProcess): Promise<string> {
  while (run.exitCode === null) {
    const [events] = globSync(join(folder, '.runs/*/cli/*/events.jsonl'));
    if (events !== undefined && readFileSync(events, 'utf8').includes(`"${event}"`)) return dirname(events);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`the run in ${folder} ended before ${event}`);
}

interface Line {
  readonly action?: string;
  readonly at?: string;
  readonly event?: string;
  readonly timestamp?: string;
}

function linesOf(file: string): Line[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Line);
}
