/**
 * Whether what a step came to is advice so far: where the user's policy has `graduation`, and its scenarios have not shown yet
 * that they seldom block without a cause. Changes no record; what a run came to by the table stays as it is.
 */
import { join, resolve } from 'node:path';
import { pastOf } from '../gate/past.ts';
import { loadPolicy, policyEvent } from '../gate/policy.ts';
import { type Graduation, graduationOf, MERGING } from '../gate/weigh.ts';
import { scenarioOf } from '../history/record.ts';
import { findEvent } from '../manifest/events.ts';
import { readRun } from '../manifest/saved-run.ts';
import { type Joined, joinedDecision, weighableOf } from '../publish/matrix.ts';
import type { RunResult } from '../publish/result.ts';
import type { Deps, Earlier } from './deps.ts';
import { entrusted, filesOf, type RunRequest } from './prepare.ts';

type GraduateDeps = Pick<Deps, 'host' | 'signal' | 'spawn' | 'stageEnvironment'> & {
  readonly earlier: Earlier;
};

/** What graduation makes of it; null where nobody asked for it, and then nothing is read. Throws RunError for a bad policy. */
export async function graduate(
  joined: Joined,
  asked: RunRequest,
  deps: GraduateDeps,
): Promise<Graduation | null> {
  const { inputs, context } = asked;
  const event = policyEvent(context.event);
  // The shipped policy has none.
  if (inputs.policy === undefined || !MERGING.includes(event)) return null;
  const request = await entrusted(asked, deps);
  const { canary, workingDirectory } = deps.host;
  const own = resolve(workingDirectory, inputs.policy);
  const policy = await loadPolicy(join(canary, 'policy.yml'), own, filesOf(request, deps.host));
  if (policy.graduation === undefined) return null;
  const { chain } = await deps.earlier.trend();
  const past = chain === null ? null : pastOf(chain.records, context.workflow?.runId ?? null);
  const scenarios = new Map<RunResult, string | null>();
  for (const result of joined.results) scenarios.set(result, await scenarioIn(result));
  const rows = weighableOf(joined, (result) => scenarios.get(result) ?? null);
  const blocks = joinedDecision(joined).verdict === 'block';
  const culprits = rows.filter((row) => blocks && row.verdict === 'block' && !row.outvoted);
  const graduation = graduationOf(rows, { event, culprits }, { policy, past });
  // What was not begun, or left no record, has nothing that could have been a false alarm.
  const whole = joined.broken.length === 0 && !joined.unbegun.some(({ cancelled }) => cancelled);
  if (graduation === null || whole) return graduation;
  return { ...graduation, advisory: false };
}

/** What was run, by its own record. */
async function scenarioIn({ folder }: RunResult): Promise<string | null> {
  const run = await readRun(folder).catch(() => null);
  const started = findEvent(run?.events ?? [], 'run:started')?.payload;
  return started === undefined ? null : scenarioOf(started);
}
