/**
 * The manager: one run from its inputs to its verdict. Plans, opens the record, and hands it to those who conduct the
 * rest of the walk.
 */

import { join, resolve } from 'node:path';
import { loadPolicy, onBranch, type Policy } from '../gate/policy.ts';
import { branchAbout } from '../inputs/context.ts';
import { isoTime } from '../lib/clock.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import type { Redactor } from '../lib/redact.ts';
import type { BuildResult } from '../manifest/schema.ts';
import { openStore } from '../manifest/store.ts';
import type { PlanResult } from '../plan/planner.ts';
import type { RunResult } from '../publish/result.ts';
import { admitted } from './admit.ts';
import { conduct, type Scene } from './conduct.ts';
import type { Deps } from './deps.ts';
import { keepHistory } from './history.ts';
import { passwordIn, secretsOfRequest } from './known-values.ts';
import { entrusted, filesOf, makePlan, type RunRequest } from './prepare.ts';
import { planBy, type Roles } from './roles.ts';

/**
 * Runs once. Throws RunError before there is a record, for a scenario, prompt or policy that cannot be used, and where
 * the record cannot be written any more.
 */
export async function run(asked: RunRequest, deps: Deps, roles: Partial<Roles> = {}): Promise<RunResult> {
  const request = await entrusted(asked, deps);
  const startedMs = request.cell?.startedMs ?? deps.clock.now();
  const { redactor, policy } = await makeReady(request, deps);
  const standard = await makePlan(request, deps);
  await refuseCommonWords(request, redactor, standard);
  const planning = await plannedBy(roles.plan, request, { deps, standard, startedMs });
  const planned = planning instanceof RunError ? standard : planning;
  const { clock, random, onEvent } = deps;
  const { historyRuns: keep, stageLogMib } = request.inputs;
  const history = keepHistory({ ...deps.host, clock, random, keep });
  const store = await openStore({
    workingDirectory: deps.host.workingDirectory,
    taskId: planned.taskId,
    runId: `${isoTime(deps.clock.now()).replace(/[:.]/g, '-')}-${random(4)}`,
    clock,
    redactor,
    stageLogMib,
    onEvent: (event, manifest) => {
      onEvent(event, manifest);
      history.heard(event, manifest);
    },
  });
  deps.onOpen(store.folder);
  const open = { request, deps, store, redactor, planned, policy, startedMs, roles, history };
  return conduct(open, planning instanceof RunError ? (scene) => refuse(scene, planning) : begin);
}

/** The plan that the planner gives, or why it gives none: that is an outcome of the run, and is recorded as one. */
async function plannedBy(
  role: Roles['plan'] | undefined,
  request: RunRequest,
  { deps, standard, startedMs }: { deps: Deps; standard: PlanResult; startedMs: number },
): Promise<PlanResult | RunError> {
  if (role === undefined) return standard;
  const { clock, signal } = deps;
  const bounds = { clock, signal, deadline: startedMs + standard.timeoutMs };
  // Copies: the planner chooses by its answer alone.
  const inputs = { ...request.inputs, passEnv: [...request.inputs.passEnv] };
  const given = { inputs, context: structuredClone(request.context) };
  return planBy(role, given, { ...bounds, standard }).catch(toRunError);
}

/** Admission, then the build. Null where the run was skipped or refused: then nothing that builds is even loaded. */
async function begin(scene: Scene): Promise<BuildResult | null> {
  const { admission, credential, warnings = [] } = await admitted(scene);
  scene.warnings = warnings;
  if (admission.action !== 'run') return null;
  const { buildAnew } = await import('./build.ts');
  return buildAnew(scene, { evidence: admission.backend, credential });
}

/** Begins the record of a run without a plan, and builds nothing. */
async function refuse(scene: Scene, error: RunError): Promise<null> {
  const { admission } = await admitted(scene);
  if (admission.action === 'run') throw error;
  return null;
}

/** What every run needs before its record is opened: all secrets known, and the policy that will judge it. */
export async function makeReady(
  request: RunRequest,
  deps: Deps,
): Promise<{ readonly redactor: Redactor; readonly policy: Policy }> {
  const { inputs } = request;
  const { redactor } = deps;
  redactor.add(secretsOfRequest(request, deps));
  const own = inputs.policy === undefined ? undefined : resolve(deps.host.workingDirectory, inputs.policy);
  const policy = await loadPolicy(join(deps.host.canary, 'policy.yml'), own, filesOf(request, deps.host));
  return { redactor, policy: onBranch(policy, branchAbout(request.context)) };
}

/**
 * Throws RunError `input_invalid` where a secret of the user's own making is a word that the record cannot do without:
 * with that hidden it would be no record.
 */
async function refuseCommonWords(
  { inputs: { passEnv, httpsProxy } }: RunRequest,
  redactor: Redactor,
  { taskId, scenarioId, items }: PlanResult,
): Promise<void> {
  const givers = [...passEnv, ...(passwordIn(httpsProxy).length === 0 ? [] : ['https-proxy'])];
  if (givers.length === 0) return;
  const { recordWords } = await import('../manifest/words.ts');
  const words: readonly (readonly [word: string, what: string])[] = [
    [taskId, 'the name of its task'],
    [scenarioId, 'the id of its scenario'],
    ...items.map(({ id }, at) => [id, `the id of its stage ${at + 1}`] as const),
    ...[...recordWords()].map((word) => [word, 'a word of every record'] as const),
  ];
  // The word itself is the secret, or holds it: it is told by where it stands.
  const [, what] = words.find(([word]) => redactor.redact(word) !== word) ?? [];
  if (what === undefined) return;
  throw new RunError(
    'input_invalid',
    `A secret of this run, given by ${givers.join(', ')}, is part of ${what}, which its record has to say`,
    {
      guidance: 'Rename the stage or the task, give the secret another value, or leave it out of pass-env',
    },
  );
}
