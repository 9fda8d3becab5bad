/**
 * What post does for a run whose own process was killed: ends what it left running, closes the record as cancelled
 * with the last known state, and never calls anything a pass.
 */
import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { resultOf } from '../assert/tester.ts';
import { builtOf } from '../execute/builder.ts';
import { STAGE_MARK } from '../execute/stage.ts';
import type { Policy } from '../gate/policy.ts';
import { replaceFile } from '../lib/files.ts';
import { killGroup, killMarked, processStart } from '../lib/process.ts';
import { Redactor } from '../lib/redact.ts';
import { eventsOf, findEvent, type RunEvent } from '../manifest/events.ts';
import { failureEvent, phaseOf } from '../manifest/failure.ts';
import { parseEvents } from '../manifest/record.ts';
import { runFolder } from '../manifest/reduce.ts';
import { targetOf } from '../manifest/run-summary.ts';
import type { Manifest } from '../manifest/schema.ts';
import { openStore, type Store } from '../manifest/store.ts';
import type { RunResult } from '../publish/result.ts';
import { type Closing, close } from './close.ts';
import type { Deps } from './deps.ts';
import { remember } from './remember.ts';

interface Unfinished {
  /** Absolute path of the run directory: `<working directory>/.runs/<task>/cli/<run>`. */
  readonly folder: string;
  readonly policy: Policy;
  readonly event: string;
}

/** Closes an unfinished run. Null where it is finished, or holds no event to go on from. */
export async function finish(
  { folder, policy, event }: Unfinished,
  deps: Pick<Deps, 'clock' | 'random'> & { readonly hostname: string },
): Promise<RunResult | null> {
  const path = join(folder, 'events.jsonl');
  const { events, torn } = parseEvents(await readFile(path, 'utf8').catch(() => ''));
  const first = events[0];
  if (first?.event !== 'run:started' || (await isFinished(folder, events))) return null;
  const workingDirectory = dirname(dirname(dirname(dirname(folder))));
  // The events name the folder that is written to: it must be the one that was asked for.
  if (join(workingDirectory, runFolder(first.task_id, first.run_id)) !== folder) return null;
  // A line that was cut off by the kill would make the next one unreadable.
  if (torn) await replaceFile(path, events.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await endChildren(folder);

  const store = await openStore({
    workingDirectory,
    taskId: first.task_id,
    runId: first.run_id,
    clock: deps.clock,
    // Everything in the record went through the redactor of the run; nothing new comes in here.
    redactor: new Redactor(),
    onEvent: () => {},
    events,
  });
  const roles = rolesOf(store);
  // What is known to have failed stands. All else, also a pass whose verdict was not written, was interrupted.
  if (store.manifest.failure === null && (roles.judged?.success ?? true)) {
    const message = `the process of the run was killed${remote(store.manifest)}`;
    const phase = phaseOf(events);
    // The kill came between the request and its answer: there may be a task that nobody can name.
    const doubt = {
      guidance: 'A cloud task may have been created: look in codex cloud list before running again',
    };
    await store.emit(
      failureEvent('run_interrupted', { message, phase, ...(phase === 'submit' ? doubt : {}) }),
    );
  }
  return close({
    store,
    policy,
    event,
    ...roles,
    notices: [],
    remember: (manifest) => remember(manifest, { ...deps, workingDirectory }),
  });
}

/** True where the run closed its own record: the verdict is the last file it writes. */
async function isFinished(folder: string, events: readonly RunEvent[]): Promise<boolean> {
  if (findEvent(events, 'run:completed') === undefined) return false;
  return access(join(folder, 'verdict.json')).then(
    () => true,
    () => false,
  );
}

/** What the builder and the tester had recorded before the end. */
function rolesOf({ manifest, events }: Store): Pick<Closing, 'built' | 'judged'> {
  const built = findEvent(events, 'build:completed');
  const tested = findEvent(events, 'test:completed');
  const run = { subtaskId: targetOf(manifest), runId: manifest.run_id };
  return {
    built: built === undefined ? null : builtOf(manifest, built.payload),
    judged: tested === undefined ? null : resultOf(tested.payload.findings, run),
  };
}

function remote({ cloud_execution: cloud }: Manifest): string {
  if (!cloud?.task_id) return '';
  const ended = cloud.status === 'ready' || cloud.status === 'applied' || cloud.status === 'error';
  return `; the last state read was ${cloud.status}${ended ? '' : ' and the remote task continues'}: ${cloud.status_url}`;
}

/**
 * Kills what the run of a folder started and did not live to end; only a process that is provably still the same one,
 * and whatever carries the mark of a stage.
 */
export async function endChildren(folder: string): Promise<void> {
  const { events } = parseEvents(await readFile(join(folder, 'events.jsonl'), 'utf8').catch(() => ''));
  const calls = eventsOf(events, 'call:started').slice(eventsOf(events, 'call:ended').length);
  const ended = new Set(eventsOf(events, 'stage:ended').map(({ payload }) => payload.stage));
  const stages = eventsOf(events, 'stage:started').filter(({ payload }) => !ended.has(payload.stage));
  for (const { payload } of [...calls, ...stages]) {
    const same =
      payload.process_start !== null && (await processStart(payload.pid)) === payload.process_start;
    if (same) killGroup(payload.pid, 'SIGKILL');
  }
  const runId = events[0]?.run_id;
  if (runId !== undefined) await killMarked(STAGE_MARK, runId);
}
