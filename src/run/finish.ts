/**
 * What post does for a run whose own process was killed: ends what it left running, closes the record as cancelled
 * with the last known state, and never calls anything a pass.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Policy } from '../gate/policy.ts';
import { replaceFile } from '../lib/files.ts';
import { killGroup, processStart } from '../lib/process.ts';
import { Redactor } from '../lib/redact.ts';
import { eventsOf, findEvent, type RunEvent } from '../manifest/events.ts';
import { parseEvents } from '../manifest/record.ts';
import type { Failure, Manifest } from '../manifest/schema.ts';
import { openStore } from '../manifest/store.ts';
import type { RunResult } from '../publish/result.ts';
import { close } from './close.ts';
import type { Deps } from './deps.ts';
import { failureEvent } from './failure.ts';

interface Unfinished {
  /** Absolute path of the run directory: `<working directory>/.runs/<task>/cli/<run>`. */
  readonly folder: string;
  readonly policy: Policy;
  readonly event: string;
}

/** Closes an unfinished run. Null where it is finished, or holds no event to go on from. */
export async function finish(
  { folder, policy, event }: Unfinished,
  deps: Pick<Deps, 'clock'>,
): Promise<RunResult | null> {
  const path = join(folder, 'events.jsonl');
  const { events, torn } = parseEvents(await readFile(path, 'utf8').catch(() => ''));
  const first = events[0];
  if (first === undefined || isFinished(events)) return null;
  // A line that was cut off by the kill would make the next one unreadable.
  if (torn) await replaceFile(path, events.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await endChildren(events);

  const store = await openStore({
    workingDirectory: dirname(dirname(dirname(dirname(folder)))),
    taskId: first.task_id,
    runId: first.run_id,
    clock: deps.clock,
    // Everything in the record went through the redactor of the run; nothing new comes in here.
    redactor: new Redactor(),
    onEvent: () => {},
    events,
  });
  if (store.manifest.failure === null) {
    const message = `the process of the run was killed${remote(store.manifest)}`;
    await store.emit(failureEvent('run_interrupted', { message, phase: phaseOf(events) }));
  }
  return close({ store, policy, event, built: null, judged: null, notices: [] });
}

/** True where the run closed its own record, up to the verdict. */
function isFinished(events: readonly RunEvent[]): boolean {
  return findEvent(events, 'run:completed') !== undefined;
}

function remote({ cloud_execution: cloud }: Manifest): string {
  return cloud?.task_id
    ? `; the last state read was ${cloud.status} and the remote task continues: ${cloud.status_url}`
    : '';
}

function phaseOf(events: readonly RunEvent[]): Failure['phase'] {
  if (findEvent(events, 'build:completed')) return 'assert';
  if (findEvent(events, 'cloud:ended')) return 'diff';
  if (findEvent(events, 'cloud:submitted')) return 'poll';
  return findEvent(events, 'cloud:submitting') ? 'submit' : 'prepare';
}

/** Kills what the run started and did not live to end; only a process that is provably still the same one. */
async function endChildren(events: readonly RunEvent[]): Promise<void> {
  const started = eventsOf(events, 'call:started');
  const running = started.slice(eventsOf(events, 'call:ended').length);
  for (const { payload } of running) {
    const same =
      payload.process_start !== null && (await processStart(payload.pid)) === payload.process_start;
    if (same) killGroup(payload.pid, 'SIGKILL');
  }
}
