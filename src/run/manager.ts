/**
 * The manager: one run from its inputs to its verdict, in the order of the house. Once the record is open nothing
 * is thrown: whatever happens becomes an outcome with a reason, and the record is closed.
 */

import { join, resolve } from 'node:path';
import { type Credential, secretsOf } from '../credentials/credential.ts';
import { build, buildLocally } from '../execute/builder.ts';
import { STAGE_MARK } from '../execute/stage.ts';
import { loadPolicy, type Policy } from '../gate/policy.ts';
import { isoTime } from '../lib/clock.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import { sha256 } from '../lib/files.ts';
import { REASONS, type ReasonCode } from '../lib/reasons.ts';
import { Redactor, SHORTEST_SECRET } from '../lib/redact.ts';
import { Secret } from '../lib/secret.ts';
import { failureEvent, phaseOf } from '../manifest/failure.ts';
import type { BuildResult } from '../manifest/schema.ts';
import { openStore, type Store } from '../manifest/store.ts';
import { isSelected, type PlanResult } from '../plan/planner.ts';
import type { RunResult } from '../publish/result.ts';
import { openAgents } from './agents.ts';
import { close, judge } from './close.ts';
import type { Backend, BackendRequest, Deps } from './deps.ts';
import {
  decideAdmission,
  knownTarget,
  makePlan,
  prepareCodex,
  type RunRequest,
  resolveTarget,
} from './prepare.ts';
import { remember } from './remember.ts';

/**
 * Runs once. Throws RunError only before there is a record: a scenario, prompt or policy that cannot be used.
 */
export async function run(request: RunRequest, deps: Deps): Promise<RunResult> {
  const { inputs, context } = request;
  const startedMs = deps.clock.now();
  const redactor = new Redactor();
  redactor.add(secretsOfRequest(request, deps));
  const own = inputs.policy === undefined ? undefined : resolve(deps.host.workingDirectory, inputs.policy);
  const policy = await loadPolicy(join(deps.host.canary, 'policy.yml'), own);
  const planned = await makePlan(request, deps);

  const store = await openStore({
    workingDirectory: deps.host.workingDirectory,
    taskId: planned.taskId,
    runId: `${isoTime(startedMs).replace(/[:.]/g, '-')}-${deps.random(4)}`,
    clock: deps.clock,
    redactor,
    onEvent: deps.onEvent,
  });
  const scene: Scene = {
    request,
    deps,
    store,
    redactor,
    planned,
    policy,
    deadline: startedMs + planned.timeoutMs,
  };
  const built = await execute(scene).catch((error: unknown) => recordFailure(store, error));
  const judged =
    built === null
      ? null
      : await judge(store, built, redactor).catch((error: unknown) => recordFailure(store, ours(error)));
  const { clock, random, host } = deps;
  return close({
    store,
    policy,
    event: context.event,
    built,
    judged,
    notices: scene.notices ?? [],
    remember: (manifest) => remember(manifest, { ...host, clock, random }),
  });
}

interface Scene {
  readonly request: RunRequest;
  readonly deps: Deps;
  readonly store: Store;
  readonly redactor: Redactor;
  readonly planned: PlanResult;
  readonly policy: Policy;
  readonly deadline: number;
  notices?: string[];
}

/** What keeps a run from the cloud before anything was sent, and may be answered by running here. */
const OBSTACLES: ReadonlySet<ReasonCode> = new Set([
  'environment_unresolved',
  'branch_unresolved',
  'codex_missing',
  'npm_missing',
]);

/** Admission, then the build in the mode of the plan. Null where the run was skipped or refused. */
async function execute(scene: Scene): Promise<BuildResult | null> {
  const { request, store, planned } = scene;
  const { admission, credential } = await admitted(scene);
  if (admission.action !== 'run') return null;
  const { mode, requested, reason } = planned.route;
  if (mode !== requested) await fallBack('dispatch_off', 'cloud_dispatch_off', reason);
  if (mode === 'mcp') return buildHere(scene, admission.backend, credential);
  try {
    // Awaited here, so that what fails before the submit is caught.
    return await buildInCloud(scene, admission.backend, credential);
  } catch (error) {
    const { code, message } = toRunError(error);
    const mayRunHere = request.inputs.fallback === 'auto' && planned.items.length > 0;
    if (!mayRunHere || !OBSTACLES.has(code)) throw error;
    await fallBack('auto', code, message);
    return buildHere(scene, admission.backend, credential);
  }

  async function fallBack(policy: 'auto' | 'dispatch_off', code: ReasonCode, message: string): Promise<void> {
    const kind = planned.items.find(({ id }) => id === planned.target)?.kind;
    await store.emit({ event: 'cloud:fallback', payload: { policy, code, message, kind } });
  }
}

/** Runs the selected stages on this machine. */
async function buildHere(
  scene: Scene,
  evidence: 'live' | 'rehearsal',
  credential: Credential | null,
): Promise<BuildResult> {
  const { request, deps, store, planned, deadline } = scene;
  const { host, clock, stream, onOutput, signal } = deps;
  const bounds = { concurrency: planned.pipeline?.concurrency ?? 1, deadline, signal };
  const items = planned.items.filter((item) => isSelected(planned, item));
  const mark = { [STAGE_MARK]: store.runId };
  const env = { ...deps.stageEnvironment(request.inputs.passEnv), ...mark };
  const { workingDirectory, shell } = host;
  await using agents = await openAgents(scene, evidence, credential);
  const codex = agents === null ? null : { file: agents.file, env: { ...agents.env, ...mark } };
  scene.notices = [...(agents?.notices ?? [])];
  // Awaited here: the model must be there until the last stage has ended.
  return await buildLocally(items, bounds, {
    ...{ store, clock, stream, workingDirectory, env, shell, codex, onOutput },
  });
}

/** Backend, target, Codex CLI, cloud task. */
async function buildInCloud(
  scene: Scene,
  evidence: 'live' | 'rehearsal',
  credential: Credential | null,
): Promise<BuildResult> {
  const { request, deps, store, redactor, planned, deadline } = scene;
  const known = await knownTarget(request, planned, deps);
  const { httpsProxy, caCertificate, passEnv } = request.inputs;
  const asked: BackendRequest =
    evidence === 'live' && credential !== null
      ? { kind: 'live', use: 'cloud', known: withTarget(known), credential, httpsProxy, caCertificate }
      : { kind: 'rehearsal', use: 'cloud', known, script: planned.rehearsalScript };
  await using backend: Backend = await deps.openBackend(asked, passEnv);
  redactor.add(backend.secrets);

  const target = resolveTarget(backend.known, request.context);
  const { headSha } = backend.known;
  await store.emit({
    event: 'target:resolved',
    payload: { ...target, head_sha: headSha, transport: backend.transport },
  });
  const { codex, notice } = await prepareCodex(request.inputs, backend, { deps, store, deadline });
  scene.notices = [...backend.notices, ...(notice === null ? [] : [notice])];
  const { attempts, prompt, nonce } = planned;
  const bounds = { pollIntervalMs: planned.pollIntervalMs[evidence], deadline, signal: deps.signal };
  // Awaited here: the backend must not be closed before the build has ended.
  return await build({ ...target, attempts, prompt, nonce }, bounds, { ...deps, store, codex });

  /** A live run needs a complete target before a credential is written anywhere. */
  function withTarget<T extends typeof known>(value: T): T {
    resolveTarget(value, request.context);
    return value;
  }
}

/** Decides on the run and records the decision as its first event. */
async function admitted({ request, planned, store }: Scene) {
  const { mode, requested, source, reason } = planned.route;
  const decided = decideAdmission(request.inputs, planned);
  const { admission } = decided;
  await store.emit({
    event: 'run:started',
    payload: {
      scenario: planned.scenarioId,
      title: planned.title,
      mode_requested: requested,
      mode,
      mode_source: source,
      ...pipelineOf(planned, reason),
      admission: admission.action,
      evidence: admission.action === 'run' ? admission.backend : null,
      github_event: request.context.event,
      repository: request.context.repository,
      environment: planned.environment,
      branch: planned.branch,
      head_sha: request.context.headSha,
      attempts: planned.attempts,
      timeout_seconds: planned.timeoutMs / 1000,
      poll_interval_seconds:
        planned.pollIntervalMs[admission.action === 'run' ? admission.backend : 'live'] / 1000,
      missing_diff: planned.missingDiff,
      proof_file: planned.proofFile,
      severities: { ...planned.severities },
      nonce: planned.nonce,
      prompt_sha256: sha256(planned.prompt),
    },
  });
  if (admission.action !== 'run')
    await store.emit(
      failureEvent(admission.code, {
        message: decided.message ?? REASONS[admission.code].title,
        phase: 'admit',
      }),
    );
  return decided;
}

/** What the record tells of a pipeline; a scenario of one prompt has none. */
function pipelineOf(planned: PlanResult, reason: string) {
  const { pipeline, target, items, route } = planned;
  if (pipeline === null) return {};
  const stages = items.map((item) => ({
    id: item.id,
    title: item.title,
    kind: route.mode === 'cloud' && item.id === target ? ('cloud' as const) : item.kind,
    command: item.command,
    role: item.role,
    parent_pipeline: item.parentPipeline,
    selected: isSelected(planned, item),
  }));
  return { mode_reason: reason, pipeline: { id: pipeline.id, title: pipeline.title, target, stages } };
}

/** A record of ours that cannot be judged is no fault of the user's. */
function ours(cause: unknown): RunError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new RunError('internal_error', `the record of the run cannot be judged: ${why}`, { cause });
}

/** Records a thrown failure; what the executor itself knows to have failed is in the record already. */
async function recordFailure(store: Store, error: unknown): Promise<null> {
  const { code, message, guidance, retryable } = toRunError(error);
  const event = failureEvent(code, { message, guidance, retryable, phase: phaseOf(store.events) });
  await store.emit(event).catch(() => {
    // What cannot be recorded is told as it is; that the disk is full says less.
    throw error;
  });
  return null;
}

/** Every value of the request that must not be written anywhere; told to the surface at once. */
function secretsOfRequest({ inputs }: RunRequest, { mask }: Deps): Secret[] {
  const secrets = secretsOf(inputs);
  if (inputs.githubToken) secrets.push(inputs.githubToken);
  const password = inputs.httpsProxy === undefined ? '' : (URL.parse(inputs.httpsProxy)?.password ?? '');
  if (password !== '') secrets.push(new Secret(password), new Secret(decodeURIComponent(password)));
  const kept = secrets.filter((secret) => secret.reveal().length >= SHORTEST_SECRET);
  for (const secret of kept) mask(secret);
  return kept;
}
