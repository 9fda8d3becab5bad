/**
 * May the run start, and with which credential: asks admission, and records its answer with everything that was decided
 * before as the first event of the run.
 */
import { type Admission, admit } from '../admit/admission.ts';
import { type Credential, type CredentialUse, findCredential } from '../credentials/credential.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { toRunError } from '../lib/errors.ts';
import { sha256 } from '../lib/files.ts';
import { REASONS } from '../lib/reasons.ts';
import { failureEvent } from '../manifest/failure.ts';
import type { Evidence } from '../manifest/schema.ts';
import type { PlanItem } from '../plan/expand.ts';
import { agentsOf, isSelected, type PlanResult } from '../plan/planner.ts';
import type { OpenRun } from './conduct.ts';
import { thisProcess } from './liveness.ts';

/** A run that may start: against what, and with which credential. */
export interface Admitted {
  readonly evidence: Evidence;
  readonly credential: Credential | null;
}

/** Decides on the run and records the decision as its first event. */
export async function admitted({ request, planned, store, deps, roles }: OpenRun) {
  const { inputs } = request;
  const { mode, requested, source, reason } = planned.route;
  const decided = decideAdmission(inputs, planned);
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

/** Whether the run may start, and with which credential. */
export function decideAdmission(
  inputs: Inputs,
  planned: PlanResult,
): { admission: Admission; credential: Credential | null; message?: string } {
  const { mode, refusal } = planned.route;
  const found = findOrFault(inputs, mode === 'cloud' ? 'cloud' : 'exec');
  const credential = found.state === 'usable' ? found.credential : null;
  const admission = admit({
    needsCredential: mode === 'cloud' || agentsOf(planned).length > 0,
    refusal,
    rehearse: inputs.rehearse,
    onMissingCredentials: inputs.onMissingCredentials,
    credential: found.state,
    credentialGiven: found.state !== 'missing' || inputs.openaiApiKey !== undefined,
  });
  // In the cloud no stage is for the Codex CLI of this machine.
  const message = messageOf(admission, found, mode === 'mcp' ? agentsOf(planned)[0] : undefined);
  return { admission, credential, ...(message === null ? {} : { message }) };
}

/** More than the title of the code, where there is more to say; null where not. */
function messageOf(
  admission: Admission,
  found: ReturnType<typeof findOrFault>,
  agent: PlanItem | undefined,
): string | null {
  if (admission.action === 'run') return null;
  if (found.state === 'malformed' && admission.code === found.code) return found.message;
  const lacks = admission.code === 'credentials_missing' || admission.code === 'credentials_required';
  return lacks && agent !== undefined
    ? `Stage ${agent.id} is for the Codex CLI, and there is no credential`
    : null;
}

/** The credential, or what is wrong with it: whether that matters is for admission to say. */
function findOrFault(inputs: Inputs, use: CredentialUse) {
  try {
    return findCredential(inputs, use);
  } catch (error) {
    const { code, message } = toRunError(error);
    return { state: 'malformed' as const, code, message };
  }
}
