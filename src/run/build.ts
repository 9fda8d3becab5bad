/**
 * Has the plan executed in the mode of the run: the stages on this machine, or the target in the cloud, from the
 * beginning or from where earlier sessions of the run left it.
 */
import type { Credential } from '../credentials/credential.ts';
import { build, buildLocally, type SubmittedTask } from '../execute/builder.ts';
import { STAGE_MARK } from '../execute/stage.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import type { ReasonCode } from '../lib/reasons.ts';
import type { BuildResult, Evidence } from '../manifest/schema.ts';
import { isSelected } from '../plan/planner.ts';
import { admitted } from './admit.ts';
import type { Scene } from './conduct.ts';
import type { Backend, BackendRequest, KnownTarget } from './deps.ts';
import { knownTarget, prepareCodex, resolveTarget } from './prepare.ts';

/** What earlier sessions of a run have left to go on from. */
export interface Before {
  /** The stages of this machine that are still to be run. */
  readonly left: ReadonlySet<string>;
  /** Where the cloud task was to run; null where that was not settled. */
  readonly target: KnownTarget | null;
  readonly submitted: SubmittedTask | null;
  /** The log of the calls so far. */
  readonly logged: string;
}

/** What keeps a run from the cloud before anything was sent, and may be answered by running here. */
const OBSTACLES: ReadonlySet<ReasonCode> = new Set([
  'environment_unresolved',
  'branch_unresolved',
  'codex_missing',
  'npm_missing',
]);

/** Admission, then the build in the mode of the plan. Null where the run was skipped or refused. */
export async function buildAnew(scene: Scene): Promise<BuildResult | null> {
  const { request, store, planned } = scene;
  const { admission, credential } = await admitted(scene);
  if (admission.action !== 'run') return null;
  const { mode, requested, reason } = planned.route;
  if (mode !== requested) await fallBack('dispatch_off', 'cloud_dispatch_off', reason);
  if (mode === 'mcp') return buildHere(scene);
  try {
    // Awaited here, so that what fails before the submit is caught.
    return await buildInCloud(scene, { evidence: admission.backend, credential });
  } catch (error) {
    const { code, message } = toRunError(error);
    const mayRunHere = request.inputs.fallback === 'auto' && planned.items.length > 0;
    if (!mayRunHere || !OBSTACLES.has(code)) throw error;
    await fallBack('auto', code, message);
    return buildHere(scene);
  }

  async function fallBack(policy: 'auto' | 'dispatch_off', code: ReasonCode, message: string): Promise<void> {
    await store.emit({ event: 'cloud:fallback', payload: { policy, code, message } });
  }
}

/** Runs the selected stages on this machine; of a run that is opened again, those that are left. */
export async function buildHere(scene: Scene, before?: Before): Promise<BuildResult> {
  const { request, deps, store, planned, deadline, control } = scene;
  const { host, clock, stream, onOutput, signal } = deps;
  const bounds = { concurrency: planned.pipeline?.concurrency ?? 1, deadline, signal };
  const items = planned.items.filter(
    (item) => isSelected(planned, item) && (before === undefined || before.left.has(item.id)),
  );
  const env = { ...deps.stageEnvironment(request.inputs.passEnv), [STAGE_MARK]: store.runId };
  const { workingDirectory, shell } = host;
  const { approve } = control;
  const effects = { store, clock, stream, workingDirectory, env, shell, onOutput, approve };
  return buildLocally(items, bounds, effects);
}

interface Admitted {
  readonly evidence: Evidence;
  readonly credential: Credential | null;
}

/** Approval, backend, target, Codex CLI, cloud task. */
export async function buildInCloud(
  scene: Scene,
  { evidence, credential }: Admitted,
  before?: Before,
): Promise<BuildResult> {
  const { request, deps, store, redactor, planned, deadline } = scene;
  if (!before?.submitted) await approveTarget(scene);
  const known = before?.target ?? (await knownTarget(request, planned, deps));
  const { httpsProxy, caCertificate, passEnv } = request.inputs;
  const asked: BackendRequest =
    evidence === 'live' && credential !== null
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
  const bounds = { pollIntervalMs: planned.pollIntervalMs[evidence], deadline, signal: deps.signal };
  const task = before?.submitted ?? { ...target, attempts, prompt, nonce };
  const effects = { ...deps, store, codex, wallClock: scene.wallClock, logged: before?.logged ?? '' };
  // Awaited here: the backend must not be closed before the build has ended.
  return await build(task, bounds, effects);

  /** A live run needs a complete target before a credential is written anywhere. */
  function withTarget<T extends typeof known>(value: T): T {
    resolveTarget(value, request.context);
    return value;
  }
}

/** Waits for the approval that the target requires, before a credential is written anywhere. */
async function approveTarget({ planned, control, deps }: Scene): Promise<void> {
  const target = planned.items.find(({ id }) => id === planned.target);
  if (!target?.requiresApproval) return;
  const refusal = await control.approve(target.id, deps.signal);
  if (refusal !== null) throw new RunError(refusal.code, refusal.message);
}
