/**
 * Rules about the life of the cloud task: submitted once by us, watched to READY for that very id, within its
 * bounds, with what was asked for, and left alone by everybody else.
 */
import * as z from 'zod';
import { taskUrl } from '../cloud/protocol.ts';
import { TASK_ID } from '../lib/codex.ts';
import { eventsOf, findEvent, type RunEvent } from '../manifest/events.ts';
import { parseJson, type RunRecord } from '../manifest/record.ts';
import { sessionOf } from '../manifest/sessions.ts';
import { judgePolls, runningMs } from './cloud-times.ts';
import { type Known, type Observation, type Rule, seen } from './rule.ts';
import { judgeSubmit } from './submit-rule.ts';

const CLOUD = ['cloud'] as const;
const LOG = 'cloud/commands.ndjson';
const CallLine = z.object({ call: z.string(), args: z.array(z.string()) });
/** Calls whose last argument is a task. */
const ABOUT_A_TASK = ['status', 'diff'];
const ENDED: readonly string[] = ['READY', 'APPLIED', 'ERROR'];
/** A call that was under way at the deadline is ended by it; this much may pass until that is on the disk. */
const DEADLINE_SLACK_MS = 5000;

const RECORDED: Rule = {
  id: 'cloud-recorded',
  title: 'A cloud run has a cloud execution',
  severity: 'error',
  modes: CLOUD,
  pointer: '/cloud_execution',
  cure: 'Report it with the run directory',
  judge: ({ manifest }) => {
    const recorded = manifest.cloud_execution != null;
    return seen(recorded, 'an object', recorded ? 'an object' : 'none');
  },
};

const LIFE: readonly Rule[] = [
  {
    id: 'task-identified',
    title: 'The cloud task has an id and the address that belongs to it',
    severity: 'error',
    modes: CLOUD,
    needs: 'task',
    pointer: '/cloud_execution/task_id',
    cure: 'Look for the task in codex cloud list',
    judge: ({ manifest }) => {
      const id = manifest.cloud_execution?.task_id ?? null;
      const url = manifest.cloud_execution?.status_url ?? 'no address';
      const holds = id !== null && TASK_ID.test(id) && url === taskUrl(id);
      // Where nothing was asked for, or nobody knows what came of it, this one finding says why.
      const none = manifest.failure == null ? 'no id' : `no id: ${manifest.failure.code}`;
      return seen(holds, id === null ? 'an id' : taskUrl(id), id === null ? none : url);
    },
  },
  {
    id: 'submitted-once',
    title: 'Our own record shows exactly one submit, and its answer named this task',
    severity: 'error',
    modes: CLOUD,
    needs: 'submit',
    pointer: 'events.jsonl#',
    cure: 'Look for tasks of this run in codex cloud list; report it with the run directory',
    judge: judgeSubmit,
  },
  {
    id: 'ended-ready',
    title: 'The cloud task ended READY, read for this very task',
    severity: 'error',
    modes: CLOUD,
    needs: 'task',
    pointer: '/cloud_execution/status',
    cure: 'Open the cloud task and read why it did not end READY',
    judge: judgeEnd,
  },
  {
    id: 'times-ordered',
    title: 'Start, submit, last poll and end follow each other',
    severity: 'error',
    modes: CLOUD,
    needs: 'task',
    pointer: '/cloud_execution/submitted_at',
    cure: 'Check the clock of the runner',
    judge: ({ manifest, folded }) => {
      const cloud = manifest.cloud_execution;
      const times = [
        manifest.started_at,
        cloud?.submitted_at,
        cloud?.last_polled_at,
        cloud?.completed_at,
        folded?.updated_at,
      ];
      const known = times.filter((time) => time != null);
      const holds =
        known.length === times.length &&
        known.every((time, index) => index === 0 || time >= (known[index - 1] ?? ''));
      return seen(
        holds,
        'started ≤ submitted ≤ polled ≤ completed ≤ updated',
        times.map((time) => time ?? 'none').join(' ≤ '),
      );
    },
  },
  {
    id: 'polls-plausible',
    title: 'The poll count is that of the recorded calls and fits the time they had',
    severity: 'error',
    adjustable: true,
    modes: CLOUD,
    needs: 'task',
    pointer: '/cloud_execution/poll_count',
    cure: 'Report it with the run directory',
    judge: judgePolls,
  },
  {
    id: 'history-monotone',
    title: 'The status history runs to one end and stays there',
    severity: 'error',
    adjustable: true,
    modes: CLOUD,
    needs: 'task',
    pointer: '/cloud_execution/status_history',
    cure: 'The service changed its mind about an ended task: open it and compare',
    judge: ({ manifest }) => {
      const history = manifest.cloud_execution?.status_history ?? [];
      const early = history.slice(0, -1).some(({ word }) => ENDED.includes(word ?? ''));
      const holds = history.length > 0 && !early;
      return seen(
        holds,
        'one ended state, the last',
        history.map(({ word }) => word ?? '?').join(' → ') || 'no history',
      );
    },
  },
  keptRule({
    id: 'environment-kept',
    what: 'environment',
    pointer: '/cloud_execution/environment_id',
    values: ({ events, manifest }) => [
      findEvent(events, 'run:started')?.payload.environment ??
        findEvent(events, 'target:resolved')?.payload.environment,
      findEvent(events, 'cloud:submitting')?.payload.environment,
      manifest.cloud_execution?.environment_id,
    ],
  }),
  keptRule({
    id: 'branch-kept',
    what: 'branch',
    pointer: '/branch',
    values: ({ events, manifest }) => [
      findEvent(events, 'run:started')?.payload.branch ??
        findEvent(events, 'target:resolved')?.payload.branch,
      findEvent(events, 'cloud:submitting')?.payload.branch,
      manifest.branch,
    ],
  }),
  keptRule({
    id: 'attempts-kept',
    what: 'number of attempts',
    pointer: '/cloud_execution/attempts',
    values: ({ events, manifest }) => [
      findEvent(events, 'run:started')?.payload.attempts,
      findEvent(events, 'cloud:submitting')?.payload.attempts,
      manifest.cloud_execution?.attempts,
    ],
  }),
  {
    id: 'deadline-kept',
    title: 'The run ended within its deadline',
    severity: 'error',
    adjustable: true,
    modes: CLOUD,
    pointer: '/cloud_execution/timeout_seconds',
    cure: 'Raise timeout-minutes, or find out what held the runner up',
    judge: ({ manifest, events }) => {
      const cloud = manifest.cloud_execution;
      // Whoever resumes a run gives it its time anew.
      const began = sessionOf(events)[0]?.timestamp ?? manifest.started_at;
      if (cloud?.timeout_seconds === undefined || cloud.completed_at == null || began === undefined)
        return null;
      const took = runningMs(events, began, cloud.completed_at);
      const holds = took <= cloud.timeout_seconds * 1000 + DEADLINE_SLACK_MS;
      return seen(holds, `at most ${cloud.timeout_seconds} s`, `${took / 1000} s`);
    },
  },
  {
    id: 'nothing-applied',
    title: 'Nothing was applied, by us or by anybody else',
    severity: 'error',
    modes: CLOUD,
    pointer: '/cloud_execution/apply_status',
    cure: 'Find out who applied the task; a canary task must be left alone until it has ended',
    code: 'applied_elsewhere',
    judge: ({ manifest, events }) => {
      const ours = manifest.cloud_execution?.apply_status ?? 'not recorded';
      const elsewhere = eventsOf(events, 'cloud:polled').some(({ payload }) => payload.word === 'APPLIED');
      return seen(
        ours === 'not_requested' && !elsewhere,
        'not_requested',
        elsewhere ? 'applied elsewhere' : ours,
      );
    },
  },
];

/** Without a cloud execution there is one finding, and nothing that the other rules could judge. */
export const cloudRules: readonly Rule[] = [
  RECORDED,
  ...LIFE.map((rule) => ({
    ...rule,
    judge: (record: RunRecord, known: Known) =>
      record.manifest.cloud_execution == null ? null : rule.judge(record, known),
  })),
];

interface Kept {
  readonly id: string;
  readonly what: string;
  readonly pointer: string;
  /** As requested, as sent, as recorded. */
  readonly values: (record: RunRecord) => readonly [unknown, unknown, unknown];
}

/** A rule that one requested value is the same in the request, in what was sent and in the manifest. */
function keptRule({ id, what, pointer, values }: Kept): Rule {
  return {
    id,
    title: `The ${what} is the requested one, and was sent as such`,
    severity: 'error',
    modes: CLOUD,
    needs: 'submit',
    pointer,
    cure: 'Report it with the run directory',
    judge: (record) => {
      const [requested, sent, recorded] = values(record).map((value) =>
        value == null ? 'not recorded' : String(value),
      );
      const holds = requested !== 'not recorded' && requested === sent && sent === recorded;
      return seen(
        holds,
        requested ?? '',
        sent === recorded ? (sent ?? '') : `sent ${sent}, recorded ${recorded}`,
      );
    },
  };
}

function judgeEnd({ manifest, events, files }: RunRecord): Observation | null {
  const { status = 'not recorded', task_id: id } = manifest.cloud_execution ?? {};
  // Said by nothing-applied.
  if (status === 'applied') return null;
  const word = eventsOf(events, 'call:ended').findLast(({ payload }) => payload.call === 'status')?.payload
    .recognised;
  // An id that is none is for task-identified to find.
  const other = askedTasks(files.get(LOG)?.text ?? '', events).find((asked) => asked !== id);
  if (other !== undefined && id != null && TASK_ID.test(id))
    return seen(false, `every read of ${id}`, `a read of ${other}`);
  const told = word ?? eventsOf(events, 'cloud:polled').at(-1)?.payload.word ?? 'none';
  return seen(
    status === 'ready' && word === 'READY',
    'ready, last word READY',
    `${status}, last word ${told}`,
  );
}

/** The tasks that were watched, by the calls of a log; a line that cannot be read is for log-recorded to find. */
function askedTasks(log: string, events: readonly RunEvent[]): string[] {
  const lines = log.split('\n').flatMap((line) => CallLine.safeParse(parseJson(line)).data ?? []);
  // Before its task is known, a run may look at candidates for the one of a submit that was not answered.
  const known = events.find(({ event }) => event === 'cloud:submitted')?.seq ?? 0;
  const from = eventsOf(events, 'call:ended').filter(({ seq }) => seq < known).length;
  const watched = lines.filter(({ call }, index) => index >= from && ABOUT_A_TASK.includes(call));
  return watched.map(({ args }) => args.at(-1) ?? '');
}
