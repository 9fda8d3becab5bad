/**
 * How often a cloud task was looked at, in how much time: what a run's pauses, approvals and deaths take out of it.
 */
import { shortGaps } from '../lib/poll.ts';
import { eventsOf, type RunEvent } from '../manifest/events.ts';
import type { RunRecord } from '../manifest/record.ts';
import { standstillMs } from '../manifest/sessions.ts';
import { type Observation, seen } from './rule.ts';

/** Seconds that one read may take at the most, and what comes with it. */
const LONGEST_READ_S = 40;

/** That as many polls are told as calls were made, and as fit into the time that the run did not stand still. */
export function judgePolls({ manifest, events }: RunRecord): Observation {
  const cloud = manifest.cloud_execution;
  const count = cloud?.poll_count ?? 0;
  const { told, lost } = readsOf(events);
  if (cloud?.submitted_at == null || cloud.last_polled_at == null)
    return seen(false, 'at least 1 poll', `${count} polls`);
  const took = runningMs(events, cloud.submitted_at, cloud.last_polled_at);
  const sessions = eventsOf(events, 'run:reopened').length + 1;
  const intervalS = cloud.poll_interval_seconds ?? 1;
  const most =
    Math.floor(took / 1000 / intervalS) + 1 + sessions + extraReads({ manifest, events }, sessions);
  const longestWaitS = manifest.retry_policy?.longest_wait_seconds ?? 0;
  const longestGapS = Math.max(intervalS, longestWaitS) + LONGEST_READ_S;
  const least = Math.max(1, Math.floor(took / 1000 / longestGapS));
  return seen(
    count === told && count >= least && count <= most,
    `${told} recorded calls, ${least} to ${most} in the time`,
    `${count} polls${lost === 0 ? '' : `, and ${lost} whose process died before it told of them`}`,
  );
}

/** Reads that come sooner than the interval: the first of a session, and those after a failed one, whose wait is drawn. */
function extraReads({ manifest, events }: Pick<RunRecord, 'manifest' | 'events'>, sessions: number): number {
  // Earlier versions kept to the interval, and say nothing of retries.
  if (manifest.retry_policy === undefined) return 0;
  const intervalMs = (manifest.cloud_execution?.poll_interval_seconds ?? 1) * 1000;
  return sessions * shortGaps(intervalMs) + eventsOf(events, 'cloud:poll_failed').length;
}

/** The ended reads of the state, but for those that the death of our process kept from being told as a poll. */
function readsOf(events: readonly RunEvent[]): { readonly told: number; readonly lost: number } {
  let [told, open, lost] = [0, 0, 0];
  let known = false;
  for (const { event, payload } of events) {
    if (event === 'cloud:submitted') known = true;
    // Before a task is known to be ours, a read of it is no poll.
    if (known && event === 'call:ended' && payload.call === 'status') {
      told += 1;
      open = 1;
    }
    // One call may have read the words of many tasks, and stands in the record of one of them.
    if (event === 'cloud:polled' && payload.via === 'list') told += 1;
    if (event === 'cloud:polled' || event === 'cloud:poll_failed') open = 0;
    if (event === 'run:reopened') {
      told -= open;
      lost += open;
      open = 0;
    }
  }
  return { told, lost };
}

/** Milliseconds between two times, less those in which the run stood still. */
export function runningMs(events: readonly RunEvent[], from: string, to: string): number {
  return Date.parse(to) - Date.parse(from) - standstillMs(events, from, to);
}
