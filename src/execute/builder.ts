/**
 * The builder: has the plan executed, keeps the log of every CLI call, and closes the record of what was built
 * with the hashes of its files. Whatever happens in between, `build:completed` is written.
 */
import { type CallRecord, codexCli } from '../cloud/codex-cli.ts';
import type { Clock } from '../lib/clock.ts';
import { sha256 } from '../lib/files.ts';
import { processStart, type Spawn } from '../lib/process.ts';
import type { FileRecord, Payload } from '../manifest/events.ts';
import type { BuildResult, Manifest } from '../manifest/schema.ts';
import type { Store } from '../manifest/store.ts';
import { type CloudBounds, type CloudTarget, runCloudTask } from './cloud.ts';

export interface BuilderDeps {
  readonly spawn: Spawn;
  readonly clock: Clock;
  readonly store: Store;
  /** Native Codex CLI and the whole environment its processes get. */
  readonly codex: {
    readonly file: string;
    readonly env: Readonly<Record<string, string>>;
    readonly cwd: string;
  };
}

const LOG = 'cloud/commands.ndjson';

/** The builder's result as the record tells it. */
export function builtOf(manifest: Manifest, { success, files }: Payload<'build:completed'>): BuildResult {
  return {
    subtaskId: manifest.commands[0]?.id ?? manifest.task_id,
    mode: manifest.execution_mode,
    runId: manifest.run_id,
    success,
    artifacts: files.map(({ path }) => ({
      path,
      description: path.endsWith('.patch') ? 'Diff of the cloud task' : 'Log of all calls',
    })),
    notes: manifest.failure?.guidance ?? null,
  };
}

/** Builds the target in the cloud. */
export async function build(
  target: CloudTarget,
  bounds: CloudBounds,
  deps: BuilderDeps,
): Promise<BuildResult> {
  const { store, spawn, clock, codex } = deps;
  const lines: string[] = [];
  let starting: Promise<void> = Promise.resolve();
  const client = codexCli({ ...codex, spawn, clock, observer: { started, ended } });
  const success = await runCloudTask(target, bounds, { client, store, clock });
  const files = [...logFile(), ...diffFile()];
  await store.emit({ event: 'build:completed', payload: { success, files } });
  return builtOf(store.manifest, { success, files });

  function started(call: string, pid: number): void {
    // Not awaited: the child already runs.
    starting = processStart(pid).then((start) =>
      store.emit({ event: 'call:started', payload: { call, pid, process_start: start } }),
    );
    starting.catch(() => {});
  }

  async function ended(record: CallRecord): Promise<void> {
    await starting;
    lines.push(await store.log(LOG, record));
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
      : [{ path: store.pathOf(LOG), sha256: sha256(text), bytes: Buffer.byteLength(text) }];
  }

  function diffFile(): FileRecord[] {
    const { path, sha256: hash, bytes } = store.manifest.diff;
    return path === null || hash === null || bytes === null ? [] : [{ path, sha256: hash, bytes }];
  }
}
