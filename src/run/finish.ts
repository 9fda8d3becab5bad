/**
 * What post does for a run whose own process was killed: ends what it left running, closes the record as cancelled
 * with the last known state, and never calls anything a pass.
 */
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { resultOf } from '../assert/tester.ts';
import type { Policy } from '../gate/policy.ts';
import type { Origin } from '../history/record.ts';
import { replaceFile } from '../lib/files.ts';
import type { CredentialRotation } from '../manifest/credential-fields.ts';
import { type EventBody, findEvent, type Payload, type RunEvent } from '../manifest/events.ts';
import { failureEvent, phaseOf } from '../manifest/failure.ts';
import { runFolder } from '../manifest/reduce.ts';
import { builtOf } from '../manifest/run-summary.ts';
import type { Manifest } from '../manifest/schema.ts';
import { brokenStage, isPlayed, sessionOf } from '../manifest/sessions.ts';
import { openStore, type Store } from '../manifest/store.ts';
import type { RunResult } from '../publish/result.ts';
import { type Closing, close } from './close.ts';
import type { Deps } from './deps.ts';
import { keepHistory } from './history.ts';
import { endChildren, eventsIn, type Here } from './liveness.ts';

interface Unfinished {
  /** Absolute path of the run directory: `<working directory>/.runs/<task>/cli/<run>`. */
  readonly folder: string;
  readonly policy: Policy;
  readonly event: string;
  /** What post did about the login that the run left. */
  readonly rotation?: CredentialRotation | null;
  /** The job that the run is of; null on the command line. */
  readonly origin?: Origin | null;
  readonly version?: string | null;
}

/** Closes an unfinished run. Null where it is finished, or holds no event to go on from. */
export async function finish(
  { folder, policy, event, rotation = null, origin = null, version = null }: Unfinished,
  deps: Here & Pick<Deps, 'redactor'>,
): Promise<RunResult | null> {
  const path = join(folder, 'events.jsonl');
  const { events, torn } = await eventsIn(folder);
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
    // Everything in the record went through that of the run; what comes in here is said by others too.
    redactor: deps.redactor,
    onEvent: () => {},
    events,
  });
  if (rotation !== null && store.manifest.credential !== undefined)
    await store.emit({ event: 'credential:rotated', payload: rotation });
  const roles = rolesOf(store);
  // What is known to have failed stands. All else, also a pass whose verdict was not written, was interrupted.
  const known = store.manifest.failure !== null || roles.judged?.success === false;
  const broken = brokenStage(events);
  if (broken !== undefined && !known) await store.emit(failureOfStage(broken));
  else if (!known) await store.emit(interruption(store));
  return close({
    store,
    policy,
    event,
    ...roles,
    notices: [],
    ...{ origin, version },
    history: keepHistory({ ...deps, workingDirectory }),
  });
}

/** True where the run closed its own record: the verdict is the last file it writes. */
export async function isFinished(folder: string, events: readonly RunEvent[]): Promise<boolean> {
  if (findEvent(sessionOf(events), 'run:completed') === undefined) return false;
  return access(join(folder, 'verdict.json')).then(
    () => true,
    () => false,
  );
}

/** What the builder and the tester had recorded before the end. */
function rolesOf({ manifest, events: allEvents }: Store): Pick<Closing, 'built' | 'judged'> {
  const events = sessionOf(allEvents);
  const built = findEvent(events, 'build:completed');
  const tested = findEvent(events, 'test:completed');
  return {
    built: built === undefined ? null : builtOf(manifest, built.payload),
    judged: tested === undefined ? null : resultOf(manifest, tested.payload.findings),
  };
}

/** A stage told its end, and the run did not live to tell what follows from it. */
function failureOfStage({ stage, code = 'stage_failed', summary }: Payload<'stage:ended'>): EventBody {
  return failureEvent(code, { message: summary ?? `stage ${stage} failed`, phase: 'stage' });
}

function interruption({ manifest, events }: Store): EventBody {
  const message = `the process of the run was killed${remote(manifest)}`;
  const phase = phaseOf(events);
  // The kill came between the request and its answer: there may be a task that nobody can name.
  const doubt = {
    guidance: 'A cloud task may have been created: look in codex cloud list before running again',
  };
  const inDoubt = phase === 'submit' && !isPlayed(manifest);
  return failureEvent('run_interrupted', { message, phase, ...(inDoubt ? doubt : {}) });
}

function remote(manifest: Manifest): string {
  const { cloud_execution: cloud } = manifest;
  if (!cloud?.task_id) return '';
  if (isPlayed(manifest)) return `; the last state read was ${cloud.status}, of a task that was only played`;
  const ended = cloud.status === 'ready' || cloud.status === 'applied' || cloud.status === 'error';
  return `; the last state read was ${cloud.status}${ended ? '' : ' and the remote task continues'}: ${cloud.status_url}`;
}
