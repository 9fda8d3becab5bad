/**
 * Rules over the stages of a run on this machine: that each one which was to run did, with the approval it needs and
 * once only, how it ended, that its log is the one that was written, and that an agent did more than exit with 0.
 */
import { eventsOf, findEvent, type Payload, type RunEvent } from '../manifest/events.ts';
import { pathInRun, type RunRecord } from '../manifest/record.ts';
import { approvedStages, endsOf, isFinished } from '../manifest/sessions.ts';
import { type Observation, type Rule, seen } from './rule.ts';

const MCP = ['mcp'] as const;

export const stageRules: readonly Rule[] = [
  {
    id: 'stages-ended',
    title: 'Every selected stage has a recorded end, and ended well or may fail',
    severity: 'error',
    modes: MCP,
    pointer: '/commands',
    cure: 'Read the log of the stage; mark it allowFailure if the run may go on without it',
    judge: judgeStages,
  },
  {
    id: 'guardrails-held',
    title: 'A pipeline that requires guardrails has some, and all of them were run and succeeded',
    severity: 'error',
    adjustable: true,
    modes: MCP,
    pointer: '/guardrail_status',
    cure: 'Mark a stage as guardrail, run the whole pipeline, and see that it succeeds',
    judge: judgeGuardrails,
  },
  {
    id: 'approvals-given',
    title: 'No stage that requires an approval was started before it was given',
    severity: 'error',
    modes: MCP,
    pointer: '/approvals',
    cure: 'Report it with the run directory',
    judge: judgeApprovals,
  },
  {
    id: 'stage-logs-kept',
    title: 'The log of every stage exists and is the one that was written',
    severity: 'error',
    modes: MCP,
    pointer: '/commands',
    cure: 'A file is missing or was changed after the run: take the artifact of the run itself',
    judge: judgeLogs,
  },
  {
    id: 'agents-completed',
    title:
      'Every agent and review that succeeded ended its turn, left a log, and the Codex CLI is identified',
    severity: 'error',
    modes: MCP,
    pointer: '/commands',
    cure: 'Read the log of the stage; a Codex CLI that speaks otherwise than the pinned release proves nothing',
    judge: judgeAgents,
  },
];

function judgeStages({ manifest, events }: RunRecord): Observation {
  const pipeline = findEvent(events, 'run:started')?.payload.pipeline;
  const selected = pipeline?.stages.filter((stage) => stage.selected);
  const count = selected?.length ?? manifest.commands?.length ?? 0;
  if (count === 0) return seen(false, 'at least one stage', 'none');
  const ends = endsOf(events);
  const byRole = findEvent(events, 'run:started')?.payload.roles?.includes('build') === true;
  const faults = [
    ...(selected?.flatMap(({ id }) => faultOf(ends.get(id) ?? [], { id, byRole })) ??
      foreignFaults(manifest)),
    ...repeated(events).map((id) => `${id}: run again though it had ended`),
  ];
  const allowed = (selected ?? [])
    .filter(({ id }) => ends.get(id)?.[0]?.status === 'failed')
    .map(({ id }) => id);
  const well = `${count - allowed.length} ended well`;
  const found = allowed.length === 0 ? well : `${well}, and failed as they may: ${allowed.join(', ')}`;
  return seen(
    faults.length === 0,
    `${count} stages, each ended well or may fail`,
    faults.join(', ') || found,
  );
}

/** What the pipeline itself calls required: a guardrail that was left out, or that may fail and did, holds nothing. */
function judgeGuardrails({ events }: RunRecord): Observation | null {
  const pipeline = findEvent(events, 'run:started')?.payload.pipeline;
  const { stages = [], guardrails_required, guardrails_required_in = [] } = pipeline ?? {};
  const own = (part: string) => stages.filter(({ id }) => id.startsWith(`${part}/`));
  const lists = [
    ...(guardrails_required ? [{ where: '', list: stages }] : []),
    ...guardrails_required_in
      .map((part) => ({ where: ` in ${part}`, list: own(part) }))
      // One that this run leaves out as a whole did nothing that had to be guarded.
      .filter(({ list }) => list.some(({ selected }) => selected)),
  ];
  if (lists.length === 0) return null;
  const ends = endsOf(events);
  const told = lists.flatMap(({ where, list }) => {
    const guardrails = list.filter(({ guardrail }) => guardrail);
    if (guardrails.length === 0) return [`no guardrail${where}`];
    return guardrails.map(({ id }) => `${id}: ${ends.get(id)?.[0]?.status ?? 'not run'}`);
  });
  const holds = told.every((one) => one.endsWith(': succeeded'));
  return seen(holds, 'at least one guardrail, and all of them succeeded', [...new Set(told)].join(', '));
}

/** `byRole`: a builder from outside answered for the stages, and the record says so. */
function faultOf(
  ends: readonly Payload<'stage:ended'>[],
  { id, byRole }: { readonly id: string; readonly byRole: boolean },
): string[] {
  const [end] = ends;
  if (end === undefined || ends.length > 1) return [`${id}: ${ends.length} ends`];
  if (end.status === 'succeeded' && end.ended === 'exited' && end.exit_code === 0) return [];
  if (end.status === 'succeeded' && end.ended === 'role' && byRole) return [];
  const begun = end.ended !== null && end.ended !== 'not_started';
  if (end.status === 'failed' && end.allowed_failure && begun) return [];
  return [`${id}: ${end.status}${end.exit_code === null ? '' : ` with exit ${end.exit_code}`}`];
}

/** The stages that a later session began anew though they had come to an end of their own. */
function repeated(events: readonly RunEvent[]): string[] {
  return events.flatMap(({ event, payload }, index) => {
    if (event !== 'run:reopened') return [];
    const before = endsOf(events.slice(0, index));
    return payload.stages.filter((id) => before.get(id)?.some(isFinished));
  });
}

function judgeApprovals({ events }: RunRecord): Observation {
  const early = startedUnapproved(events, 'stage:started');
  return seen(early.length === 0, 'none', early.join(', ') || 'none');
}

/** The stages that need an approval and were begun, by an event of this name, without one. */
export function startedUnapproved(
  events: readonly RunEvent[],
  name: 'stage:started' | 'cloud:submitting',
): string[] {
  const pipeline = findEvent(events, 'run:started')?.payload.pipeline;
  const guarded = pipeline?.stages.filter((stage) => stage.requires_approval) ?? [];
  return guarded
    .map(({ id }) => id)
    .filter((id) => {
      const begun = events.findIndex(
        ({ event, payload }) =>
          event === name && (event === 'stage:started' ? payload.stage === id : pipeline?.target === id),
      );
      return begun !== -1 && !approvedStages(events.slice(0, begun)).has(id);
    });
}

/** What an existing orchestrator's manifest says of its stages; it has no events of ours. */
function foreignFaults({ commands = [] }: RunRecord['manifest']): string[] {
  return commands
    .filter(({ status }) => status !== 'succeeded' && status !== 'skipped')
    .map(({ id, status }) => `${id}: ${status}`);
}

function judgeLogs({ events, manifest, files }: RunRecord): Observation | null {
  const logs = eventsOf(events, 'stage:ended').flatMap(({ payload }) => payload.log ?? []);
  if (events.length === 0) return null;
  const unlike = logs.filter(({ path, sha256, bytes }) => {
    const inside = pathInRun(path, manifest.task_id ?? '', manifest.run_id ?? '');
    const file = inside === null ? undefined : files.get(inside);
    return file?.sha256 !== sha256 || file.bytes !== bytes;
  });
  const expected = `${logs.length} logs as they were written`;
  return seen(unlike.length === 0, expected, unlike.map(({ path }) => path).join(', ') || expected);
}

function judgeAgents({ manifest, events }: RunRecord): Observation | null {
  const agents = (manifest.commands ?? []).filter(
    ({ kind, status }) => (kind === 'agent' || kind === 'review') && status === 'succeeded',
  );
  if (events.length === 0 || agents.length === 0) return null;
  const completed = new Set(eventsOf(events, 'agent:completed').map(({ payload }) => payload.stage));
  const expected = `${agents.length} agents whose turn ended, each with its log, by a known Codex CLI`;
  const faults = agents.flatMap(({ id, log_path }) => [
    ...(completed.has(id) ? [] : [`${id}: no turn that ended`]),
    ...(log_path === null ? [`${id}: no log`] : []),
  ]);
  if (findEvent(events, 'codex:resolved') === undefined) faults.push('no Codex CLI');
  return seen(faults.length === 0, expected, faults.join(', ') || expected);
}
