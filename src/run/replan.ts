/**
 * The plan of a run that is opened again: what was decided when it began stands, whatever inputs and files say by now.
 * Only what the record does not hold is read again, and has to be what it was. Knows nothing of what is left to run.
 */
import { DEFAULTS } from '../inputs/knobs.ts';
import { RunError } from '../lib/errors.ts';
import { sha256 } from '../lib/files.ts';
import type { Payload } from '../manifest/events.ts';
import type { Manifest } from '../manifest/schema.ts';
import { type Persistence, persistenceOf as persistenceFrom } from '../plan/persistence.ts';
import type { PlanResult } from '../plan/planner.ts';
import { definitionOf } from './admit.ts';
import type { Deps } from './deps.ts';
import { makePlan, type RunRequest } from './prepare.ts';

interface Recorded {
  readonly manifest: Manifest;
  readonly started: Payload<'run:started'>;
}

/** What is left of a run. */
export interface Left {
  /** Stages that are to be run on this machine. */
  readonly stages: readonly string[];
  /** The prompt is still to be sent. */
  readonly submit: boolean;
}

/**
 * The plan as it was. Throws RunError `input_invalid` where what is left of it is no longer in the pipeline or scenario
 * as it was when the run began.
 */
export async function planAgain(
  request: RunRequest,
  { manifest, started, left }: Recorded & { readonly left: Left },
  deps: Pick<Deps, 'host'>,
): Promise<PlanResult> {
  const recorded = planOfRecord(manifest, started);
  if (left.stages.length === 0 && !left.submit) return recorded;
  const fresh = await makePlan(
    {
      ...request,
      inputs: inputsOfRecord(request.inputs, { manifest, started }),
      ...(started.cell === undefined ? {} : { cell: { id: started.cell, startedMs: 0 } }),
    },
    { host: deps.host, random: () => started.nonce },
  );
  const { pipeline, items, prompt, rehearsalScript, spendCaps } = fresh;
  if (left.submit && sha256(prompt) !== started.prompt_sha256)
    throw changed('the prompt of the run', 'Give the prompt it was started with');
  const target = left.submit && started.pipeline?.target ? [started.pipeline.target] : [];
  for (const id of [...left.stages, ...target]) {
    const then = started.pipeline?.stages.find((stage) => stage.id === id);
    const now = items.find((item) => item.id === id);
    const same =
      then?.sha256 === undefined
        ? now !== undefined && now.command === then?.command
        : now !== undefined && definitionOf(now) === then.sha256;
    if (!same)
      throw changed(`stage ${id} of pipeline ${started.pipeline?.id}`, 'Give the pipeline back its stage');
  }
  return { ...recorded, pipeline, items, prompt, rehearsalScript, ...(spendCaps ? { spendCaps } : {}) };
}

function changed(what: string, cure: string): RunError {
  return new RunError(
    'input_invalid',
    `The run cannot go on: ${what} is not what it was when the run began`,
    {
      guidance: `${cure}, or start a new run`,
    },
  );
}

/** As far as the record holds it. The mode is the one that the run had come to, by a fallback too. */
function planOfRecord(manifest: Manifest, started: Payload<'run:started'>): PlanResult {
  const interval = started.poll_interval_seconds * 1000;
  return {
    taskId: manifest.task_id,
    scenarioId: started.scenario,
    title: started.title,
    route: {
      requested: started.mode_requested,
      mode: manifest.execution_mode,
      source: started.mode_source,
      reason: started.mode_reason ?? '',
      refusal: null,
    },
    pipeline: null,
    items: [],
    target: started.pipeline?.target ?? null,
    prompt: '',
    nonce: started.nonce,
    environment: started.environment,
    branch: started.branch,
    attempts: started.attempts,
    timeoutMs: started.timeout_seconds * 1000,
    pollIntervalMs: { live: interval, rehearsal: interval },
    persistence: persistenceOf(started.retry_policy),
    missingDiff: started.missing_diff,
    proofFile: started.proof_file,
    diffLimits: started.diff_limits ?? null,
    refusedAs: started.refused_as ?? null,
    severities: started.severities,
    rehearsalScript: '',
  };
}

/** What is tried again, as the run began; records of earlier versions do not tell. */
function persistenceOf(policy: Payload<'run:started'>['retry_policy']): Persistence {
  const told = policy && {
    retryAttempts: policy.attempts,
    retryFirstWaitSeconds: policy.first_wait_seconds,
    retryLongestWaitSeconds: policy.longest_wait_seconds,
    retryFactors: policy.factors,
    pollErrors: policy.poll_errors,
    pollErrorsInARow: policy.poll_errors_in_a_row,
    adopt: policy.adopt,
  };
  return persistenceFrom(told ?? {}, {}, DEFAULTS);
}

/** The inputs that lead to the same pipeline, target and prompt. */
function inputsOfRecord(
  { pipeline: _, ...inputs }: RunRequest['inputs'],
  { manifest, started }: Recorded,
): RunRequest['inputs'] {
  const byPipeline = started.scenario_source === undefined && started.pipeline !== undefined;
  return {
    ...inputs,
    task: manifest.task_id,
    executionMode: started.mode_requested,
    ...(started.pipeline?.target ? { target: started.pipeline.target } : {}),
    ...(byPipeline
      ? { pipeline: started.pipeline?.id }
      : { scenario: started.scenario_source ?? inputs.scenario }),
  };
}
