/**
 * Has the plan executed in the mode of the run: the stages on this machine, or the target in the cloud, from the
 * beginning or from where earlier sessions of the run left it.
 */
import { type Answered, recordingSpawn, TRANSCRIPT } from '../cloud/transcript.ts';
import { build, buildLocally } from '../execute/builder.ts';
import type { Continued } from '../execute/cloud.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import { STAGE_MARK } from '../lib/marks.ts';
import type { ReasonCode } from '../lib/reasons.ts';
import type { FileRecord } from '../manifest/events.ts';
import type { BuildResult, Manifest } from '../manifest/schema.ts';
import { isSelected } from '../plan/planner.ts';
import type { Admitted } from './admit.ts';
import { openAgents } from './agents.ts';
import type { Scene } from './conduct.ts';
import type { Backend, BackendRequest, KnownTarget } from './deps.ts';
import { checkedLogin, holdLogin } from './login.ts';
import { buildBy } from './own-builder.ts';
import { prepareCodex } from './prepare.ts';
import { tasksOfOthers } from './taken.ts';
import { type CheckedTarget, checkedTarget, knownTarget, recheck, resolveTarget } from './target.ts';

/** What earlier sessions of a run have left to go on from. */
export interface Before {
  /** The stages of this machine that are still to be run. */
  readonly left: ReadonlySet<string>;
  /** Where the cloud task was to run; null where that was not settled. */
  readonly target: KnownTarget | null;
  /** The cloud task that is gone on with; null where one is still to be asked for. */
  readonly task: Continued | null;
  /** The log of the calls so far. */
  readonly logged: string;
}

/** What keeps a run from the cloud before anything was sent, and may be answered by running here. */
const OBSTACLES: ReadonlySet<ReasonCode> = new Set([
  'environment_unresolved',
  'branch_unresolved',
  'branch_not_found',
  'codex_missing',
  'npm_missing',
]);

/** The build of a run that has just begun, by whoever is its builder. */
export async function buildAnew(scene: Scene, admitted: Admitted): Promise<BuildResult> {
  const standard = () => buildStandard(scene, admitted);
  return scene.roles.build === undefined ? standard() : buildBy(scene.roles.build, scene, standard);
}

/** The build in the mode of the plan. */
async function buildStandard(scene: Scene, admitted: Admitted): Promise<BuildResult> {
  const { request, store, planned } = scene;
  const { mode, requested, reason } = planned.route;
  if (mode !== requested) await fallBack('dispatch_off', 'cloud_dispatch_off', reason);
  if (mode === 'mcp') return buildHere(scene, admitted);
  try {
    // Awaited here, so that what fails before the submit is caught.
    return await buildInCloud(scene, admitted);
  } catch (error) {
    const { code, message } = toRunError(error);
    const mayRunHere = request.inputs.fallback === 'auto' && planned.items.length > 0;
    if (!mayRunHere || !OBSTACLES.has(code)) throw error;
    await fallBack('auto', code, message);
    return buildHere(scene, admitted);
  }

  async function fallBack(policy: 'auto' | 'dispatch_off', code: ReasonCode, message: string): Promise<void> {
    const kind = planned.items.find(({ id }) => id === planned.target)?.kind;
    await store.emit({ event: 'cloud:fallback', payload: { policy, code, message, kind } });
  }
}

/** Runs the selected stages on this machine; of a run that is opened again, those that are left. */
export async function buildHere(scene: Scene, admitted: Admitted, before?: Before): Promise<BuildResult> {
  const { request, deps, store, planned, deadline, control } = scene;
  const { host, clock, stream, onOutput, onUnfinished, signal } = deps;
  const { concurrency = 1, parts = [] } = planned.pipeline ?? {};
  const bounds = { concurrency, parts, deadline, signal };
  const items = planned.items.filter(
    (item) => isSelected(planned, item) && (before === undefined || before.left.has(item.id)),
  );
  const mark = { [STAGE_MARK]: store.runId };
  const env = { ...deps.stageEnvironment(request.inputs.passEnv), ...mark };
  const { workingDirectory, shell } = host;
  const { approve } = control;
  await using agents = await openAgents(scene, admitted);
  const codex = agents === null ? null : { ...agents, env: { ...agents.env, ...mark } };
  scene.notices = [...idleInputs(scene), ...(agents?.notices ?? [])];
  const settle = agents?.settle ?? (async () => {});
  const said = { onOutput, onUnfinished };
  const effects = { store, clock, stream, workingDirectory, env, shell, codex, ...said, approve, settle };
  // Awaited here: the model must be there until the last stage has ended.
  return await buildLocally(items, bounds, effects);
}

/** Inputs that were given for the cloud, where nobody meant the run to go there. */
function idleInputs({ request: { inputs }, planned: { route } }: Scene): string[] {
  if (route.requested !== 'mcp') return [];
  const given = {
    'cloud-environment': inputs.cloudEnvironment,
    'cloud-attempts': inputs.cloudAttempts,
    'poll-interval-seconds': inputs.pollIntervalSeconds,
    'missing-diff': inputs.missingDiff,
    record: inputs.record || undefined,
  };
  const names = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  return names.length === 0 ? [] : [`The run stays on this machine, where ${names.join(', ')} mean nothing`];
}

/** Approval, backend, target, Codex CLI, cloud task. */
export async function buildInCloud(
  scene: Scene,
  { evidence, credential }: Admitted,
  before?: Before,
): Promise<BuildResult> {
  const { request, deps, store, redactor, planned, deadline } = scene;
  if (!before?.task) await approveTarget(scene);
  const looking = { deps, deadline };
  const { known, localSha, notices } = await targetOf(scene, evidence, before);
  const { httpsProxy, caCertificate, passEnv } = request.inputs;
  const asked: BackendRequest =
    evidence === 'live' && credential !== null
      ? {
          ...{ kind: 'live', use: 'cloud', known, credential, httpsProxy, caCertificate },
          login: await checkedLogin(scene, credential),
        }
      : {
          kind: 'rehearsal',
          use: 'cloud',
          known,
          script: planned.rehearsalScript,
          proofFile: planned.proofFile,
        };
  await using backend: Backend = await deps.openBackend(asked, passEnv);
  redactor.add(backend.secrets);
  await using login = holdLogin(scene, backend);

  const target = resolveTarget(backend.known, request.context);
  const { headSha, branchCheck } = backend.known;
  await store.emit({
    event: 'target:resolved',
    payload: {
      ...{ ...target, head_sha: headSha, transport: backend.transport },
      ...(branchCheck === undefined ? {} : { branch_check: branchCheck }),
      ...(localSha === undefined ? {} : { local_sha: localSha }),
    },
  });
  const { codex, notice } = await prepareCodex(request.inputs, backend, { deps, store, deadline });
  scene.notices = [...notices, ...backend.notices, ...(notice === null ? [] : [notice])];
  const { attempts, prompt, nonce, persistence } = planned;
  const pollIntervalMs = planned.pollIntervalMs[evidence];
  const together = deps.shared?.together;
  const among = together === undefined ? {} : { together: true as const };
  const bounds = { pollIntervalMs, persistence, deadline, signal: deps.signal, ...among };
  const proven = planned.proofFile !== null;
  const task = before?.task ?? namedTask(scene, evidence) ?? { ...target, attempts, prompt, nonce, proven };
  const recording = request.inputs.record ? recordingSpawn(deps.spawn) : null;
  const spawn = login.watched(recording?.spawn ?? deps.spawn);
  const { workingDirectory } = deps.host;
  let kept = recording === null;
  const effects = {
    ...{ ...deps, spawn, store, codex, wallClock: scene.wallClock, logged: before?.logged ?? '' },
    ...(together === undefined ? {} : { together }),
    taken: async () => {
      const others = await tasksOfOthers(store.folder, workingDirectory);
      return new Set(others.flatMap(({ taskId, proven }) => (proven ? [taskId] : [])));
    },
    settle: login.settle,
    keepMore: recording === null ? null : keepRecording,
    recheck: branchCheck === 'found' ? () => recheck(backend.known, request, looking) : null,
  };
  try {
    // Awaited here: the backend must not be closed before the build has ended.
    const built = await build(task, bounds, effects);
    scene.notices = [...scene.notices, ...lostDiffs(store.manifest)];
    return built;
  } finally {
    if (!kept) await keepRecording();
  }

  function keepRecording(): Promise<FileRecord> {
    kept = true;
    return keepTranscript(store, evidence, recording?.answers ?? []);
  }
}

/** The first diff decides; of the others nobody would miss one that could not be had. */
function lostDiffs({ attempt_diffs: others = [] }: Manifest): string[] {
  const lost = others.filter(({ status }) => status === 'error').map(({ nth }) => nth);
  if (lost.length === 0) return [];
  return [
    `Of the diffs of the other attempts these could not be fetched, if they are there: ${lost.join(', ')}`,
  ];
}

/** The target; of a live run it must be complete, and be there, before a credential is written anywhere. */
async function targetOf(
  { request, deps, planned, deadline }: Scene,
  evidence: Admitted['evidence'],
  before: Before | undefined,
): Promise<CheckedTarget> {
  const known = before?.target ?? knownTarget(request, planned);
  if (evidence === 'rehearsal') return { known, notices: [] };
  resolveTarget(known, request.context);
  if (before?.target) return { known, notices: [] };
  // From where a task that is there already was started is for whoever asked for it to know.
  if (request.inputs.cloudTaskId !== undefined)
    return { known: { ...known, branchCheck: 'not_checked' }, notices: [] };
  return checkedTarget(request, known, { deps, deadline });
}

/** Keeps what was answered, for whoever wants to hold the emulator to it. */
async function keepTranscript(
  store: Scene['store'],
  evidence: Admitted['evidence'],
  calls: readonly Answered[],
): Promise<FileRecord> {
  const { codex_cli: codex } = store.manifest;
  const transcript = { schema: 1, codex_version: codex.version, evidence, calls };
  return store.write(TRANSCRIPT, `${JSON.stringify(transcript, null, 1)}\n`);
}

/** The cloud task that somebody names instead of having one asked for. */
function namedTask({ request }: Scene, evidence: Admitted['evidence']): Continued | null {
  const { cloudTaskId: taskId } = request.inputs;
  if (taskId === undefined) return null;
  if (evidence === 'live') return { taskId, given: true };
  throw new RunError('input_invalid', `A rehearsal plays its own cloud task, and not ${taskId}`, {
    guidance: 'Leave out cloud-task-id, or give a credential and leave out rehearse',
  });
}

/** Waits for the approval that the target requires, before a credential is written anywhere. */
async function approveTarget({ planned, control, deps }: Scene): Promise<void> {
  const target = planned.items.find(({ id }) => id === planned.target);
  if (!target?.requiresApproval) return;
  const refusal = await control.approve(target.id, deps.signal);
  if (refusal !== null) throw new RunError(refusal.code, refusal.message);
}
