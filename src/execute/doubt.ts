/**
 * A submit ended, and nobody said whether a task came of it: reads what is new in the environment, and takes a task for
 * ours only where something proves it. Sends nothing. What remains in doubt is told with every candidate.
 */
import type { CallFailure } from '../cloud/client.ts';
import { taskUrl } from '../cloud/protocol.ts';
import type { ListedTask } from '../cloud/task-list.ts';
import { growingGapMs } from '../lib/poll.ts';
import { REASONS } from '../lib/reasons.ts';
import type { Payload } from '../manifest/events.ts';
import { isPlayed } from '../manifest/sessions.ts';
import type { Store } from '../manifest/store.ts';
import { attempt, type CloudBounds, type CloudDeps, clamped } from './cloud-call.ts';
import { listTasks } from './list-tasks.ts';

/** What is known of a submit from before it was made. */
export interface Intent {
  readonly environment: string;
  readonly nonce: string;
  /** The diff of our task is to carry the nonce. */
  readonly proven: boolean;
  /** Tasks that were there before; null where the list could not be read. */
  readonly known: readonly string[] | null;
  /** All of them were seen. */
  readonly complete: boolean;
}

/** A submit that ended, and nobody said what came of it. */
export interface Doubt {
  readonly intent: Intent;
  /** How it ended. */
  readonly message: string;
}

type Found = {
  readonly ok: true;
  readonly taskId: string;
  readonly url: string;
  readonly adopted: 'nonce' | 'sole_candidate';
};

/** So many diffs are read at one look; where there are more new tasks, somebody else is at work. */
const MAX_READS = 20;
const ENDED = new Set(['READY', 'APPLIED', 'ERROR']);

/** Finds the task of a submit in doubt, or says `launch_in_doubt` with what may be it. */
export async function findSubmitted(
  { intent, message: what }: Doubt,
  bounds: CloudBounds,
  deps: CloudDeps,
): Promise<Found | CallFailure> {
  const { persistence, deadline, signal, pollIntervalMs } = bounds;
  const { clock } = deps;
  /** Tasks whose diff was read, and is not ours. */
  const others = new Set<string>();
  let candidates: readonly ListedTask[] = [];
  for (let looks = 1; ; looks += 1) {
    const listed = await listTasks(intent.environment, bounds, deps);
    if (!listed.ok) return inDoubt({ message: `${what}; then ${listed.message}`, read: false });
    const taken = await deps.taken();
    candidates = listed.tasks.filter(
      ({ id }) => !intent.known?.includes(id) && !deps.siblings?.ours.has(id) && !taken.has(id),
    );
    const ours = await provenOf(candidates);
    if (ours !== null) return found(ours, 'nonce');
    const settled = looks >= persistence.attempts;
    const [only, ...more] = candidates;
    const alone = only !== undefined && more.length === 0 && intent.complete && listed.complete;
    if (settled && alone && persistence.adopt === 'sole-candidate') return found(only.id, 'sole_candidate');
    // A task may come into the list late; one that is under way may still prove itself.
    const open = intent.proven && candidates.some(({ word }) => !ENDED.has(word));
    if ((settled && !open) || signal.aborted || clock.now() >= deadline)
      return inDoubt({ message: what, read: true });
    await clock.sleep(clamped(growingGapMs(looks, pollIntervalMs), bounds, clock), signal);
  }

  /** `read`: the last look at the list saw it. */
  async function inDoubt({ message, read }: { readonly message: string; readonly read: boolean }) {
    const told = candidates.map(({ id, word }) => ({ task_id: id, url: taskUrl(id), word }));
    await deps.store.emit({ event: 'cloud:in_doubt', payload: { message, candidates: told } });
    const guidance =
      told.length === 0 ? nothingNew(deps.store, read) : chooseOne(deps.store, { told, intent });
    return {
      ok: false,
      code: 'launch_in_doubt',
      message,
      retryable: false,
      httpStatus: null,
      guidance,
    } as const;
  }

  /** The candidate whose diff carries the nonce. */
  async function provenOf(listed: readonly ListedTask[]): Promise<string | null> {
    if (!intent.proven) return null;
    const unread = listed.filter(({ id, word }) => word === 'READY' && !others.has(id));
    for (const { id } of unread.slice(0, MAX_READS)) {
      const answer = await attempt((limits) => deps.client.diff({ taskId: id }, limits), {
        call: 'diff',
        bounds,
        deps,
      });
      if (!answer.ok) continue;
      if (answer.diff?.split('\n').includes(`+${intent.nonce}`)) return id;
      others.add(id);
    }
    return null;
  }
}

function found(taskId: string, adopted: Found['adopted']): Found {
  return { ok: true, taskId, url: taskUrl(taskId), adopted };
}

function nothingNew({ runId, manifest }: Store, read: boolean): string {
  const seen = read ? 'shows no new task' : 'could not be read';
  // Only this process knows what is played.
  const look = isPlayed(manifest)
    ? ''
    : ` Look again by codex-orchestrator resume --run ${runId}, in the action by resume: auto.`;
  return `The list of the environment ${seen}.${look} ${REASONS.launch_in_doubt.cure}`;
}

/** The command comes first: a list may be longer than what is shown of it. */
function chooseOne(
  { runId, manifest }: Store,
  { told, intent }: { readonly told: Payload<'cloud:in_doubt'>['candidates']; readonly intent: Intent },
): string {
  const [first, ...more] = told;
  const id = first !== undefined && more.length === 0 ? first.task_id : '<id>';
  const command = `codex-orchestrator resume --run ${runId} --cloud-task-id ${id}`;
  const which = id === '<id>' ? 'Look which one is ours' : 'Look whether it is ours';
  const list = told.map(({ url, word }) => `${url} (${word})`).join(', ');
  const since =
    intent.known !== null && intent.complete
      ? 'New since the submit'
      : 'New, or there before the submit already';
  // What is played ends with this process: nobody can go on with it.
  if (isPlayed(manifest)) return `Rehearse again: these were only played. ${since}: ${list}`;
  return `${which}, then go on with it: ${command}. ${since}: ${list}`;
}
