/**
 * Folds events into the manifest: the only writer of its fields. Pure, so that a manifest can always be made again
 * from `events.jsonl`, and one that was tampered with is seen.
 */
import type { Outcome } from '../lib/reasons.ts';
import { NO_DIFF_FILE } from './diff-fields.ts';
import type { Payload, RunEvent } from './events.ts';
import { attempted, cloud, fetched, polled, pollFailed, preparedCloud } from './reduce-cloud.ts';
import { concluded, controlled, guardrailsAtStart, withGuardrails } from './reduce-control.ts';
import type { Command, Manifest } from './schema.ts';

/** Folds a whole run; null before its first event. */
export function fold(events: readonly RunEvent[]): Manifest | null {
  return events.reduce<Manifest | null>((manifest, event) => reduce(manifest, event), null);
}

/** The manifest after one more event. Events before `run:started` leave null. */
export function reduce(manifest: Manifest | null, event: RunEvent): Manifest | null {
  if (event.event === 'run:started') return start(event);
  if (manifest === null) return null;
  const next = { ...manifest, ...change(manifest, event), updated_at: event.timestamp };
  return next.commands === manifest.commands ? next : withGuardrails(next, event.timestamp);
}

/** Folder of a run, relative to the working directory, with `/` on every system. */
export function runFolder(taskId: string, runId: string): string {
  return `.runs/${taskId}/cli/${runId}`;
}

function start(event: RunEvent & { event: 'run:started' }): Manifest {
  const { payload } = event;
  const folder = runFolder(event.task_id, event.run_id);
  const cloud = payload.mode === 'cloud' && payload.admission !== 'skip';
  const commands = commandsOf(payload);
  return {
    version: 1,
    task_id: event.task_id,
    run_id: event.run_id,
    status: 'in_progress',
    outcome: null,
    reason: null,
    evidence: payload.evidence,
    ...(payload.configuration_check === undefined ? {} : { configuration_check: true }),
    ...(payload.trusted_files === undefined ? {} : { trusted_files: payload.trusted_files }),
    ...(payload.repeat === undefined ? {} : { repeat: payload.repeat }),
    transport: { proxy: null, custom_ca_sha256: null },
    execution_mode_requested: payload.mode_requested,
    execution_mode: payload.mode,
    started_at: event.timestamp,
    updated_at: event.timestamp,
    completed_at: null,
    branch: payload.branch,
    head_sha: payload.head_sha,
    commit_evidence: null,
    nonce: payload.nonce,
    ...(payload.retry_policy === undefined ? {} : { retry_policy: payload.retry_policy }),
    codex_cli: { version: null, sha256: null },
    ...pipelineFields(payload),
    commands,
    ...guardrailsAtStart(payload, commands, event.timestamp),
    cloud_execution: cloud ? preparedCloud(payload) : null,
    diff: { ...NO_DIFF_FILE, status: 'pending' },
    failure: null,
    log_path: null,
    run_summary_path: `${folder}/run-summary.json`,
  };
}

function pipelineFields({ pipeline, mode_reason }: Payload<'run:started'>): Partial<Manifest> {
  return {
    ...(pipeline
      ? {
          pipeline_id: pipeline.id,
          pipeline_title: pipeline.title,
          plan_target_id: pipeline.target,
        }
      : {}),
    ...(mode_reason === undefined ? {} : { mode_reason }),
  };
}

type RecordedStage = NonNullable<Payload<'run:started'>['pipeline']>['stages'][number];

function commandsOf(payload: Payload<'run:started'>): Command[] {
  const { pipeline, mode, scenario: id, title, item } = payload;
  if (pipeline === undefined) {
    const said = item === undefined ? {} : { selected: true, ...item };
    return [{ index: 1, id, title, kind: mode === 'cloud' ? 'cloud' : 'command', ...BLANK, ...said }];
  }
  return pipeline.stages.map((stage, index) => ({
    index: index + 1,
    id: stage.id,
    title: stage.title,
    ...BLANK,
    command: stage.command,
    kind: stage.kind,
    status: stage.selected ? 'pending' : 'skipped',
    role: stage.role,
    parent_pipeline: stage.parent_pipeline,
    ...saidOf(stage),
    ...(stage.guardrail ? { guardrail: true as const } : {}),
  }));
}

/** What the planner said of a stage; older records do not hold all of it. */
function saidOf({ selected, requires_cloud, runnable }: RecordedStage): Partial<Command> {
  if (requires_cloud === undefined || runnable === undefined) return {};
  return { selected, requires_cloud, runnable };
}

const BLANK = {
  command: null,
  status: 'pending',
  started_at: null,
  completed_at: null,
  exit_code: null,
  summary: null,
  log_path: null,
  error_file: null,
  sub_run_id: null,
} as const;

/** What one event changes. */
function change(manifest: Manifest, event: RunEvent): Partial<Manifest> {
  const at = event.timestamp;
  switch (event.event) {
    case 'cloud:fallback':
      return fellBack(manifest, event);
    case 'target:resolved':
      return {
        branch: event.payload.branch,
        head_sha: event.payload.head_sha,
        ...(event.payload.branch_check ? { branch_check: event.payload.branch_check } : {}),
        transport: event.payload.transport,
        ...cloud(manifest, { environment_id: event.payload.environment }),
      };
    case 'target:rechecked':
      // Between the two looks the cloud may have taken either commit.
      return event.payload.head_sha === manifest.head_sha ? {} : { commit_evidence: null };
    case 'codex:resolved':
      return { codex_cli: event.payload };
    case 'stage:started':
      return stage(manifest, event.payload.stage, { status: 'running', started_at: at });
    case 'stage:ended':
      return stageEnded(manifest, event);
    case 'agent:completed': {
      const { stage: id, usage } = event.payload;
      return usage === null ? {} : stage(manifest, id, { usage });
    }
    case 'call:ended':
      // The first call of the service is the first line of their log.
      return manifest.log_path === null ? logged(manifest, event) : {};
    case 'cloud:submitting': {
      const begun = { ...manifest, ...logged(manifest, event) };
      return { ...begun, ...command(begun, { status: 'running', started_at: at }) };
    }
    case 'cloud:submitted':
      return {
        commit_evidence: isPinned(manifest) ? 'pinned' : null,
        ...cloud(manifest, {
          task_id: event.payload.task_id,
          status_url: event.payload.url,
          submitted_at: at,
        }),
      };
    case 'cloud:polled':
      return polled(manifest, event);
    case 'cloud:poll_failed':
      return pollFailed(manifest, at);
    case 'cloud:ended':
      return cloud(manifest, { status: event.payload.status, completed_at: at });
    case 'diff:attempt':
      return attempted(manifest, event.payload);
    case 'diff:fetched':
      return fetched(manifest, event.payload);
    case 'apply:started':
      return cloud(manifest, { apply_status: null });
    case 'apply:completed':
      return cloud(manifest, { apply_status: event.payload.status });
    case 'run:failed':
      return failed(manifest, event);
    case 'build:completed':
      // The stages of a pipeline have told their own ends.
      if (manifest.pipeline_id !== undefined && manifest.execution_mode === 'mcp') return {};
      return command(manifest, { status: event.payload.success ? 'succeeded' : 'failed', completed_at: at });
    case 'review:completed':
      return event.payload.commit_proven ? { commit_evidence: 'proven' } : {};
    case 'run:completed':
      return {
        outcome: event.payload.outcome,
        reason: event.payload.reason,
        status: statusOf(event.payload.outcome),
        completed_at: at,
        // What has not begun by now never will.
        commands: manifest.commands.map((one) =>
          one.status === 'pending' ? { ...one, status: 'skipped' } : one,
        ),
        ...concluded(manifest),
      };
    default:
      return controlled(manifest, event);
  }
}

/** Of a branch whose head nobody could read it is not known which commit is worked on. */
function isPinned({ head_sha, branch_check = 'found' }: Manifest): boolean {
  return head_sha !== null && branch_check === 'found';
}

/** The log of the calls is there from now on. */
function logged(manifest: Manifest, { task_id, run_id }: RunEvent): Partial<Manifest> {
  const log = `${runFolder(task_id, run_id)}/cloud/commands.ndjson`;
  return {
    log_path: log,
    ...command(manifest, { log_path: log }),
    ...cloud(manifest, { log_path: log }),
  };
}

/** From here on the run is one of this machine: what was to be the cloud task is a stage like any other. */
function fellBack(manifest: Manifest, event: RunEvent & { event: 'cloud:fallback' }): Partial<Manifest> {
  const { policy, code, message, kind = 'command' } = event.payload;
  return {
    execution_mode: 'mcp',
    cloud_execution: null,
    cloud_fallback: {
      mode_requested: 'cloud',
      mode_used: 'mcp',
      reason: message,
      issues: [{ code, message }],
      checked_at: event.timestamp,
      policy,
    },
    commands: manifest.commands.map((one) => (one.kind === 'cloud' ? { ...one, kind } : one)),
  };
}

function failed(manifest: Manifest, event: RunEvent & { event: 'run:failed' }): Partial<Manifest> {
  const { message, ...failure } = event.payload;
  return {
    failure,
    commands: manifest.commands.map((one) =>
      one.status === 'running'
        ? { ...one, status: 'failed', completed_at: event.timestamp, summary: message }
        : one,
    ),
    // The last state that was read stays: that the run failed says nothing about the task.
    ...cloud(manifest, {
      error: message,
      completed_at: manifest.cloud_execution?.completed_at ?? event.timestamp,
    }),
  };
}

function stageEnded(manifest: Manifest, event: RunEvent & { event: 'stage:ended' }): Partial<Manifest> {
  const { payload, timestamp } = event;
  return stage(manifest, payload.stage, {
    status: payload.status,
    completed_at: timestamp,
    exit_code: payload.exit_code,
    summary: payload.summary,
    log_path: payload.log?.path ?? null,
    ...(payload.allowed_failure ? { allowed_failure: true } : {}),
  });
}

/** The command that is, or would have been, the cloud task: the only one of a scenario. */
function command(manifest: Manifest, fields: Partial<Command>): Partial<Manifest> {
  const target = manifest.commands.find(({ kind }) => kind === 'cloud') ?? manifest.commands[0];
  return target === undefined ? {} : stage(manifest, target.id, fields);
}

function stage({ commands }: Manifest, id: string, fields: Partial<Command>): Partial<Manifest> {
  return { commands: commands.map((one) => (one.id === id ? { ...one, ...fields } : one)) };
}

function statusOf(outcome: Outcome): Manifest['status'] {
  if (outcome === 'pass') return 'succeeded';
  return outcome === 'cancelled' || outcome === 'skipped' ? outcome : 'failed';
}
