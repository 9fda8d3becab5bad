/**
 * What events change of pauses, approvals, guardrails and of a run that is opened again. Pure; knows nothing of how a
 * stage or a cloud task goes on.
 */
import type { Approval, GuardrailStatus, Requester } from './control-fields.ts';
import { NO_DIFF_FILE } from './diff-fields.ts';
import type { Payload, RunEvent } from './events.ts';
import { cloud } from './reduce-cloud.ts';
import type { Command, Manifest } from './schema.ts';

/** Who asked, in one word. */
export function actorOf({ user, host }: Requester): string {
  return user === null ? host : `${user}@${host}`;
}

/** What an event of control changes; nothing for any other. */
export function controlled(manifest: Manifest, event: RunEvent): Partial<Manifest> {
  switch (event.event) {
    case 'credential:checked':
      // What became of the login of an earlier session says nothing of this one.
      return {
        credential: event.payload,
        ...(manifest.credential_rotation ? { credential_rotation: null } : {}),
      };
    case 'credential:rotated':
      return { credential_rotation: event.payload };
    case 'run:reopened':
      return reopened(manifest, event);
    case 'run:paused':
      return paused();
    case 'run:resumed':
      return resumed(manifest);
    case 'run:cancelling':
      return cancelling();
    case 'approval:requested':
      return approvalRequested(manifest, event);
    case 'approval:granted':
      return approvalGranted(manifest, event);
    default:
      return {};
  }
}

/** Where the run stands beside its stages, as existing manifests say it. */
function paused(): Partial<Manifest> {
  return { status_detail: 'paused' };
}

function resumed({ approvals = [] }: Manifest): Partial<Manifest> {
  return { status_detail: pendingOf(approvals) };
}

function cancelling(): Partial<Manifest> {
  return { status_detail: 'cancelling' };
}

/** The run has ended: what stood beside its stages no longer does. */
export function concluded({ status_detail }: Manifest): Partial<Manifest> {
  return status_detail === undefined ? {} : { status_detail: null };
}

function approvalRequested(
  manifest: Manifest,
  { payload, timestamp }: RunEvent & { event: 'approval:requested' },
): Partial<Manifest> {
  const asked = { stage: payload.stage, requested_at: timestamp, actor: null, timestamp: null };
  return approvalsChanged(manifest, [...others(manifest, payload.stage), asked]);
}

function approvalGranted(
  manifest: Manifest,
  { payload, timestamp }: RunEvent & { event: 'approval:granted' },
): Partial<Manifest> {
  const { stage } = payload;
  const asked = manifest.approvals?.find((approval) => approval.stage === stage);
  const given = { ...asked, stage, actor: actorOf(payload.by), timestamp };
  return approvalsChanged(manifest, [...others(manifest, stage), given]);
}

function others({ approvals = [] }: Manifest, stage: string): Approval[] {
  return approvals.filter((approval) => approval.stage !== stage);
}

function approvalsChanged(
  { status_detail: detail = null }: Manifest,
  approvals: Approval[],
): Partial<Manifest> {
  // A pause or a cancellation is the greater news.
  const stays = detail !== null && !detail.startsWith(PENDING);
  return { approvals, status_detail: stays ? detail : pendingOf(approvals) };
}

const PENDING = 'approval:';

function pendingOf(approvals: readonly Approval[]): string | null {
  const pending = approvals.find(({ timestamp }) => timestamp === null);
  return pending === undefined ? null : `${PENDING}${pending.stage}`;
}

/** The run goes on: what it had concluded counts no longer, and what is to be run again is as before its start. */
function reopened(
  manifest: Manifest,
  { payload, timestamp }: RunEvent & { event: 'run:reopened' },
): Partial<Manifest> {
  const again = new Set(payload.stages);
  // There is a task: it went on without us, and is watched again.
  const attached = manifest.cloud_execution?.task_id != null;
  const known = manifest.diff.status !== 'error';
  const reason = manifest.failure?.code ?? null;
  const entry = { timestamp, actor: actorOf(payload.by), reason, outcome: 'accepted' } as const;
  return {
    status: 'in_progress',
    status_detail: null,
    outcome: null,
    reason: null,
    completed_at: null,
    failure: null,
    resume_events: [...(manifest.resume_events ?? []), entry],
    commands: manifest.commands.map((one) => {
      if (again.has(one.id)) return { ...one, ...UNTOUCHED };
      return attached && one.kind === 'cloud' ? { ...one, ...WATCHED } : one;
    }),
    diff: known ? manifest.diff : { ...NO_DIFF_FILE, status: 'pending' },
    ...cloud(manifest, {
      error: null,
      completed_at: null,
      ...(known ? {} : { diff_status: 'pending', diff_path: null, diff_url: null }),
    }),
  };
}

const UNTOUCHED: Partial<Command> = {
  status: 'pending',
  started_at: null,
  completed_at: null,
  exit_code: null,
  summary: null,
  log_path: null,
};

const WATCHED: Partial<Command> = { status: 'running', completed_at: null, summary: null };

/** The guardrails of a pipeline before anything was run; none where it neither has nor wants any. */
export function guardrailsAtStart(
  { pipeline }: Payload<'run:started'>,
  commands: readonly Command[],
  at: string,
): Partial<Manifest> {
  const required = pipeline?.guardrails_required === true || pipeline?.guardrails_required_in !== undefined;
  if (!required && !commands.some(({ guardrail }) => guardrail)) return {};
  return { guardrail_status: statusOf(commands, at) };
}

/** The manifest with its guardrails counted anew, where it has any. */
export function withGuardrails(manifest: Manifest, at: string): Manifest {
  return manifest.guardrail_status === undefined
    ? manifest
    : { ...manifest, guardrail_status: statusOf(manifest.commands, at) };
}

function statusOf(commands: readonly Command[], at: string): GuardrailStatus {
  const guardrails = commands.filter(({ guardrail }) => guardrail);
  const count = (...wanted: readonly Command['status'][]) =>
    guardrails.filter(({ status }) => wanted.includes(status)).length;
  const [succeeded, failed, skipped] = [count('succeeded'), count('failed'), count('skipped')];
  const total = guardrails.length;
  const other = count('pending', 'running');
  const broken = guardrails.filter(({ status }) => status === 'failed').map(({ id }) => id);
  return {
    present: total > 0,
    recommendation:
      total === 0
        ? 'Mark a stage of the pipeline as guardrail: true'
        : failed > 0
          ? `Read the log of ${broken.join(', ')}`
          : null,
    summary:
      total === 0
        ? 'Guardrails: required, and no stage of the pipeline is one'
        : `Guardrails: ${succeeded} of ${total} succeeded, ${failed} failed, ${skipped} skipped`,
    computed_at: at,
    counts: { total, succeeded, failed, skipped, other },
  };
}
