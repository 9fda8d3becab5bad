/**
 * The two questions that admission puts to the history: has so much been asked of the quota that this run must not ask for
 * more, and did a credential vanish that earlier runs had. Where the history cannot be read a run goes on, and says so.
 */
import { lastSignedIn } from '../history/questions.ts';
import { capsOf, refusalOf, spentOf } from '../history/spend.ts';
import type { PlanResult } from '../plan/planner.ts';
import type { Deps } from './deps.ts';
import type { RunRequest } from './prepare.ts';

export interface Guarded {
  /** Why nothing more may be asked for; null where it may. */
  readonly refusal: string | null;
  /** What could not be counted. */
  readonly warnings: readonly string[];
}

type Looking = Pick<Deps, 'earlier' | 'clock' | 'shared' | 'continued'>;

/** Whether the live cloud tasks of this process may be asked for: all of them, before any is. */
export async function spendGuard(
  { inputs, context }: Pick<RunRequest, 'inputs' | 'context'>,
  planned: PlanResult,
  { earlier, clock, shared, continued }: Looking,
): Promise<Guarded> {
  const free = { refusal: null, warnings: [] };
  // A task that is there already costs nothing more.
  if (earlier === undefined || planned.route.mode !== 'cloud' || inputs.cloudTaskId !== undefined)
    return free;
  const caps = capsOf(
    { perDay: inputs.spendPerDay, perCommit: inputs.spendPerCommit },
    planned.spendCaps ?? {},
    {
      event: context.cause?.event ?? context.event,
      onDefaultBranch: context.onDefaultBranch === true,
      inWorkflow: earlier.inWorkflow,
    },
  );
  if (caps.perDay === null && caps.perCommit === null) return free;
  const sha = caps.perCommit === null ? null : context.headSha;
  const { chain, notices } = await earlier.spend(sha);
  const all = shared?.planned ?? [planned];
  const wanted = all.filter(({ taskId }) => continued?.has(taskId) !== true);
  const attempts = wanted.reduce((sum, plan) => sum + plan.attempts, 0);
  const wish = { attempts, sha, nowMs: clock.now() };
  // Of a history that cannot be read nothing is known, and of this process everything.
  const refusal = refusalOf(spentOf(chain?.records ?? [], wish), wish, caps);
  if (refusal !== null) return { refusal, warnings: [] };
  const uncounted = notices.map(
    (notice) => `What earlier runs have spent is not counted, or not all of it: ${notice}`,
  );
  return { refusal, warnings: uncounted };
}

/** The words for a credential that earlier runs had; null where none did, and where none is to be expected. */
export async function vanishedCredential(
  { context, trust }: Pick<RunRequest, 'context' | 'trust'>,
  { earlier }: Pick<Deps, 'earlier'>,
): Promise<string | null> {
  const expected = !context.fork && trust?.standing.foreign !== true && context.cause?.foreign !== true;
  if (earlier?.inWorkflow !== true || !expected) return null;
  const { chain } = await earlier.trend();
  const last = lastSignedIn(chain?.records ?? []);
  if (last === null) return null;
  return `There is no usable credential, and a live run passed with one on ${last.at.slice(0, 10)}`;
}
