/**
 * The manager: one run from its inputs to its verdict, in the order of the house. Once the record is open nothing
 * is thrown: whatever happens becomes an outcome with a reason, and the record is closed.
 */

import { join, resolve } from 'node:path';
import { secretsOf } from '../credentials/credential.ts';
import { build } from '../execute/builder.ts';
import { loadPolicy, type Policy } from '../gate/policy.ts';
import { isoTime } from '../lib/clock.ts';
import { REASONS, RunError, toRunError } from '../lib/errors.ts';
import { sha256 } from '../lib/files.ts';
import { Redactor, SHORTEST_SECRET } from '../lib/redact.ts';
import { Secret } from '../lib/secret.ts';
import type { BuildResult } from '../manifest/schema.ts';
import { openStore, type Store } from '../manifest/store.ts';
import type { PlanResult } from '../plan/planner.ts';
import type { RunResult } from '../publish/result.ts';
import { close, judge } from './close.ts';
import type { Backend, BackendRequest, Deps } from './deps.ts';
import { failureEvent, phaseOf } from './failure.ts';
import {
  decideAdmission,
  knownTarget,
  makePlan,
  prepareCodex,
  type RunRequest,
  resolveTarget,
} from './prepare.ts';

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
  return close({ store, policy, event: context.event, built, judged, notices: scene.notices ?? [] });
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

/** Admission, backend, Codex CLI, build. Null where the run was skipped or refused. */
async function execute(scene: Scene): Promise<BuildResult | null> {
  const { request, deps, store, redactor, planned, deadline } = scene;
  const { admission, credential } = await admitted(scene);
  if (admission.action !== 'run') return null;

  const known = await knownTarget(request, planned, deps);
  const { httpsProxy, caCertificate, passEnv } = request.inputs;
  const asked: BackendRequest =
    admission.backend === 'live' && credential !== null
      ? { kind: 'live', known: withTarget(known), credential, httpsProxy, caCertificate }
      : { kind: 'rehearsal', known, script: planned.rehearsalScript };
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
  const bounds = { pollIntervalMs: planned.pollIntervalMs[admission.backend], deadline, signal: deps.signal };
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
  const decided = decideAdmission(request.inputs, planned.mode);
  const { admission } = decided;
  await store.emit({
    event: 'run:started',
    payload: {
      scenario: planned.scenarioId,
      title: planned.title,
      mode_requested: planned.mode,
      mode: planned.mode,
      mode_source: planned.modeSource,
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

/** A record of ours that cannot be judged is no fault of the user's. */
function ours(cause: unknown): RunError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new RunError('internal_error', `the record of the run cannot be judged: ${why}`, { cause });
}

/** Records a thrown failure; what the executor itself knows to have failed is in the record already. */
async function recordFailure(store: Store, error: unknown): Promise<null> {
  const { code, message, guidance, retryable } = toRunError(error);
  await store.emit(failureEvent(code, { message, guidance, retryable, phase: phaseOf(store.events) }));
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
