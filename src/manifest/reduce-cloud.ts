/**
 * What events change of `cloud_execution` and of the diff. Pure; knows no other field of the manifest.
 */

import type { Diff } from './diff-fields.ts';
import type { Payload, RunEvent } from './events.ts';
import { type CloudExecution, MAX_STATUS_HISTORY, type Manifest } from './schema.ts';

/** The object of a run whose mode is `cloud`, before anything is known. */
export function preparedCloud(payload: Payload<'run:started'>): CloudExecution {
  return {
    task_id: null,
    environment_id: payload.environment,
    status: 'queued',
    status_url: null,
    submitted_at: null,
    completed_at: null,
    last_polled_at: null,
    poll_count: 0,
    poll_interval_seconds: payload.poll_interval_seconds,
    timeout_seconds: payload.timeout_seconds,
    attempts: payload.attempts,
    diff_path: null,
    diff_url: null,
    diff_status: 'pending',
    apply_status: 'not_requested',
    log_path: null,
    error: null,
    status_history: [],
  };
}

/** After a read of the state. */
export function polled(manifest: Manifest, event: RunEvent & { event: 'cloud:polled' }): Partial<Manifest> {
  const { status, word } = event.payload;
  const execution = manifest.cloud_execution;
  if (execution === null) return {};
  return cloud(manifest, {
    status,
    last_polled_at: event.timestamp,
    poll_count: execution.poll_count + 1,
    status_history: remember(execution.status_history, { at: event.timestamp, status, word }),
  });
}

/** After a read of the state that gave no word; `at` as an ISO time. */
export function pollFailed(manifest: Manifest, at: string): Partial<Manifest> {
  const count = manifest.cloud_execution?.poll_count ?? 0;
  return cloud(manifest, { last_polled_at: at, poll_count: count + 1 });
}

/** The history with one more entry where the word has changed; once it is full, the last entry gives way. */
function remember(
  history: CloudExecution['status_history'],
  entry: CloudExecution['status_history'][number],
): CloudExecution['status_history'] {
  return history.at(-1)?.word === entry.word ? history : [...history.slice(0, MAX_STATUS_HISTORY - 1), entry];
}

/** After the look at the diff of another attempt; a later session looks again. */
export function attempted(
  { attempt_diffs: known = [] }: Manifest,
  diff: Payload<'diff:attempt'>,
): Partial<Manifest> {
  return { attempt_diffs: [...known.filter(({ nth }) => nth !== diff.nth), diff] };
}

/** After the look at the diff. */
export function fetched(manifest: Manifest, diff: Diff): Partial<Manifest> {
  const available = diff.status === 'available';
  return {
    diff,
    ...cloud(manifest, {
      diff_status: available ? 'available' : 'unavailable',
      diff_path: diff.path,
      diff_url: available ? (manifest.cloud_execution?.status_url ?? null) : null,
    }),
  };
}

/** `cloud_execution` with these fields changed; nothing where the run has none. */
export function cloud(manifest: Manifest, fields: Partial<CloudExecution>): Partial<Manifest> {
  return manifest.cloud_execution === null
    ? {}
    : { cloud_execution: { ...manifest.cloud_execution, ...fields } };
}
