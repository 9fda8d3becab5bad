/**
 * Fetches the diff of a cloud task that has ended, keeps it as a file of the run, and says of one that is not there
 * whether there is none or it could not be had.
 */
import type { CallFailure } from '../cloud/client.ts';
import { statsOf } from '../cloud/diff.ts';
import { type Diff, NO_DIFF_FILE } from '../manifest/diff-fields.ts';
import { attempt, type CloudBounds, type CloudDeps, fail } from './cloud-call.ts';
import { cancelled, late } from './watch.ts';

/**
 * Fetches the diff, and those of the other attempts of a best-of-N task. True where the diff was looked for and the answer
 * is known; a failure is in the record.
 */
export async function fetchDiff(taskId: string, bounds: CloudBounds, deps: CloudDeps): Promise<boolean> {
  const { client, store, clock } = deps;
  if (clock.now() >= bounds.deadline) return failDiff(late(null));
  const answer = await attempt((limits) => client.diff({ taskId }, limits), { call: 'diff', bounds, deps });
  if (bounds.signal.aborted) return failDiff(cancelled(null));
  if (answer.ok) {
    await store.emit({ event: 'diff:fetched', payload: await keep(answer.diff) });
    if (answer.diff !== null) await fetchOthers();
    return true;
  }
  return failDiff(answer.code === 'deadline_exceeded' ? { ...answer, ...late(null) } : answer);

  async function failDiff(failure: CallFailure): Promise<false> {
    await store.emit({ event: 'diff:fetched', payload: { ...NO_DIFF_FILE, status: 'error' } });
    await fail(store, 'diff', failure);
    return false;
  }

  /** The first diff is the one of the run. The CLI counts only the attempts that have one, and tells of none whose it is. */
  async function fetchOthers(): Promise<void> {
    const most = store.manifest.cloud_execution?.attempts ?? 1;
    for (let nth = 2; nth <= most; nth += 1) {
      // What nobody had the time to ask for may be there all the same.
      if (clock.now() >= bounds.deadline || bounds.signal.aborted) {
        await store.emit({ event: 'diff:attempt', payload: { nth, ...NO_DIFF_FILE, status: 'error' } });
        continue;
      }
      const other = await attempt((limits) => client.diff({ taskId, nth }, limits), {
        call: 'diff',
        bounds,
        deps,
      });
      if (other.ok && other.diff === null) return;
      const kept = other.ok
        ? await keep(other.diff, `.attempt-${nth}`)
        : { ...NO_DIFF_FILE, status: 'error' as const };
      await store.emit({ event: 'diff:attempt', payload: { nth, ...kept } });
    }
  }

  async function keep(diff: string | null, tail = ''): Promise<Diff> {
    if (diff === null) return { ...NO_DIFF_FILE, status: 'unavailable' };
    if (diff.trim() === '') return { ...NO_DIFF_FILE, status: 'empty' };
    const safe = store.redact(diff);
    const file = await store.write(`cloud/${taskId}${tail}.diff.patch`, safe);
    const kept: Diff = { ...file, ...statsOf(safe), status: 'available' };
    return safe === diff ? kept : { ...kept, redacted: true };
  }
}
