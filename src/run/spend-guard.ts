/**
 * Asks the records of earlier runs whether live cloud tasks may be asked for, for all of this process and for the other jobs
 * of its plan, and tells the doctor what is left.
 */
import { capsOf, type Fellowship, othersOf, refusalOf, spentOf } from '../history/spend.ts';
import { REASONS } from '../lib/reasons.ts';
import type { PlanResult } from '../plan/planner.ts';
import { type Check, ok } from '../publish/checks.ts';
import type { Deps, Earlier } from './deps.ts';
import type { RunRequest } from './prepare.ts';

export interface Looking {
  readonly request: Pick<RunRequest, 'inputs' | 'context' | 'trust' | 'plan'>;
  readonly planned: Pick<PlanResult, 'taskId' | 'attempts' | 'route' | 'spendCaps'>;
  readonly deps: Pick<Deps, 'earlier' | 'clock' | 'continued'> & {
    readonly shared?: Pick<NonNullable<Deps['shared']>, 'planned'>;
  };
}

interface Guarded {
  /** Why nothing more may be asked for; null where it may. */
  readonly refusal: string | null;
  /** What could not be counted. */
  readonly warnings: readonly string[];
}

/** Whether the live cloud tasks of this process may be asked for: all of them, before any is. */
export async function spendGuard({ request, planned, deps }: Looking): Promise<Guarded> {
  const { inputs, context } = request;
  const { earlier, clock, shared, continued } = deps;
  const free = { refusal: null, warnings: [] };
  // A task that is there already costs nothing more.
  if (earlier === undefined || planned.route.mode !== 'cloud' || inputs.cloudTaskId !== undefined)
    return free;
  const caps = spendCaps(request, planned, earlier);
  if (caps.perDay === null && caps.perCommit === null) return free;
  const sha = caps.perCommit === null ? null : context.headSha;
  const { chain, notices } = await earlier.spend(sha);
  const all = shared?.planned ?? [planned];
  const wanted = all.filter(({ taskId }) => continued?.has(taskId) !== true);
  const attempts = attemptsOf(wanted);
  const fellows = fellowsOf(request);
  const others = fellows === null ? 0 : othersOf(chain?.records ?? [], fellows, attemptsOf(all));
  const wish = { attempts, others, sha, nowMs: clock.now() };
  // Of a history that cannot be read nothing is known, and of this process everything.
  const refusal = refusalOf(spentOf(chain?.records ?? [], wish), wish, caps);
  const uncounted = notices.map(
    (notice) => `What earlier runs have spent is not counted, or not all of it: ${notice}`,
  );
  // Of several the first says it for all.
  const speaks = all[0]?.taskId === planned.taskId;
  return { refusal, warnings: refusal === null && speaks ? uncounted : [] };
}

function attemptsOf(plans: readonly Pick<PlanResult, 'attempts'>[]): number {
  return plans.reduce((sum, plan) => sum + plan.attempts, 0);
}

/** The jobs that this one is one of; null where it is alone. Its input stands above what the plan was made with. */
function fellowsOf({ inputs, context: { workflow }, plan }: Looking['request']): Fellowship | null {
  if (plan === undefined) return null;
  const { id, tasks, attempts } = plan;
  return {
    ...{ plan: id, workflowRunId: workflow?.runId ?? '', workflowAttempt: Number(workflow?.attempt) },
    attempts: inputs.cloudAttempts === undefined ? attempts : tasks * inputs.cloudAttempts,
  };
}

/** The caps of a run. */
function spendCaps(
  { inputs, context }: Looking['request'],
  { spendCaps: own = { perDay: null, perCommit: null } }: Pick<PlanResult, 'spendCaps'>,
  { inWorkflow }: Pick<Earlier, 'inWorkflow'>,
) {
  const given = { perDay: inputs.spendPerDay, perCommit: inputs.spendPerCommit };
  const event = context.cause?.event ?? context.event;
  return capsOf(given, own, { event, onDefaultBranch: context.onDefaultBranch === true, inWorkflow });
}

/** What the caps leave for a run that begins now; nothing where none is to run in the cloud. */
export async function spendCheck({ request, planned, deps }: Looking): Promise<Check[]> {
  const name = 'spend';
  const { inputs, context } = request;
  const { earlier } = deps;
  if (earlier === undefined || planned.route.mode !== 'cloud' || inputs.rehearse) return [];
  const caps = spendCaps(request, planned, earlier);
  if (caps.perDay === null && caps.perCommit === null)
    return [ok(name, 'not capped: neither spend-per-day nor spend-per-commit is given')];
  const sha = caps.perCommit === null ? null : context.headSha;
  const { chain, notices } = await earlier.spend(sha);
  const attempts = attemptsOf(deps.shared?.planned ?? [planned]);
  const wish = { attempts, sha, nowMs: deps.clock.now() };
  const spent = spentOf(chain?.records ?? [], wish);
  const left = [
    leftOf(caps.perDay, spent.day, 'within 24 hours'),
    leftOf(caps.perCommit, spent.commit, `for the commit ${sha?.slice(0, 10)}`),
  ].filter((words) => words !== null);
  const found = `${left.join(', ')} (live attempts); a run asks for ${attempts}`;
  if (refusalOf(spent, wish, caps) !== null)
    return [{ name, status: 'warn', found, cure: REASONS.spend_capped.cure, code: 'spend_capped' }];
  if (notices.length === 0) return [ok(name, found)];
  const whence =
    inputs.historyFolder === undefined ? 'Give the job permissions: { actions: read }' : 'See history-folder';
  const cure = `${whence}; a run goes on all the same, and says so`;
  return [{ name, status: 'warn', found: `at most ${found}: ${notices.join('; ')}`, cure, code: null }];
}

function leftOf(cap: number | null, spent: number | null, when: string): string | null {
  if (cap === null || spent === null) return null;
  return `${Math.max(0, cap - spent)} of ${cap} left ${when}`;
}
