/**
 * May the run start, and with which credential: asks admission, and records its answer with everything that was decided
 * before as the first event of the run.
 */

import { type Admission, admit, type CredentialState, mayUseCredential } from '../admit/admission.ts';
import {
  type Credential,
  type CredentialInputs,
  type CredentialUse,
  findCredential,
} from '../credentials/credential.ts';
import { branchAbout } from '../inputs/context.ts';
import { toRunError } from '../lib/errors.ts';
import { sha256 } from '../lib/files.ts';
import { REASONS, type ReasonCode } from '../lib/reasons.ts';
import { failureEvent } from '../manifest/failure.ts';
import type { Evidence } from '../manifest/schema.ts';
import type { PlanItem } from '../plan/expand.ts';
import { agentsOf, isSelected, type PlanResult } from '../plan/planner.ts';
import type { OpenRun } from './conduct.ts';
import type { Deps } from './deps.ts';
import { exposureOf } from './exposure.ts';
import type { Decided } from './in-view.ts';
import { scenarioFields } from './job-fields.ts';
import { thisProcess } from './liveness.ts';
import type { RunRequest } from './prepare.ts';
import type { Trust } from './trust.ts';

/** A run that may start: against what, and with which credential. */
export interface Admitted {
  readonly evidence: Evidence;
  readonly credential: Credential | null;
}

/** Decides on the run and records the decision as its first event. */
export async function admitted({ request, planned, store, deps, roles }: OpenRun) {
  const { inputs } = request;
  const { mode, requested, source, reason } = planned.route;
  const exposure = await exposed(await decideAdmission(request, planned, deps), request, deps);
  const decided =
    deps.earlier === undefined
      ? exposure
      : await (await import('./in-view.ts')).inView(exposure, { request, planned, deps });
  const { admission } = decided;
  await store.emit({
    event: 'run:started',
    payload: {
      scenario: planned.scenarioId,
      ...(inputs.pipeline === undefined ? { scenario_source: inputs.scenario } : {}),
      ...(request.cell === undefined ? {} : { cell: request.cell.id }),
      title: planned.title,
      mode_requested: requested,
      mode,
      mode_source: source,
      ...planOf(planned, reason),
      admission: admission.action,
      evidence: admission.action === 'run' ? admission.backend : null,
      github_event: request.context.event,
      branch_about: branchAbout(request.context),
      repository: request.context.repository,
      environment: planned.environment,
      branch: planned.branch,
      head_sha: request.context.headSha,
      attempts: planned.attempts,
      timeout_seconds: planned.timeoutMs / 1000,
      poll_interval_seconds:
        planned.pollIntervalMs[admission.action === 'run' ? admission.backend : 'live'] / 1000,
      ...(mode === 'cloud' ? { retry_policy: retryPolicyOf(planned) } : {}),
      missing_diff: planned.missingDiff,
      proof_file: planned.proofFile,
      severities: { ...planned.severities },
      nonce: planned.nonce,
      prompt_sha256: sha256(planned.prompt),
      ...trustOf(request.trust, admission),
      ...scenarioFields(request, planned),
      process: await thisProcess(deps.host.machine),
      ...(Object.keys(roles).length > 0 ? { roles: Object.keys(roles) } : {}),
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

/** The decision, unless its login must not be used in this repository. */
export async function exposed(
  decided: Decided,
  request: RunRequest,
  deps: Pick<Deps, 'host' | 'signal'>,
): Promise<Decided> {
  const { admission, credential } = decided;
  if (admission.action !== 'run' || admission.backend !== 'live') return decided;
  const message = await exposureOf(request, credential, deps);
  if (message === null) return decided;
  return { admission: { action: 'refuse', code: 'public_repository' }, credential: null, message };
}

/** What the record tells of what the event goes by. */
function trustOf(trust: Trust | undefined, admission: Admission) {
  if (trust === undefined) return {};
  const { base, standing } = trust;
  const rehearsed = admission.action === 'run' && admission.backend === 'rehearsal';
  return {
    ...(rehearsed && standing.foreign ? { configuration_check: true as const } : {}),
    ...(base === null ? {} : { trusted_files: { commit: base.sha, differing: [...base.differing()] } }),
  };
}

/** What is tried again, as the record tells it. */
function retryPolicyOf({ persistence }: PlanResult) {
  const { attempts, firstWaitMs, longestWaitMs, factors, pollErrors, pollErrorsInARow, adopt } = persistence;
  return {
    attempts,
    first_wait_seconds: firstWaitMs / 1000,
    longest_wait_seconds: longestWaitMs / 1000,
    factors: { ...factors },
    poll_errors: pollErrors,
    poll_errors_in_a_row: pollErrorsInARow,
    adopt,
  };
}

/** What the record tells of the plan: a pipeline and what was said of its stages, or of the prompt of a scenario. */
function planOf(planned: PlanResult, reason: string) {
  const { pipeline, target, items, route } = planned;
  const runnable = route.refusal === null;
  // Nothing but the cloud knows what to do with a bare prompt.
  if (pipeline === null) return { item: { requires_cloud: true, runnable } };
  const stages = items.map((item) => ({
    id: item.id,
    title: item.title,
    kind: route.mode === 'cloud' && item.id === target ? ('cloud' as const) : item.kind,
    command: item.command,
    role: item.role,
    parent_pipeline: item.parentPipeline,
    selected: isSelected(planned, item),
    requires_cloud: item.requiresCloud,
    runnable,
    ...(item.guardrail ? { guardrail: true as const } : {}),
    ...(item.requiresApproval ? { requires_approval: true as const } : {}),
    sha256: definitionOf(item),
  }));
  const { id, title, guardrailsRequired, parts } = pipeline;
  const guarded = parts.filter((part) => part.guardrailsRequired).map((part) => part.id);
  const required = {
    ...(guardrailsRequired ? { guardrails_required: true as const } : {}),
    ...(guarded.length > 0 ? { guardrails_required_in: guarded } : {}),
  };
  return { mode_reason: reason, pipeline: { id, title, target, stages, ...required } };
}

/** Tells a stage from one that would do something else, in another way or under other conditions. */
export function definitionOf(item: PlanItem): string {
  return sha256(JSON.stringify(item));
}

/** Whether the run may start, and with which credential; one that the inputs do not hold is asked for here. */
export async function decideAdmission(
  request: Pick<RunRequest, 'inputs' | 'trust'>,
  planned: PlanResult,
  sources: Sources,
): Promise<Decided> {
  const { inputs, trust } = request;
  const { mode, refusal } = planned.route;
  const use = mode === 'cloud' ? 'cloud' : 'exec';
  const needsCredential = mode === 'cloud' || agentsOf(planned).length > 0;
  const given = findOrFault(inputs, use);
  const asks = needsCredential && refusal === null && !inputs.rehearse;
  const found = asks ? await findTrusted({ use, forMs: planned.timeoutMs }, request, sources) : given;
  const admission = admit({
    standing: trust?.standing ?? null,
    needsCredential,
    refusal,
    rehearse: inputs.rehearse,
    onMissingCredentials: inputs.onMissingCredentials,
    credential: found.state,
    credentialGiven:
      given.state !== 'missing' || inputs.openaiApiKey !== undefined || inputs.vaultToken !== undefined,
    ...(found.code === undefined ? {} : { fault: found.code }),
  });
  // In the cloud no stage is for the Codex CLI of this machine.
  const message =
    messageOfTrust(admission, trust) ??
    messageOf(admission, found, mode === 'mcp' ? agentsOf(planned)[0] : undefined);
  // What nothing uses is taken nowhere.
  const credential = needsCredential ? (found.credential ?? null) : null;
  return { admission, credential, ...(message === null ? {} : { message }) };
}

/** Where a credential may come from beside the inputs, and who must not let it out. */
type Sources = Pick<Deps, 'broker' | 'redactor'>;

export interface Found {
  readonly state: CredentialState;
  readonly credential?: Credential;
  /** What is wrong with it. */
  readonly code?: ReasonCode;
  readonly message?: string;
}

interface Wanted {
  readonly use: CredentialUse;
  /** For how long it is needed, in milliseconds. */
  readonly forMs: number;
}

/** What is kept for those who may use it is not asked for by others; that they may not is then all there is to say. */
export async function findTrusted(
  wanted: Wanted,
  { inputs, trust }: Pick<RunRequest, 'inputs' | 'trust'>,
  sources: Sources,
): Promise<Found> {
  const trusted = trust === undefined || mayUseCredential(trust.standing);
  if (trusted || sources.broker === undefined) return findOrLease(wanted, inputs, sources);
  return { state: 'usable' };
}

/** The credential of the inputs; where they hold none that can be used, what the broker has, with theirs laid over it. */
async function findOrLease(
  { use, forMs }: Wanted,
  inputs: CredentialInputs,
  { broker, redactor }: Sources,
): Promise<Found> {
  const own = findOrFault(inputs, use);
  const lacking = own.state === 'missing' || own.state === 'wrong_kind';
  if (broker === undefined || !lacking) return own;
  const { openaiApiKey } = inputs;
  try {
    const lease = await broker.lease('codex-cloud', forMs);
    if (lease === null) return broker.lacks === null ? own : { ...own, message: broker.lacks };
    return findOrFault({ ...lease.values, ...(openaiApiKey === undefined ? {} : { openaiApiKey }) }, use);
  } catch (error) {
    const { code, message } = toRunError(error);
    return { state: 'unobtainable', code, message };
  } finally {
    redactor.add(broker.secrets);
  }
}

/** Who or what it was that is not trusted; null where that is not why. */
function messageOfTrust(admission: Admission, trust: Trust | undefined): string | null {
  if (admission.action === 'run' || trust === undefined) return null;
  const { standing, words } = trust;
  if (admission.code === 'event_refused')
    return `On ${standing.event} the work tree is at ${words.event_refused}, which is not known as the repository's own code`;
  return admission.code === 'actor_not_admitted' ? `On ${standing.event}: ${words.actor_not_admitted}` : null;
}

/** More than the title of the code, where there is more to say; null where not. */
function messageOf(admission: Admission, found: Found, agent: PlanItem | undefined): string | null {
  if (admission.action === 'run') return null;
  if (found.code === admission.code) return found.message ?? null;
  const lacks = admission.code === 'credentials_missing' || admission.code === 'credentials_required';
  if (!lacks) return null;
  if (found.message !== undefined && found.code === undefined) return found.message;
  return agent === undefined ? null : `Stage ${agent.id} is for the Codex CLI, and there is no credential`;
}

/** The credential, or what is wrong with it: whether that matters is for admission to say. */
function findOrFault(inputs: CredentialInputs, use: CredentialUse): Found {
  try {
    return findCredential(inputs, use);
  } catch (error) {
    const { code, message } = toRunError(error);
    return { state: 'malformed', code, message };
  }
}
