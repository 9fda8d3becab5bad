/**
 * The commands that read what runs have left: each finds its run, has it judged or told, and answers. Starts nothing,
 * writes nothing, asks nobody.
 */
import { dirname, join, relative, resolve } from 'node:path';
import { replay } from '../assert/replay.ts';
import { loadPolicy, policyEvent } from '../gate/policy.ts';
import { gateSaved } from '../gate/replay.ts';
import type { Clock } from '../lib/clock.ts';
import { RunError } from '../lib/errors.ts';
import type { OwnFiles } from '../lib/own-files.ts';
import { EXIT_CODES } from '../lib/reasons.ts';
import { oneOf } from '../lib/suggest.ts';
import { counted } from '../lib/text.ts';
import { findRun, tasksOf } from '../manifest/find-run.ts';
import { type RunEntry, readState } from '../manifest/history.ts';
import { loadRecord } from '../manifest/record.ts';
import { fold } from '../manifest/reduce.ts';
import { readRun, type SavedRun } from '../manifest/saved-run.ts';
import { entryOf } from '../manifest/state.ts';
import { judgedText } from '../publish/console.ts';
import { diffJson, diffText, unlikeRecord, visibleDiff } from '../publish/diff.ts';
import {
  type HistoryRow,
  historyJson,
  historyText,
  type ListedRow,
  newestFirst,
} from '../publish/history.ts';
import { linksJson, linksText } from '../publish/links.ts';
import type { Reader } from '../publish/next.ts';
import { regatedJson, regatedText } from '../publish/regated.ts';
import { judgedJson } from '../publish/result.ts';
import { showJson, showText } from '../publish/show.ts';
import { statusJson, statusLine, statusText } from '../publish/status.ts';
import { eventsIn, livenessOf } from './liveness.ts';

/** What a command answers: a text or a document, of which one is printed. */
export interface Answer {
  readonly text: string;
  readonly json: unknown;
  readonly exitCode: number;
  /** Said beside the answer. */
  readonly notices?: readonly string[];
  /** Done once the answer is told; gives what is said then. */
  readonly after?: () => Promise<readonly string[]>;
}

/** `here` is also where a path on the command line starts. */
export interface Place extends Reader {
  /** Absolute path of the folder that holds `.runs/` and `out/`. */
  readonly root: string;
  /** The product's own `canary` folder. */
  readonly canary: string;
  readonly clock: Clock;
}

const WATCH_MS = 500;
const TOLD = EXIT_CODES.pass;
const UNTOLD =
  'The Codex CLI counts the attempts that have a diff, and does not tell which attempt this one is of';

interface Watch {
  readonly signal: AbortSignal;
  readonly tell: (line: string) => void;
  /** Name of this machine: a run whose process here is gone comes to no end. */
  readonly machine: string;
}

/**
 * Tells how far a run is; with `watch` again and again, until it has ended, its process is gone or the signal aborts.
 * `dead`: its process is gone.
 */
export async function status(
  name: string,
  place: Place,
  watch: Watch | 'dead' | null,
): Promise<Answer & { readonly dead: boolean }> {
  const folder = await findRun(name, place);
  let run = await readRun(folder);
  const following = watch === 'dead' ? null : watch;
  let gone = watch === 'dead';
  for (
    let told = '';
    following !== null && !run.ended && !gone && !following.signal.aborted;
    run = await readRun(folder)
  ) {
    const line = statusLine(run);
    if (line !== told) following.tell(line);
    told = line;
    await place.clock.sleep(WATCH_MS, following.signal);
    gone = (await livenessOf(run.events, following.machine)) === 'dead';
  }
  // It may have come to its end in that very moment.
  const dead = gone && !run.ended;
  return {
    dead,
    text: statusText(run, place.clock.now(), { dead, reader: place }),
    json: { ...statusJson(run), dead },
    exitCode: TOLD,
  };
}

/** Tells the story of a run again, or, with `diff`, shows the diff that was fetched. */
export async function show(
  name: string,
  place: Place,
  asked: { readonly diff: boolean; readonly attempt: number | undefined },
): Promise<Answer> {
  const saved = await readRun(await findRun(name, place));
  const run = asked.attempt === undefined ? saved : ofAttempt(saved, asked.attempt);
  const diff = await diffText(run);
  if (!asked.diff && asked.attempt === undefined) {
    const shown = { nowMs: place.clock.now(), reader: place, diff };
    return { text: showText(run, shown), json: showJson(run, shown), exitCode: TOLD };
  }
  const unlike = unlikeRecord(run.manifest, diff);
  return {
    text: visibleDiff(diff),
    json: {
      schema: 1,
      run_id: run.runId,
      ...(asked.attempt === undefined ? {} : { nth: asked.attempt }),
      diff: run.manifest.diff ?? null,
      changes: diffJson(diff),
      text: diff,
    },
    exitCode: TOLD,
    notices: [...(unlike === null ? [] : [unlike]), ...((asked.attempt ?? 1) > 1 ? [UNTOLD] : [])],
  };
}

/** The run with its nth diff in the place of the first. Throws RunError `input_invalid` where it has none such. */
function ofAttempt(run: SavedRun, nth: number): SavedRun {
  const { diff: first, attempt_diffs: others = [], cloud_execution: cloud } = run.manifest;
  const diff = nth === 1 ? first : others.find((other) => other.nth === nth);
  if (diff !== undefined) return { ...run, manifest: { ...run.manifest, diff } };
  const had = counted((first?.status === 'available' ? 1 : 0) + others.length, 'diff');
  const attempts = counted(cloud?.attempts ?? 0, 'attempt');
  throw new RunError('input_invalid', `The run has no diff ${nth}: of ${attempts} it has ${had}`, {
    guidance:
      'Only attempts that have a diff are counted, as the Codex CLI does: the first is that of --diff',
  });
}

/** The directories of the runs of this machine that nobody closed and whose process is gone. */
export async function deadRuns({ root }: Pick<Place, 'root'>, machine: string): Promise<string[]> {
  const dead: string[] = [];
  for (const taskId of await tasksOf(root)) {
    const { runs: known } = await readState({ workingDirectory: root, taskId });
    for (const row of known)
      if ((await standingOf(row, root, machine)).dead) dead.push(dirname(join(root, row.manifest)));
  }
  return dead;
}

/** Lists the history of one task, or of all. */
export async function runs(
  task: string | undefined,
  limit: number,
  { root, program, machine }: Place & { readonly machine: string },
): Promise<Answer> {
  const tasks = (await tasksOf(root)).sort();
  if (task !== undefined && !tasks.includes(task))
    throw new RunError('input_invalid', `There is no history of a task "${task}" in ${join(root, 'out')}`, {
      guidance: tasks.length === 0 ? 'Nothing was run here yet' : oneOf(task, tasks),
    });
  const notices: string[] = [];
  const rows: HistoryRow[] = [];
  for (const task_id of task === undefined ? tasks : [task]) {
    const state = await readState({ workingDirectory: root, taskId: task_id });
    notices.push(...state.notices);
    rows.push(...state.runs.map((entry) => ({ task_id, ...entry })));
  }
  const listed = await Promise.all(
    newestFirst(rows, limit).map(async (row) => ({ ...row, ...(await standingOf(row, root, machine)) })),
  );
  return { text: historyText(listed, program), json: historyJson(listed, notices), exitCode: TOLD, notices };
}

/**
 * How a run that is not closed stands: its process, one of this machine, is gone, or it waits for something. One that
 * was killed after its last event and before its history knew of it stands as its events say; of one whose events are not
 * here nobody knows more than that it had begun.
 */
async function standingOf(
  { status, manifest }: RunEntry,
  root: string,
  machine: string,
): Promise<Partial<RunEntry> & Pick<ListedRow, 'dead' | 'status_detail'>> {
  if (status !== 'in_progress') return { dead: false, status_detail: null };
  const { events } = await eventsIn(dirname(join(root, manifest)));
  const liveness = await livenessOf(events, machine);
  const folded = fold(events);
  const dead = liveness === 'dead';
  const ended = liveness === 'ended' && folded !== null ? { ...entryOf(folded), manifest } : {};
  const detail = folded === null ? 'record missing' : (folded.status_detail ?? null);
  return { ...ended, dead, status_detail: dead ? null : detail };
}

/** Links the evidence of a run. */
export async function evidence(name: string, place: Place): Promise<Answer> {
  const run = await readRun(await findRun(name, place));
  const inside = relative(place.root, run.folder);
  const path = (inside.startsWith('..') ? run.folder : inside).replaceAll('\\', '/');
  const links = { run, path, reader: place };
  return { text: linksText(links), json: linksJson(links), exitCode: TOLD };
}

/** Judges a saved run again. */
export async function judgeSaved(name: string, place: Place): Promise<Answer> {
  const record = await loadRecord(await findRun(name, place));
  const judged = { manifest: record.manifest, ...replay(record) };
  return { text: judgedText(judged), json: judgedJson(judged), exitCode: EXIT_CODES[judged.outcome] };
}

/** Decides again what a saved run means for an event. */
export async function gate(
  name: string,
  place: Place,
  asked: {
    readonly event: string | undefined;
    readonly policy: string | undefined;
    /** Where the policy is read from, if not from the disk. */
    readonly files: OwnFiles | undefined;
  },
): Promise<Answer> {
  const own = asked.policy === undefined ? undefined : resolve(place.root, asked.policy);
  const policy = await loadPolicy(join(place.canary, 'policy.yml'), own, asked.files);
  const record = await loadRecord(await findRun(name, place));
  const regated = gateSaved({ record, policy, policyNamed: own !== undefined, event: asked.event });
  const { event } = regated.decision;
  const stranger = asked.event !== undefined && policyEvent(asked.event) !== asked.event && event === 'push';
  return {
    notices: stranger ? [`The policy names no event ${asked.event}: it counts as push`] : [],
    text: regatedText(regated),
    json: regatedJson(regated, record),
    exitCode: regated.decision.verdict === 'block' ? EXIT_CODES.fail : TOLD,
  };
}
