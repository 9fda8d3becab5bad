/**
 * What earlier runs change about the admission of this one: a live run that the caps have no room for is skipped, a
 * credential that was there has vanished, and a run that tests nothing tells where the canary is stale by then.
 */

import type { Admission } from '../admit/admission.ts';
import type { Credential } from '../credentials/credential.ts';
import { freshnessOf, lastSignedIn } from '../history/questions.ts';
import { capsOf, refusalOf, spentOf } from '../history/spend.ts';
import { REASONS, type ReasonCode } from '../lib/reasons.ts';
import type { PlanResult } from '../plan/planner.ts';
import { freshInWords } from '../publish/trend.ts';
import type { Deps, Earlier } from './deps.ts';
import type { RunRequest } from './prepare.ts';

const HOUR_MS = 3_600_000;
const LACKING: ReadonlySet<ReasonCode> = new Set(['credentials_missing', 'credentials_wrong_kind']);

/** What admission came to. */
export interface Decided {
  readonly admission: Admission;
  readonly credential: Credential | null;
  /** More than the title of the code says. */
  readonly message?: string;
  /** What the user should be warned of, though the run starts. */
  readonly warnings?: readonly string[];
}

export interface Looking {
  readonly request: Pick<RunRequest, 'inputs' | 'context' | 'trust'>;
  readonly planned: Pick<PlanResult, 'taskId' | 'attempts' | 'route' | 'spendCaps'>;
  readonly deps: Pick<Deps, 'earlier' | 'clock' | 'shared' | 'continued'>;
}

/** The decision in view of what earlier runs have left; as it was where nobody asks for their records. */
export async function inView(decided: Decided, looking: Looking): Promise<Decided> {
  const { admission } = decided;
  if (admission.action === 'run') return admission.backend === 'live' ? within(decided, looking) : decided;
  if (admission.action !== 'skip' || !LACKING.has(admission.code)) return decided;
  const { earlier } = looking.deps;
  if (earlier?.inWorkflow !== true || isForeign(looking.request)) return decided;
  const last = lastSignedIn((await earlier.trend()).chain?.records ?? []);
  if (last === null) return unlessStale(decided, admission.code, looking);
  const message = `There is no usable credential, and a live run passed with one on ${last.at.slice(0, 10)}`;
  return { ...decided, admission: { action: 'skip', code: 'credentials_vanished' }, message };
}

/** GitHub gives a fork, and Dependabot, no secret: nothing has vanished there. */
function isForeign({ context, trust }: Looking['request']): boolean {
  return context.fork || context.cause?.foreign === true || trust?.standing.foreign === true;
}

/** A live run within the caps; skipped where there is no room for all that this process is about to ask for. */
async function within(decided: Decided, looking: Looking): Promise<Decided> {
  const { refusal: message, warnings } = await spendGuard(looking);
  if (message === null) return { ...decided, warnings };
  const capped: Decided = { admission: { action: 'skip', code: 'spend_capped' }, credential: null, message };
  return unlessStale(capped, 'spend_capped', looking);
}

/** What tests nothing says so louder where nothing has been tested for too long. */
async function unlessStale(decided: Decided, code: ReasonCode, looking: Looking): Promise<Decided> {
  const { request, deps } = looking;
  const { cadenceHours } = request.inputs;
  if (cadenceHours === undefined || deps.earlier === undefined) return decided;
  const { chain } = await deps.earlier.trend();
  const bounds = { cadenceMs: cadenceHours * HOUR_MS, nowMs: deps.clock.now() };
  const freshness = freshnessOf(chain?.records ?? [], bounds);
  if (freshness.stale !== true) return decided;
  const message = `${freshInWords(freshness)}; this run tests nothing either: ${decided.message ?? REASONS[code].title}`;
  return { admission: { action: 'skip', code: 'stale' }, credential: null, message };
}

interface Guarded {
  /** Why nothing more may be asked for; null where it may. */
  readonly refusal: string | null;
  /** What could not be counted. */
  readonly warnings: readonly string[];
}

/** Whether the live cloud tasks of this process may be asked for: all of them, before any is. */
async function spendGuard({ request, planned, deps }: Looking): Promise<Guarded> {
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
  const attempts = wanted.reduce((sum, plan) => sum + plan.attempts, 0);
  const wish = { attempts, sha, nowMs: clock.now() };
  // Of a history that cannot be read nothing is known, and of this process everything.
  const refusal = refusalOf(spentOf(chain?.records ?? [], wish), wish, caps);
  const uncounted = notices.map(
    (notice) => `What earlier runs have spent is not counted, or not all of it: ${notice}`,
  );
  // Of several the first says it for all.
  const speaks = all[0]?.taskId === planned.taskId;
  return { refusal, warnings: refusal === null && speaks ? uncounted : [] };
}

/** The caps of a run. */
export function spendCaps(
  { inputs, context }: Looking['request'],
  { spendCaps: own = { perDay: null, perCommit: null } }: Pick<PlanResult, 'spendCaps'>,
  { inWorkflow }: Pick<Earlier, 'inWorkflow'>,
) {
  const given = { perDay: inputs.spendPerDay, perCommit: inputs.spendPerCommit };
  const event = context.cause?.event ?? context.event;
  return capsOf(given, own, { event, onDefaultBranch: context.onDefaultBranch === true, inWorkflow });
}
