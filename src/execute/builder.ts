/**
 * The builder: has the plan executed, keeps the log of every CLI call, and closes the record of what was built
 * with the hashes of its files. Whatever happens in between, `build:completed` is written.
 */
import type { CloudClient } from '../cloud/client.ts';
import { type CallRecord, codexCli } from '../cloud/codex-cli.ts';
import type { Together } from '../cloud/together.ts';
import type { Clock } from '../lib/clock.ts';
import { sha256 } from '../lib/files.ts';
import { processStart, type Spawn } from '../lib/process.ts';
import { eventsOf, type FileRecord, type Payload } from '../manifest/events.ts';
import { CALL_LOG } from '../manifest/record.ts';
import { builtOf } from '../manifest/run-summary.ts';
import type { BuildResult } from '../manifest/schema.ts';
import type { Store } from '../manifest/store.ts';
import type { PlanItem } from '../plan/expand.ts';
import { type Continued, continueCloudTask, runCloudTask } from './cloud.ts';
import type { CloudBounds, CloudDeps } from './cloud-call.ts';
import { type LocalBounds, type LocalDeps, runStages } from './mcp.ts';
import type { CloudTarget } from './submit.ts';

export interface BuilderDeps {
  readonly spawn: Spawn;
  /** The time of the run, which may stand still. */
  readonly clock: Clock;
  /** The time of the day, for the log of the calls. */
  readonly wallClock: Clock;
  readonly store: Store;
  /** The log of the calls as earlier sessions left it; empty where there are none. */
  readonly logged: string;
  /** Ids of tasks that are proven to be those of other runs. */
  readonly taken: CloudDeps['taken'];
  /** Keeps what else there is of the calls, once they are made; null where there is nothing. */
  readonly keepMore: (() => Promise<FileRecord>) | null;
  /** Has what goes on beside the calls come to its end, while it can still be recorded; absent where nothing does. */
  readonly settle?: () => Promise<void>;
  /** Looks where the branch stands once the task has ended; null where nobody looked before. */
  readonly recheck: (() => Promise<Payload<'target:rechecked'>>) | null;
  /** Has the calls for several cloud tasks of this process made together; absent for a run by itself. */
  readonly together?: Together;
  /** Native Codex CLI and the whole environment its processes get. */
  readonly codex: {
    readonly file: string;
    readonly env: Readonly<Record<string, string>>;
    readonly cwd: string;
  };
}

/** Builds here: runs the stages and closes the record of what was built. */
export async function buildLocally(
  items: readonly PlanItem[],
  bounds: LocalBounds,
  deps: LocalDeps & Pick<BuilderDeps, 'settle'>,
): Promise<BuildResult> {
  const { store } = deps;
  const success = await runStages(items, bounds, deps);
  await deps.settle?.();
  // Of every session: the log of a stage that was run again is a part of the record too.
  const files = eventsOf(store.events, 'stage:ended').flatMap(({ payload }) => payload.log ?? []);
  await store.emit({ event: 'build:completed', payload: { success, files } });
  return builtOf(store.manifest, { success, files });
}

/** The client of a run, and what it knows of the others. */
function among(own: CloudClient, { together, store }: BuilderDeps): Pick<CloudDeps, 'client' | 'siblings'> {
  if (together === undefined) return { client: own };
  const environment = store.manifest.cloud_execution?.environment_id ?? '';
  return { client: together.client(own, environment), siblings: together };
}

/** Builds the target in the cloud, or goes on with the task that was submitted for it. */
export async function build(
  target: CloudTarget | Continued,
  bounds: CloudBounds,
  deps: BuilderDeps,
): Promise<BuildResult> {
  const { store, spawn, clock, wallClock, codex } = deps;
  const lines: string[] = [deps.logged];
  let starting: Promise<void> = Promise.resolve();
  const lost: unknown[] = [];
  const own = codexCli({ ...codex, spawn, clock: wallClock, observer: { started, ended } });
  const cloud = { store, clock, taken: deps.taken, ...among(own, deps) };
  const success = await ('prompt' in target
    ? runCloudTask(target, bounds, cloud)
    : continueCloudTask(target, bounds, cloud));
  // A record with a gap proves nothing; but the gap came after the answer, which was used.
  if (lost.length > 0) throw lost[0];
  if (success && deps.recheck !== null)
    await store.emit({ event: 'target:rechecked', payload: await deps.recheck() });
  await deps.settle?.();
  const more = deps.keepMore === null ? [] : [await deps.keepMore()];
  const files = [...logFile(), ...diffFiles(), ...more];
  await store.emit({ event: 'build:completed', payload: { success, files } });
  return builtOf(store.manifest, { success, files });

  function started(call: string, pid: number): void {
    // Not awaited: the child already runs.
    starting = processStart(pid).then((start) =>
      store.emit({ event: 'call:started', payload: { call, pid, process_start: start } }),
    );
    starting.catch(() => {});
  }

  /** Never fails: what the service answered must reach the caller, whatever the disk does. */
  async function ended(record: CallRecord): Promise<void> {
    await keep(record).catch((error: unknown) => lost.push(error));
  }

  async function keep(record: CallRecord): Promise<void> {
    await starting;
    lines.push(await store.log(CALL_LOG, record));
    const { call, ended: how, exit_code, recognised, duration_ms } = record;
    await store.emit({
      event: 'call:ended',
      payload: { call, ended: how, exit_code, recognised, duration_ms },
    });
  }

  function logFile(): FileRecord[] {
    const text = lines.join('');
    return text === ''
      ? []
      : [{ path: store.pathOf(CALL_LOG), sha256: sha256(text), bytes: Buffer.byteLength(text) }];
  }

  function diffFiles(): FileRecord[] {
    const { diff, attempt_diffs: others = [] } = store.manifest;
    return [diff, ...others].flatMap(({ path, sha256: hash, bytes }) =>
      path === null || hash === null || bytes === null ? [] : [{ path, sha256: hash, bytes }],
    );
  }
}
