/**
 * Finished runs as they lie in a checkout, as many as a test wants, and the emulated Runs API that they are sent to. The
 * sync itself is the real one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScript } from '../../src/emulator/script.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { type Random, systemRandom } from '../../src/lib/clock.ts';
import { Redactor } from '../../src/lib/redact.ts';
import { Secret } from '../../src/lib/secret.ts';
import { type KnownRun, runsOf } from '../../src/manifest/find-run.ts';
import type { Manifest } from '../../src/manifest/schema.ts';
import { type SyncSettings, syncSetUp } from '../../src/sync/settings.ts';
import { type SyncReport, type SyncRequest, syncRuns } from '../../src/sync/worker.ts';
import { VirtualClock } from './clock.ts';
import { temporaryFolder } from './temporary.ts';

const SAMPLE = readFileSync(new URL('../fixtures/runs/v1-pass/manifest.json', import.meta.url), 'utf8');
const TASK = 'nightly';

/** Writes the manifest of a live run that has passed, and gives what a search would find. */
export function saveRun(root: string, number: number, changes: Partial<Manifest> = {}): KnownRun {
  const taskId = TASK;
  const runId = `2026-01-01T00-00-00-000Z-${number.toString(16).padStart(8, '0')}`;
  const folder = join(root, '.runs', taskId, 'cli', runId);
  const sample = JSON.parse(SAMPLE) as Manifest;
  const manifest = { ...sample, task_id: taskId, run_id: runId, evidence: 'live', ...changes };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return { taskId, runId, folder };
}

/** The inputs that lead to an emulator. */
export function syncInputs({ baseUrl, token }: { readonly baseUrl: string; readonly token: string }) {
  return {
    'sync-base-url': baseUrl,
    'sync-workspace-id': 'ws-1',
    'sync-bucket': 'canaries',
    'sync-token': token,
  };
}

export interface Told {
  readonly settings?: Partial<SyncSettings>;
  readonly request?: Partial<SyncRequest>;
  readonly token?: () => Promise<Secret | null>;
  readonly signal?: AbortSignal;
  readonly random?: Random;
  readonly redactor?: Redactor;
}

/** A checkout, an emulator that plays these faults of the Runs API, and what sends the runs of the one to the other. */
export async function syncing(imports: readonly object[] = [], runs = 1) {
  const folder = await temporaryFolder();
  const clock = new VirtualClock();
  const emulator = await startEmulator(parseScript({ title: 'x', imports }), {
    folder: join(folder.path, 'emulator'),
    clock,
    random: systemRandom,
  });
  const root = join(folder.path, 'checkout');
  mkdirSync(join(root, 'out'), { recursive: true });
  for (let number = 0; number < runs; number += 1) saveRun(root, number);
  const setUp = syncSetUp(parseInputs(syncInputs(emulator.runs)));
  if (setUp.state !== 'on') throw new Error(setUp.why);
  const send = async (told: Told = {}): Promise<SyncReport> =>
    syncRuns(
      {
        runs: await runsOf(root),
        settings: { ...setUp.settings, ...told.settings },
        budgetMs: { each: 60_000, all: Number.POSITIVE_INFINITY },
        replay: false,
        sinceMs: 0,
        ...told.request,
      },
      {
        root,
        machine: 'here',
        clock,
        random: told.random ?? systemRandom,
        redactor: told.redactor ?? new Redactor(),
        token: told.token ?? (async () => new Secret(emulator.runs.token)),
        signal: told.signal ?? new AbortController().signal,
      },
    );
  const audit = (): Record<string, unknown>[] => {
    const path = join(root, 'out/audit.log');
    const lines = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  return {
    ...{ root, clock, emulator, send, audit },
    async [Symbol.asyncDispose]() {
      await emulator[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}
