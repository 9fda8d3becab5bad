/**
 * The record of a run, made in memory: steps are numbered and stamped into events, the manifest is folded from them,
 * and the log, the diff and the summary follow. Unchanged, every rule holds for it; a test changes one thing and sees
 * what that does. Only `saveFiles` touches a disk.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resultOf } from '../../src/assert/tester.ts';
import { statsOf } from '../../src/cloud/diff.ts';
import { taskUrl } from '../../src/cloud/protocol.ts';
import { isoTime } from '../../src/lib/clock.ts';
import { sha256 } from '../../src/lib/files.ts';
import type { EventBody, FileRecord, Payload, RunEvent } from '../../src/manifest/events.ts';
import { eventsOf, findEvent } from '../../src/manifest/events.ts';
import { judgedOf, type RunRecord } from '../../src/manifest/record.ts';
import { fold, runFolder } from '../../src/manifest/reduce.ts';
import { builtOf, type RunSummary, summarize } from '../../src/manifest/run-summary.ts';
import type { Manifest } from '../../src/manifest/schema.ts';
import { sessionOf } from '../../src/manifest/sessions.ts';
import { toJson } from '../../src/manifest/store.ts';

export const TASK = 'nightly';
export const RUN = '2026-01-01T00-00-00-000Z-0a1b2c3d';
export const FOLDER = runFolder(TASK, RUN);
export const CLOUD_TASK = `task_e_${'3'.repeat(32)}`;
export const OTHER_TASK = `task_e_${'4'.repeat(32)}`;
export const NONCE = '0123456789abcdef0123456789abcdef';
export const COMMIT = '4d1c0ffee5ca1ab1e0ddba11deadbea7f005ba11';
export const PROOF = 'codex-canary.txt';
export const LOG = 'cloud/commands.ndjson';
export const DIFF = `cloud/${CLOUD_TASK}.diff.patch`;
/** Milliseconds since the epoch at which the run starts. */
export const STARTED = Date.parse('2026-01-01T00:00:00.000Z');

/** One event before it is numbered and stamped. */
export interface Step {
  /** Seconds since the start of the run. */
  at: number;
  body: EventBody;
}

/** One read of the state: seconds since the start, the word and what it means. */
export type Poll = readonly [at: number, word: string, status: Payload<'cloud:polled'>['status']];

/** The places at which a test can reach into the making of a record, in this order. */
export interface Changes {
  readonly mode?: 'mcp' | 'cloud';
  readonly polls?: readonly Poll[];
  /** The text of the diff, as it is fetched and recorded. */
  readonly diff?: string;
  /** Before anything is derived: log, hashes, manifest and summary will follow. */
  readonly steps?: (steps: Step[]) => void;
  /** After the numbering: manifest and summary will follow. */
  readonly events?: (events: RunEvent[]) => void;
  /** manifest.json, run-summary.json and the other files, each as if edited by hand. */
  readonly raw?: (raw: Record<string, unknown>) => void;
  readonly summary?: (summary: RunSummary) => void;
  /** Text by path inside the run directory. */
  readonly files?: (files: Map<string, string>) => void;
}

/** The files of a run by path, as its directory would hold them. */
export function filesOf(changes: Changes = {}): Map<string, string> {
  return assemble(changes).files;
}

/** Writes the files of a run into a directory. */
export function saveFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The record that reading those files gives. */
export function recordOf(changes: Changes = {}): RunRecord {
  const { files, events: allEvents, raw, summary } = assemble(changes);
  const events = judgedOf(allEvents);
  const folded = fold(events);
  const runFiles = [...files].map(
    ([path, text]) => [path, { sha256: sha256(text), bytes: Buffer.byteLength(text), text }] as const,
  );
  return {
    raw,
    manifest: folded ?? {},
    folded,
    events,
    allEvents,
    eventsTorn: false,
    summary,
    files: new Map(runFiles),
    unread: [],
  };
}

/** The steps of a run that goes well, and what a test makes of them. */
export function stepsOf({ mode, polls = POLLS, diff = PROVING_DIFF, steps: change }: Changes = {}): Step[] {
  const steps = mode === 'mcp' ? localSteps() : cloudSteps(diff, polls);
  change?.(steps);
  return steps;
}

/** The events of a run from steps, numbered and stamped. */
export function numbered(steps: readonly Step[]): RunEvent[] {
  return steps.map(({ at, body }, index) => ({
    schema_version: 1,
    seq: index + 1,
    timestamp: isoTime(STARTED + at * 1000),
    task_id: TASK,
    run_id: RUN,
    ...structuredClone(body),
  }));
}

/** The payload of a step, to be changed in place: of the last one with this name, or of an earlier one. */
export function payloadOf<Name extends EventBody['event']>(
  steps: readonly Step[],
  name: Name,
  index = -1,
): Payload<Name> {
  const found = steps.filter(({ body }) => body.event === name).at(index);
  if (found === undefined) throw new Error(`There is no step ${name}`);
  return found.body.payload as Payload<Name>;
}

/** Sets fields, also to what their types do not allow: a record of unknown origin can hold anything. */
export function set(target: object | null | undefined, fields: object): void {
  if (target == null) throw new Error('There is nothing to change');
  Object.assign(target, fields);
}

/** Puts steps directly after the last one with this name. */
export function insertAfter(steps: Step[], name: EventBody['event'], ...more: readonly Step[]): void {
  steps.splice(steps.findLastIndex(({ body }) => body.event === name) + 1, 0, ...more);
}

/** Takes all steps with this name out. */
export function remove(steps: Step[], name: EventBody['event']): void {
  steps.splice(0, steps.length, ...steps.filter(({ body }) => body.event !== name));
}

/** What one read of the state leaves in the events. */
export function pollSteps([at, word, status]: Poll): Step[] {
  return [
    ...callSteps(at, 'status', word, word === 'READY' ? 0 : 1),
    { at, body: { event: 'cloud:polled', payload: { status, word } } },
  ];
}

/** A git diff that creates one file with these lines. */
export function creation(path: string, lines: readonly string[]): string {
  const head = [
    `diff --git a/${path} b/${path}`,
    'new file mode 100644',
    'index 0000000..1111111',
    '--- /dev/null',
  ];
  const body = [`+++ b/${path}`, `@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)];
  return `${[...head, ...body].join('\n')}\n`;
}

/** The diff of an agent that did what the prompt asks for. */
export const PROVING_DIFF = creation(PROOF, [NONCE, COMMIT]);

/** A call as it is logged: with the task it asked about. */
function lineOf(call: Payload<'call:ended'>) {
  return { ...call, args: ['cloud', call.call, call.call === 'submit' ? '-' : CLOUD_TASK] };
}

function assemble(changes: Changes) {
  const diff = changes.diff ?? PROVING_DIFF;
  const steps = stepsOf(changes);
  const files = new Map<string, string>();
  const calls = steps.flatMap(({ body }) => (body.event === 'call:ended' ? [body.payload] : []));
  if (calls.length > 0) files.set(LOG, calls.map((call) => `${JSON.stringify(lineOf(call))}\n`).join(''));
  if (payloadsOf(steps, 'diff:fetched').some(({ path }) => path !== null)) files.set(DIFF, diff);
  // Only what the builder would have recorded: what a test edits later is not in it.
  for (const payload of payloadsOf(steps, 'build:completed')) payload.files = [...files].map(fileRecord);

  const events = numbered(steps);
  changes.events?.(events);
  const folded = fold(events);
  if (folded === null) throw new Error('A run needs its first event');
  const raw = json(folded) as Record<string, unknown>;
  changes.raw?.(raw);
  const summary = json(summaryOf(folded, events)) as RunSummary;
  changes.summary?.(summary);
  files.set('events.jsonl', events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  files.set('manifest.json', toJson(raw));
  files.set('run-summary.json', toJson(summary));
  changes.files?.(files);
  return { files, events, raw, summary };
}

function payloadsOf<Name extends EventBody['event']>(steps: readonly Step[], name: Name): Payload<Name>[] {
  return steps.filter(({ body }) => body.event === name).map(({ body }) => body.payload as Payload<Name>);
}

function fileRecord([path, text]: readonly [string, string]): FileRecord {
  return { path: `${FOLDER}/${path}`, sha256: sha256(text), bytes: Buffer.byteLength(text) };
}

function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function summaryOf(manifest: Manifest, allEvents: readonly RunEvent[]): RunSummary {
  const events = sessionOf(allEvents);
  const built = findEvent(events, 'build:completed')?.payload;
  const tested = findEvent(events, 'test:completed')?.payload;
  const reviewed = eventsOf(events, 'review:completed').at(-1)?.payload;
  return summarize(manifest, {
    build: built === undefined ? null : builtOf(manifest, built),
    test: tested === undefined ? null : resultOf(manifest, tested.findings),
    review: reviewed === undefined ? null : { summary: 'Reviewed', decision: reviewed },
  });
}

function callSteps(at: number, call: string, recognised: string, exitCode: number): Step[] {
  const how = { ended: 'exited', exit_code: exitCode, recognised, duration_ms: 40 };
  return [
    { at, body: { event: 'call:started', payload: { call, pid: 4242, process_start: '392692' } } },
    { at, body: { event: 'call:ended', payload: { call, ...how } } },
  ];
}

const REQUEST: Payload<'run:started'> = {
  scenario: 'diff',
  title: 'A cloud task writes a file that proves which run it was',
  mode_requested: 'cloud',
  mode: 'cloud',
  mode_source: 'scenario',
  admission: 'run',
  evidence: 'rehearsal',
  github_event: 'push',
  repository: 'octo/widgets',
  environment: 'octo/widgets',
  branch: 'main',
  head_sha: COMMIT,
  attempts: 1,
  timeout_seconds: 1800,
  poll_interval_seconds: 10,
  missing_diff: 'fail',
  proof_file: PROOF,
  severities: {},
  nonce: NONCE,
  prompt_sha256: 'a'.repeat(64),
};

const POLLS: readonly Poll[] = [
  [4, 'PENDING', 'queued'],
  [14, 'PENDING', 'queued'],
  [24, 'READY', 'ready'],
];

function cloudSteps(diff: string, polls: readonly Poll[]): Step[] {
  const [end, , status] = polls.at(-1) ?? [4, '', 'queued'];
  const url = taskUrl(CLOUD_TASK);
  const target = { environment: 'octo/widgets', branch: 'main' };
  const intent = { ...target, attempts: 1, nonce: NONCE, prompt_sha256: 'a'.repeat(64) };
  const transport = { proxy: 'http://127.0.0.1:40000', custom_ca_sha256: 'b'.repeat(64) };
  const file = { path: `${FOLDER}/${DIFF}`, sha256: sha256(diff), bytes: Buffer.byteLength(diff) };
  return [
    { at: 0, body: { event: 'run:started', payload: structuredClone(REQUEST) } },
    { at: 1, body: { event: 'target:resolved', payload: { ...target, head_sha: COMMIT, transport } } },
    { at: 1, body: { event: 'codex:resolved', payload: { version: '0.169.0', sha256: 'c'.repeat(64) } } },
    { at: 2, body: { event: 'cloud:submitting', payload: intent } },
    ...callSteps(4, 'submit', CLOUD_TASK, 0),
    { at: 4, body: { event: 'cloud:submitted', payload: { task_id: CLOUD_TASK, url } } },
    ...polls.flatMap(pollSteps),
    { at: end, body: { event: 'cloud:ended', payload: { status } } },
    ...callSteps(end + 2, 'diff', 'diff', 0),
    {
      at: end + 2,
      body: { event: 'diff:fetched', payload: { ...file, ...statsOf(diff), status: 'available' } },
    },
    { at: end + 2, body: { event: 'build:completed', payload: { success: true, files: [] } } },
  ];
}

/** Two stages of a pipeline; the second fails and may. */
function localSteps(): Step[] {
  const request = { mode_requested: 'mcp', mode: 'mcp', evidence: 'live', proof_file: null } as const;
  const stage = { kind: 'command', role: 'build', parent_pipeline: 'checks', selected: true } as const;
  const stages = [
    { ...stage, id: 'lint', title: 'Lint', command: 'true' },
    { ...stage, id: 'test', title: 'Test', command: 'false' },
  ];
  const pipeline = { id: 'checks', title: 'Checks', target: null, stages };
  return [
    { at: 0, body: { event: 'run:started', payload: { ...structuredClone(REQUEST), ...request, pipeline } } },
    ...stageSteps(2, 'lint', 0),
    ...stageSteps(5, 'test', 1),
    { at: 5, body: { event: 'build:completed', payload: { success: true, files: [] } } },
  ];
}

function stageSteps(at: number, stage: string, exitCode: number): Step[] {
  const ended = {
    stage,
    status: exitCode === 0 ? ('succeeded' as const) : ('failed' as const),
    ended: 'exited',
    exit_code: exitCode,
    duration_ms: 100,
    allowed_failure: exitCode !== 0,
    output_bytes: 0,
    dropped_bytes: 0,
    log: null,
    summary: null,
  };
  return [
    { at, body: { event: 'stage:started', payload: { stage, pid: 4242, process_start: '1' } } },
    { at, body: { event: 'stage:ended', payload: ended } },
  ];
}
